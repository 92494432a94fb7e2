// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activityrows.h"

#include "ui/text/format.h"
#include "ui/text/guardwords.h"
#include "ui/text/trailwords.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Activity", text);
}

ActivityRow::Outcome outcomeOf(const Action &action)
{
    if (action.outcome == "asked"_L1)
        return ActivityRow::Outcome::Asked;
    return action.outcome == "done"_L1 ? ActivityRow::Outcome::Done : ActivityRow::Outcome::Failed;
}

bool isAnswerTo(const Action &answer, const Action &asked)
{
    return answer.space == asked.space && answer.operation == asked.operation
        && answer.detail == asked.detail && answer.at >= asked.at;
}

/// "3600" or "never" as the history writes it.
QString sleepWords(QStringView key)
{
    bool isNumber = false;
    const std::chrono::seconds after{key.toLongLong(&isNumber)};
    return format::sleepTime(isNumber ? std::optional(after) : std::nullopt);
}

QString change(const QString &from, const QString &to)
{
    return from == to ? to : from + u" → "_s + to;
}

} // namespace

bool ActivityRow::isSameAct(const ActivityRow &other) const
{
    return action.at == other.action.at && action.space == other.action.space
        && action.operation == other.action.operation && action.detail == other.action.detail;
}

QList<ActivityRow> activityRows(const QList<Action> &actions)
{
    QList<ActivityRow> rows; // Oldest first, until the end.
    QList<qsizetype> open; // Rows that wait for an answer.
    for (const Action &action : std::views::reverse(actions)) {
        const auto outcome = outcomeOf(action);
        // Commands of a Space are worked off in order, so the first to wait gets the answer.
        const auto asked = std::ranges::find_if(open, [&](qsizetype row) {
            return outcome != ActivityRow::Outcome::Asked && isAnswerTo(action, rows[row].action);
        });
        if (asked != open.end()) {
            rows[*asked].outcome = outcome;
            rows[*asked].action.outcome = action.outcome;
            open.erase(asked);
            continue;
        }
        if (outcome == ActivityRow::Outcome::Asked)
            open.append(rows.size());
        rows.append({action, outcome});
    }
    std::ranges::reverse(rows);
    return rows;
}

QString activityWord(const Action &action)
{
    static const QHash<QString, Operation> operations{
        {u"set-hardware"_s, Operation::SetHardware},
        {u"set-sleep-time"_s, Operation::SetSleepTime},
        {u"pause"_s, Operation::Pause},
        {u"restart"_s, Operation::Restart},
        {u"factory-rebuild"_s, Operation::FactoryRebuild}};
    const auto found = operations.constFind(action.operation);
    if (found != operations.cend())
        return operationWord(*found);
    if (action.operation == "wipe-logs"_L1)
        return words(QT_TRANSLATE_NOOP("Activity", "Kept logs removed"));
    const QString own = keeperWord(action.operation);
    return own.isEmpty() ? action.operation : own;
}

static QString actDetail(const Action &action, const PriceBook &book)
{
    QString detail = action.detail;
    if (action.operation == "set-sleep-time"_L1) {
        detail.remove("sleep "_L1);
        const QStringList parts = detail.split(" -> "_L1);
        return parts.size() == 2 ? change(sleepWords(parts[0]), sleepWords(parts[1])) : detail;
    }
    if (action.operation != "set-hardware"_L1)
        return detail.isEmpty() ? QString() : flavorName(detail, book);
    const QStringList values = detail.split(", sleep "_L1);
    const QStringList parts = values.first().split(" -> "_L1);
    if (parts.size() != 2)
        return detail;
    QString text = change(flavorName(parts[0], book), flavorName(parts[1], book));
    if (values.size() > 1) //: A sleep time, such as "sleep 1 h".
        text +=
            u" · "_s + words(QT_TRANSLATE_NOOP("Activity", "sleep %1")).arg(sleepWords(values[1]));
    return text;
}

QString activityDetail(const Action &action, const PriceBook &book)
{
    const bool isOwn = !keeperWord(action.operation).isEmpty();
    const QString detail = isOwn ? keeperDetail(action, book) : actDetail(action, book);
    // What keepers do to their own entries needs no cause beside.
    const QString cause = isOwn ? QString() : causeWord(action.cause);
    if (cause.isEmpty() || detail.isEmpty())
        return detail + cause;
    return detail + u" · "_s + cause;
}

QString activityPrice(const Action &action)
{
    if (!action.hourlyBefore || !action.hourlyAfter || action.hourlyBefore == action.hourlyAfter)
        return u"–"_s;
    return format::amount(*action.hourlyBefore) + u" → "_s + format::amount(*action.hourlyAfter);
}

QString outcomeWord(const ActivityRow &row)
{
    switch (row.outcome) {
    case ActivityRow::Outcome::Asked:
        return words(QT_TRANSLATE_NOOP("Activity", "Asked"));
    case ActivityRow::Outcome::Done:
        return words(QT_TRANSLATE_NOOP("Activity", "Done"));
    case ActivityRow::Outcome::Failed:
        break;
    }
    const QString reason = row.action.outcome.section(u": "_s, 1);
    if (reason == "no answer"_L1)
        return words(QT_TRANSLATE_NOOP("Activity", "Failed, no answer"));
    if (reason == "network"_L1)
        return words(QT_TRANSLATE_NOOP("Activity", "Failed, no connection"));
    //: %1 is the status of the Hub's answer, such as 403.
    return words(QT_TRANSLATE_NOOP("Activity", "Failed, the Hub answered %1")).arg(reason);
}

} // namespace spacedock
