// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logmatches.h"
#include "app/service/logsnapshot.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <utility>

namespace spacedock {

/// The lines of one moment in the order in which a view shows them. A line keeps its number when
/// others come and go; rows count what is shown.
class LogLines {
public:
    virtual ~LogLines() = default;
    virtual qint64 rows() const = 0;
    virtual qint64 lineAt(qint64 row) const = 0; ///< 0 ≤ row < rows()
    virtual qint64 rowOf(qint64 line) const = 0; ///< Of the first line not before \a line.
    virtual qint64 finalEnd() const = 0; ///< Lines before it change no more.
    virtual LogRecord record(qint64 line) const = 0;
    virtual qsizetype size(qint64 line) const = 0; ///< Bytes of its text.
    virtual QByteArray text(qint64 line, qsizetype offset, qsizetype maxBytes) const = 0;
    virtual std::optional<LogDivider> divider(qint64 line) const = 0;
    /// Of lines from several logs: which one it is; none: there is only one.
    virtual std::optional<int> source(qint64 line) const;
    virtual QString sourceName(qint64 line) const;
    /// When the run began that the line belongs to, as far as it is known.
    virtual std::optional<Time> runStart(qint64 line) const;

    QByteArray text(qint64 line) const;
    qint64 end() const; ///< One behind the last line that is shown.
};

/// The lines of a store, all or those that were chosen.
class StoreLines : public LogLines {
public:
    /// \a from: lines before it are not shown.
    explicit StoreLines(LogSnapshot snapshot, qint64 from = 0);
    StoreLines(LogSnapshot snapshot, LogMatches chosen, qint64 from = 0);

    void setRevealed(bool revealed) { m_isRevealed = revealed; } ///< Shows masked secrets.
    using SourceOf = std::function<int(qint64 line)>;
    void setDividers(const LogMatches &dividers) { m_dividers = dividers; } ///< Between runs.
    void setSources(const QStringList &names, const SourceOf &sourceOf);

    using LogLines::text;
    qint64 rows() const override;
    qint64 lineAt(qint64 row) const override;
    qint64 rowOf(qint64 line) const override;
    qint64 finalEnd() const override { return m_snapshot.finalEnd(); }
    LogRecord record(qint64 line) const override { return m_snapshot.record(line); }
    qsizetype size(qint64 line) const override;
    QByteArray text(qint64 line, qsizetype offset, qsizetype maxBytes) const override;
    std::optional<LogDivider> divider(qint64 line) const override;
    std::optional<int> source(qint64 line) const override;
    QString sourceName(qint64 line) const override;
    std::optional<Time> runStart(qint64 line) const override;

private:
    LogSnapshot m_snapshot;
    bool isOfSameLog(qint64 a, qint64 b) const;

    LogMatches m_dividers;
    QStringList m_sources;
    SourceOf m_sourceOf;
    std::optional<LogMatches> m_chosen;
    qint64 m_first; ///< Line, or index among the chosen, of the first row.
    qint64 m_count = 0;
    bool m_isRevealed = false;
};

} // namespace spacedock
