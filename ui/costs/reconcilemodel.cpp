// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/reconcilemodel.h"

#include "ui/costs/costwords.h"
#include "ui/costs/insightwords.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <utility>

namespace spacedock {

using namespace Qt::StringLiterals;

ReconcileModel::ReconcileModel(Reconciliation reconciliation, PriceBook book, QString user,
                               QObject *parent)
    : QAbstractTableModel(parent)
    , m_all(std::move(reconciliation))
    , m_book(std::move(book))
    , m_user(std::move(user))
{
}

int ReconcileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_all.rows.size()) + 1;
}

int ReconcileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReconcileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int column = index.column();
    const bool isSum = isTotal(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return isSum ? totalText(column) : text(m_all.rows.at(index.row()), column);
    case Qt::TextAlignmentRole:
        return column >= MeterColumn && column <= DifferenceColumn
            ? int(Qt::AlignRight | Qt::AlignVCenter)
            : int(Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return isSum ? QVariant() : QVariant(why(m_all.rows.at(index.row())));
    case BillRole:
        return qlonglong((isSum ? m_all.bill : m_all.rows.at(index.row()).bill).microUSD);
    case MeterRole:
        return qlonglong((isSum ? m_all.meter : m_all.rows.at(index.row()).meter).microUSD);
    case TotalRole:
        return isSum ? QVariant(true) : QVariant();
    case WeightRole:
        return isSum ? int(QFont::DemiBold) : int(QFont::Normal);
    case ToneRole:
        return isSum ? QVariant() : tone(m_all.rows.at(index.row()), column);
    default:
        return {};
    }
}

QString ReconcileModel::text(const ReconcileRow &row, int column) const
{
    switch (column) {
    case DayColumn:
        return dayText(row.day);
    case NameColumn:
        return shortName(row.key, m_user);
    case HardwareColumn:
        return row.isSpace ? flavorName(row.flavor, m_book) : u"–"_s;
    case MeterColumn:
        return row.isSpace ? format::amount(row.meter) : u"–"_s;
    case BillColumn:
        return format::amount(row.bill);
    case DifferenceColumn:
        return row.bill == row.meter ? u"0.00"_s : format::delta(row.bill - row.meter);
    case WhyColumn:
        return why(row);
    default:
        return {};
    }
}

QString ReconcileModel::why(const ReconcileRow &row) const
{
    QStringList parts;
    for (const Difference &each : row.differences) {
        parts.append(row.differences.size() == 1
                         ? differenceWords(each)
                         : u"%1 %2"_s.arg(format::delta(each.amount), differenceWords(each)));
    }
    return parts.join(u"; "_s);
}

QString ReconcileModel::totalText(int column) const
{
    switch (column) {
    case DayColumn:
        return tr("Total");
    case MeterColumn:
        return format::amount(m_all.meter);
    case BillColumn:
        return format::amount(m_all.bill);
    case DifferenceColumn:
        return format::delta(m_all.bill - m_all.meter);
    case WhyColumn:
        return m_all.unexplained == Money{}
            ? tr("everything is explained")
            : tr("%1 not explained").arg(format::moneyDelta(m_all.unexplained));
    default:
        return {};
    }
}

QVariant ReconcileModel::tone(const ReconcileRow &row, int column) const
{
    if (column == DifferenceColumn && row.bill > row.meter)
        return int(Tone::Paid);
    const bool isSecond = column == DayColumn || column == HardwareColumn || column == WhyColumn;
    return int(isSecond ? Tone::Text2 : Tone::Text);
}

QVariant ReconcileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= MeterColumn && section <= DifferenceColumn
            ? int(Qt::AlignRight | Qt::AlignVCenter)
            : int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DayColumn:
        return tr("Day");
    case NameColumn:
        return tr("Space or product");
    case HardwareColumn:
        return tr("Hardware");
    case MeterColumn:
        return tr("Own meter, $");
    case BillColumn:
        return tr("The Hub, $");
    case DifferenceColumn:
        return tr("Difference, $");
    case WhyColumn:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace spacedock
