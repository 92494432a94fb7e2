// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/space.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <functional>

namespace spacedock {

/// The Spaces at hand, and what a reading changes in them. A listing takes a while; a runtime that
/// was read meanwhile is newer than what the listing says.
class SpaceTable {
public:
    struct Change {
        QList<SpaceId> changed; ///< New ones too.
        QList<SpaceId> gone;
    };

    const QList<Space> &spaces() const { return m_spaces; }
    const Space *find(const SpaceId &id) const;

    /// Counts up with every runtime; says what came before what.
    quint64 mark() const { return m_mark; }
    void beginReading() { m_readingMark = m_mark; }
    quint64 readingMark() const { return m_readingMark; }

    /// The whole listing of \a owner, asked for at \a mark.
    Change takeListing(const QString &owner, const QList<Space> &listed, quint64 mark);
    bool takeRuntime(const SpaceId &id, const Runtime &runtime); ///< True when it differs.
    QList<SpaceId> dropOwnersBut(const QStringList &owners);
    void clear();

private:
    QList<SpaceId> removeIf(const std::function<bool(const Space &)> &isGone);

    QList<Space> m_spaces;
    QHash<SpaceId, qsizetype> m_places;
    QHash<SpaceId, quint64> m_runtimeMarks; ///< When a runtime was last read by itself.
    quint64 m_mark = 0;
    quint64 m_readingMark = 0;
};

} // namespace spacedock
