// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/jsontext.h"
#include "app/hub/logparser.h"

#include <cstring>
#include <span>
#include <string_view>

namespace spacedock {

// Events exactly as the Hub writes them, in one go over their bytes. Whatever differs is left to
// the reader of lines and fields.

namespace {

constexpr std::string_view Start = R"(data: {"data":")";
constexpr std::string_view Middle = R"(","timestamp":")";
constexpr std::string_view End = "\"}\n\n";
constexpr qsizetype FieldSize = 6; // "data: "
constexpr qsizetype BlankSize = 2;

/// The words are known to the compiler, which so compares them without a call.
template <const std::string_view &Words> bool is(const char *at, const char *end)
{
    return std::size_t(end - at) >= Words.size()
        && std::memcmp(at, Words.data(), Words.size()) == 0;
}

bool isControl(char c)
{
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == '\x7f';
}

} // namespace

qsizetype LogParser::takeUsual(QByteArrayView bytes)
{
    const char *at = bytes.begin();
    while (const char *next = takeUsualEvent(at, bytes.end()))
        at = next;
    return at - bytes.begin();
}

/// Where the next event begins; null, and nothing changed: it is not a usual one, or not whole.
const char *LogParser::takeUsualEvent(const char *at, const char *end)
{
    if (!is<Start>(at, end))
        return nullptr;
    const char *begin = at + FieldSize;
    const qsizetype usedBefore = m_used;
    const std::size_t linesBefore = m_batch.lines.size();
    at = takeUsualText(at + Start.size(), end);
    if (at && is<Middle>(at, end)) {
        at += Middle.size();
        if (end - at >= UsualTime && is<End>(at + UsualTime, end)) {
            const std::int64_t time = timeInMinute(at);
            at += UsualTime + qsizetype(End.size());
            if (time != LogBatch::NoTime && at - BlankSize - begin <= maxEvent()) {
                for (LogBatch::Line &line : std::span(m_batch.lines).subspan(linesBefore))
                    line.timeMs = time;
                return at;
            }
        }
    }
    m_used = usedBefore;
    m_batch.lines.resize(linesBefore);
    return nullptr;
}

/// Appends what the string from \a at on means, line by line; where its closing quote is, or null.
const char *LogParser::takeUsualText(const char *at, const char *end)
{
    char *out = room(end - at + PlainJsonSlack);
    const char *text = m_batch.text.constData();
    const char *line = out;
    bool isPlain = true;
    for (;;) {
        at = copyPlainJson(at, end, out);
        if (at == end || *at != '\\')
            break;
        const char escape = end - at > 1 ? at[1] : '\0';
        if (escape == '"') { // The two that nearly all are need no look at what they mean.
            *out++ = '"';
            at += 2;
            continue;
        }
        const char *meaning = out;
        if (escape == 'n') {
            *out++ = '\n';
            at += 2;
        } else {
            at = readJsonEscape(at + 1, end, out);
            if (!at)
                return nullptr;
        }
        if (escape == 'n' || *meaning == '\n') {
            addLine(line - text, meaning - text, LogBatch::NoTime, false, isPlain);
            line = out;
            isPlain = true;
        } else if (isControl(*meaning)) {
            isPlain = false;
        }
    }
    if (at == end || *at != '"')
        return nullptr;
    if (line != out) {
        *out = '\n';
        addLine(line - text, out - text, LogBatch::NoTime, true, isPlain);
        ++out;
    }
    m_used = out - text;
    return at;
}

} // namespace spacedock
