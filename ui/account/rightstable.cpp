// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/rightstable.h"

#include "ui/common/hairline.h"
#include "ui/common/label.h"
#include "ui/text/words.h"

#include <QGridLayout>

#include <algorithm>
#include <array>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Rights{Right::ReadContent, Right::Write, Right::ReadBilling,
                            Right::WriteDiscussions};

QStringList ownersWith(const Identity &identity, Right right, Permission permission)
{
    QStringList owners = identity.owners();
    owners.removeIf(
        [&](const QString &owner) { return mayDo(identity, right, owner) != permission; });
    return owners;
}

} // namespace

RightsTable::RightsTable(QWidget *parent)
    : QWidget(parent)
{
    addHead(tr("Without it"));
    for (const Right right : Rights)
        addRow({rightId(right), rightPurpose(right), rightLack(right)}, false);
}

RightsTable::RightsTable(const Identity &identity, QWidget *parent)
    : QWidget(parent)
{
    addHead(tr("This token"));
    for (const Right right : Rights)
        addRow({rightId(right), rightPurpose(right), rightHeld(identity, right)}, false);
}

void RightsTable::addHead(const QString &last)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::Margin);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 8);
    grid->setColumnStretch(2, 5);
    grid->addWidget(new Hairline, m_row++, 0, 1, 3);
    addRow({tr("Right"), tr("What for"), last}, true);
}

void RightsTable::addRow(const QStringList &cells, bool isHeader)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    grid->setRowMinimumHeight(m_row, metrics::rowHeight(fontMetrics(), metrics::TwinRow));
    for (int column = 0; column < cells.size(); ++column) {
        const bool isMono = column == 0 && !isHeader;
        auto *label = new Label(cells[column],
                                isMono         ? Type::Mono
                                    : isHeader ? Type::Small
                                               : Type::Body,
                                isHeader || column == 2 ? Tone::Text2 : Tone::Text);
        label->setWordWrap(column > 0);
        label->setObjectName(u"right%1_%2"_s.arg(m_row / 2).arg(column));
        grid->addWidget(label, m_row, column);
    }
    ++m_row;
    grid->addWidget(new Hairline, m_row++, 0, 1, 3);
}

QString rightHeld(const Identity &identity, Right right)
{
    const QStringList yes = ownersWith(identity, right, Permission::Yes);
    const QStringList no = ownersWith(identity, right, Permission::No);
    if (no.isEmpty())
        return yes.size() == identity.owners().size() ? RightsTable::tr("yes")
                                                      : RightsTable::tr("only trying tells");
    if (no.size() == identity.owners().size())
        return RightsTable::tr("no: %1").arg(rightLack(right));
    return RightsTable::tr("not for %1").arg(no.join(u", "_s));
}

bool lacksRights(const Identity &identity)
{
    return std::ranges::any_of(Rights, [&identity](Right right) {
        return !ownersWith(identity, right, Permission::No).isEmpty();
    });
}

} // namespace spacedock
