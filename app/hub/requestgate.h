// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace spacedock {

/// Lets all calls of a client through, or none: after a 429 they wait together.
class RequestGate : public QObject {
    Q_OBJECT

public:
    explicit RequestGate(QObject *parent = nullptr);

    bool isOpen() const;
    /// A gate that is closed stays closed for the longer of both times.
    void close(std::chrono::milliseconds wait);

signals:
    /// Once per closing, not for each call that runs into it.
    void closed(std::chrono::milliseconds wait);
    void opened();

private:
    QTimer m_timer;
};

} // namespace spacedock
