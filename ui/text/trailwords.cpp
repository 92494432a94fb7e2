// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/trailwords.h"

#include "ui/text/format.h"
#include "ui/text/guardwords.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QHash>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

struct TrailWords {
    Q_DECLARE_TR_FUNCTIONS(TrailWords)
};

QString withLateness(const QString &words, const QString &cause)
{
    const qsizetype at = cause.indexOf(" late "_L1);
    if (at < 0)
        return words;
    const std::chrono::seconds late{cause.sliced(at + 6).toLongLong()};
    //: "by a schedule, 2 h late"
    return TrailWords::tr("%1, %2 late").arg(words, format::duration(late));
}

} // namespace

QString causeWord(const QString &cause)
{
    if (const auto scope = scopeFromKey(cause))
        return TrailWords::tr("by the guard of the budget: %1").arg(scopeWord(*scope));
    if (cause.startsWith("lease"_L1))
        return withLateness(TrailWords::tr("by the end of a lease"), cause);
    if (cause.startsWith("schedule"_L1))
        return withLateness(TrailWords::tr("by a schedule"), cause);
    if (cause == "panic"_L1)
        return TrailWords::tr("all paid Spaces");
    if (cause == "unvisited"_L1)
        return TrailWords::tr("not visited for long");
    if (cause == "resume"_L1)
        return TrailWords::tr("resumed as it was");
    return cause;
}

QString keeperWord(const QString &operation)
{
    static const QHash<QString, const char *> words{
        {u"budget-set"_s, QT_TRANSLATE_NOOP("TrailWords", "Budget set")},
        {u"budget-remove"_s, QT_TRANSLATE_NOOP("TrailWords", "Budget removed")},
        {u"budget-crossed"_s, QT_TRANSLATE_NOOP("TrailWords", "Budget reached")},
        {u"group-set"_s, QT_TRANSLATE_NOOP("TrailWords", "Group saved")},
        {u"group-rename"_s, QT_TRANSLATE_NOOP("TrailWords", "Group renamed")},
        {u"group-remove"_s, QT_TRANSLATE_NOOP("TrailWords", "Group removed")},
        {u"guard-countdown"_s, QT_TRANSLATE_NOOP("TrailWords", "Guard: countdown begun")},
        {u"guard-keep"_s, QT_TRANSLATE_NOOP("TrailWords", "Guard: kept running")},
        {u"guard-exempt"_s, QT_TRANSLATE_NOOP("TrailWords", "Left alone from now on")},
        {u"guard-include"_s, QT_TRANSLATE_NOOP("TrailWords", "No longer left alone")},
        {u"lease-start"_s, QT_TRANSLATE_NOOP("TrailWords", "Lease begun")},
        {u"lease-extend"_s, QT_TRANSLATE_NOOP("TrailWords", "Lease extended")},
        {u"lease-cancel"_s, QT_TRANSLATE_NOOP("TrailWords", "Lease given up")},
        {u"lease-skip"_s, QT_TRANSLATE_NOOP("TrailWords", "Lease ended without a change")},
        {u"schedule-set"_s, QT_TRANSLATE_NOOP("TrailWords", "Schedule set")},
        {u"schedule-remove"_s, QT_TRANSLATE_NOOP("TrailWords", "Schedule removed")},
        {u"schedule-skip"_s, QT_TRANSLATE_NOOP("TrailWords", "Schedule: left out")},
    };
    const auto found = words.constFind(operation);
    return found == words.cend() ? QString() : TrailWords::tr(*found);
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
    if (action.operation == "group-set"_L1)
        return TrailWords::tr("%1 · %n Space(s)", nullptr, action.detail.toInt()).arg(scope);
    if (action.operation == "group-rename"_L1) //: A group; its name of before.
        return TrailWords::tr("%1, before: %2").arg(scope, action.detail);
    const QString rate = action.hourlyAfter
        ? format::perHour(Rate::perHour(action.hourlyAfter->microUSD))
        : QString();
    if (action.operation == "guard-keep"_L1) //: A budget; the price goes on until a time.
        return TrailWords::tr("%1 · %2 goes on until %3")
            .arg(scope, rate, format::dayTime(timeFromKey(action.detail)));
    if (action.operation == "guard-countdown"_L1)
        return TrailWords::tr("%1 · %2 at stake").arg(scope, rate);
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
        return TrailWords::tr("%1 until %2")
            .arg(flavorName(values[1], book), format::dayTime(timeFromKey(values[0])));
    if (operation == "lease-extend"_L1)
        return TrailWords::tr("until %1").arg(format::dayTime(timeFromKey(values[0])));
    if (operation == "lease-cancel"_L1)
        return flavorName(action.detail, book);
    if (operation == "lease-skip"_L1)
        return skippedFromKey(action.detail);
    if (operation == "schedule-set"_L1 && values.size() == 3)
        return TrailWords::tr("%1 at %2, %3")
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
        return TrailWords::tr("no answer");
    if (reason == "network"_L1)
        return TrailWords::tr("no connection");
    if (reason == "interrupted"_L1)
        return TrailWords::tr("interrupted, not known to have happened");
    if (reason == "403"_L1)
        return TrailWords::tr("the token may not do this (403)");
    if (reason == "429"_L1)
        return TrailWords::tr("too many requests (429)");
    //: %1 is the status of the Hub's answer, such as 500.
    return TrailWords::tr("the Hub answered %1").arg(reason);
}

} // namespace spacedock
