// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logscan.h"

#include "app/domain/logline.h"
#include "app/service/logblock.h"
#include "app/service/logmatcher_p.h"

#include <algorithm>
#include <iterator>

namespace spacedock {

using std::chrono::steady_clock;

bool LogHits::isExpression() const
{
    return m_matcher.d->isExpression();
}

template <typename F>
void LogHits::find(const LogBlock &block, quint32 from, quint32 to, std::vector<quint32> &out,
                   const F &isOver)
{
    const LogMatcher::Private &matcher = *m_matcher.d;
    if (matcher.isImpossible() || from >= to)
        return;
    const auto begin = qsizetype(out.size());
    if (matcher.needle().isEmpty())
        findEach(block, from, to, out, isOver);
    else
        findText(block, from, to, out, isOver);
    const auto middle = qsizetype(out.size());
    findColoured(block, from, to, out, isOver);
    std::inplace_merge(out.begin() + begin, out.begin() + middle, out.end());
}

/// The whole text at once; which line a hit is in is asked for hits only.
template <typename F>
void LogHits::findText(const LogBlock &block, quint32 from, quint32 to, std::vector<quint32> &out,
                       const F &isOver) const
{
    const LogMatcher::Private &matcher = *m_matcher.d;
    const QByteArrayView text = block.text(to);
    quint32 line = from;
    for (qsizetype at = matcher.needle().indexIn(text, block.begin(from)); at >= 0;) {
        line = block.lineAt(at, to, line);
        bool isHit = !block.hasEscapes(line);
        if (isHit && matcher.isExpression())
            isHit = !isOver() && matcher.holdsExpression(block.line(line));
        else if (isHit && matcher.isWholeWord() && !matcher.isWordAt(text, at)) {
            at = matcher.needle().indexIn(text, at + 1);
            continue;
        }
        if (isHit)
            out.push_back(line);
        if (++line == to || isOver())
            return;
        at = matcher.needle().indexIn(text, block.begin(line));
    }
}

template <typename F>
void LogHits::findEach(const LogBlock &block, quint32 from, quint32 to, std::vector<quint32> &out,
                       const F &isOver) const
{
    for (quint32 line = from; line < to && !isOver(); ++line) {
        if (!block.hasEscapes(line) && !block.isDivider(line)
            && m_matcher.d->holds(block.line(line)))
            out.push_back(line);
    }
}

/// Lines with ANSI codes: what is searched is what can be seen.
template <typename F>
void LogHits::findColoured(const LogBlock &block, quint32 from, quint32 to,
                           std::vector<quint32> &out, const F &isOver)
{
    for (quint32 line = from; line < to; ++line) {
        if (!block.hasEscapes(line))
            continue;
        if (isOver())
            return;
        m_plain.resize(0);
        appendPlainText(block.line(line), m_plain);
        if (m_matcher.d->holds(m_plain))
            out.push_back(line);
    }
}

std::expected<LogScan, LogPatternError> LogScan::make(const LogFilter &filter)
{
    LogScan scan;
    scan.m_filter = filter;
    const auto add = [](const QList<LogQuery> &queries,
                        std::vector<LogHits> &hits) -> std::expected<void, LogPatternError> {
        for (const LogQuery &query : queries) {
            auto matcher = LogMatcher::make(query);
            if (!matcher)
                return std::unexpected(matcher.error());
            hits.emplace_back(std::move(*matcher));
        }
        return {};
    };
    if (const auto included = add(filter.include, scan.m_include); !included)
        return std::unexpected(included.error());
    if (const auto excluded = add(filter.exclude, scan.m_exclude); !excluded)
        return std::unexpected(excluded.error());
    return scan;
}

bool LogScan::wants(const LogRecord &record) const
{
    if (record.isDivider)
        return false;
    if ((m_filter.from && (!record.time || *record.time < *m_filter.from))
        || (m_filter.until && (!record.time || *record.time >= *m_filter.until)))
        return false;
    return m_filter.levels.isEmpty()
        || m_filter.levels.contains(record.inBlock ? LogLevel::Error : record.level);
}

bool LogScan::wants(const LogRecord &record, QByteArrayView text)
{
    if (!wants(record))
        return false;
    QByteArray plain;
    appendPlainText(text, plain);
    const auto matches = [&plain](const LogHits &hits) { return hits.matcher().matches(plain); };
    return (m_include.empty() || std::ranges::any_of(m_include, matches))
        && std::ranges::none_of(m_exclude, matches);
}

void LogScan::find(const LogBlock &block, quint32 from, quint32 to, std::vector<quint32> &out)
{
    const auto over = [this] { return isOver(); };
    m_hits.clear();
    for (LogHits &hits : m_include) {
        m_other.clear();
        hits.find(block, from, to, m_other, over);
        std::vector<quint32> both;
        std::ranges::set_union(m_hits, m_other, std::back_inserter(both));
        m_hits.swap(both);
    }
    if (m_include.empty()) {
        for (quint32 line = from; line < to; ++line)
            m_hits.push_back(line);
    }
    const bool wantsAll = m_filter.levels.isEmpty() && !m_filter.from && !m_filter.until;
    std::erase_if(m_hits, [&](quint32 line) {
        return wantsAll ? block.isDivider(line) : !wants(block.record(line));
    });
    for (LogHits &hits : m_exclude) {
        if (m_hits.empty())
            break;
        m_other.clear();
        hits.find(block, m_hits.front(), m_hits.back() + 1, m_other, over);
        std::vector<quint32> rest;
        std::ranges::set_difference(m_hits, m_other, std::back_inserter(rest));
        m_hits.swap(rest);
    }
    out.insert(out.end(), m_hits.begin(), m_hits.end());
}

bool LogScan::isOver() const
{
    constexpr int LinesALook = 8;
    if (m_isLate || (m_stop && m_stop->load(std::memory_order_relaxed)))
        return true;
    if (m_deadline == Moment::max() || --m_untilLook > 0)
        return false;
    m_untilLook = LinesALook;
    m_isLate = steady_clock::now() >= m_deadline;
    return m_isLate;
}

bool LogScan::takeGaveUp() const
{
    bool gaveUp = false;
    for (const LogHits &hits : m_include)
        gaveUp = hits.matcher().takeGaveUp() || gaveUp;
    for (const LogHits &hits : m_exclude)
        gaveUp = hits.matcher().takeGaveUp() || gaveUp;
    return gaveUp;
}

bool LogScan::hasExpression() const
{
    return std::ranges::any_of(m_include, &LogHits::isExpression)
        || std::ranges::any_of(m_exclude, &LogHits::isExpression);
}

} // namespace spacedock
