// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"
#include "ui/dialogs/confirmdialog.h"

namespace spacedock {

/// One thing that an act brings with it.
struct Fact {
    QString icon;
    Tone tone = Tone::Text2; ///< Of the icon.
    QString text;
    bool operator==(const Fact &) const = default;
};

/// What happens when the Space of \a context moves to \a flavor, at the prices of \a book.
QList<Fact> hardwareFacts(const SpaceContext &context, const PriceBook &book,
                          const QString &flavor);
/// What happens after \a act, the bill first.
QList<Fact> actFacts(ConfirmDialog::Act act, const SpaceContext &context);
/// The same for many: the sum first, then what the Spaces share, then "2 of 3: …".
QList<Fact> actFacts(ConfirmDialog::Act act, const QList<SpaceContext> &contexts);
/// Whether there is anything for \a act to do.
bool canAct(ConfirmDialog::Act act, const SpaceContext &context);

/// What is certainly billed now, and what would be while it runs after \a act.
Rate billedNow(const SpaceContext &context);
Rate billedAfter(ConfirmDialog::Act act, const SpaceContext &context);
/// Whether the whole of it may cost more than now.
bool mayRaise(ConfirmDialog::Act act, const QList<SpaceContext> &contexts);

} // namespace spacedock
