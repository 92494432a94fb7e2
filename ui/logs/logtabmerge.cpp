// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of other Spaces between those of a log tab's own.
#include "ui/common/banner.h"
#include "ui/logs/logbar.h"
#include "ui/logs/logmergesheet.h"
#include "ui/logs/logtab.h"
#include "ui/text/errortext.h"

#include <QAction>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

void LogTab::setNeighbours(LogNeighbours neighbours)
{
    m_neighbours = std::move(neighbours);
    m_bar->setCanMerge(m_neighbours != nullptr);
}

void LogTab::askMerge()
{
    auto *sheet = new LogMergeSheet(m_id, m_neighbours(), m_others, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet, id = m_id] {
        if (id == m_id)
            mergeWith(sheet->value());
    });
    sheet->open();
}

void LogTab::mergeWith(const QList<SpaceId> &others)
{
    m_others = others.first(std::min<qsizetype>(others.size(), LogMergeSheet::MostOthers));
    m_others.removeAll(m_id);
    retry();
}

void LogTab::tellMerge()
{
    m_bar->setOthers(static_cast<int>(m_others.size()));
    m_banners->withdraw(OtherBanner);
    if (m_others.isEmpty()) {
        m_banners->withdraw(MergeBanner);
        return;
    }
    QStringList names;
    for (const SpaceId &other : std::as_const(m_others))
        names.append(other.path());
    m_banners->post(MergeBanner, Banner::Kind::Info,
                    tr("Merged with %n other Spaces, in the order of time.", nullptr,
                       static_cast<int>(m_others.size())),
                    names.join(u", "_s), m_alone);
}

void LogTab::tellOtherFailure(const SpaceId &id, const Error &error)
{
    m_banners->post(OtherBanner, Banner::Kind::Warning,
                    tr("The log of %1 cannot be read at the moment.").arg(id.path()),
                    errorText(error, Right::Write).fact);
    tell();
}

/// What stands before each line: as short as tells the logs apart.
QStringList LogTab::blendNames() const
{
    if (m_others.isEmpty())
        return {tr("run"), tr("build")};
    QStringList names;
    for (const auto &session : m_sessions) {
        const SpaceId id = session->id();
        const auto isNamesake = [&id](const SpaceId &other) {
            return other.name == id.name && other.owner != id.owner;
        };
        const QString name =
            isNamesake(m_id) || std::ranges::any_of(m_others, isNamesake) ? id.path() : id.name;
        if (!m_bar->isMerged())
            names.append(name);
        else //: Before a line of a log: %1 is the name of the Space.
            names.append(session->kind() == LogKind::Build ? tr("%1 build").arg(name)
                                                           : tr("%1 run").arg(name));
    }
    return names;
}

} // namespace spacedock
