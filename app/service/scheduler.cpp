// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/scheduler.h"

#include "app/service/budgets.h"
#include "app/service/history.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace spacedock {

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
    : DueDesk(spaces, history, check, std::move(clock), u"schedule"_s, parent)
    , m_budgets(budgets)
{
}

void Scheduler::forget()
{
    m_orders.clear();
    m_retryAt.clear();
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
        if (const auto at = spacedock::nextDue(act, now()))
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
    act.doneUpTo = now();
    m_history.change(Entry<int, WeeklyAct>{act.id, act});
    record(act.space, u"schedule-set"_s,
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
    record(act.space, u"schedule-remove"_s, actKey(act.kind));
    emit changed();
    arm();
}

QList<Scheduler::Due> Scheduler::overdue() const
{
    QList<Due> due;
    for (const WeeklyAct &act : acts()) {
        if (m_retryAt.value(act.id, now()) > now() || m_orders.contains(act.space))
            continue;
        if (const auto at = lastDue(act, act.doneUpTo, now()))
            due.append({act, *at});
    }
    std::ranges::stable_sort(due, {}, &Due::at);
    return due;
}

bool Scheduler::isAnyDue() const
{
    return !overdue().isEmpty();
}

void Scheduler::act()
{
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

std::optional<Scheduler::Skipped> Scheduler::reasonToSkip(const Due &due) const
{
    const Space *space = m_spaces.find(due.act.space);
    if (!space)
        return Skipped::Gone;
    if (m_budgets.verdict(*space) == GuardVerdict::Granted)
        return Skipped::Granted;
    if (m_budgets.isExempt(due.act.space))
        return Skipped::Exempt;
    switch (scheduleVerdict(due.act.kind, space->runtime.stage.stage, now() - due.at)) {
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
    const auto late = now() - due.at;
    const bool pauses = due.act.kind == WeeklyAct::Kind::Pause;
    const auto operation = pauses ? Operation::Pause : Operation::Restart;
    m_orders.insert(due.act.space, {due, operation, late});
    // A restart that may have happened is not repeated; the others are seen on the Space.
    if (due.act.kind == WeeklyAct::Kind::Restart)
        markDone(due.act);
    order(due.act.space, {.operation = operation, .flavor = {}, .sleep = {}}, late);
}

void Scheduler::skip(const Due &due, Skipped why)
{
    markDone(due.act);
    record(due.act.space, u"schedule-skip"_s, actKey(due.act.kind) + u' ' + skippedKey(why));
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
        m_retryAt.insert(act.id, retryTime());
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
    done.doneUpTo = std::max(done.doneUpTo, now());
    m_retryAt.remove(act.id);
    m_history.change(Entry<int, WeeklyAct>{act.id, done});
    emit changed();
}

std::optional<Time> Scheduler::nextDue() const
{
    std::optional<Time> next;
    for (const WeeklyAct &act : acts()) {
        const std::optional<Time> due = spacedock::nextDue(act, act.doneUpTo);
        if (!due || m_orders.contains(act.space))
            continue;
        const Time at = std::max(*due, m_retryAt.value(act.id, *due));
        next = next ? std::min(*next, at) : at;
    }
    return next;
}

} // namespace spacedock
