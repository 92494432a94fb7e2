// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logalertwatch.h"

#include "app/domain/logline.h"
#include "app/service/logsession.h"

namespace spacedock {

namespace {

constexpr qsizetype LongestLine = 500;

}

LogAlerts::Watch::Watch(LogSession &session, const LogPattern &pattern, Time from,
                        std::chrono::milliseconds spacing)
    : m_session(session)
    , m_pattern(pattern)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(spacing);
    connect(&m_quiet, &QTimer::timeout, this, &Watch::tell);
    connect(&m_search, &LogSearch::progressed, this, &Watch::tell);
    connect(&m_search, &LogSearch::finished, this, &Watch::tell);
    connect(&session, &LogSession::advanced, &m_search, &LogSearch::follow);
    m_search.start(session.store(), LogFilter{.include = {pattern.query}, .from = from});
}

void LogAlerts::Watch::tell()
{
    const LogMatches &matches = m_search.matches();
    const qint64 count = matches.count();
    // Old lines that the store dropped take their matches with them.
    m_told = std::min(m_told, count);
    if (m_quiet.isActive() || count == m_told)
        return;
    const qint64 line = matches.at(count - 1);
    const LogNotice notice{.kind = LogNotice::Kind::Pattern,
                           .space = m_session.id(),
                           .stage = {},
                           .detail = lineText(line),
                           .pattern = QString::fromUtf8(m_pattern.query.pattern),
                           .line = line,
                           .count = count - m_told};
    m_told = count;
    m_quiet.start();
    emit noticed(notice);
}

QString LogAlerts::Watch::lineText(qint64 line) const
{
    return QString::fromUtf8(plainText(m_session.snapshot().text(line, 0, LongestLine)));
}

} // namespace spacedock
