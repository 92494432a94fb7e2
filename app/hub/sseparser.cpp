// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/sseparser.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace spacedock {

namespace {

/// Where the line in \a bytes ends; -1 if it goes on.
qsizetype lineEnd(QByteArrayView bytes)
{
    const auto find = [](QByteArrayView in, char c) -> qsizetype {
        const void *at = in.isEmpty() ? nullptr : std::memchr(in.data(), c, std::size_t(in.size()));
        return at ? static_cast<const char *>(at) - in.data() : -1;
    };
    const qsizetype lineFeed = find(bytes, '\n');
    const qsizetype carriage = find(lineFeed < 0 ? bytes : bytes.first(lineFeed), '\r');
    return carriage < 0 ? lineFeed : carriage;
}

} // namespace

void SseParser::feed(QByteArrayView bytes)
{
    if (m_skipLineFeed && !bytes.isEmpty()) {
        m_skipLineFeed = false;
        if (bytes.front() == '\n')
            bytes = bytes.sliced(1);
    }
    for (qsizetype end = lineEnd(bytes); end >= 0; end = lineEnd(bytes)) {
        if (m_line.isEmpty()) {
            endLine(bytes.first(end));
        } else {
            keep(bytes.first(end));
            endLine(std::exchange(m_line, {}));
        }
        const bool isCarriage = bytes.at(end) == '\r';
        bytes = bytes.sliced(end + 1);
        if (isCarriage && bytes.isEmpty())
            m_skipLineFeed = true;
        else if (isCarriage && bytes.front() == '\n')
            bytes = bytes.sliced(1);
    }
    keep(bytes);
}

QList<ServerEvent> SseParser::take()
{
    m_size = 0;
    return std::exchange(m_events, {});
}

void SseParser::keep(QByteArrayView part)
{
    if (m_line.size() + part.size() > MaxEvent)
        m_isTooLarge = true;
    // Some bytes stay in any case, or the rest of the line would read as a line of its own.
    m_line.append(part.first(std::min(part.size(), MaxEvent - m_line.size())));
}

void SseParser::endLine(QByteArrayView line)
{
    if (std::exchange(m_isFirstLine, false) && line.startsWith("\xef\xbb\xbf"))
        line = line.sliced(3);
    if (line.isEmpty()) {
        dispatch();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon == 0)
        return;
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    takeField(colon < 0 ? line : line.first(colon), value);
}

void SseParser::takeField(QByteArrayView name, QByteArrayView value)
{
    if (name == "data") {
        if (m_data.size() + value.size() > MaxEvent)
            m_isTooLarge = true;
        if (m_isTooLarge)
            return;
        if (std::exchange(m_hasData, true))
            m_data += '\n';
        m_data += value;
    } else if (name == "event") {
        m_name = value.toByteArray();
    } else if (name == "id") {
        if (!value.contains('\0'))
            m_id = value.toByteArray();
    } else if (name == "retry") {
        bool ok = false;
        const int wait = value.toByteArray().toInt(&ok);
        if (ok && wait >= 0)
            m_retry = std::chrono::milliseconds(wait);
    }
}

void SseParser::dispatch()
{
    if (m_hasData && !m_isTooLarge) {
        m_size += m_data.size();
        m_events.append({std::move(m_name), std::move(m_data), m_id});
    }
    m_name = {};
    m_data = {};
    m_hasData = false;
    m_isTooLarge = false;
}

} // namespace spacedock
