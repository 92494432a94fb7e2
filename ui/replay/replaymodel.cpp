// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replaymodel.h"

#include "ui/common/celldelegate.h"
#include "ui/replay/replaywords.h"
#include "ui/text/format.h"

#include <utility>

namespace spacedock {

using namespace Qt::StringLiterals;

ReplayModel::ReplayModel(Replay replay, std::optional<std::chrono::seconds> present,
                         QObject *parent)
    : QAbstractTableModel(parent)
    , m_replay(std::move(replay))
    , m_present(present)
{
}

int ReplayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_replay.points.size());
}

int ReplayModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReplayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReplayPoint &point = m_replay.points.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(point, index.column());
    case Qt::ToolTipRole:
        return pointSentence(point);
    case Qt::TextAlignmentRole:
        return index.column() == SleepColumn ? int(Qt::AlignLeading | Qt::AlignVCenter)
                                             : int(Qt::AlignRight | Qt::AlignVCenter);
    case FromRole:
        return qlonglong(point.costFrom.microUSD);
    case ToRole:
        return qlonglong(point.costTo.microUSD);
    case TagRole:
        return index.column() == SleepColumn && point.sleepAfter == m_present ? tr("present")
                                                                              : QVariant();
    default:
        return {};
    }
}

QString ReplayModel::text(const ReplayPoint &point, int column) const
{
    switch (column) {
    case SleepColumn:
        return sleepWord(point.sleepAfter);
    case CostColumn:
        return costRange(point);
    case SavedColumn:
        // The careful figure: what is saved at least.
        return format::delta(point.costTo - m_replay.paid);
    case ColdStartsColumn:
        return coldStartRange(point);
    default:
        return {};
    }
}

QVariant ReplayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == SleepColumn ? int(Qt::AlignLeading | Qt::AlignVCenter)
                                      : int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SleepColumn:
        return tr("Sleep after");
    case CostColumn:
        return tr("You would have paid");
    case SavedColumn:
        return tr("Against what ran, $");
    case ColdStartsColumn:
        return tr("Cold starts");
    default:
        return {};
    }
}

} // namespace spacedock
