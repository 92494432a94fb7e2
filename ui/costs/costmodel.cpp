// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/costmodel.h"

#include "ui/costs/costwords.h"
#include "ui/text/format.h"

#include <QLocale>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

bool isGrantedOnly(const CostEntry &entry)
{
    return entry.row.total == Money{} && entry.row.granted > Money{};
}

QString shareText(double share)
{
    return QLocale().toString(share, 'f', 1);
}

} // namespace

CostModel::CostModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void CostModel::setGrouping(CostGrouping grouping)
{
    m_grouping = grouping;
    emit headerDataChanged(Qt::Horizontal, NameColumn, NameColumn);
}

int CostModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size()) + 1;
}

int CostModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CostModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() >= BilledColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                              : int(Qt::AlignLeading | Qt::AlignVCenter);
    if (isTotal(index.row()))
        return totalData(index.column(), role);
    const CostEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return hint(entry);
    case SortRole:
        return sortValue(entry, index.column());
    case KeyRole:
        return entry.row.key;
    case MoneyRole:
        return qlonglong(entry.row.total.microUSD);
    case ToneRole:
        return tone(entry, index.column());
    case WeightRole:
        return index.column() == NameColumn || index.column() == CostColumn ? int(QFont::Medium)
                                                                            : int(QFont::Normal);
    default:
        return index.column() == NameColumn ? nameData(entry, role) : QVariant();
    }
}

/// What a grant pays has nothing in the chart.
bool CostModel::canBeHidden(const QModelIndex &index) const
{
    return index.isValid() && !isTotal(index.row()) && !isGrantedOnly(m_entries.at(index.row()));
}

QVariant CostModel::nameData(const CostEntry &entry, int role) const
{
    const bool isShown = !m_hidden.contains(entry.row.key);
    switch (role) {
    case Qt::CheckStateRole:
        return isGrantedOnly(entry) ? QVariant() : int(isShown ? Qt::Checked : Qt::Unchecked);
    case PrefixRole:
        return entry.prefix;
    case SecondaryRole:
        return entry.row.isEstimate ? tr("estimate") : QVariant();
    case SwatchRole:
        return isGrantedOnly(entry) ? -1 : entry.color;
    default:
        return {};
    }
}

QVariant CostModel::totalData(int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return totalText(column);
    case WeightRole:
        return int(QFont::DemiBold);
    case TotalRole:
        return true;
    case MoneyRole:
        return qlonglong(m_total.microUSD);
    default:
        return {};
    }
}

QString CostModel::totalText(int column) const
{
    const bool isEstimate =
        std::ranges::any_of(m_entries, [](const CostEntry &entry) { return entry.row.isEstimate; });
    switch (column) {
    case NameColumn:
        return tr("Total");
    case CostColumn:
        return isEstimate ? u'~' + format::amount(m_total) : format::amount(m_total);
    case ShareColumn:
        return m_total > Money{} ? shareText(100) : QString();
    default:
        return {};
    }
}

QString CostModel::text(const CostEntry &entry, int column) const
{
    switch (column) {
    case NameColumn:
        return entry.name;
    case HardwareColumn:
        return entry.hardware;
    case BilledColumn:
        return entry.row.billed.count() > 0 ? format::hours(entry.row.billed) : u"–"_s;
    case CostColumn:
        if (isGrantedOnly(entry))
            return tr("granted");
        return entry.row.isEstimate ? u'~' + format::amount(entry.row.total)
                                    : format::amount(entry.row.total);
    case ShareColumn:
        return shareText(share(entry));
    default:
        return {};
    }
}

QVariant CostModel::tone(const CostEntry &entry, int column) const
{
    if (column == CostColumn && isGrantedOnly(entry))
        return int(Tone::Granted);
    const bool isSecond =
        column == HardwareColumn || column == ShareColumn || m_hidden.contains(entry.row.key);
    return int(isSecond ? Tone::Text2 : Tone::Text);
}

QVariant CostModel::sortValue(const CostEntry &entry, int column) const
{
    switch (column) {
    case BilledColumn:
        return qlonglong(entry.row.billed.count());
    case CostColumn:
    case ShareColumn:
        return qlonglong(entry.row.total.microUSD);
    default:
        return column == NameColumn ? entry.prefix + entry.name : entry.hardware;
    }
}

double CostModel::share(const CostEntry &entry) const
{
    if (m_total.microUSD <= 0)
        return 0;
    return 100.0 * static_cast<double>(entry.row.total.microUSD)
        / static_cast<double>(m_total.microUSD);
}

QString CostModel::hint(const CostEntry &entry) const
{
    QStringList facts{entry.prefix + entry.name};
    if (m_hidden.contains(entry.row.key))
        facts.append(tr("Not in the chart. A click on its square, or Space, shows it again."));
    if (entry.row.granted > Money{})
        facts.append(tr("A grant paid %1, which is not part of the sum.")
                         .arg(format::money(entry.row.granted)));
    if (entry.row.isEstimate)
        facts.append(tr("Estimate from the stages that Spacedock has seen."));
    return facts.join(u'\n');
}

bool CostModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !canBeHidden(index))
        return false;
    const QString key = m_entries.at(index.row()).row.key;
    if (value.toInt() == Qt::Checked)
        m_hidden.remove(key);
    else
        m_hidden.insert(key);
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    emit hiddenChanged();
    return true;
}

QVariant CostModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= BilledColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                       : int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return groupingWord(m_grouping);
    case HardwareColumn:
        return tr("Hardware");
    case BilledColumn:
        return tr("Billed");
    case CostColumn:
        return tr("Cost, $");
    case ShareColumn:
        return tr("Share, %");
    default:
        return {};
    }
}

Qt::ItemFlags CostModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    flags |= Qt::ItemNeverHasChildren;
    if (index.column() == NameColumn && canBeHidden(index))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace spacedock
