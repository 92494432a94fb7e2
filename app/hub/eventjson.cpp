// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/eventjson.h"

#include "app/hub/isotime.h"
#include "app/hub/jsontext.h"
#include "app/hub/jsonview.h"

#include <array>
#include <cstring>

namespace spacedock {

namespace {

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
        std::array<char, 4> meaning{};
        char *meaningEnd = meaning.data();
        m_at = readJsonEscape(escape + 1, m_end, meaningEnd);
        if (!m_at)
            return false;
        out.append(meaning.data(), meaningEnd - meaning.data());
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

std::optional<LogLine> readLogText(const QByteArray &json)
{
    if (!json.startsWith('{'))
        return {};
    auto line = LogScanner(json).read();
    return line ? line : readAnyLogEvent(json);
}

std::optional<LogLine> readLogEvent(const ServerEvent &event)
{
    auto line = readLogText(event.data);
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
