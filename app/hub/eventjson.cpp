// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/eventjson.h"

#include "app/hub/isotime.h"
#include "app/hub/jsonview.h"

#include <cstring>
#include <string>

namespace spacedock {

namespace {

void appendUtf8(QByteArray &out, char32_t c)
{
    const auto tail = [c](int shift) { return static_cast<char>(0x80 | ((c >> shift) & 0x3f)); };
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xc0 | (c >> 6));
        out += tail(0);
    } else if (c < 0x10000) {
        out += static_cast<char>(0xe0 | (c >> 12));
        out += tail(6);
        out += tail(0);
    } else {
        out += static_cast<char>(0xf0 | (c >> 18));
        out += tail(12);
        out += tail(6);
        out += tail(0);
    }
}

/// Reads the two-field object of a log event and nothing else; whatever surprises it makes it give
/// up. Half of the cost of following a log would go into a general reader.
class LogScanner {
public:
    explicit LogScanner(const QByteArray &json)
        : m_at(json.constData())
        , m_end(m_at + json.size())
    {
    }

    std::optional<LogLine> read();

private:
    bool skip(char c);
    void skipBlanks();
    bool readString(QByteArray &out);
    bool readEscape(QByteArray &out);
    bool readUnicode(QByteArray &out);
    bool readHex(char32_t &value);
    bool readMember(LogLine &line, bool &hasText);

    const char *m_at;
    const char *m_end;
};

void LogScanner::skipBlanks()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\n' || *m_at == '\r'))
        ++m_at;
}

bool LogScanner::skip(char c)
{
    skipBlanks();
    if (m_at == m_end || *m_at != c)
        return false;
    ++m_at;
    return true;
}

bool LogScanner::readHex(char32_t &value)
{
    constexpr int Digits = 4;
    if (m_end - m_at < Digits)
        return false;
    bool ok = false;
    value = QByteArray::fromRawData(m_at, Digits).toUInt(&ok, 16);
    m_at += Digits;
    return ok;
}

bool LogScanner::readUnicode(QByteArray &out)
{
    constexpr char32_t Replacement = 0xfffd;
    char32_t c = 0;
    if (!readHex(c))
        return false;
    if (c >= 0xd800 && c < 0xdc00 && m_end - m_at >= 6 && m_at[0] == '\\' && m_at[1] == 'u') {
        const char *single = m_at;
        char32_t low = 0;
        m_at += 2;
        if (!readHex(low))
            return false;
        if (low >= 0xdc00 && low < 0xe000)
            c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
        else
            m_at = single;
    }
    appendUtf8(out, c >= 0xd800 && c < 0xe000 ? Replacement : c);
    return true;
}

bool LogScanner::readEscape(QByteArray &out)
{
    constexpr std::string_view Names = "\"\\/bfnrt";
    constexpr std::string_view Meanings = "\"\\/\b\f\n\r\t";
    if (m_at == m_end)
        return false;
    const char c = *m_at++;
    if (c == 'u')
        return readUnicode(out);
    const auto known = Names.find(c);
    if (known == std::string_view::npos)
        return false;
    out += Meanings.at(known);
    return true;
}

bool LogScanner::readString(QByteArray &out)
{
    if (!skip('"'))
        return false;
    const auto find = [this](char c, const char *end) {
        return static_cast<const char *>(std::memchr(m_at, c, std::size_t(end - m_at)));
    };
    const char *quote = find('"', m_end);
    out.reserve(quote ? quote - m_at : 0);
    while (quote) {
        const char *escape = find('\\', quote);
        out.append(m_at, (escape ? escape : quote) - m_at);
        if (!escape) {
            m_at = quote + 1;
            return true;
        }
        m_at = escape + 1;
        if (!readEscape(out))
            return false;
        if (m_at > quote)
            quote = find('"', m_end);
    }
    return false;
}

bool LogScanner::readMember(LogLine &line, bool &hasText)
{
    QByteArray key;
    QByteArray value;
    if (!readString(key) || !skip(':') || !readString(value))
        return false;
    if (key == "data") {
        line.text = std::move(value);
        hasText = true;
        return true;
    }
    if (key != "timestamp")
        return false;
    line.time = timeFromIso({value.constData(), std::size_t(value.size())});
    return true;
}

std::optional<LogLine> LogScanner::read()
{
    LogLine line;
    bool hasText = false;
    if (!skip('{') || !readMember(line, hasText) || !skip(',') || !readMember(line, hasText)
        || !skip('}'))
        return {};
    skipBlanks();
    return m_at == m_end && hasText ? std::optional(std::move(line)) : std::nullopt;
}

std::optional<LogLine> readAnyLogEvent(const QByteArray &json)
{
    const auto document = JsonDocument::parse(json);
    if (!document || !document->root()["data"].isString())
        return {};
    const std::string_view text = document->root()["data"].bytes();
    return LogLine{.time = document->root()["timestamp"].time(),
                   .text = QByteArray(text.data(), qsizetype(text.size()))};
}

void takeOffLineEnd(QByteArray &text)
{
    if (text.endsWith('\n'))
        text.chop(1);
    if (text.endsWith('\r'))
        text.chop(1);
}

std::int64_t bytes(const JsonView &json)
{
    return json.integer().value_or(0);
}

} // namespace

std::optional<LogLine> readLogEvent(const ServerEvent &event)
{
    if (!event.data.startsWith('{'))
        return {};
    auto line = LogScanner(event.data).read();
    if (!line)
        line = readAnyLogEvent(event.data);
    if (line)
        takeOffLineEnd(line->text);
    return line;
}

std::optional<MetricsSample> readMetricsEvent(const ServerEvent &event)
{
    const auto document = JsonDocument::parse(event.data);
    if (event.name != "metric" || !document || !document->root().isObject())
        return {};
    const JsonView root = document->root();
    MetricsSample sample{.replica = root["replica"].text(),
                         .cpuPercent = root["cpu_usage_pct"].number().value_or(0),
                         .cpuMillicores = root["cpu_millicores"].integer().value_or(0),
                         .memoryUsed = bytes(root["memory_used_bytes"]),
                         .memoryTotal = bytes(root["memory_total_bytes"]),
                         .receiveRate = root["rx_bps"].number().value_or(0),
                         .sendRate = root["tx_bps"].number().value_or(0)};
    root["gpus"].forEachField([&](std::string_view id, const JsonView &gpu) {
        sample.gpus.append({.id = toText(id),
                            .utilization = gpu["utilization"].number().value_or(0),
                            .memoryUsed = bytes(gpu["memory_used_bytes"]),
                            .memoryTotal = bytes(gpu["memory_total_bytes"])});
    });
    return sample;
}

} // namespace spacedock
