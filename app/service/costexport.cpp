// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/costexport.h"

#include "app/domain/csv.h"
#include "app/domain/focus.h"
#include "app/service/ledger.h"
#include "app/service/sql.h"

#include <QDateTime>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace spacedock {

static QString timeText(std::optional<Time> time)
{
    if (!time)
        return {};
    const auto moment = QDateTime::fromMSecsSinceEpoch(time->time_since_epoch().count(), Qt::UTC);
    return moment.toString(Qt::ISODateWithMs);
}

static const QStringList &plainColumns()
{
    static const QStringList names{u"owner"_s,    u"label"_s,     u"product"_s,   u"flavor"_s,
                                   u"quantity"_s, u"unit"_s,      u"unitUSD"_s,   u"owedUSD"_s,
                                   u"granted"_s,  u"startedAt"_s, u"stoppedAt"_s, u"source"_s};
    return names;
}

static QStringList plainRow(const QString &owner, const UsageLine &line)
{
    const bool isOwn = line.isSpace() && line.entityId.isEmpty();
    return {owner,
            line.label,
            line.product,
            line.flavor(),
            QString::number(line.quantity, 'f', QLocale::FloatingPointShortest),
            line.unit,
            decimalUSD(line.unitCost),
            decimalUSD(line.owed()),
            line.freeGrant ? u"true"_s : u"false"_s,
            timeText(line.startedAt),
            timeText(line.stoppedAt),
            isOwn ? u"meter"_s : u"bill"_s};
}

QByteArray costFile(const Ledger &ledger, TimeSpan month, const QStringList &owners,
                    CostFormat format, Time now)
{
    QList<QStringList> rows;
    for (const QString &owner : owners) {
        const QList<UsageLine> lines = ledger.linesOfOwner(month, owner);
        if (format == CostFormat::Focus) {
            rows += focusRows(lines, {.account = owner, .period = month, .now = now});
            continue;
        }
        for (const UsageLine &line : lines)
            rows.append(plainRow(owner, line));
    }
    return csv(format == CostFormat::Focus ? focusColumns() : plainColumns(), rows);
}

Result<void> saveFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return std::unexpected(storageError(file.errorString()));
    return {};
}

} // namespace spacedock
