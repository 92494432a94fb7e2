// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/time.h"

#include <QTimer>

#include <algorithm>
#include <optional>

namespace spacedock {

/// Wakes up in time for a moment of a clock that may run faster than the machine's, stand still
/// while the machine sleeps, or be set.
class DueTimer : public QTimer {
public:
    explicit DueTimer(QObject *parent = nullptr)
        : QTimer(parent)
    {
        setSingleShot(true);
    }

    /// The nearer the moment, the closer the looks: at the fastest clock there is, that of the
    /// demo, a sixtieth of what is left is just enough.
    void waitFor(std::optional<Time> due, Time now)
    {
        using namespace std::chrono_literals;
        if (!due) {
            stop();
            return;
        }
        start(std::clamp<std::chrono::milliseconds>((*due - now) / 60, 250ms, 30s));
    }
};

} // namespace spacedock
