// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/time.h"

#include <QObject>
#include <QTimer>

namespace spacedock {

/// Notices that the machine has slept: the wall clock has gone on while the steady one stood still,
/// or nobody was woken for long.
class WakeWatch : public QObject {
    Q_OBJECT

public:
    using Steady = std::function<std::chrono::milliseconds()>;

    explicit WakeWatch(Clock wall = systemNow, Steady steady = {}, QObject *parent = nullptr);

    void look(); ///< Does the timer's work.

signals:
    void woke();

private:
    Clock m_wall;
    Steady m_steady;
    Time m_wallSeen;
    std::chrono::milliseconds m_steadySeen;
    QTimer m_timer;
};

} // namespace spacedock
