// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace spacedock {

/// Tells the event loop that somebody wants the program to end: SIGINT, SIGTERM, SIGHUP or what the
/// console has instead. The second such wish ends it at once. A closed pipe no longer does: writing
/// to it fails instead. At most one at a time.
class StopNotifier : public QObject {
    Q_OBJECT

public:
    explicit StopNotifier(QObject *parent = nullptr);
    ~StopNotifier() override;

signals:
    void stopped();
};

} // namespace spacedock
