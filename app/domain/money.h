// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>

namespace spacedock {

/// An amount of US dollars in whole micro-USD, the unit of the Hub's billing.
struct Money {
    std::int64_t microUSD = 0;

    auto operator<=>(const Money &) const = default;
    Money &operator+=(Money other)
    {
        microUSD += other.microUSD;
        return *this;
    }
    Money &operator-=(Money other)
    {
        microUSD -= other.microUSD;
        return *this;
    }
    friend Money operator+(Money a, Money b) { return {a.microUSD + b.microUSD}; }
    friend Money operator-(Money a, Money b) { return {a.microUSD - b.microUSD}; }
    friend Money operator-(Money a) { return {-a.microUSD}; }
};

/// An amount before it is rounded, in sixtieths of a micro-USD: what any whole micro-USD per hour
/// costs in a minute is a whole number of them.
struct ExactMoney {
    std::int64_t sixtieths = 0;

    auto operator<=>(const ExactMoney &) const = default;
    ExactMoney &operator+=(ExactMoney other)
    {
        sixtieths += other.sixtieths;
        return *this;
    }
    friend ExactMoney operator+(ExactMoney a, ExactMoney b) { return {a.sixtieths + b.sixtieths}; }
    friend ExactMoney operator-(ExactMoney a, ExactMoney b) { return {a.sixtieths - b.sixtieths}; }
    friend ExactMoney operator*(ExactMoney a, std::int64_t n) { return {a.sixtieths * n}; }
};

/// A price as an exact fraction: \c microUSD for \c minutes. An hour at 0.40 USD is {400'000, 60},
/// which no whole number of micro-USD per minute can say.
struct Rate {
    std::int64_t microUSD = 0;
    std::int64_t minutes = 60;

    static constexpr Rate perHour(std::int64_t microUSD) { return {microUSD, 60}; }
    static constexpr Rate perMinute(std::int64_t microUSD) { return {microUSD, 1}; }
    bool isFree() const { return microUSD == 0; }

    /// Compares the prices, not the fractions: {20, 60} equals {1, 3}.
    friend bool operator==(Rate a, Rate b)
    {
        return a.microUSD * b.minutes == b.microUSD * a.minutes;
    }
    friend auto operator<=>(Rate a, Rate b)
    {
        return a.microUSD * b.minutes <=> b.microUSD * a.minutes;
    }
};

/// The sum of two prices, exact.
Rate operator+(Rate a, Rate b);
Rate operator-(Rate a, Rate b);
/// \a rate for \a replicas copies, each billed in full.
Rate operator*(Rate rate, int replicas);

/// The nearest micro-USD, half away from zero. The one place where money is rounded: what is added
/// up is exact until it is shown as an amount or written as a line.
Money rounded(ExactMoney exact);

/// One minute at \a rate. Exact where its minutes divide an hour, as those of all price books do;
/// of other rates the nearest sixtieth.
ExactMoney perMinute(Rate rate);

/// What \a minutes at \a rate cost, rounded once after all minutes were multiplied. Exact for
/// |rate| up to 1,000 USD/h and up to a thousand years.
Money cost(Rate rate, std::chrono::minutes minutes);

/// \a rate for one hour, rounded like cost().
Money hourly(Rate rate);

} // namespace spacedock
