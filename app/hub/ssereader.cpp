// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/ssereader.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace spacedock {

namespace {

/// Beyond it a buffer is given back once it was used.
constexpr qsizetype KeptCapacity = qsizetype{256} * 1024;

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

void empty(QByteArray &buffer)
{
    if (buffer.capacity() > KeptCapacity)
        buffer = {};
    else
        buffer.resize(0);
}

} // namespace

void SseReader::feed(QByteArrayView bytes)
{
    if (m_skipLineFeed && !bytes.isEmpty()) {
        m_skipLineFeed = false;
        if (bytes.front() == '\n')
            bytes = bytes.sliced(1);
    }
    for (;;) {
        if (isBetweenEvents())
            bytes = bytes.sliced(takeUsual(bytes));
        const qsizetype end = lineEnd(bytes);
        if (end < 0)
            break;
        if (m_line.isEmpty()) {
            endLine(bytes.first(end), Keeping::View);
        } else {
            keep(bytes.first(end));
            endLine(m_line, Keeping::Copy);
            empty(m_line);
        }
        const bool isCarriage = bytes.at(end) == '\r';
        bytes = bytes.sliced(end + 1);
        if (isCarriage && bytes.isEmpty())
            m_skipLineFeed = true;
        else if (isCarriage && bytes.front() == '\n')
            bytes = bytes.sliced(1);
    }
    keepView();
    keep(bytes);
}

void SseReader::keepView()
{
    if (std::exchange(m_hasView, false))
        m_data.append(m_view);
}

void SseReader::takePart(QByteArray & /*line*/) {}

qsizetype SseReader::takeUsual(QByteArrayView /*bytes*/)
{
    return 0;
}

bool SseReader::isBetweenEvents() const
{
    return !m_hasData && m_line.isEmpty() && m_name.isEmpty() && !m_isFirstLine && !m_isTooLarge;
}

void SseReader::keep(QByteArrayView part)
{
    while (m_line.size() + part.size() > m_maxEvent) {
        const qsizetype room = m_maxEvent - m_line.size();
        m_line.append(part.first(room));
        part = part.sliced(room);
        takePart(m_line);
        if (m_line.size() >= m_maxEvent) {
            // These bytes stay, or the rest of the line would read as a line of its own.
            m_isTooLarge = true;
            return;
        }
    }
    m_line.append(part);
}

void SseReader::endLine(QByteArrayView line, Keeping keeping)
{
    if (std::exchange(m_isFirstLine, false) && line.startsWith("\xef\xbb\xbf"))
        line = line.sliced(3);
    if (line.isEmpty()) {
        dispatch();
        return;
    }
    const void *at = std::memchr(line.data(), ':', std::size_t(line.size()));
    const qsizetype colon = at ? static_cast<const char *>(at) - line.data() : -1;
    if (colon == 0)
        return;
    QByteArrayView value = colon < 0 ? QByteArrayView() : line.sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    takeField(colon < 0 ? line : line.first(colon), value, keeping);
}

void SseReader::takeField(QByteArrayView name, QByteArrayView value, Keeping keeping)
{
    if (name == "data") {
        takeData(value, keeping);
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

void SseReader::takeData(QByteArrayView value, Keeping keeping)
{
    const qsizetype held = m_hasView ? m_view.size() : m_data.size();
    if (held + value.size() > m_maxEvent)
        m_isTooLarge = true;
    if (m_isTooLarge)
        return;
    if (!m_hasData && keeping == Keeping::View) {
        m_view = value;
        m_hasView = true;
    } else {
        keepView();
        if (m_hasData)
            m_data += '\n';
        m_data.append(value);
    }
    m_hasData = true;
}

void SseReader::dispatch()
{
    if (m_hasData && !m_isTooLarge)
        takeEvent(m_name, m_hasView ? m_view : QByteArrayView(m_data));
    m_hasView = false;
    m_hasData = false;
    m_isTooLarge = false;
    empty(m_name);
    empty(m_data);
}

} // namespace spacedock
