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

Money cost(Rate rate, std::chrono::minutes minutes)
{
    // Whole multiples first: the product of the rest is small, so nothing overflows.
    const std::int64_t whole = minutes.count() / rate.minutes;
    const std::int64_t rest = minutes.count() % rate.minutes * rate.microUSD;
    const std::int64_t half = rest < 0 ? -rate.minutes / 2 : rate.minutes / 2;
    return {whole * rate.microUSD + (rest + half) / rate.minutes};
}

Money hourly(Rate rate)
{
    return cost(rate, std::chrono::minutes{60});
}

} // namespace spacedock
