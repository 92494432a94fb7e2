// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/money.h"

#include <numeric>

namespace spacedock {

namespace {

Rate reduced(std::int64_t microUSD, std::int64_t minutes)
{
    const std::int64_t common = std::gcd(microUSD, minutes);
    return common > 1 ? Rate{microUSD / common, minutes / common} : Rate{microUSD, minutes};
}

/// Half away from zero.
std::int64_t roundedQuotient(std::int64_t dividend, std::int64_t divisor)
{
    const std::int64_t half = dividend < 0 ? -divisor / 2 : divisor / 2;
    return (dividend + half) / divisor;
}

} // namespace

Rate operator+(Rate a, Rate b)
{
    if (a.minutes == b.minutes)
        return {a.microUSD + b.microUSD, a.minutes};
    return reduced(a.microUSD * b.minutes + b.microUSD * a.minutes, a.minutes * b.minutes);
}

Rate operator-(Rate a, Rate b)
{
    return a + Rate{-b.microUSD, b.minutes};
}

Rate operator*(Rate rate, int replicas)
{
    return {rate.microUSD * replicas, rate.minutes};
}

Money rounded(ExactMoney exact)
{
    return {roundedQuotient(exact.sixtieths, 60)};
}

ExactMoney perMinute(Rate rate)
{
    return {roundedQuotient(rate.microUSD * 60, rate.minutes)};
}

Money cost(Rate rate, std::chrono::minutes minutes)
{
    // Whole multiples first: the product of the rest is small, so nothing overflows.
    const std::int64_t whole = minutes.count() / rate.minutes;
    const std::int64_t rest = minutes.count() % rate.minutes * rate.microUSD;
    return {whole * rate.microUSD + roundedQuotient(rest, rate.minutes)};
}

Money hourly(Rate rate)
{
    return cost(rate, std::chrono::minutes{60});
}

} // namespace spacedock
