// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/loglines.h"

#include <algorithm>
#include <utility>

namespace spacedock {

namespace {

/// Among so many lines at the start of a run one has a time.
constexpr qint64 MostAtStart = 1'000;

} // namespace

std::optional<int> LogLines::source(qint64 /*line*/) const
{
    return {};
}

QString LogLines::sourceName(qint64 /*line*/) const
{
    return {};
}

std::optional<Time> LogLines::runStart(qint64 /*line*/) const
{
    return rows() == 0 ? std::nullopt : record(lineAt(0)).time;
}

QByteArray LogLines::text(qint64 line) const
{
    return text(line, 0, size(line));
}

qint64 LogLines::end() const
{
    return rows() == 0 ? 0 : lineAt(rows() - 1) + 1;
}

StoreLines::StoreLines(LogSnapshot snapshot, qint64 from)
    : m_snapshot(std::move(snapshot))
    , m_first(std::clamp(from, m_snapshot.begin(), m_snapshot.end()))
    , m_count(m_snapshot.end() - m_first)
{
}

StoreLines::StoreLines(LogSnapshot snapshot, LogMatches chosen, qint64 from)
    : m_snapshot(std::move(snapshot))
    , m_chosen(std::move(chosen))
    , m_first(m_chosen->lowerBound(std::max(from, m_snapshot.begin())))
    , m_count(std::max<qint64>(0, m_chosen->lowerBound(m_snapshot.end()) - m_first))
{
}

qint64 StoreLines::rows() const
{
    return m_count;
}

qint64 StoreLines::lineAt(qint64 row) const
{
    return m_chosen ? m_chosen->at(m_first + row) : m_first + row;
}

qint64 StoreLines::rowOf(qint64 line) const
{
    const qint64 row = (m_chosen ? m_chosen->lowerBound(line) : line) - m_first;
    return std::clamp<qint64>(row, 0, m_count);
}

qsizetype StoreLines::size(qint64 line) const
{
    if (m_isRevealed) {
        if (const auto revealed = m_snapshot.revealed(line))
            return revealed->size();
    }
    return m_snapshot.size(line);
}

QByteArray StoreLines::text(qint64 line, qsizetype offset, qsizetype maxBytes) const
{
    if (m_isRevealed) {
        if (const auto revealed = m_snapshot.revealed(line))
            return revealed->mid(offset, maxBytes);
    }
    return m_snapshot.text(line, offset, maxBytes);
}

void StoreLines::setSources(const QStringList &names, const SourceOf &sourceOf)
{
    m_sources = names;
    m_sourceOf = sourceOf;
}

std::optional<int> StoreLines::source(qint64 line) const
{
    return m_sourceOf ? std::optional(m_sourceOf(line)) : std::nullopt;
}

QString StoreLines::sourceName(qint64 line) const
{
    return m_sourceOf ? m_sources.value(m_sourceOf(line)) : QString();
}

bool StoreLines::isOfSameLog(qint64 a, qint64 b) const
{
    return !m_sourceOf || m_sourceOf(a) == m_sourceOf(b);
}

/// That of the first line behind the last restart before it.
std::optional<Time> StoreLines::runStart(qint64 line) const
{
    qint64 from = m_snapshot.begin();
    for (qint64 i = m_dividers.lowerBound(line) - 1; i >= 0; --i) {
        const qint64 at = m_dividers.at(i);
        const auto divider = m_snapshot.divider(at);
        if (!divider || divider->kind != LogDivider::Kind::Restart || !isOfSameLog(at, line))
            continue;
        from = at + 1;
        break;
    }
    for (const qint64 end = std::min(line, from + MostAtStart); from <= end; ++from) {
        const auto time = m_snapshot.record(from).time;
        if (time && isOfSameLog(from, line))
            return time;
    }
    return {};
}

std::optional<LogDivider> StoreLines::divider(qint64 line) const
{
    return m_snapshot.divider(line);
}

} // namespace spacedock
