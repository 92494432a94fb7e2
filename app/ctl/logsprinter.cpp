// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/logsprinter.h"

#include "app/domain/logline.h"
#include "app/service/logexport.h"

#include <algorithm>
#include <utility>

namespace spacedock {

namespace {

constexpr qsizetype PieceSize = qsizetype{64} * 1024;

bool write(std::FILE *out, const QByteArray &text)
{
    const auto size = static_cast<std::size_t>(text.size());
    return std::fwrite(text.constData(), 1, size, out) == size;
}

} // namespace

LogsPrinter::LogsPrinter(const LogsOptions &options, std::optional<LogMatcher> matcher,
                         std::FILE *out, bool hasColours)
    : m_options(options)
    , m_matcher(std::move(matcher))
    , m_out(out)
    , m_hasColours(hasColours && !options.isJson)
{
}

bool LogsPrinter::print(const LogSnapshot &lines)
{
    return printUntil(lines, lines.finalEnd());
}

bool LogsPrinter::printRest(const LogSnapshot &lines)
{
    return printUntil(lines, lines.end());
}

bool LogsPrinter::printUntil(const LogSnapshot &lines, qint64 end)
{
    bool isRead = true;
    QByteArray piece;
    m_next = std::max(m_next, lines.begin());
    for (; m_next < end && isRead; ++m_next) {
        if (!isWanted(lines, m_next))
            continue;
        piece += printed(lines, m_next);
        if (piece.size() >= PieceSize)
            isRead = write(m_out, std::exchange(piece, {}));
    }
    return isRead && write(m_out, piece) && std::fflush(m_out) == 0;
}

bool LogsPrinter::isWanted(const LogSnapshot &lines, qint64 line) const
{
    const LogRecord record = lines.record(line);
    if (record.isDivider || (m_options.since && record.time && *record.time < *m_options.since))
        return false;
    if (!m_matcher)
        return true;
    const QByteArray text = lines.text(line);
    return m_matcher->matches(record.hasEscapes ? plainText(text) : text);
}

QByteArray LogsPrinter::printed(const LogSnapshot &lines, qint64 line) const
{
    if (m_options.isJson)
        return exportedLine(lines, line, LogFormat::Ndjson, true);
    if (!m_hasColours)
        return exportedLine(lines, line, LogFormat::Text, m_options.hasTimes);
    return exportedTime(lines, line, m_options.hasTimes) + lines.text(line) + '\n';
}

} // namespace spacedock
