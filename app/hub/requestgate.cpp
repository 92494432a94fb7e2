// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/requestgate.h"

namespace spacedock {

RequestGate::RequestGate(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RequestGate::opened);
}

bool RequestGate::isOpen() const
{
    return !m_timer.isActive();
}

void RequestGate::close(std::chrono::milliseconds wait)
{
    const bool wasOpen = isOpen();
    if (wasOpen || m_timer.remainingTimeAsDuration() < wait)
        m_timer.start(wait);
    if (wasOpen)
        emit closed(wait);
}

} // namespace spacedock
