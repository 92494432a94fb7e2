// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/observation.h"

#include <QList>

namespace spacedock {

class PriceBooks;

/// What \a seen costs, each stretch under the edition that was charged then; a stretch that
/// reaches over a change of prices is cut there.
QList<UsageLine> meter(const QList<Observation> &seen, TimeSpan span, const PriceBooks &books);

} // namespace spacedock
