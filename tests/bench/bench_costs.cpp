// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/costgrid.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

// A year of ten thousand Spaces, per day: the difference array beside a loop over every minute.
using namespace spacedock;
using namespace std::chrono_literals;

namespace {

constexpr int Spaces = 10'000;
constexpr int Days = 365;
constexpr std::int32_t MinutesPerDay = 24 * 60;
constexpr Time Begin{std::chrono::sys_days{std::chrono::year{2026} / 1 / 1}};
constexpr int Rounds = 15;

std::uint64_t mixed(std::uint64_t &state)
{
    std::uint64_t z = (state += 0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

/// A run about every five days and each from minutes to days long.
std::vector<MinuteRun> year()
{
    static constexpr std::int64_t Prices[] = {30'000, 400'000, 800'000, 1'000'000, 20'000'000};
    const auto first = static_cast<std::int32_t>(
        std::chrono::floor<std::chrono::minutes>(Begin).time_since_epoch().count());
    std::uint64_t state = 20261126;
    std::vector<MinuteRun> runs;
    for (int space = 0; space < Spaces; ++space) {
        const ExactMoney price{Prices[mixed(state) % std::size(Prices)]};
        std::int32_t at = first + std::int32_t(mixed(state) % 7'000);
        while (at < first + Days * MinutesPerDay) {
            const auto length = std::int32_t(1 + mixed(state) % 3'400);
            runs.push_back({at, length, price});
            at += length + std::int32_t(1 + mixed(state) % 10'900);
        }
    }
    return runs;
}

std::vector<ExactMoney> minuteByMinute(const std::vector<MinuteRun> &runs)
{
    const auto first = static_cast<std::int32_t>(
        std::chrono::floor<std::chrono::minutes>(Begin).time_since_epoch().count());
    std::vector<ExactMoney> days(Days);
    for (const MinuteRun &run : runs) {
        for (std::int32_t minute = run.begin; minute < run.begin + run.minutes; ++minute) {
            const std::int32_t day = (minute - first) / MinutesPerDay;
            if (day < Days)
                days[std::size_t(day)] += run.perMinute;
        }
    }
    return days;
}

/// Median of processor milliseconds: another program's turn is not ours.
double measured(int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        const std::clock_t begin = std::clock();
        work();
        times.push_back(1e3 * double(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    std::ranges::nth_element(times, times.begin() + rounds / 2);
    return times[std::size_t(rounds / 2)];
}

/// Nanoseconds for one more minute in \a grid.
double oneMinute(CostGrid &grid)
{
    constexpr int Minutes = 100'000;
    const auto last = static_cast<std::int32_t>(
        std::chrono::floor<std::chrono::minutes>(Begin).time_since_epoch().count());
    const double all = measured(Rounds, [&] {
        for (int i = 0; i < Minutes; ++i)
            grid.add({last + (i * 7) % (Days * MinutesPerDay), 1, {400'000}});
    });
    return all * 1e6 / Minutes;
}

} // namespace

int main()
{
    const std::vector<MinuteRun> runs = year();
    const TimeSpan span{Begin, Begin + std::chrono::days{Days}};
    std::vector<ExactMoney> exact;
    const double grid = measured(Rounds, [&] {
        CostGrid days = CostGrid::uniform(span, 24h);
        days.add(runs);
        exact = days.exact();
    });
    std::vector<ExactMoney> naive;
    const double loop = measured(3, [&] { naive = minuteByMinute(runs); });
    if (exact != naive) {
        std::puts("the difference array and the minute loop differ");
        return 1;
    }
    std::vector<ExactMoney> minutes;
    const double series = measured(Rounds, [&] {
        CostGrid each = CostGrid::uniform(span, 1min);
        each.add(runs);
        minutes = each.exact();
    });
    CostGrid empty = CostGrid::uniform(span, 24h);
    CostGrid full = CostGrid::uniform(span, 24h);
    full.add(runs);
    std::printf("costs.intervals %zu intervals\n", runs.size());
    std::printf("costs.year_by_day %.2f ms\n", grid);
    std::printf("costs.year_minute_loop %.2f ms\n", loop);
    std::printf("costs.year_ratio %.1f x\n", loop / grid);
    std::printf("costs.year_by_minute %.2f ms\n", series);
    std::printf("costs.one_minute_empty %.1f ns\n", oneMinute(empty));
    std::printf("costs.one_minute_full %.1f ns\n", oneMinute(full));
    return 0;
}
