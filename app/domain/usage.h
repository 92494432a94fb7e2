// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/money.h"
#include "app/domain/time.h"

#include <QList>
#include <QString>

#include <optional>

namespace spacedock {

/// One line of the Hub's bill (HUB: GET /api/settings/billing/usage).
struct UsageLine {
    QString category; ///< "Spaces", "Endpoints", …: the Hub's own grouping, an open set.
    QString entityId; ///< For Spaces the Space's hubId.
    QString label; ///< For Spaces "owner/name"; may be empty.
    QString product; ///< "spaces/t4-small/minutes", …
    QString productName;
    double quantity = 0; ///< In \c unit; not money, so a double does.
    QString unit; ///< "minutes", …; may be empty.
    Money unitCost;
    Money total;
    std::optional<Time> startedAt;
    std::optional<Time> stoppedAt; ///< None while active.
    bool active = false;
    bool freeGrant = false; ///< A grant pays it; total does not count.

    /// The flavor of a Space's line, empty for other products.
    QString flavor() const;
    bool isSpace() const { return !flavor().isEmpty(); }
    /// What the owner owes: zero for granted lines.
    Money owed() const { return freeGrant ? Money{} : total; }
    bool operator==(const UsageLine &) const = default;
};

struct UsageReport {
    QString periodId;
    QString owner; ///< User or organisation that is billed.
    TimeSpan period;
    QList<UsageLine> lines;
    bool operator==(const UsageReport &) const = default;
};

/// The Hub lists no periods, but where the id of a period that is \a known begins with its first
/// second, as ids of its database do, those of the same owner's other periods can be told. Empty
/// where \a known does not show that: then only its kept id names a closed period.
QString periodIdAt(const UsageReport &known, Time begin);

/// Part of what is owed for a line that falls in \a span, spread evenly over the line's life; a
/// line without an end lives until \a now, one without a beginning counts at its end. Parts over
/// adjoining spans add up to the whole to the micro-USD.
Money costWithin(const UsageLine &line, TimeSpan span, Time now);

/// A block of usage-v2 that carries money: inferenceProviders, jobs and what may come.
struct UsageBlock {
    QString name;
    Money used;
    std::optional<Money> included;
    bool operator==(const UsageBlock &) const = default;
};

} // namespace spacedock
