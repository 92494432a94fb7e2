// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"
#include "ui/spaces/spacesmodel.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace spacedock {

/// Keeps the model like the services: gathers what changed and hands it over in one go, and moves
/// its clock once a second while something is in flight.
class SpacesFeed : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds FlushInterval{50};

    SpacesFeed(Services &services, SpacesModel &model, QObject *parent = nullptr);

    bool isClockRunning() const { return m_clock.isActive(); }

private:
    void mark(const QList<SpaceId> &ids); ///< Empty: all.
    void flush();
    void tick();
    void readMonth();
    std::optional<Time> since(const Space &space) const;
    SpaceRow row(const Space &space) const;

    Services &m_services;
    SpacesModel &m_model;
    QTimer m_flush;
    QTimer m_clock;
    QSet<SpaceId> m_dirty;
    bool m_allDirty = false;
    QHash<QString, Money> m_month; ///< By "owner/name".
    QHash<QString, Time> m_runs; ///< Begin of what is billed right now, the same way.
};

} // namespace spacedock
