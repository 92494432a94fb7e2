// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/discussion.h"
#include "ui/dialogs/facts.h"

namespace spacedock {

/// What staff look at first, as far as this program can see it. The icon says how it stands:
/// "check", "warning", or "help" where only the Hub knows.
QList<Fact> grantChecks(const SpaceContext &context, const GrantApplication &application,
                        const std::optional<GrantRequest> &before);

/// What the owner pays today, and what a grant for \a flavor would take off the bill.
QString paidToday(const SpaceContext &context);
QString coveredByGrant(const SpaceContext &context, const QString &flavor);

} // namespace spacedock
