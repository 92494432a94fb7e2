// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/logparser.h"

#include "app/hub/eventjson.h"
#include "app/hub/isotime.h"
#include "app/hub/jsontext.h"
#include "app/hub/logbatchpool.h"

#include <algorithm>
#include <cstring>
#include <string_view>
#include <utility>

namespace spacedock {

namespace {

constexpr std::string_view Head = R"({"data":")";
constexpr std::string_view Middle = R"(","timestamp":")";
constexpr std::string_view Tail = R"("})";
constexpr qsizetype FirstRoom = qsizetype{16} * 1024;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

const char *find(const char *at, const char *end, char c)
{
    return static_cast<const char *>(std::memchr(at, c, std::size_t(end - at)));
}

/// Whether an escape begins at \a at, where a backslash stands.
bool isEscape(QByteArrayView inside, qsizetype at)
{
    qsizetype first = at; // of a row of backslashes
    while (first > 0 && inside[first - 1] == '\\')
        --first;
    return (at - first) % 2 == 0;
}

/// Whether "\\ud800" to "\\udbff" stands at \a at, which needs another escape behind it.
bool isHighSurrogate(QByteArrayView inside, qsizetype at)
{
    constexpr qsizetype Size = 6;
    if (at < 0 || inside.size() - at < Size || inside[at] != '\\' || inside[at + 1] != 'u')
        return false;
    const char first = inside[at + 2];
    const char second = inside[at + 3];
    return (first == 'd' || first == 'D') && std::string_view("89abAB").contains(second)
        && isEscape(inside, at);
}

/// How much of a JSON string's inside can be read before its rest is known.
qsizetype wholePart(QByteArrayView inside)
{
    constexpr qsizetype LongestEscape = 6;
    constexpr qsizetype LongestCharacter = 4;
    const auto isTail = [](char c) { return (c & 0xc0) == 0x80; };
    const auto isLead = [](char c) { return (c & 0xc0) == 0xc0; };
    qsizetype end = inside.size();
    const qsizetype oldest = std::max<qsizetype>(0, end - LongestCharacter);
    while (end > oldest && isTail(inside[end - 1]))
        --end;
    if (end > oldest && isLead(inside[end - 1]))
        --end;
    qsizetype escape = inside.first(end).lastIndexOf('\\');
    if (escape >= 0 && !isEscape(inside, escape))
        return end; // An escaped backslash is whole, and so is what follows.
    if (escape < 0 || end - escape > LongestEscape)
        return end;
    return isHighSurrogate(inside, escape - LongestEscape) ? escape - LongestEscape : escape;
}

} // namespace

LogParser::LogParser(qsizetype maxEvent)
    : SseReader(maxEvent)
{
}

LogBatch LogParser::take()
{
    m_lastUsed = std::exchange(m_used, 0);
    m_lastLines = m_batch.lines.size();
    m_batch.text.truncate(m_lastUsed);
    return std::exchange(m_batch, {});
}

void LogParser::takeEvent(QByteArrayView /*name*/, QByteArrayView data)
{
    if (data.isEmpty()) {
        m_batch.hasHeartbeat = true;
        return;
    }
    if (readFast(data))
        return;
    // An odd one: other fields, another order, blanks.
    if (const auto line = readLogText(data.toByteArray())) {
        addText(line->text, line->time ? line->time->time_since_epoch().count() : LogBatch::NoTime);
        return;
    }
    ++m_batch.unreadable;
}

bool LogParser::readFast(QByteArrayView json)
{
    if (!json.startsWith(QByteArrayView(Head.data(), qsizetype(Head.size()))))
        return false;
    const qsizetype begin = m_used;
    const char *end = json.data() + json.size();
    const char *at = unescape(json.data() + Head.size(), end);
    if (!at || std::size_t(end - at) < Middle.size() + Tail.size()
        || std::string_view(at, Middle.size()) != Middle
        || std::string_view(end - Tail.size(), Tail.size()) != Tail) {
        m_used = begin;
        return false;
    }
    at += Middle.size();
    const QByteArrayView iso(at, end - Tail.size() - at);
    if (find(iso.begin(), iso.end(), '"') || find(iso.begin(), iso.end(), '\\')) {
        m_used = begin;
        return false;
    }
    addLines(begin, readTime(iso));
    return true;
}

/// Appends what the string from \a at on means; where its closing quote is, or null.
const char *LogParser::unescape(const char *at, const char *end)
{
    char *out = room(end - at + 1);
    const char *quote = find(at, end, '"');
    while (quote) {
        const char *escape = find(at, quote, '\\');
        const char *plainEnd = escape ? escape : quote;
        std::memcpy(out, at, std::size_t(plainEnd - at));
        out += plainEnd - at;
        if (!escape) {
            m_used = out - m_batch.text.constData();
            return quote;
        }
        at = readJsonEscape(escape + 1, end, out);
        if (!at)
            return nullptr;
        if (at > quote)
            quote = find(at, end, '"');
    }
    return nullptr;
}

