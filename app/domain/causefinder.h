// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/billedline.h"
#include "app/domain/reconcile.h"

namespace spacedock {

/// Tells why one side counts a time of a Space on one flavor and the other does not.
class CauseFinder {
public:
    /// \a until: the bill was read up to there.
    CauseFinder(const ReconcileInput &input, QString flavor, Time until,
                const QList<Observation> &seen);

    /// \a otherBill: of the Space's other flavors; each in the order of time.
    void setBill(const QList<BilledLine> &bill, const QList<BilledLine> &otherBill);
    const QList<Observation> &states() const { return m_seen; }

    /// Billed, but not metered.
    DifferenceCause unmetered(Time time, const BilledLine &billed) const;
    /// Metered, but not billed.
    DifferenceCause unbilled(Time time) const;

private:
    DifferenceCause unseen(Time time) const;
    DifferenceCause whileSeen(const Observation &seen) const;
    TimeSpan withoutBill(Time time, const Observation &seen) const;
    bool isNoticedAtEnd(const Observation &seen) const;
    std::chrono::milliseconds longestLook(const Observation &seen) const;

    const ReconcileInput &m_input;
    QString m_flavor;
    Time m_until; ///< Later the bill was not read.
    QList<Observation> m_seen; ///< Stretches that end where the state changes or nobody looked.
    QList<BilledLine> m_bill;
    QList<BilledLine> m_otherBill;
};

} // namespace spacedock
