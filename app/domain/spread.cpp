// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/spread.h"

namespace spacedock {

Money spentUntil(Money whole, TimeSpan life, Time time)
{
    using std::chrono::floor;
    using std::chrono::seconds;
    if (time >= life.end)
        return whole;
    if (time <= life.begin)
        return {};
    // In whole seconds, quotient first: amount times milliseconds would overflow in a month.
    const std::int64_t length = (floor<seconds>(life.end) - floor<seconds>(life.begin)).count();
    const std::int64_t passed = (floor<seconds>(time) - floor<seconds>(life.begin)).count();
    if (length == 0)
        return {};
    return {whole.microUSD / length * passed + whole.microUSD % length * passed / length};
}

} // namespace spacedock
