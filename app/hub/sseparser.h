// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/eventstream.h"
#include "app/hub/ssereader.h"

#include <utility>

namespace spacedock {

/// Keeps the events that it reads until they are taken. An event larger than MaxEvent is passed
/// over as a whole.
class SseParser : public SseReader {
public:
    static constexpr qsizetype MaxEvent = qsizetype{4} * 1024 * 1024;

    SseParser()
        : SseReader(MaxEvent)
    {
    }

    /// The events that are complete; they are forgotten here.
    QList<ServerEvent> take()
    {
        m_size = 0;
        return std::exchange(m_events, {});
    }
    bool isEmpty() const { return m_events.isEmpty(); }
    /// Bytes of data in the events that were not yet taken.
    qsizetype size() const { return m_size; }

protected:
    void takeEvent(QByteArrayView name, QByteArrayView data) override
    {
        m_size += data.size();
        m_events.append({name.toByteArray(), data.toByteArray(), lastId()});
    }

private:
    QList<ServerEvent> m_events;
    qsizetype m_size = 0;
};

} // namespace spacedock
