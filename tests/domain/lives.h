// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/run.h"
#include "tests/domain/samples.h"

#include <algorithm>
#include <array>
#include <vector>

// Random lives of Spaces, told to the program as observations and billed here the simplest way: by
// walking through time and looking which minutes begin.
namespace spacedock::lives {

inline constexpr std::chrono::seconds Unit{20}; ///< Everything happens at whole units.
inline constexpr int UnitsPerMinute = 3;

/// Small and the same on every machine; each life has its own.
struct Random {
    std::uint64_t state;

    std::uint64_t next()
    {
        std::uint64_t z = (state += 0x9e3779b97f4a7c15);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
    int number(int from, int to) { return from + int(next() % std::uint64_t(to - from + 1)); }
    bool oneIn(int n) { return number(1, n) == 1; }
};

struct Stretch {
    int space = 0;
    int from = 0; ///< Units after the life's begin.
    int to = 0;
    int stage = 0;
    int hardware = 0;
    int replicas = 1;
};

struct GrantStretch {
    int space = 0;
    int from = 0;
    int to = 0;
};

struct Life {
    Time begin;
    int units = 0;
    std::vector<Stretch> seen;
    std::vector<GrantStretch> grants;
    int bookChange = 0; ///< Unit at which the second book begins.
    QList<Time> bounds; ///< Of days, hours and minutes, over all of the life.

