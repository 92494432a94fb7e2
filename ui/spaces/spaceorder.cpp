// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/spaceorder.h"

#include "ui/spaces/spacecells.h"
#include "ui/spaces/spacesmodel.h"

#include <limits>

namespace spacedock {

namespace {

/// Failures come together, and what is under way comes after what runs.
int stageRank(const SpaceRow &row)
{
    const Stage stage = row.space.runtime.stage.stage;
    if (isFailed(stage))
        return 4;
    if (stage == Stage::Unknown)
        return 3;
    if (isInFlight(stage))
        return 2;
    return isRunning(stage) ? 1 : 5;
}

/// Paid first, then what a grant pays, then what is free, then what does not run.
std::pair<int, Rate> costRank(const SpaceRow &row)
{
    switch (row.cost.kind) {
    case CostNow::Kind::Paid:
    case CostNow::Kind::AtMost:
        return {4, row.cost.rate};
    case CostNow::Kind::NoPrice:
        return {3, {}};
    case CostNow::Kind::Granted:
        return {2, {}};
    case CostNow::Kind::Free:
        return {1, {}};
    case CostNow::Kind::Idle:
        break;
    }
    return {0, {}};
}

std::int64_t sleepRank(const SpaceRow &row)
{
    if (row.neverSleeps())
        return std::numeric_limits<std::int64_t>::max();
    return row.space.runtime.sleepTime.value_or(std::chrono::seconds{0}).count();
}

} // namespace

std::strong_ordering compare(const SpaceRow &a, const SpaceRow &b, int column)
{
    const auto byWords = [](const QString &left, const QString &right) {
        return QString::compare(left, right, Qt::CaseInsensitive) <=> 0;
    };
    switch (column) {
    case SpacesModel::NameColumn: // The haystack begins with the name, and is folded already.
        return QString::compare(a.haystack, b.haystack) <=> 0;
    case SpacesModel::SdkColumn:
        return byWords(a.space.sdk, b.space.sdk);
    case SpacesModel::StageColumn: {
        const auto byRank = stageRank(a) <=> stageRank(b);
        return byRank != 0 ? byRank : byWords(a.stageText, b.stageText);
    }
    case SpacesModel::HardwareColumn:
        return byWords(a.hardwareText, b.hardwareText);
    case SpacesModel::SleepColumn:
        return sleepRank(a) <=> sleepRank(b);
    case SpacesModel::CostColumn: {
        const auto left = costRank(a);
        const auto right = costRank(b);
        const auto byKind = left.first <=> right.first;
        return byKind != 0 ? byKind : left.second <=> right.second;
    }
    case SpacesModel::MonthColumn:
        return a.month <=> b.month;
    case SpacesModel::SinceColumn: // What began last has lasted shortest.
        return cells::since(b) <=> cells::since(a);
    default:
        return std::strong_ordering::equal;
    }
}

} // namespace spacedock
