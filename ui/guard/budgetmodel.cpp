// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/budgetmodel.h"

#include "ui/common/celldelegate.h"
#include "ui/text/format.h"
#include "ui/text/guardwords.h"

#include <QFont>

#include <array>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

bool isFigure(int column)
{
    return column >= BudgetModel::SpentColumn && column <= BudgetModel::PercentColumn;
}

} // namespace

void BudgetModel::setRows(const QList<BudgetStatus> &rows)
{
    takeRows(rows, [](const BudgetStatus &row) { return row.budget.scope; });
}

int BudgetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BudgetModel::display(const BudgetStatus &row, int column) const
{
    switch (column) {
    case ScopeColumn:
        return scopeWord(row.budget.scope);
    case SpentColumn: //: An amount from the program's own meter, not from the bill.
        return row.isMetered ? tr("≈ %1").arg(format::amount(row.spent))
                             : format::amount(row.spent);
    case LimitColumn:
        return format::amount(row.budget.perMonth);
    case PercentColumn:
        return format::percent(row.percent());
    case GuardColumn:
        return row.budget.act == GuardAct::None
            ? guardActWord(row.budget.act)
            : tr("%1 after %2")
                  .arg(guardActWord(row.budget.act), format::duration(row.budget.grace));
    default:
        return {};
    }
}

QVariant BudgetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BudgetStatus &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case WeightRole:
        return index.column() == ScopeColumn ? QVariant(int(QFont::Medium)) : QVariant();
    case ToneRole:
        if (index.column() == PercentColumn && row.level() >= 75)
            return int(row.isUsedUp() ? Tone::Failed : Tone::Paid);
        return int(Tone::Text);
    default:
        return {};
    }
}

QVariant BudgetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> titles{
        tr("Budget for"), tr("Spent, $"), tr("Per month, $"), tr("Used"), tr("When it is used up")};
    return titles[std::size_t(section)];
}

} // namespace spacedock
