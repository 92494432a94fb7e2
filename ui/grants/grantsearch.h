// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/space.h"
#include "ui/services.h"

#include <QObject>
#include <QSet>

namespace spacedock {

/// Looks through the discussions of Spaces for grants, some at a time.
class GrantSearch : public QObject {
    Q_OBJECT

public:
    explicit GrantSearch(Services &services, QObject *parent = nullptr);

    /// The Spaces that most likely have a grant: asked before, else lately changed.
    void lookAtSome();
    void lookAtAll();
    void stop(); ///< Forgets also what was looked at.

    bool isRunning() const { return !m_running.isEmpty() || !m_waiting.isEmpty(); }
    qsizetype looked() const { return m_looked.size(); }
    qsizetype eligible() const; ///< Spaces that could have one.

signals:
    void changed();

private:
    QList<Space> candidates() const;
    void look(qsizetype limit);
    void next();
    void finish(const SpaceId &id);

    Services &m_services;
    QList<SpaceId> m_waiting;
    QSet<SpaceId> m_running;
    QSet<SpaceId> m_looked;
};

} // namespace spacedock
