// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QTimer>

#include <algorithm>

namespace spacedock::bench {

/// Tells how far apart the beats of one millisecond came.
class HeartBeat {
public:
    HeartBeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_gaps.append(double(m_since.nsecsElapsed()) / 1e6);
            m_since.start();
        });
        m_since.start();
        m_timer.start(std::chrono::milliseconds(1));
    }

    const QList<double> &gaps() const { return m_gaps; } ///< Milliseconds.
    double longest() const { return m_gaps.isEmpty() ? 0 : *std::ranges::max_element(m_gaps); }
    double shareOfLong() const ///< Of the time, in gaps over 16 ms; per cent.
    {
        double all = 0;
        double inLong = 0;
        for (const double gap : m_gaps) {
            all += gap;
            inLong += gap > 16 ? gap : 0;
        }
        return all > 0 ? 100 * inLong / all : 0;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    QList<double> m_gaps;
};

} // namespace spacedock::bench
