// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/time.h"

namespace spacedock {

TimeSpan monthOf(Time time)
{
    using namespace std::chrono;
    const year_month_day day{floor<days>(time)};
    const year_month month = day.year() / day.month();
    return {sys_days{month / 1}, sys_days{(month + months{1}) / 1}};
}

} // namespace spacedock
