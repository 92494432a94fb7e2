// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/usagemodel.h"

#include "ui/text/format.h"
#include "ui/text/words.h"

#include <algorithm>
#include <cmath>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

std::chrono::minutes minutesOf(const UsageLine &line)
{
    return std::chrono::minutes{std::llround(line.quantity)};
}

} // namespace

void UsageModel::setLines(QList<UsageLine> lines, const PriceBook &book)
{
    std::ranges::stable_sort(lines, std::greater{}, &UsageLine::startedAt);
    if (lines == m_lines && book == m_book)
        return;
    // Lines have no name of their own: the newest grows, older ones stay as they are.
    const auto before = rowCount();
    const auto after = lines.isEmpty() ? 0 : static_cast<int>(lines.size()) + 1;
    const int by = std::abs(after - before);
    const auto take = [&] {
        m_lines = std::move(lines);
        m_book = book;
    };
    if (after > before) {
        beginInsertRows({}, 0, by - 1);
        take();
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, 0, by - 1);
        take();
        endRemoveRows();
    } else {
        take();
    }
    if (after > 0)
        emit dataChanged(index(0, 0), index(after - 1, ColumnCount - 1));
}

int UsageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_lines.isEmpty() ? 0 : static_cast<int>(m_lines.size()) + 1;
}

int UsageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString UsageModel::lineText(const UsageLine &line, int column) const
{
    switch (column) {
    case HardwareColumn:
        return line.isSpace() ? flavorName(line.flavor(), m_book) : line.productName;
    case FromColumn:
        return line.startedAt ? format::dayTime(*line.startedAt) : u"–"_s;
    case BilledColumn:
        return format::hours(minutesOf(line));
    case TotalColumn:
        return line.freeGrant ? tr("granted") : format::amount(line.owed());
    default:
        return {};
    }
}

QString UsageModel::sumText(int column) const
{
    std::chrono::minutes billed{};
    Money total;
    for (const UsageLine &line : m_lines) {
        billed += line.freeGrant ? std::chrono::minutes{} : minutesOf(line);
        total += line.owed();
    }
    switch (column) {
    case HardwareColumn:
        return tr("Sum");
    case BilledColumn:
        return format::hours(billed);
    case TotalColumn:
        return format::amount(total);
    default:
        return {};
    }
}

QVariant UsageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int column = index.column();
    const bool sum = isSum(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return sum ? sumText(column) : lineText(m_lines.at(index.row()), column);
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case WeightRole:
        return sum ? QVariant(int(QFont::DemiBold)) : QVariant();
    case TotalRole:
        return sum;
    case ToneRole:
        if (!sum && column == TotalColumn && m_lines.at(index.row()).freeGrant)
            return int(Tone::Granted);
        return int(!sum && column == FromColumn ? Tone::Text2 : Tone::Text);
    case SecondaryRole:
        return !sum && column == FromColumn && m_lines.at(index.row()).active
            ? QVariant(tr("running"))
            : QVariant();
    default:
        return {};
    }
}

QVariant UsageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= BilledColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case HardwareColumn:
        return tr("Hardware");
    case FromColumn:
        return tr("From");
    case BilledColumn:
        return tr("Billed");
    case TotalColumn:
        return tr("$");
    default:
        return {};
    }
}

} // namespace spacedock
