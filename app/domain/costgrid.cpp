// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/costgrid.h"

#include <algorithm>

namespace spacedock {

static std::int32_t minuteOf(Time time)
{
    return static_cast<std::int32_t>(
        std::chrono::floor<std::chrono::minutes>(time).time_since_epoch().count());
}

MinuteRun minuteRun(const Run &run)
{
    // A minute that begins within a whole minute belongs to the same step as that one.
    return {minuteOf(run.span.begin), static_cast<std::int32_t>(run.minutes().count()),
            perMinute(run.rate())};
}

CostGrid::CostGrid(const QList<Time> &bounds)
{
    m_bounds.reserve(std::size_t(bounds.size()));
    std::ranges::transform(bounds, std::back_inserter(m_bounds), minuteOf);
    const std::size_t steps = m_bounds.size() < 2 ? 0 : m_bounds.size() - 1;
    m_partial.resize(steps);
    m_change.resize(steps + 1);
    if (steps > 0)
        m_stepsPerMinute = double(steps) / double(m_bounds.back() - m_bounds.front());
}

CostGrid CostGrid::uniform(TimeSpan span, std::chrono::minutes step)
{
    QList<Time> bounds;
    for (Time bound = span.begin; bound < span.end; bound += step)
        bounds.append(bound);
    bounds.append(span.end);
    return CostGrid(bounds);
}

// Steps are nearly equal: the guess is right or beside it.
std::size_t CostGrid::stepOf(std::int32_t minute) const
{
    auto step = std::size_t(double(minute - m_bounds.front()) * m_stepsPerMinute);
    step = std::min(step, m_partial.size() - 1);
    while (m_bounds[step] > minute)
        --step;
    while (m_bounds[step + 1] <= minute)
        ++step;
    return step;
}

void CostGrid::add(const MinuteRun &run)
{
    if (m_partial.empty())
        return;
    const std::int32_t begin = std::max(run.begin, m_bounds.front());
    const std::int32_t end = std::min(run.begin + run.minutes, m_bounds.back());
    if (begin >= end)
        return;
    const std::int64_t price = run.perMinute.sixtieths;
    const std::size_t first = stepOf(begin);
    const std::size_t last = stepOf(end - 1);
    if (first == last) {
        m_partial[first] += price * (end - begin);
        return;
    }
    m_partial[first] += price * (m_bounds[first + 1] - begin);
    m_partial[last] += price * (end - m_bounds[last]);
    m_change[first + 1] += price;
    m_change[last] -= price;
}

void CostGrid::add(const std::vector<MinuteRun> &runs)
{
    for (const MinuteRun &run : runs)
        add(run);
}

std::vector<ExactMoney> CostGrid::exact() const
{
    std::vector<ExactMoney> steps(m_partial.size());
    std::int64_t price = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        price += m_change[i];
        steps[i] = {m_partial[i] + price * (m_bounds[i + 1] - m_bounds[i])};
    }
    return steps;
}

QList<Money> CostGrid::rounded() const
{
    QList<Money> steps;
    steps.reserve(this->steps());
    ExactMoney sum;
    for (const ExactMoney step : exact()) {
        const Money before = spacedock::rounded(sum);
        sum += step;
        steps.append(spacedock::rounded(sum) - before);
    }
    return steps;
}

ExactMoney CostGrid::total() const
{
    ExactMoney sum;
    for (const ExactMoney step : exact())
        sum += step;
    return sum;
}

} // namespace spacedock
