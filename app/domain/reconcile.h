// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/run.h"

#include <QHash>

namespace spacedock {

/// Why the Hub's bill and the own meter differ.
enum class DifferenceCause {
    StartBilled, ///< The bill counts starting, the meter's book does not.
    StartFree, ///< The meter's book counts starting, the bill does not.
    BuildBilled, ///< The bill counts time in which the Space was seen building.
    UnknownStage, ///< The bill counts time in a stage that this program does not know.
    StoppedBilled, ///< The bill counts time in which the Space was seen paused, asleep or failed.
    Grant, ///< A grant pays what the meter counts, or the other way round.
    NeverSeen, ///< Billed, and nobody looked at the Space in all that time.
    BeforeFirstLook, ///< Billed before the Space was first looked at …
    UnobservedGap, ///< … between two looks that do not belong together …
    SinceLastLook, ///< … and after the last one.
    NoticedLate, ///< A change is dated by the look that noticed it, the bill by the Hub's own
                 ///< clock.
    BetweenLooks, ///< It ran, or stopped, and was back before the next look.
    BillBehind, ///< Metered after the bill was last read.
    NotBilled, ///< Seen running, and the bill has no line for it.
    OtherHardware, ///< Billed on one flavor while it was seen on another.
    NoPrice, ///< Hardware that the meter's book does not name, or calls free.
    StartedMinute, ///< The meter counts a started minute, the bill whole ones, or in another place.
    UnitPrice, ///< The bill multiplies a price that was rounded per minute.
    Replicas, ///< Another number of copies.
    PriceEdition, ///< Another price per minute: another edition, or the Hub's own change.
    NotASpace, ///< A product that the meter cannot see.
    Unexplained
};

struct Difference {
    DifferenceCause cause = DifferenceCause::Unexplained;
    Money amount; ///< Bill less meter.
    std::chrono::minutes time{}; ///< Of one replica; zero where it is not about time.
    bool operator==(const Difference &) const = default;
};

/// One Space (or other product), one UTC day, one flavor.
struct ReconcileRow {
    QString key; ///< As of CostRow.
    bool isSpace = true;
    Time day; ///< Its begin.
    QString flavor;
    Money bill;
    Money meter;
    std::chrono::minutes billed{};
    std::chrono::minutes metered{};
    QList<Difference> differences; ///< They add up to bill less meter; empty: none.
    bool operator==(const ReconcileRow &) const = default;
};

struct Reconciliation {
    QList<ReconcileRow> rows; ///< By day, then key, then flavor.
    Money bill;
    Money meter;
    QList<Difference> sums; ///< By cause, in the order of the causes.
    Money unexplained;
    bool operator==(const Reconciliation &) const = default;
};

struct ReconcileInput {
    QList<UsageLine> bill; ///< Labels as the Spaces are called now.
    QList<Observation> seen;
    QList<GrantSpan> grants; ///< As the meter knew them.
    PriceEditions editions;
    TimeSpan span; ///< Whole UTC days.
    Time now; ///< Where lines that are still active end …
    QHash<QString, Time> readAt = {}; ///< … unless the owner's bill was read before.
    /// Longest time between two looks that are one stretch, of what stands still and of what is
    /// under way. A difference of more than that was no look that came late.
    std::chrono::milliseconds lookEvery = std::chrono::minutes{3};
    std::chrono::milliseconds lookEveryInFlight = std::chrono::seconds{15};
};

Reconciliation reconcile(const ReconcileInput &input);

} // namespace spacedock
