// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include "ui/text/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

QString stageFact(const StageValue &value)
{
    switch (value.stage) {
    case Stage::NoAppFile:
        return Words::tr("There is no application file to run yet.");
    case Stage::ConfigError:
        return Words::tr("The settings in its README cannot be used, so nothing runs.");
    case Stage::Building:
        return Words::tr("It is being built.");
    case Stage::BuildError:
        return Words::tr("The build failed, so nothing runs.");
    case Stage::AppStarting:
        return Words::tr("The application is starting.");
    case Stage::Running:
        return Words::tr("The application answers visitors.");
    case Stage::RunningBuilding:
        return Words::tr("The old version answers while the next one is built.");
    case Stage::RunningAppStarting:
        return Words::tr("The old version answers while the next one starts; for minutes both may "
                         "be billed.");
    case Stage::RuntimeError:
        return Words::tr("The application failed and the Hub stopped it.");
    case Stage::Paused:
        return Words::tr("Paused: visitors cannot wake it, only an owner can restart it.");
    case Stage::Sleeping:
        return Words::tr("Asleep: the next visit wakes it, and paid hardware costs from then on.");
    case Stage::Stopped:
        return Words::tr(
            "Stopped: the next visit starts it, and paid hardware costs from then on.");
    case Stage::Deleting:
        return Words::tr("It is being deleted.");
    case Stage::Unknown:
        break;
    }
    return Words::tr("This version of Spacedock does not know the stage %1.").arg(stageWord(value));
}

QString billSentence(const CostNow &cost)
{
    switch (cost.kind) {
    case CostNow::Kind::Idle:
        return Words::tr("Nothing is billed now.");
    case CostNow::Kind::Free:
        return Words::tr("Its hardware is free of charge.");
    case CostNow::Kind::Granted:
        return Words::tr("A grant pays for its hardware.");
    case CostNow::Kind::Paid:
        return Words::tr("It is billed by the minute, now at %1.").arg(format::perHour(cost.rate));
    case CostNow::Kind::AtMost:
        return Words::tr("It may be billed, at most %1.").arg(format::perHour(cost.rate));
    case CostNow::Kind::NoPrice:
        break;
    }
    return Words::tr("This price edition does not name its hardware, so its cost is not known.");
}

} // namespace

QString stageWord(const StageValue &value)
{
    switch (value.stage) {
    case Stage::NoAppFile:
        return Words::tr("No application file");
    case Stage::ConfigError:
        return Words::tr("Configuration error");
    case Stage::Building:
        return Words::tr("Building");
    case Stage::BuildError:
        return Words::tr("Build error");
    case Stage::AppStarting:
        return Words::tr("Starting");
    case Stage::Running:
        return Words::tr("Running");
    case Stage::RunningBuilding:
        return Words::tr("Running, building next");
    case Stage::RunningAppStarting:
        return Words::tr("Running, starting next");
    case Stage::RuntimeError:
        return Words::tr("Runtime error");
    case Stage::Paused:
        return Words::tr("Paused");
    case Stage::Sleeping:
        return Words::tr("Sleeping");
    case Stage::Stopped:
        return Words::tr("Stopped");
    case Stage::Deleting:
        return Words::tr("Deleting");
    case Stage::Unknown:
        break;
    }
    return value.raw.isEmpty() ? Words::tr("Unknown") : value.raw;
}

QString stageMeaning(const StageValue &stage, const CostNow &cost)
{
    return stageFact(stage) + u' ' + billSentence(cost);
}

QString costWord(const CostNow &cost)
{
    switch (cost.kind) {
    case CostNow::Kind::Idle:
        return u"–"_s;
    case CostNow::Kind::Free:
        return Words::tr("free");
    case CostNow::Kind::Granted:
        return Words::tr("granted");
    case CostNow::Kind::Paid:
        return format::amountPerHour(cost.rate);
    case CostNow::Kind::AtMost:
        return Words::tr("≤ %1").arg(format::amountPerHour(cost.rate));
    case CostNow::Kind::NoPrice:
        break;
    }
    return Words::tr("no price");
}

QString billTag(const CostNow &cost)
{
    switch (cost.kind) {
    case CostNow::Kind::Idle:
        return Words::tr("Not billed now");
    case CostNow::Kind::Free:
        return Words::tr("Free of charge");
    case CostNow::Kind::Granted:
        return Words::tr("Paid by a grant");
    case CostNow::Kind::Paid:
        return Words::tr("Billed now %1").arg(format::perHour(cost.rate));
    case CostNow::Kind::AtMost:
        return Words::tr("Billed at most %1").arg(format::perHour(cost.rate));
    case CostNow::Kind::NoPrice:
        break;
    }
    return Words::tr("Price not known");
}

QString operationWord(Operation operation)
{
    switch (operation) {
    case Operation::SetHardware:
        return Words::tr("Change of hardware");
    case Operation::SetSleepTime:
        return Words::tr("Change of the sleep time");
    case Operation::Pause:
        return Words::tr("Pause");
    case Operation::Restart:
        return Words::tr("Restart");
    case Operation::FactoryRebuild:
        break;
    }
    return Words::tr("Factory rebuild");
}

QString operationDone(Operation operation, const SpaceId &id)
{
    switch (operation) {
    case Operation::SetHardware:
        return Words::tr("The Hub changes the hardware of %1.").arg(id.path());
    case Operation::SetSleepTime:
        return Words::tr("The sleep time of %1 is changed.").arg(id.path());
    case Operation::Pause:
        return Words::tr("%1 is paused.").arg(id.path());
    case Operation::Restart:
        return Words::tr("%1 restarts.").arg(id.path());
    case Operation::FactoryRebuild:
        break;
    }
    return Words::tr("%1 is rebuilt from scratch.").arg(id.path());
}

QString operationPending(Operation operation)
{
    switch (operation) {
    case Operation::SetHardware:
        return Words::tr("changing hardware");
    case Operation::SetSleepTime:
        return Words::tr("changing the sleep time");
    case Operation::Pause:
        return Words::tr("pausing");
    case Operation::Restart:
        return Words::tr("restarting");
    case Operation::FactoryRebuild:
        break;
    }
    return Words::tr("rebuilding");
}

QString visibilityWord(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Public:
        return Words::tr("public");
    case Visibility::Private:
        return Words::tr("private");
    case Visibility::Protected:
        break;
    }
    return Words::tr("protected");
}

QString projectWord(ProjectKind kind)
{
    switch (kind) {
    case ProjectKind::Personal:
        return Words::tr("Personal");
    case ProjectKind::Academic:
        return Words::tr("Academic");
    case ProjectKind::Company:
        break;
    }
    return Words::tr("Company");
}

QString grantWord(GrantState state)
{
    switch (state) {
    case GrantState::None:
        return Words::tr("not asked");
    case GrantState::Submitted:
        return Words::tr("asked");
    case GrantState::Answered:
        return Words::tr("answered");
    case GrantState::Closed:
        break;
    }
    return Words::tr("closed");
}

} // namespace spacedock
