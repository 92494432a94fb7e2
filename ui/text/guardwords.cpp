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

static QString withLateness(const QString &words, const QString &cause)
{
    const qsizetype at = cause.indexOf(" late "_L1);
    if (at < 0)
        return words;
    const std::chrono::seconds late{cause.sliced(at + 6).toLongLong()};
    //: "by a schedule, 2 h late"
    return GuardWords::tr("%1, %2 late").arg(words, format::duration(late));
}

QString causeWord(const QString &cause)
{
    if (const auto scope = scopeFromKey(cause))
        return GuardWords::tr("by the guard of the budget: %1").arg(scopeWord(*scope));
    if (cause.startsWith("lease"_L1))
        return withLateness(GuardWords::tr("by the end of a lease"), cause);
    if (cause.startsWith("schedule"_L1))
        return withLateness(GuardWords::tr("by a schedule"), cause);
    if (cause == "panic"_L1)
        return GuardWords::tr("all paid Spaces");
    if (cause == "unvisited"_L1)
        return GuardWords::tr("not visited for long");
    if (cause == "resume"_L1)
        return GuardWords::tr("resumed as it was");
    return cause;
}

QString keeperWord(const QString &operation)
{
    static const QHash<QString, const char *> words{
        {u"budget-set"_s, QT_TR_NOOP("Budget set")},
        {u"budget-remove"_s, QT_TR_NOOP("Budget removed")},
        {u"budget-crossed"_s, QT_TR_NOOP("Budget reached")},
        {u"guard-countdown"_s, QT_TR_NOOP("Guard: countdown begun")},
        {u"guard-keep"_s, QT_TR_NOOP("Guard: kept running")},
        {u"guard-exempt"_s, QT_TR_NOOP("Left alone from now on")},
        {u"guard-include"_s, QT_TR_NOOP("No longer left alone")},
        {u"lease-start"_s, QT_TR_NOOP("Lease begun")},
        {u"lease-extend"_s, QT_TR_NOOP("Lease extended")},
        {u"lease-cancel"_s, QT_TR_NOOP("Lease given up")},
        {u"lease-skip"_s, QT_TR_NOOP("Lease ended without a change")},
        {u"schedule-set"_s, QT_TR_NOOP("Schedule set")},
        {u"schedule-remove"_s, QT_TR_NOOP("Schedule removed")},
        {u"schedule-skip"_s, QT_TR_NOOP("Schedule: left out")},
    };
    const auto found = words.constFind(operation);
    return found == words.cend() ? QString() : GuardWords::tr(*found);
}

namespace {

Time timeFromKey(const QString &key)
{
    return Time{std::chrono::milliseconds{key.toLongLong()}};
}

QString skippedFromKey(const QString &key)
{
    using enum Scheduler::Skipped;
    static const QHash<QString, Scheduler::Skipped> known{
        {u"gone"_s, Gone},           {u"granted"_s, Granted}, {u"exempt"_s, Exempt},
        {u"overtaken"_s, Overtaken}, {u"nothing"_s, Nothing}, {u"late"_s, TooLate},
        {u"refused"_s, Refused}};
    const auto found = known.constFind(key);
    return found == known.cend() ? key : skippedWord(*found);
}

QString weeklyFromKey(const QString &key)
{
    return weeklyWord(key == "start"_L1       ? WeeklyAct::Kind::Start
                          : key == "pause"_L1 ? WeeklyAct::Kind::Pause
                                              : WeeklyAct::Kind::Restart);
}

QString budgetDetail(const Action &action, const QString &scope)
{
    const QStringList values = action.detail.split(u' ');
    if (action.operation == "budget-set"_L1 && values.size() == 3) {
        const Money perMonth{values[0].toLongLong()};
        return u"%1 · %2 · %3"_s.arg(scope, format::money(perMonth),
                                     guardActWord(GuardAct(values[1].toInt())));
    }
    if (action.operation == "budget-crossed"_L1)
        return u"%1 · %2"_s.arg(scope, format::percent(action.detail.toDouble()));
    const QString rate = action.hourlyAfter
        ? format::perHour(Rate::perHour(action.hourlyAfter->microUSD))
        : QString();
    if (action.operation == "guard-keep"_L1) //: A budget; the price goes on until a time.
        return GuardWords::tr("%1 · %2 goes on until %3")
            .arg(scope, rate, format::dayTime(timeFromKey(action.detail)));
    if (action.operation == "guard-countdown"_L1)
        return GuardWords::tr("%1 · %2 at stake").arg(scope, rate);
    return scope;
}

} // namespace

QString keeperDetail(const Action &action, const PriceBook &book)
{
    if (const auto scope = scopeFromKey(action.cause))
        return budgetDetail(action, scopeWord(*scope));
    const QStringList values = action.detail.split(u' ');
    const QString &operation = action.operation;
    if (operation == "lease-start"_L1 && values.size() >= 2)
        return GuardWords::tr("%1 until %2")
            .arg(flavorName(values[1], book), format::dayTime(timeFromKey(values[0])));
    if (operation == "lease-extend"_L1)
        return GuardWords::tr("until %1").arg(format::dayTime(timeFromKey(values[0])));
    if (operation == "lease-cancel"_L1)
        return flavorName(action.detail, book);
    if (operation == "lease-skip"_L1)
        return skippedFromKey(action.detail);
    if (operation == "schedule-set"_L1 && values.size() == 3)
        return GuardWords::tr("%1 at %2, %3")
            .arg(weeklyFromKey(values[0]), minuteWord(std::chrono::minutes{values[2].toInt()}),
                 daysWord(values[1].toUInt()));
    if (operation == "schedule-remove"_L1)
        return weeklyFromKey(action.detail);
    if (operation == "schedule-skip"_L1 && values.size() == 2)
        return weeklyFromKey(values[0]) + u" · "_s + skippedFromKey(values[1]);
    return {};
}

QString failureWord(const QString &outcome)
{
    if (!outcome.startsWith("failed"_L1))
        return {};
    const QString reason = outcome.section(u": "_s, 1);
    if (reason == "no answer"_L1)
        return GuardWords::tr("no answer");
    if (reason == "network"_L1)
        return GuardWords::tr("no connection");
    if (reason == "interrupted"_L1)
        return GuardWords::tr("interrupted, not known to have happened");
    if (reason == "403"_L1)
        return GuardWords::tr("the token may not do this (403)");
    if (reason == "429"_L1)
        return GuardWords::tr("too many requests (429)");
    //: %1 is the status of the Hub's answer, such as 500.
    return GuardWords::tr("the Hub answered %1").arg(reason);
}

} // namespace spacedock
