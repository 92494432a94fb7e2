// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/money.h"
#include "app/domain/time.h"

namespace spacedock {

/// What of \a whole was spent until \a time, when it is spread evenly over \a life. Nothing at its
/// beginning, all of it at its end; an empty life spends all at its end.
Money spentUntil(Money whole, TimeSpan life, Time time);

} // namespace spacedock
