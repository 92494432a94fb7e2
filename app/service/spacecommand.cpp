// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/spacecommand.h"

using namespace Qt::StringLiterals;

namespace spacedock {

bool isSettled(Operation operation, const Runtime &runtime)
{
    const Stage stage = runtime.stage.stage;
    switch (operation) {
    case Operation::SetSleepTime:
        return true;
    case Operation::Pause:
        return !isRunning(stage) && !isInFlight(stage);
    case Operation::SetHardware:
        return !isInFlight(stage) && !(isRunning(stage) && isChangingHardware(runtime));
    case Operation::Restart:
    case Operation::FactoryRebuild:
        return !isInFlight(stage);
    }
    return true;
}

bool hasHappened(const SpaceCommand &command, const Runtime &before, const Runtime &after)
{
    const Stage stage = after.stage.stage;
    switch (command.operation) {
    case Operation::SetHardware:
        return after.requestedHardware == command.flavor
            && (before.requestedHardware != command.flavor || !command.sleep
                || after.sleepTime == command.sleep->after);
    case Operation::SetSleepTime:
        return after.sleepTime == command.sleep.value_or(SleepTime()).after;
    case Operation::Pause:
        return stage == Stage::Paused;
    case Operation::Restart:
    case Operation::FactoryRebuild:
        return after.stage != before.stage && (isInFlight(stage) || isRunning(stage));
    }
    return false;
}

bool leavesOpen(const Error &error)
{
    using enum Error::Kind;
    return error.kind == Timeout || error.kind == Network || error.kind == Server
        || error.kind == BadReply;
}

bool mayPass(const Error &error)
{
    return leavesOpen(error) || error.kind == Error::Kind::RateLimited;
}

static QString operationKey(Operation operation)
{
    switch (operation) {
    case Operation::SetHardware:
        return u"set-hardware"_s;
    case Operation::SetSleepTime:
        return u"set-sleep-time"_s;
    case Operation::Pause:
        return u"pause"_s;
    case Operation::Restart:
        return u"restart"_s;
    case Operation::FactoryRebuild:
        return u"factory-rebuild"_s;
    }
    return {};
}

static QString sleepKey(std::optional<std::chrono::seconds> after)
{
    return after ? QString::number(after->count()) : u"never"_s;
}

static QString detailOf(const Runtime &runtime, const SpaceCommand &command)
{
    if (command.operation == Operation::SetSleepTime) {
        return u"sleep %1 -> %2"_s.arg(sleepKey(runtime.sleepTime),
                                       sleepKey(command.sleep.value_or(SleepTime()).after));
    }
    if (command.operation != Operation::SetHardware)
        return runtime.requestedHardware;
    QString detail = u"%1 -> %2"_s.arg(runtime.requestedHardware, command.flavor);
    if (command.sleep)
        detail += u", sleep "_s + sleepKey(command.sleep->after);
    return detail;
}

static std::optional<Money> hourlyNow(const Runtime &runtime, const PriceBook &book, bool granted)
{
    const CostNow now = costNow(runtime, book, granted);
    return now.kind == CostNow::Kind::NoPrice ? std::nullopt : std::optional(hourly(now.rate));
}

// What an hour costs once the Hub has done it and the Space runs.
static std::optional<Money> hourlyThen(const Runtime &runtime, const SpaceCommand &command,
                                       const PriceBook &book, bool granted)
{
    if (command.operation == Operation::Pause)
        return Money{};
    if (command.operation == Operation::SetSleepTime)
        return hourlyNow(runtime, book, granted);
    const bool isHardware = command.operation == Operation::SetHardware;
    const Flavor *flavor = book.find(isHardware ? command.flavor : billedHardware(runtime));
    if (!flavor)
        return {};
    // A grant is for the hardware that it was given for.
    const bool isFree = granted && !isHardware;
    return isFree ? Money{} : hourly(flavor->price * billedReplicas(runtime));
}

Action auditEntry(const Space &space, const SpaceCommand &command, const PriceBook &book,
                  bool granted, Time now)
{
    return {.at = now,
            .space = space.id,
            .operation = operationKey(command.operation),
            .detail = detailOf(space.runtime, command),
            .hourlyBefore = hourlyNow(space.runtime, book, granted),
            .hourlyAfter = hourlyThen(space.runtime, command, book, granted),
            .outcome = u"asked"_s,
            .cause = command.cause};
}

QString auditOutcome(const Error &error)
{
    if (error.status != 0)
        return u"failed: %1"_s.arg(error.status);
    return error.kind == Error::Kind::Timeout ? u"failed: no answer"_s : u"failed: network"_s;
}

} // namespace spacedock
