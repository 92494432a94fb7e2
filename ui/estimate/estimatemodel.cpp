// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/estimate/estimatemodel.h"

#include "ui/text/format.h"
#include "ui/text/words.h"

namespace spacedock {

using namespace Qt::StringLiterals;

EstimateModel::EstimateModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void EstimateModel::setBooks(const PriceBook &chosen, const PriceBook &other)
{
    m_chosen = chosen;
    m_other = other;
    QList<Plan> scenarios;
    for (const Comparison &comparison : std::as_const(m_comparisons))
        scenarios.append(comparison.scenario);
    take(compare(scenarios, m_chosen, m_other));
    emit dataChanged(index(0, 0), index(RowCount - 1, 0));
}

void EstimateModel::setScenarios(const QList<Plan> &scenarios)
{
    take(compare(scenarios, m_chosen, m_other));
}

void EstimateModel::take(const QList<Comparison> &next)
{
    const auto before = static_cast<int>(m_comparisons.size());
    const auto count = static_cast<int>(next.size());
    if (count > before) {
        beginInsertColumns({}, before + 1, count);
        m_comparisons.append(next.mid(before));
        endInsertColumns();
    } else if (count < before) {
        beginRemoveColumns({}, count + 1, before);
        m_comparisons.resize(count);
        endRemoveColumns();
    }
    for (int i = 0; i < std::min(before, count); ++i) {
        if (m_comparisons.at(i) == next.at(i))
            continue;
        m_comparisons[i] = next.at(i);
        emit dataChanged(index(0, i + 1), index(RowCount - 1, i + 1));
        emit headerDataChanged(Qt::Horizontal, i + 1, i + 1);
    }
}

int EstimateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(RowCount);
}

int EstimateModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparisons.size()) + 1;
}

QVariant EstimateModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isLabel = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
        return isLabel ? label(index.row())
                       : text(m_comparisons.at(index.column() - 1), index.row());
    case Qt::TextAlignmentRole:
        return int((isLabel ? Qt::AlignLeading : Qt::AlignRight) | Qt::AlignVCenter);
    case ToneRole:
        return int(isLabel && index.row() != MonthRow ? Tone::Text2 : Tone::Text);
    case HeadlineRole:
        return index.row() == MonthRow;
    case MicroUsdRole:
        if (const auto amount =
                isLabel ? std::nullopt : money(m_comparisons.at(index.column() - 1), index.row()))
            return qlonglong(amount->microUSD);
        return {};
    default:
        return {};
    }
}

QVariant EstimateModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 1 || section > m_comparisons.size())
        return {};
    const Plan &scenario = m_comparisons.at(section - 1).scenario;
    const QString letter = scenarioLetter(section - 1);
    switch (role) {
    case Qt::DisplayRole:
        return scenario.name;
    case LetterRole:
        return letter;
    case HardwareRole:
        return hardwareText(scenario, m_chosen);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return u"%1 %2, %3"_s.arg(letter, scenario.name, hardwareText(scenario, m_chosen));
    default:
        return {};
    }
}

QString EstimateModel::label(int row) const
{
    switch (row) {
    case UseRow:
        return tr("Use, sleep after");
    case BilledRow:
        return tr("Billed in a month");
    case HourRow:
        return tr("$ per hour, while billed");
    case DayRow:
        return tr("$ per day of use");
    case MonthRow:
        return tr("$ per month");
    case YearRow:
        return tr("$ per year");
    case OtherBookRow:
        //: %1 is a price book such as "2023" or "August 2026"
        return tr("$ per month by the %1 book").arg(bookName(m_other));
    case ChangeRow:
        return (otherIsOlder() ? tr("Change since %1") : tr("Change until %1"))
            .arg(bookName(m_other));
    default:
        return {};
    }
}

QString EstimateModel::text(const Comparison &comparison, int row) const
{
    static const QString none = u"–"_s;
    if (row == UseRow)
        return useText(comparison.scenario);
    if (row == OtherBookRow)
        return comparison.other ? format::amount(comparison.other->perMonth) : none;
    if (row == ChangeRow) {
        const auto change = changeInPercent(comparison, otherIsOlder());
        return change ? format::percentDelta(*change) : none;
    }
    return comparison.chosen ? figure(*comparison.chosen, row) : none;
}

QString EstimateModel::figure(const Estimate &estimate, int row) const
{
    switch (row) {
    case BilledRow:
        return format::hours(estimate.billed);
    case HourRow:
        return format::amount(estimate.perHour);
    case DayRow:
        return format::amount(estimate.perDay);
    case MonthRow:
        return format::amount(estimate.perMonth);
    case YearRow:
        return format::amount(estimate.perYear);
    default:
        return {};
    }
}

std::optional<Money> EstimateModel::money(const Comparison &comparison, int row) const
{
    const std::optional<Estimate> &source =
        row == OtherBookRow ? comparison.other : comparison.chosen;
    if (!source)
        return {};
    switch (row) {
    case HourRow:
        return source->perHour;
    case DayRow:
        return source->perDay;
    case MonthRow:
    case OtherBookRow:
        return source->perMonth;
    case YearRow:
        return source->perYear;
    default:
        return {};
    }
}

} // namespace spacedock
