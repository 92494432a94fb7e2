// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/spacerow.h"

#include "ui/text/words.h"

#include <QCoreApplication>

namespace spacedock {

namespace {

/// What was just asked for, until the Hub's own stage tells of it.
QString pendingText(const SpaceRow &row)
{
    if (!row.pending || isInFlight(row.space.runtime.stage.stage))
        return {};
    switch (row.pending->operation) {
    case Operation::Pause:
        return QCoreApplication::translate("SpaceRow", "Pausing…");
    case Operation::Restart:
        return QCoreApplication::translate("SpaceRow", "Restarting…");
    case Operation::FactoryRebuild:
        return QCoreApplication::translate("SpaceRow", "Rebuilding…");
    case Operation::SetHardware:
    case Operation::SetSleepTime:
        break;
    }
    return {};
}

QString haystack(const SpaceRow &row)
{
    const Space &space = row.space;
    const QStringList parts{space.id.path(),   space.title,
                            space.sdk,         row.stageText,
                            row.hardwareText,  space.runtime.hardware,
                            row.requestedText, space.runtime.requestedHardware};
    return parts.join(u'\n').toCaseFolded();
}

} // namespace

bool SpaceRow::isInFlight() const
{
    return pending || changingSince || spacedock::isInFlight(space.runtime.stage.stage);
}

bool SpaceRow::isPaidNow() const
{
    return cost.kind == CostNow::Kind::Paid;
}

bool SpaceRow::neverSleeps() const
{
    return isPaidHardware && !space.isStatic() && !space.runtime.sleepTime;
}

void describe(SpaceRow &row, const PriceBook &book)
{
    const Runtime &runtime = row.space.runtime;
    const QString pending = pendingText(row);
    row.stageText = pending.isEmpty() ? stageWord(runtime.stage) : pending;
    const QString billed = billedHardware(runtime);
    row.hardwareText = billed.isEmpty() ? QString() : flavorName(billed, book);
    row.requestedText =
        isChangingHardware(runtime) ? flavorName(runtime.requestedHardware, book) : QString();
    const Flavor *asked =
        book.find(runtime.requestedHardware.isEmpty() ? billed : runtime.requestedHardware);
    row.isPaidHardware = asked && !asked->isFree();
    row.haystack = haystack(row);
}

bool matches(const SpaceRow &row, QuickFilter filter)
{
    const Stage stage = row.space.runtime.stage.stage;
    switch (filter) {
    case QuickFilter::All:
        return true;
    case QuickFilter::Running:
        return isRunning(stage);
    case QuickFilter::PaidNow:
        return row.isPaidNow();
    case QuickFilter::Sleeping:
        return isIdle(stage);
    case QuickFilter::Paused:
        return stage == Stage::Paused;
    case QuickFilter::Failed:
        return isFailed(stage);
    case QuickFilter::NeverSleeps:
        return row.neverSleeps();
    }
    return false;
}

} // namespace spacedock
