// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/loglevels.h"

#include "app/service/logstore.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace spacedock {

using namespace std::chrono_literals;

namespace {

/// Records that are looked at between two frames.
constexpr qint64 ScanAtOnce = 20'000;

LogFilter levelFilter(LogLevel level)
{
    LogFilter filter;
    filter.levels = {level};
    return filter;
}

} // namespace

LogLevels::LogLevels(QObject *parent)
    : QObject(parent)
{
    for (LogSearch *search : {&m_errorLines, &m_warnings}) {
        connect(search, &LogSearch::progressed, this, &LogLevels::takeErrors);
        connect(search, &LogSearch::finished, this, &LogLevels::takeErrors);
    }
}

void LogLevels::setStore(std::shared_ptr<const LogStore> store)
{
    m_store = std::move(store);
    m_errors.clear();
    m_dividers.clear();
    m_begin = m_nextErrorLine = m_next = 0;
    m_errorLines.cancel();
    m_warnings.cancel();
    if (m_store) {
        m_errorLines.start(m_store, levelFilter(LogLevel::Error));
        m_warnings.start(m_store, levelFilter(LogLevel::Warning));
        scan();
    }
    emit changed();
}

void LogLevels::setBegin(qint64 line)
{
    m_begin = line;
    emit changed();
}

void LogLevels::follow()
{
    if (!m_store)
        return;
    m_errorLines.follow();
    m_warnings.follow();
    scan();
}

/// Of the lines of a traceback only the first counts.
void LogLevels::takeErrors()
{
    if (!m_store)
        return;
    const LogSnapshot now = m_store->snapshot();
    const LogMatches &lines = m_errorLines.matches();
    const qint64 end = std::min(m_errorLines.searchedEnd(), now.finalEnd());
    for (qint64 i = lines.lowerBound(m_nextErrorLine); i < lines.count(); ++i) {
        const qint64 line = lines.at(i);
        if (line >= end)
            break;
        m_nextErrorLine = line + 1;
        const LogRecord record = now.record(line);
        if (record.startsBlock || !record.inBlock)
            m_errors.append(line);
    }
    m_errors.dropBefore(now.begin());
    emit changed();
}

void LogLevels::scan()
{
    const LogSnapshot now = m_store->snapshot();
    m_next = std::max(m_next, now.begin());
    const qint64 until = std::min(m_next + ScanAtOnce, now.finalEnd());
    const qint64 before = m_dividers.count();
    for (; m_next < until; ++m_next) {
        if (now.record(m_next).isDivider)
            m_dividers.append(m_next);
    }
    m_dividers.dropBefore(now.begin());
    if (m_dividers.count() != before)
        emit changed();
    if (until < now.finalEnd() && !m_isScanning) {
        m_isScanning = true;
        QTimer::singleShot(0ms, this, [this] {
            m_isScanning = false;
            if (m_store)
                scan();
        });
    }
}

qint64 LogLevels::errorCount() const
{
    return m_errors.count() - m_errors.lowerBound(m_begin);
}

qint64 LogLevels::warningCount() const
{
    return warnings().count() - warnings().lowerBound(m_begin);
}

std::optional<qint64> LogLevels::nextError(qint64 from) const
{
    if (errorCount() == 0)
        return {};
    const qint64 index = m_errors.lowerBound(std::max(from + 1, m_begin));
    return m_errors.at(index < m_errors.count() ? index : m_errors.lowerBound(m_begin));
}

std::optional<qint64> LogLevels::previousError(qint64 from) const
{
    if (errorCount() == 0)
        return {};
    const qint64 index = m_errors.lowerBound(from) - 1;
    return m_errors.at(index >= m_errors.lowerBound(m_begin) ? index : m_errors.count() - 1);
}

std::optional<qint64> LogLevels::lastRestart() const
{
    if (!m_store)
        return {};
    const LogSnapshot now = m_store->snapshot();
    for (qint64 i = m_dividers.count() - 1; i >= 0; --i) {
        const auto divider = now.divider(m_dividers.at(i));
        if (divider && divider->kind == LogDivider::Kind::Restart)
            return m_dividers.at(i);
    }
    return {};
}

} // namespace spacedock
