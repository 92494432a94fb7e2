// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <optional>

namespace spacedock {

/// Takes server-sent events out of bytes that may be cut anywhere, without copying what comes in
/// one piece. Who derives from it says what becomes of them.
class SseReader {
public:
    virtual ~SseReader() = default;
    SseReader(const SseReader &) = delete;
    SseReader &operator=(const SseReader &) = delete;

    void feed(QByteArrayView bytes);
    /// What the server asked to wait before connecting again.
    std::optional<std::chrono::milliseconds> retry() const { return m_retry; }
    const QByteArray &lastId() const { return m_id; }

protected:
    explicit SseReader(qsizetype maxEvent)
        : m_maxEvent(maxEvent)
    {
    }

    /// An event is complete; \a data has its lines joined by '\n'.
    virtual void takeEvent(QByteArrayView name, QByteArrayView data) = 0;
    /// Asked where an event may begin: how many bytes of \a bytes, which end with an event, were
    /// taken already, in a quicker way than line by line.
    virtual qsizetype takeUsual(QByteArrayView bytes);
    qsizetype maxEvent() const { return m_maxEvent; }
    /// A line goes on beyond the largest event. What is left in \a line counts as its beginning;
    /// unless it gets shorter, the event is passed over as a whole.
    virtual void takePart(QByteArray &line);

private:
    enum class Keeping { View, Copy };

    void endLine(QByteArrayView line, Keeping keeping);
    void takeField(QByteArrayView name, QByteArrayView value, Keeping keeping);
    void takeData(QByteArrayView value, Keeping keeping);
    void keepView();
    void keep(QByteArrayView part);
    void dispatch();
    bool isBetweenEvents() const;

    qsizetype m_maxEvent;
    QByteArray m_line; ///< Begun in an earlier piece.
    QByteArray m_name;
    QByteArray m_data;
    QByteArrayView m_view; ///< The data while it is one line of the present piece.
    QByteArray m_id;
    std::optional<std::chrono::milliseconds> m_retry;
    bool m_hasView = false;
    bool m_hasData = false;
    bool m_isTooLarge = false;
    bool m_skipLineFeed = false;
    bool m_isFirstLine = true;
};

} // namespace spacedock
