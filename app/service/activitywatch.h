// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/spaceid.h"
#include "app/domain/time.h"

#include <QList>
#include <QObject>

#include <memory>

namespace spacedock {

class History;
class HubClient;
class Ledger;
class SpaceStore;

/// Watches the traffic of the Spaces that cost most at this moment through their metrics, and keeps
/// what it saw in the history: what idle share and sleep-time replay are made of.
class ActivityWatch : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype MostSpaces = 8;

    ActivityWatch(HubClient &client, SpaceStore &spaces, Ledger &ledger, History &history,
                  Clock clock, QObject *parent = nullptr);
    ~ActivityWatch() override;

    /// A hidden window need not watch; what nobody watched is marked so.
    void setWatching(bool watching);
    QList<SpaceId> watched() const; ///< In their order.

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace spacedock