    Time at(int unit) const { return begin + unit * Unit; }
};

inline const std::array stages{QStringLiteral("RUNNING"),
                               QStringLiteral("RUNNING_BUILDING"),
                               QStringLiteral("RUNNING_APP_STARTING"),
                               QStringLiteral("APP_STARTING"),
                               QStringLiteral("BUILDING"),
                               QStringLiteral("SLEEPING"),
                               QStringLiteral("PAUSED"),
                               QStringLiteral("RUNTIME_ERROR"),
                               QStringLiteral("WARPING")};
inline constexpr int StartingStage = 3; ///< Those before it run.
inline const std::array hardware{QStringLiteral("t4-small"), QStringLiteral("a10g-small"),
                                 QStringLiteral("cpu-upgrade"), QStringLiteral("cpu-basic"),
                                 QStringLiteral("h200")};

/// Moments around which things go wrong: summer time, leap days, ends of months and years.
inline Time anchor(Random &random)
{
    static const std::array moments{
        samples::at("2026-03-29T01:00:00.000Z"), samples::at("2026-10-25T01:00:00.000Z"),
        samples::at("2024-02-29T00:00:00.000Z"), samples::at("2028-03-01T00:00:00.000Z"),
        samples::at("2026-11-01T00:00:00.000Z"), samples::at("2027-01-01T00:00:00.000Z"),
        samples::at("2025-11-24T00:00:00.000Z"), samples::at("2026-07-15T12:00:00.000Z")};
    return moments[std::size_t(random.number(0, int(moments.size()) - 1))];
}

inline QList<Time> boundsAround(Time begin, Time end, Random &random)
{
    using std::chrono::floor;
    using std::chrono::minutes;
    static constexpr std::array steps{1, 7, 60, 23 * 60, 24 * 60, 25 * 60};
    const int step = steps[std::size_t(random.number(0, int(steps.size()) - 1))];
    QList<Time> bounds{floor<minutes>(begin) - minutes{random.number(0, step)}};
    while (bounds.last() <= end) // A clock that is put back or forward makes a day odd.
        bounds.append(bounds.last() + minutes{random.oneIn(9) ? std::max(1, step - 60) : step});
    return bounds;
}

inline Life life(std::uint64_t seed)
{
    Random random{seed};
    Life life;
    life.units = random.oneIn(100) ? random.number(4'000, 9'000) : random.number(3, 240);
    life.begin = anchor(random) - random.number(0, life.units) * Unit
        + std::chrono::milliseconds{random.oneIn(2) ? random.number(0, 59'999) : 0};
    const int spaces = random.number(1, 2);
    int end = 0;
    for (int i = random.number(0, 10); i > 0; --i) {
        Stretch each{.space = random.number(1, spaces),
                     .from = random.oneIn(3) ? random.number(0, life.units) : end,
                     .to = 0,
                     .stage = random.oneIn(2) ? random.number(0, 8) : 0,
                     .hardware = random.oneIn(2) ? random.number(0, 4) : 0,
                     .replicas = random.oneIn(4) ? random.number(0, 3) : 1};
        each.to = std::min(life.units, each.from + random.number(0, 1 + life.units / 4));
        if (random.oneIn(20)) // The clock was put back meanwhile.
            std::swap(each.from, each.to);
        end = std::max(each.from, each.to);
        life.seen.push_back(each);
        if (random.oneIn(10))
            life.seen.push_back(each);
    }
    for (int i = random.number(-2, 2); i > 0; --i) {
        const int from = random.number(0, life.units);
        life.grants.push_back({random.number(1, spaces), from, random.number(from, life.units)});
    }
    life.bookChange = random.number(-life.units, 2 * life.units);
    life.bounds = boundsAround(life.begin, life.at(life.units), random);
    return life;
}

inline QString nameOf(int space)
{
    return QString::number(space);
}

inline QList<Observation> observations(const Life &life)
{
    QList<Observation> seen;
    for (const Stretch &each : life.seen)
        seen.append({.space = {QStringLiteral("a"), nameOf(each.space)},
                     .span = {life.at(each.from), life.at(each.to)},
                     .stage = StageValue::fromHub(stages[std::size_t(each.stage)]),
                     .hardware = hardware[std::size_t(each.hardware)],
                     .replicas = each.replicas});
    return seen;
}

inline QList<GrantSpan> grants(const Life &life)
{
    QList<GrantSpan> spans;
    for (const GrantStretch &each : life.grants)
        spans.append({.space = {QStringLiteral("a"), nameOf(each.space)},
                      .span = {life.at(each.from), life.at(each.to)}});
    return spans;
}

inline PriceEditions editions(const Life &life)
{
    PriceBook first = samples::book2023();
    PriceBook second = samples::book2026();
    first.validFrom = samples::at("2023-03-31T00:00:00.000Z");
    second.validFrom = life.at(life.bookChange);
    return PriceEditions({second, first});
}

/// What one step of the bounds costs.
struct Cell {
    std::int64_t minutes = 0;
    std::int64_t microUSDPerHour = 0; ///< Summed over the minutes.
    bool operator==(const Cell &) const = default;
};

struct Bill {
    std::vector<Cell> steps;
    std::int64_t runs = 0;
    std::int64_t gapUnits = 0;
    bool operator==(const Bill &) const = default;
};

/// The stretch that holds at each unit, none where nobody looked: painted one over the other, so
/// that the one that began last is on top.
using Painted = std::vector<const Stretch *>;

inline Painted paint(const Life &life, int space)
{
    Painted painted(std::size_t(life.units), nullptr);
    std::vector<const Stretch *> stretches;
    for (const Stretch &each : life.seen) {
        if (each.space == space && each.from < each.to)
            stretches.push_back(&each);
    }
    std::ranges::stable_sort(stretches, {}, &Stretch::from);
    for (const Stretch *each : stretches)
        std::fill(painted.begin() + each->from, painted.begin() + each->to, each);
    return painted;
}

/// Flavor, replicas, granted and book: what makes a run; none where nothing is billed.
using RunKey = std::array<int, 4>;
inline constexpr RunKey NoRun{-1, 0, 0, 0};

inline RunKey keyAt(const Life &life, const Stretch *held, int unit)
{
    const int book = unit >= life.bookChange ? 1 : 0;
    if (!held || held->hardware > 2 || held->stage > StartingStage
        || (held->stage == StartingStage && book == 0))
        return NoRun;
    bool granted = false;
    for (const GrantStretch &grant : life.grants)
        granted = granted || (grant.space == held->space && grant.from <= unit && unit < grant.to);
    return {held->hardware, std::max(1, held->replicas), granted, book};
}

inline std::int64_t microUSDPerHour(const RunKey &key)
{
    static constexpr std::array<std::array<std::int64_t, 3>, 2> prices{
        {{600'000, 1'050'000, 30'000}, {400'000, 1'000'000, 30'000}}};
    const auto [flavor, replicas, granted, book] = key;
    return granted ? 0 : replicas * prices[std::size_t(book)][std::size_t(flavor)];
}

inline std::size_t stepAt(const Life &life, Time time, std::size_t step = 0)
{
    while (life.bounds[qsizetype(step) + 1] <= time)
        ++step;
    return step;
}

/// Walks unit by unit; a minute that begins is billed, at the time at which it begins.
inline void walk(const Life &life, const Painted &painted, Bill &bill)
{
    RunKey running = NoRun;
    int unitsOfRun = 0;
    std::size_t step = 0;
    for (int unit = 0; unit < life.units; ++unit) {
        const RunKey key = keyAt(life, painted[std::size_t(unit)], unit);
        if (key != running) {
            running = key;
            unitsOfRun = 0;
            bill.runs += key == NoRun ? 0 : 1;
        }
        if (key != NoRun && unitsOfRun % UnitsPerMinute == 0) {
            step = stepAt(life, life.at(unit), step);
            Cell &cell = bill.steps[step];
            ++cell.minutes;
            cell.microUSDPerHour += microUSDPerHour(key);
        }
        ++unitsOfRun;
    }
}

/// Units between the first and the last sight of a Space in which nobody looked.
inline std::int64_t unseenUnits(const Life &life, int space, const Painted &painted)
{
    int first = life.units;
    int last = 0;
    for (const Stretch &each : life.seen) {
        if (each.space != space || each.to < each.from)
            continue;
        first = std::min(first, each.from);
        last = std::max(last, each.to);
    }
    return first < last ? std::count(painted.begin() + first, painted.begin() + last, nullptr) : 0;
}

inline Bill naiveBill(const Life &life)
{
    Bill bill;
    bill.steps.resize(std::size_t(life.bounds.size()) - 1);
    for (int space = 1; space <= 2; ++space) {
        const Painted painted = paint(life, space);
        walk(life, painted, bill);
        bill.gapUnits += unseenUnits(life, space, painted);
    }
    return bill;
}

} // namespace spacedock::lives
