// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/runtime.h"
#include "app/domain/spaceid.h"

#include <QObject>

#include <memory>

namespace spacedock {

class EventStream;
class HubClient;

/// Follows the event stream of one Space. Whatever the event says, it is a reason to read the
/// runtime again and nothing more.
class SpaceWatch : public QObject {
    Q_OBJECT

public:
    explicit SpaceWatch(HubClient &client, QObject *parent = nullptr);
    ~SpaceWatch() override;

    void follow(const SpaceId &id); ///< An empty id follows none.

signals:
    void runtimeRead(const spacedock::SpaceId &id, const spacedock::Runtime &runtime);

private:
    void readRuntime();

    HubClient &m_client;
    SpaceId m_id;
    std::unique_ptr<EventStream> m_stream;
    int m_followed = 0;
    bool m_isReading = false;
    bool m_isWokenAgain = false;
};

} // namespace spacedock
