// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/scheduler.h"

#include "app/service/budgets.h"
#include "app/service/freshcheck.h"
#include "app/service/history.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace spacedock {

static constexpr auto RetryAfter = 2min;

static QString actKey(WeeklyAct::Kind kind)
{
    switch (kind) {
    case WeeklyAct::Kind::Start:
        return u"start"_s;
    case WeeklyAct::Kind::Pause:
        return u"pause"_s;
    case WeeklyAct::Kind::Restart:
        break;
    }
    return u"restart"_s;
}

static QString skippedKey(Scheduler::Skipped why)
{
    switch (why) {
    case Scheduler::Skipped::Gone:
        return u"gone"_s;
    case Scheduler::Skipped::Granted:
        return u"granted"_s;
    case Scheduler::Skipped::Exempt:
        return u"exempt"_s;
    case Scheduler::Skipped::Overtaken:
        return u"overtaken"_s;
    case Scheduler::Skipped::Nothing:
        return u"nothing"_s;
    case Scheduler::Skipped::TooLate:
        return u"late"_s;
    case Scheduler::Skipped::Refused:
        break;
    }
    return u"refused"_s;
}

Scheduler::Scheduler(Budgets &budgets, SpaceStore &spaces, History &history, FreshCheck &check,
                     Clock clock, QObject *parent)
    : QObject(parent)
    , m_budgets(budgets)
    , m_spaces(spaces)
    , m_history(history)
    , m_check(check)
    , m_clock(std::move(clock))
{
    connect(&m_timer, &QTimer::timeout, this, &Scheduler::look);
    connect(&history, &History::loaded, this, [this] {
        m_orders.clear();
        m_retryAt.clear();
        m_isChecking = false;
        emit changed();
        look();
    });
    connect(&spaces, &SpaceStore::freshnessChanged, this, &Scheduler::look);
    connect(&check, &FreshCheck::finished, this, &Scheduler::takeCheck);
    connect(&spaces, &SpaceStore::accepted, this,
            [this](Operation operation, const SpaceId &id) { settle(operation, id, {}); });
    connect(&spaces, &SpaceStore::failed, this,
            [this](Operation operation, const SpaceId &id, const Error &error) {
                settle(operation, id, error);
            });
}

QList<WeeklyAct> Scheduler::acts() const
{
    return m_history.guard().weekly.values();
}

QList<WeeklyAct> Scheduler::actsOf(const SpaceId &id) const
{
    QList<WeeklyAct> own = acts();
    own.removeIf([&id](const WeeklyAct &act) { return act.space != id; });
    return own;
}

QList<Scheduler::Due> Scheduler::upcoming() const
{
    QList<Due> next;
    for (const WeeklyAct &act : acts()) {
        if (const auto at = nextDue(act, m_clock()))
            next.append({act, *at});
    }
    std::ranges::stable_sort(next, {}, &Due::at);
    return next;
}

int Scheduler::set(WeeklyAct act)
{
    const QMap<int, WeeklyAct> &known = m_history.guard().weekly;
    if (act.id == 0)
        act.id = known.isEmpty() ? 1 : known.lastKey() + 1;
    act.doneUpTo = m_clock();
    m_history.change(Entry<int, WeeklyAct>{act.id, act});
    record(act, u"schedule-set"_s,
           u"%1 %2 %3"_s.arg(actKey(act.kind)).arg(act.days).arg(act.at.count()));
    emit changed();
    arm();
    return act.id;
}

void Scheduler::remove(int id)
{
    if (!m_history.guard().weekly.contains(id))
        return;
    const WeeklyAct act = m_history.guard().weekly.value(id);
    m_history.change(Entry<int, WeeklyAct>{id, {}});
    m_retryAt.remove(id);
    record(act, u"schedule-remove"_s, actKey(act.kind));
    emit changed();
    arm();
}

QList<Scheduler::Due> Scheduler::overdue() const
{
    const Time now = m_clock();
    QList<Due> due;
    for (const WeeklyAct &act : acts()) {
        if (m_retryAt.value(act.id, now) > now || m_orders.contains(act.space))
            continue;
        if (const auto at = lastDue(act, act.doneUpTo, now))
            due.append({act, *at});
    }
    std::ranges::stable_sort(due, {}, &Due::at);
    return due;
}

