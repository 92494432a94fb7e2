// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/spendpattern.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace spacedock {

using std::chrono::hours;

namespace {

constexpr double HalfLifeInWeeks = 2;

int hourOfWeek(Time time)
{
    const auto hour = std::chrono::floor<hours>(time).time_since_epoch().count();
    return static_cast<int>(hour % SpendPattern::HoursPerWeek);
}

/// Spreads \a line over the hours of its life.
void spread(std::vector<double> &costs, Time begin, const UsageLine &line, Time now)
{
    const double hour = double(std::chrono::milliseconds{hours{1}}.count());
    const Time end = line.stoppedAt.value_or(now);
    const double from = double((line.startedAt.value_or(end) - begin).count()) / hour;
    const double to = double((end - begin).count()) / hour;
    if (to <= from || to <= 0 || from >= double(costs.size()))
        return;
    const double perHour = double(line.owed().microUSD) / (to - from);
    const auto last = std::min(costs.size(), std::size_t(std::ceil(to)));
    for (auto i = std::size_t(std::max(0.0, from)); i < last; ++i)
        costs[i] += perHour * (std::min(to, double(i + 1)) - std::max(from, double(i)));
}

} // namespace

SpendPattern::SpendPattern(const std::vector<const UsageLine *> &lines, TimeSpan window, Time now)
    : m_begin(window.begin)
    , m_hours(std::size_t(window.length() / hours{1}))
{
    for (const UsageLine *line : lines)
        spread(m_hours, m_begin, *line, now);
    std::array<double, HoursPerWeek> weights{};
    for (std::size_t i = 0; i < m_hours.size(); ++i) {
        const double age = double(m_hours.size() - 1 - i) / HoursPerWeek;
        const double weight = std::exp2(-std::floor(age) / HalfLifeInWeeks);
        const auto place = std::size_t(hourOfWeek(m_begin + hours{i}));
        m_week[place] += weight * m_hours[i];
        weights[place] += weight;
    }
    for (std::size_t i = 0; i < m_week.size(); ++i)
        m_week[i] = weights[i] > 0 ? m_week[i] / weights[i] : 0;
}

double SpendPattern::total() const
{
    return std::accumulate(m_hours.begin(), m_hours.end(), 0.0);
}

double SpendPattern::hourly() const
{
    return m_hours.empty() ? 0 : total() / double(m_hours.size());
}

double SpendPattern::atHour(Time time) const
{
    return m_week[std::size_t(hourOfWeek(time))];
}

// The pattern was made of the same weeks: n / (n - 1) takes that back.
double SpendPattern::blockVariance(int length, bool ofPattern) const
{
    const std::size_t blocks = m_hours.size() / std::size_t(length);
    if (blocks < 2)
        return 0;
    const double mean = hourly();
    double squares = 0;
    for (std::size_t block = 0; block < blocks; ++block) {
        double residual = 0;
        for (int hour = 0; hour < length; ++hour) {
            // Blocks end where the window ends.
            const std::size_t i =
                m_hours.size() - 1 - block * std::size_t(length) - std::size_t(hour);
            residual += m_hours[i] - (ofPattern ? atHour(m_begin + hours{i}) : mean);
        }
        squares += residual * residual;
    }
    return squares / double(blocks - 1);
}

double SpendPattern::weekVariance() const
{
    return std::max(blockVariance(HoursPerWeek, true), 7 * blockVariance(24, true));
}

double SpendPattern::dayVariance() const
{
    return blockVariance(24, false);
}

} // namespace spacedock
