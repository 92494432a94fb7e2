// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logs/loglines.h"

#include <QList>

#include <algorithm>

namespace spacedock {

inline const Time LogStart{std::chrono::sys_days{std::chrono::year{2026} / 11 / 18}
                           + std::chrono::hours{11} + std::chrono::minutes{43}};

/// Lines that a test wrote down, as a store would show them.
class WrittenLines : public LogLines {
public:
    struct Line {
        QByteArray text;
        LogRecord record = {};
        std::optional<LogDivider> divider = {};
    };

    explicit WrittenLines(QList<Line> lines, qint64 first = 0)
        : m_lines(std::move(lines))
        , m_first(first)
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (!m_lines[i].record.time)
                m_lines[i].record.time = LogStart + std::chrono::milliseconds{(first + i) * 250};
            m_lines[i].record.isDivider = m_lines[i].divider.has_value();
        }
    }

    using LogLines::text;
    qint64 rows() const override { return m_lines.size(); }
    qint64 lineAt(qint64 row) const override { return m_first + row; }
    qint64 rowOf(qint64 line) const override
    {
        return std::clamp<qint64>(line - m_first, 0, m_lines.size());
    }
    qint64 finalEnd() const override { return m_first + m_lines.size() - (m_isOpen ? 1 : 0); }
    LogRecord record(qint64 line) const override { return at(line).record; }
    qsizetype size(qint64 line) const override { return at(line).text.size(); }
    QByteArray text(qint64 line, qsizetype offset, qsizetype maxBytes) const override
    {
        return at(line).text.mid(offset, maxBytes);
    }
    std::optional<LogDivider> divider(qint64 line) const override { return at(line).divider; }

    void setOpen(bool open) { m_isOpen = open; } ///< The last line may still change.

private:
    const Line &at(qint64 line) const
    {
        static const Line Nothing;
        const qint64 index = line - m_first;
        return index >= 0 && index < m_lines.size() ? m_lines[index] : Nothing;
    }

    QList<Line> m_lines;
    qint64 m_first;
    bool m_isOpen = false;
};

/// As many lines as are wanted, each made when it is read.
class CountedLines : public LogLines {
public:
    explicit CountedLines(qint64 count, qint64 first = 0)
        : m_count(count)
        , m_first(first)
    {
    }

    using LogLines::text;
    qint64 rows() const override { return m_count; }
    qint64 lineAt(qint64 row) const override { return m_first + row; }
    qint64 rowOf(qint64 line) const override
    {
        return std::clamp<qint64>(line - m_first, 0, m_count);
    }
    qint64 finalEnd() const override { return m_first + m_count; }
    LogRecord record(qint64 line) const override
    {
        return {.time = LogStart + std::chrono::milliseconds{line}};
    }
    qsizetype size(qint64 line) const override { return made(line).size(); }
    QByteArray text(qint64 line, qsizetype offset, qsizetype maxBytes) const override
    {
        return made(line).mid(offset, maxBytes);
    }
    std::optional<LogDivider> divider(qint64) const override { return {}; }

private:
    static QByteArray made(qint64 line) { return "line " + QByteArray::number(line); }

    qint64 m_count;
    qint64 m_first;
};

inline std::shared_ptr<WrittenLines> written(const QList<QByteArray> &texts, qint64 first = 0)
{
    QList<WrittenLines::Line> lines;
    for (const QByteArray &text : texts)
        lines.append({.text = text});
    return std::make_shared<WrittenLines>(lines, first);
}

} // namespace spacedock