void Scheduler::look()
{
    // Fresh data brings it back here.
    if (!m_history.isLoaded() || m_spaces.freshness() != SpaceStore::Freshness::Current) {
        m_timer.stop();
        return;
    }
    if (!overdue().isEmpty() && !std::exchange(m_isChecking, true))
        m_check.ask();
    arm();
}

void Scheduler::takeCheck(bool isFresh)
{
    if (std::exchange(m_isChecking, false) && isFresh) {
        const QList<Due> due = overdue();
        QSet<SpaceId> settled;
        // What was due last says how the Space is to be now.
        for (const Due &last : std::views::reverse(due)) {
            if (settled.contains(last.act.space)) {
                skip(last, Skipped::Overtaken);
                continue;
            }
            settled.insert(last.act.space);
            if (const auto why = reasonToSkip(last))
                skip(last, *why);
            else
                perform(last);
        }
    }
    arm();
}

std::optional<Scheduler::Skipped> Scheduler::reasonToSkip(const Due &due) const
{
    const Space *space = m_spaces.find(due.act.space);
    if (!space)
        return Skipped::Gone;
    if (m_budgets.verdict(*space) == GuardVerdict::Granted)
        return Skipped::Granted;
    if (m_budgets.isExempt(due.act.space))
        return Skipped::Exempt;
    switch (scheduleVerdict(due.act.kind, space->runtime.stage.stage, m_clock() - due.at)) {
    case ScheduleVerdict::Nothing:
        return Skipped::Nothing;
    case ScheduleVerdict::TooLate:
        return Skipped::TooLate;
    case ScheduleVerdict::Act:
        break;
    }
    return {};
}

void Scheduler::perform(const Due &due)
{
    const auto late = m_clock() - due.at;
    const bool pauses = due.act.kind == WeeklyAct::Kind::Pause;
    const auto operation = pauses ? Operation::Pause : Operation::Restart;
    m_orders.insert(due.act.space, {due, operation, late});
    // A restart that may have happened is not repeated; the others are seen on the Space.
    if (due.act.kind == WeeklyAct::Kind::Restart)
        markDone(due.act);
    QString cause = u"schedule"_s;
    if (late > LateAfter)
        cause += u" late %1"_s.arg(std::chrono::floor<std::chrono::seconds>(late).count());
    m_spaces.order(due.act.space,
                   {.operation = operation, .flavor = {}, .sleep = {}, .cause = cause});
}

void Scheduler::skip(const Due &due, Skipped why)
{
    markDone(due.act);
    record(due.act, u"schedule-skip"_s, actKey(due.act.kind) + u' ' + skippedKey(why));
    emit skipped(due, why);
}

void Scheduler::settle(Operation operation, const SpaceId &id, const std::optional<Error> &error)
{
    const auto found = m_orders.constFind(id);
    if (found == m_orders.cend() || found->operation != operation)
        return;
    const Order order = m_orders.take(id);
    const WeeklyAct &act = order.due.act;
    if (!error) {
        markDone(act);
        emit acted(order.due, order.late);
    } else if (mayPass(*error) && act.kind != WeeklyAct::Kind::Restart) {
        m_retryAt.insert(act.id, m_clock() + RetryAfter);
    } else {
        skip(order.due, Skipped::Refused);
    }
    arm();
}

void Scheduler::markDone(const WeeklyAct &act)
{
    const auto found = m_history.guard().weekly.constFind(act.id);
    if (found == m_history.guard().weekly.cend())
        return;
    WeeklyAct done = *found;
    done.doneUpTo = std::max(done.doneUpTo, m_clock());
    m_retryAt.remove(act.id);
    m_history.change(Entry<int, WeeklyAct>{act.id, done});
    emit changed();
}

void Scheduler::arm()
{
    std::optional<Time> next;
    for (const WeeklyAct &act : acts()) {
        const std::optional<Time> due = nextDue(act, act.doneUpTo);
        if (!due || m_orders.contains(act.space))
            continue;
        const Time at = std::max(*due, m_retryAt.value(act.id, *due));
        next = next ? std::min(*next, at) : at;
    }
    m_timer.waitFor(m_isChecking ? std::nullopt : next, m_clock());
}

void Scheduler::record(const WeeklyAct &act, const QString &operation, const QString &detail)
{
    m_history.record({.at = m_clock(),
                      .space = act.space,
                      .operation = operation,
                      .detail = detail,
                      .hourlyBefore = {},
                      .hourlyAfter = {},
                      .outcome = u"done"_s,
                      .cause = u"schedule"_s});
}

} // namespace spacedock
