// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/facts.h"

namespace spacedock {

/// Whether \a flavor costs more than what the Space has; what the book does not name may.
bool isUpgrade(const SpaceContext &context, const PriceBook &book, const QString &flavor);

/// As the Hub's own limits of resource groups: where a budget with a guard is used up, an upgrade
/// is refused, unless its owner lets it run on.
bool isUpgradeRefused(const SpaceContext &context, const PriceBook &book, const QString &flavor);

/// What the guards of used-up budgets have to do with an upgrade; empty for other changes.
QList<Fact> guardFacts(const SpaceContext &context, const PriceBook &book, const QString &flavor);

} // namespace spacedock