/// Of 24 characters such as 2026-11-22T10:00:00.000Z, when the minute is that of the last time;
/// else NoTime: an optional would be handed over in memory, which costs a stall for each line.
std::int64_t LogParser::timeInMinute(const char *iso) const
{
    if (!m_minuteMs || std::memcmp(iso, m_minute.data(), m_minute.size()) != 0 || iso[19] != '.'
        || iso[23] != 'Z' || !isDigit(iso[17]) || !isDigit(iso[18]) || !isDigit(iso[20])
        || !isDigit(iso[21]) || !isDigit(iso[22]) || iso[17] > '5')
        return LogBatch::NoTime;
    const auto digit = [iso](int i) { return std::int64_t{iso[i] - '0'}; };
    return *m_minuteMs + (digit(17) * 10 + digit(18)) * 1000 + digit(20) * 100 + digit(21) * 10
        + digit(22);
}

std::int64_t LogParser::readTime(QByteArrayView iso)
{
    const char *at = iso.data();
    if (iso.size() == UsualTime) {
        if (const std::int64_t known = timeInMinute(at); known != LogBatch::NoTime)
            return known;
    }
    const auto time = timeFromIso({at, std::size_t(iso.size())});
    if (!time)
        return LogBatch::NoTime;
    const std::int64_t ms = time->time_since_epoch().count();
    // A leap second counts to the next minute.
    if (iso.size() == UsualTime && isDigit(at[MinuteSize]) && at[MinuteSize] < '6'
        && at[23] == 'Z') {
        std::memcpy(m_minute.data(), at, m_minute.size());
        constexpr std::int64_t Minute = 60'000;
        m_minuteMs = ms - ((ms % Minute) + Minute) % Minute;
    }
    return ms;
}

char *LogParser::room(qsizetype bytes)
{
    if (m_batch.text.size() < m_used + bytes)
        makeRoom(m_used + bytes);
    return m_batch.text.data() + m_used;
}

void LogParser::makeRoom(qsizetype size)
{
    if (m_batch.text.isEmpty() && m_batch.lines.capacity() == 0) {
        LogBatch spare = LogBatchPool::shared().take();
        m_batch.text = std::move(spare.text);
        m_batch.lines = std::move(spare.lines);
        m_batch.text.resize(m_batch.text.capacity());
    }
    if (m_batch.text.size() < size)
        m_batch.text.resize(
            std::max({size, m_batch.text.size() * 2, FirstRoom, m_lastUsed + FirstRoom / 2}));
}

void LogParser::addText(QByteArrayView text, std::int64_t timeMs)
{
    const qsizetype begin = m_used;
    std::memcpy(room(text.size() + 1), text.data(), std::size_t(text.size()));
    m_used += text.size();
    addLines(begin, timeMs);
}

/// The text from \a begin on is that of one event, which may be several lines, or none.
void LogParser::addLines(qsizetype begin, std::int64_t timeMs)
{
    const char *text = m_batch.text.constData();
    while (begin < m_used) {
        const char *feed = find(text + begin, text + m_used, '\n');
        if (!feed)
            break;
        addLine(begin, feed - text, timeMs, false);
        begin = feed - text + 1;
    }
    if (begin == m_used)
        return;
    *room(1) = '\n';
    addLine(begin, m_used, timeMs, true);
    ++m_used;
}

void LogParser::addLine(qsizetype begin, qsizetype end, std::int64_t timeMs, bool isUnfinished,
                        bool isPlain)
{
    if (m_batch.lines.empty())
        m_batch.lines.reserve(m_lastLines);
    m_batch.lines.push_back({.timeMs = timeMs,
                             .offset = static_cast<std::uint32_t>(begin),
                             .size = static_cast<std::uint32_t>(end - begin) & 0x3fffffffU,
                             .isUnfinished = isUnfinished ? 1U : 0U,
                             .isPlain = isPlain ? 1U : 0U});
}

void LogParser::takePart(QByteArray &line)
{
    qsizetype head = line.indexOf(':') + 1;
    if (head < line.size() && line[head] == ' ')
        ++head;
    const QByteArrayView rest = QByteArrayView(line).sliced(std::min(head, line.size()));
    const QByteArrayView headText(Head.data(), qsizetype(Head.size()));
    if (!line.startsWith("data:") || !rest.startsWith(headText))
        return;
    const QByteArrayView inside = rest.sliced(headText.size());
    const qsizetype whole = wholePart(inside);
    const QByteArray part = inside.first(whole).toByteArray() + '"';
    const qsizetype begin = m_used;
    const char *quote = unescape(part.constBegin(), part.constEnd()); // that, or the text's own
    if (!quote || quote == part.constBegin()) {
        m_used = begin;
        return;
    }
    addLines(begin, LogBatch::NoTime);
    m_batch.lines.back().isUnfinished = 0;
    line =
        line.first(head + headText.size()) + inside.sliced(quote - part.constBegin()).toByteArray();
}

} // namespace spacedock
