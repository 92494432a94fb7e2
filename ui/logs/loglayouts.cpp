// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/loglayouts.h"

#include "ui/logs/ansicodes.h"

#include <algorithm>
#include <utility>

namespace spacedock {

namespace {

constexpr qsizetype CachedBytes = qsizetype{2} * 1024 * 1024;
/// Parts of a line that is not broken overlap, so that each holds a whole screen.
constexpr qsizetype PartStep = 2048;
constexpr qsizetype PartSize = 3 * PartStep;
/// So far back a colour is looked for that a part begins in.
constexpr qsizetype LookBack = 2048;

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

struct Start {
    qsizetype at = 0;
    LogInk ink;
};

/// Where reading can begin at \a from or just behind it, neither within a character nor within an
/// escape sequence, and in which ink.
Start startOf(QByteArrayView text, qsizetype from)
{
    Start start;
    while (start.at < from) {
        const auto found = text.indexOf('\x1b', start.at);
        if (found < 0 || found >= from)
            break;
        start.at = readEscape(text, found, start.ink);
    }
    start.at = std::max(start.at, from);
    while (from > 0 && start.at < text.size() && isContinuation(text[start.at]))
        ++start.at;
    return start;
}

} // namespace

LogLayouts::LogLayouts()
    : m_lines(std::make_shared<StoreLines>(LogSnapshot()))
    , m_font(std::make_unique<LogFont>())
    , m_tokens(&Tokens::light())
    , m_cache(CachedBytes)
{
}

void LogLayouts::setLines(std::shared_ptr<const LogLines> lines)
{
    const qint64 final = m_lines->finalEnd();
    m_lines = std::move(lines);
    const QList<Key> keys = m_cache.keys();
    for (const Key &key : keys) {
        if (key.line >= final)
            m_cache.remove(key);
    }
}

void LogLayouts::setFont(const QFont &font)
{
    m_cache.clear();
    m_font = std::make_unique<LogFont>(font);
}

void LogLayouts::setTokens(const Tokens &tokens)
{
    if (std::exchange(m_tokens, &tokens) != &tokens)
        m_cache.clear();
}

void LogLayouts::setGrounds(bool shown)
{
    if (std::exchange(m_hasGrounds, shown) != shown)
        m_cache.clear();
}

QColor LogLayouts::ground(const LogRecord &record) const
{
    if (!m_hasGrounds)
        return m_tokens->surface;
    if (record.inBlock || record.level == LogLevel::Error || record.check == LogCheck::GpuUnused)
        return m_tokens->errbg;
    return record.check == LogCheck::GpuUsed ? m_tokens->okbg : m_tokens->surface;
}

void LogLayouts::setColumns(int columns)
{
    if (std::exchange(m_columns, columns) != columns)
        forget();
}

void LogLayouts::forget()
{
    m_cache.clear();
    m_scale.clear();
}

StyledText LogLayouts::styled(qint64 line, qsizetype from, qsizetype size) const
{
    const qsizetype back = std::min(from, LookBack);
    // A few more bytes, so that the last character is whole; the next part leaves them out.
    const QByteArray read = m_lines->text(line, from - back, back + size + 3);
    const Start start = startOf(read, back);
    qsizetype end = std::min(back + size, read.size());
    while (end < read.size() && isContinuation(read[end]))
        ++end;
    const qsizetype begin = std::min(start.at, end);
    return styledText(QByteArrayView(read).sliced(begin, end - begin), from - back + begin,
                      start.ink);
}

const LogLayout &LogLayouts::layout(qint64 line, qsizetype from, qsizetype size, int columns)
{
    const Key key{line, from};
    if (const LogLayout *known = m_cache.object(key))
        return *known;
    auto *made = new LogLayout(styled(line, from, size), *m_font, columns, *m_tokens,
                               ground(m_lines->record(line)));
    // The cache deletes at once what costs more than all that it holds.
    const qsizetype cost = 256 + made->text().text.size() * (made->isGrid() ? 8 : 64);
    m_cache.insert(key, made, std::min(cost, m_cache.maxCost()));
    return *made;
}

LogLayouts::Part LogLayouts::part(qint64 line, qint64 row, qint64 column)
{
    if (!isLong(line))
        return {&layout(line, 0, WholeSize, m_columns), 0, 0};
    if (m_columns > 0)
        return {&layout(line, row * m_columns, m_columns, 0), row, 0};
    const qint64 from = std::max<qint64>(0, column / PartStep - 1) * PartStep;
    return {&layout(line, from, PartSize, 0), 0, static_cast<qreal>(from) * m_font->cell()};
}

LogLayouts::Part LogLayouts::partAt(qint64 line, qint64 offset)
{
    return part(line, m_columns > 0 ? offset / m_columns : 0, offset);
}

qint64 LogLayouts::rows(qint64 line)
{
    if (m_columns == 0)
        return 1;
    if (isLong(line)) {
        const qint64 count = (m_lines->size(line) + m_columns - 1) / m_columns;
        m_scale.note(line, count);
        return count;
    }
    return layout(line, 0, WholeSize, m_columns).rows();
}

qint64 LogLayouts::width(qint64 line)
{
    if (isLong(line))
        return m_lines->size(line);
    return static_cast<qint64>(layout(line, 0, WholeSize, m_columns).width() / m_font->cell()) + 1;
}

LogPlace LogLayouts::placeOf(qint64 line, qint64 offset)
{
    if (m_columns == 0)
        return {line, 0};
    if (isLong(line))
        return {line, std::min(offset / m_columns, rows(line) - 1)};
    const LogLayout &whole = layout(line, 0, WholeSize, m_columns);
    return {line, whole.rowOf(whole.text().indexOf(offset))};
}

LogPlace LogLayouts::clamped(LogPlace place)
{
    if (m_lines->rows() == 0)
        return {};
    const qint64 row = std::min(m_lines->rowOf(place.line), m_lines->rows() - 1);
    const qint64 line = m_lines->lineAt(row);
    if (line != place.line)
        return {line, 0};
    return {line, std::clamp<qint64>(place.row, 0, rows(line) - 1)};
}

LogPlace LogLayouts::moved(LogPlace from, qint64 by)
{
    const qint64 count = m_lines->rows();
    if (count == 0)
        return {};
    qint64 row = std::min(m_lines->rowOf(from.line), count - 1);
    if (m_columns == 0)
        return {m_lines->lineAt(std::clamp<qint64>(row + by, 0, count - 1)), 0};
    qint64 within = from.row + by;
    while (within < 0 && row > 0)
        within += rows(m_lines->lineAt(--row));
    for (qint64 high = rows(m_lines->lineAt(row)); within >= high && row + 1 < count;
         high = rows(m_lines->lineAt(row))) {
        within -= high;
        ++row;
    }
    const qint64 line = m_lines->lineAt(row);
    return {line, std::clamp<qint64>(within, 0, rows(line) - 1)};
}

LogPlace LogLayouts::lastTop(int visibleRows)
{
    const qint64 count = m_lines->rows();
    if (count == 0)
        return {};
    const qint64 last = m_lines->lineAt(count - 1);
    return moved({last, rows(last) - 1}, 1 - visibleRows);
}

} // namespace spacedock
