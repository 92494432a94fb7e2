// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/causefinder.h"

#include "app/domain/lifeline.h"

#include <algorithm>

namespace spacedock {

using std::chrono::milliseconds;
using std::chrono::minutes;
using Cause = DifferenceCause;

namespace {

/// Ends that lie less than a minute apart are the same minute.
Cause orStartedMinute(TimeSpan whole, Cause cause)
{
    return whole.length() < minutes{1} ? Cause::StartedMinute : cause;
}

bool goesOn(const Observation &state, const Observation &next)
{
    return state.span.end == next.span.begin && state.stage == next.stage
        && state.hardware == next.hardware && state.replicas == next.replicas;
}

QList<Observation> statesOf(const QList<Observation> &seen)
{
    QList<Observation> states;
    for (const Observation &each : lifeline(seen)) {
        if (!states.isEmpty() && goesOn(states.last(), each))
            states.last().span.end = each.span.end;
        else
            states.append(each);
    }
    return states;
}

} // namespace

CauseFinder::CauseFinder(const ReconcileInput &input, QString flavor, Time until,
                         const QList<Observation> &seen)
    : m_input(input)
    , m_flavor(std::move(flavor))
    , m_until(until)
    , m_seen(statesOf(seen))
{
}

void CauseFinder::setBill(const QList<BilledLine> &bill, const QList<BilledLine> &otherBill)
{
    m_bill = bill;
    m_otherBill = otherBill;
}

Cause CauseFinder::unmetered(Time time, const BilledLine &billed) const
{
    const Observation *seen = holding(m_seen, time);
    if (!seen)
        return unseen(time);
    if (seen->stage.stage == Stage::Unknown)
        return Cause::UnknownStage;
    const TimeSpan whole{std::max(billed.span.begin, seen->span.begin),
                         std::min(billed.span.end, seen->span.end)};
    const bool isWithin = whole == billed.span;
    if (whole.length() <= longestLook(*seen)) {
        if (whole.end == seen->span.end && isNoticedAtEnd(*seen))
            return orStartedMinute(whole, Cause::NoticedLate);
        if (isWithin && seen->span.begin < whole.begin)
            return orStartedMinute(whole, Cause::BetweenLooks);
    }
    return orStartedMinute(whole, whileSeen(*seen));
}

Cause CauseFinder::unbilled(Time time) const
{
    if (time >= m_until)
        return Cause::BillBehind;
    const Observation *seen = holding(m_seen, time);
    if (!seen)
        return Cause::NotBilled;
    const TimeSpan whole = withoutBill(time, *seen);
    const bool endsFirst = whole.begin > seen->span.begin && whole.end == seen->span.end;
    const bool isWithin = whole.begin > seen->span.begin && whole.end < seen->span.end;
    if (whole.length() <= longestLook(*seen)) {
        if (endsFirst && isNoticedAtEnd(*seen))
            return orStartedMinute(whole, Cause::NoticedLate);
        if (isWithin)
            return orStartedMinute(whole, Cause::BetweenLooks);
    }
    if (holding(m_otherBill, time))
        return orStartedMinute(whole, Cause::OtherHardware);
    if (seen->stage.stage == Stage::AppStarting)
        return Cause::StartFree;
    return orStartedMinute(whole, Cause::NotBilled);
}

Cause CauseFinder::unseen(Time time) const
{
    if (m_seen.isEmpty())
        return Cause::NeverSeen;
    if (time < m_seen.first().span.begin)
        return Cause::BeforeFirstLook;
    return time < m_seen.last().span.end ? Cause::UnobservedGap : Cause::SinceLastLook;
}

Cause CauseFinder::whileSeen(const Observation &seen) const
{
    switch (seen.stage.stage) {
    case Stage::AppStarting:
        return Cause::StartBilled;
    case Stage::Building:
        return Cause::BuildBilled;
    case Stage::Running:
    case Stage::RunningBuilding:
    case Stage::RunningAppStarting:
        return seen.hardware == m_flavor ? Cause::NoPrice : Cause::OtherHardware;
    default:
        return Cause::StoppedBilled;
    }
}

/// The part of a stretch around \a time for which the bill has no line.
TimeSpan CauseFinder::withoutBill(Time time, const Observation &seen) const
{
    TimeSpan whole = seen.span;
    for (const BilledLine &line : m_bill) {
        if (line.span.end <= time)
            whole.begin = std::max(whole.begin, line.span.end);
        else
            whole.end = std::min(whole.end, line.span.begin);
    }
    return whole;
}

/// Where \a seen ends, another state was seen; else nobody looked any more.
bool CauseFinder::isNoticedAtEnd(const Observation &seen) const
{
    return std::ranges::binary_search(m_seen, seen.span.end, {},
                                      [](const Observation &each) { return each.span.begin; });
}

milliseconds CauseFinder::longestLook(const Observation &seen) const
{
    return isInFlight(seen.stage.stage) ? m_input.lookEveryInFlight : m_input.lookEvery;
}

} // namespace spacedock
