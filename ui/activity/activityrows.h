// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/pricebook.h"
#include "app/service/history.h"

namespace spacedock {

/// One thing that was done: the asking and what came of it in one.
struct ActivityRow {
    enum class Outcome { Asked, Done, Failed };

    Action action; ///< As it was asked for; outcome as it ended.
    Outcome outcome = Outcome::Asked;

    bool isSameAct(const ActivityRow &other) const;
    bool operator==(const ActivityRow &) const = default;
};

/// \a actions newest first, as the history gives them; so are the rows.
QList<ActivityRow> activityRows(const QList<Action> &actions);

/// What was done, and with which values: "Change of hardware", "T4 small → L4 · sleep 1 h".
QString activityWord(const Action &action);
QString activityDetail(const Action &action, const PriceBook &book);
QString activityPrice(const Action &action); ///< "0.40 → 0.80", "–" when it stays or is not known.
QString outcomeWord(const ActivityRow &row);

} // namespace spacedock
