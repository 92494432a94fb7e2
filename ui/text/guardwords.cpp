// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/guardwords.h"

#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QTime>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

struct GuardWords {
    Q_DECLARE_TR_FUNCTIONS(GuardWords)
};

} // namespace

QString scopeWord(const BudgetScope &scope)
{
    switch (scope.kind) {
    case BudgetScope::Kind::Everything:
        return GuardWords::tr("Everything");
    case BudgetScope::Kind::Group:
        return GuardWords::tr("Group %1").arg(scope.name);
    case BudgetScope::Kind::Owner:
    case BudgetScope::Kind::Space:
        break;
    }
    return scope.name;
}

QString guardActWord(GuardAct act)
{
    switch (act) {
    case GuardAct::Pause:
        return GuardWords::tr("Pause");
    case GuardAct::Downgrade:
        return GuardWords::tr("Change to CPU basic");
    case GuardAct::None:
        break;
    }
    return GuardWords::tr("Only tell");
}

QString guardVerdictWord(GuardVerdict verdict)
{
    switch (verdict) {
    case GuardVerdict::Free:
        return GuardWords::tr("free");
    case GuardVerdict::Granted:
        return GuardWords::tr("paid by a grant");
    case GuardVerdict::Exempt:
        return GuardWords::tr("left alone by your wish");
    case GuardVerdict::Halted:
        return GuardWords::tr("halted already");
    case GuardVerdict::Act:
        break;
    }
    return {};
}

QString weeklyWord(WeeklyAct::Kind kind)
{
    switch (kind) {
    case WeeklyAct::Kind::Start:
        return GuardWords::tr("Start");
    case WeeklyAct::Kind::Pause:
        return GuardWords::tr("Pause");
    case WeeklyAct::Kind::Restart:
        break;
    }
    return GuardWords::tr("Restart");
}

QString daysWord(Weekdays days)
{
    const QLocale locale;
    const auto name = [&locale](int day) {
        return locale.standaloneDayName(day, QLocale::ShortFormat);
    };
    if (days == EveryDay)
        return GuardWords::tr("every day");
    if (days == WorkingDays) //: Two days of the week, such as "Mon – Fri".
        return GuardWords::tr("%1 – %2").arg(name(1), name(5));
    QStringList names;
    for (int day = 1; day <= 7; ++day) {
        if (days >> (day - 1) & 1U)
            names.append(name(day));
    }
    return names.join(u", "_s);
}

QString minuteWord(std::chrono::minutes sinceMidnight)
{
    const QTime time = QTime::fromMSecsSinceStartOfDay(
        int(std::chrono::milliseconds(sinceMidnight).count() % 86'400'000));
    return QLocale().toString(time, GuardWords::tr("HH:mm", "time format"));
}

QString weeklySentence(const WeeklyAct &act)
{
    //: "Pause at 18:00, Mon – Fri"
    return GuardWords::tr("%1 at %2, %3")
        .arg(weeklyWord(act.kind), minuteWord(act.at), daysWord(act.days));
}

QString skippedWord(Scheduler::Skipped why)
{
    using enum Scheduler::Skipped;
    switch (why) {
    case Gone:
        return GuardWords::tr("the Space is no longer there");
    case Granted:
        return GuardWords::tr("a grant pays for it");
    case Exempt:
        return GuardWords::tr("it is to be left alone");
    case Overtaken:
        return GuardWords::tr("a later one was due as well");
    case Nothing:
        return GuardWords::tr("there was nothing to do");
    case TooLate:
        return GuardWords::tr("it was too late for a restart");
    case Refused:
        break;
    }
    return GuardWords::tr("the Hub refused it");
}

QString skippedWord(LeaseDesk::Skipped why)
{
    using enum LeaseDesk::Skipped;
    switch (why) {
    case Gone:
        return skippedWord(Scheduler::Skipped::Gone);
    case Granted:
        return skippedWord(Scheduler::Skipped::Granted);
    case Exempt:
        return skippedWord(Scheduler::Skipped::Exempt);
    case Overtaken:
        return GuardWords::tr("it was given other hardware meanwhile");
    case Done:
        return skippedWord(Scheduler::Skipped::Nothing);
    case Refused:
        break;
    }
    return skippedWord(Scheduler::Skipped::Refused);
}

QString leaseThen(const Lease &lease, const PriceBook &book)
{
    return lease.then.isEmpty() ? GuardWords::tr("then paused")
                                : GuardWords::tr("then %1").arg(flavorName(lease.then, book));
}

} // namespace spacedock
