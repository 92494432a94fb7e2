// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/logquery.h"

#include <QByteArrayView>
#include <QList>

#include <expected>
#include <memory>

namespace spacedock {

/// Why a pattern cannot be used. The library's own words, untranslated.
struct LogPatternError {
    QByteArray words;
    qsizetype offset = 0; ///< In the pattern.
    bool operator==(const LogPatternError &) const = default;
};

/// One query made ready. Takes visible text: ANSI codes are to be taken off before (plainText()).
/// Belongs to one thread at a time. Each question ends in bounded time, whatever the pattern.
class LogMatcher {
public:
    struct Range {
        qsizetype begin = 0; ///< Bytes.
        qsizetype size = 0;
        bool operator==(const Range &) const = default;
    };

    static std::expected<LogMatcher, LogPatternError> make(const LogQuery &query);
    LogMatcher(LogMatcher &&) noexcept;
    LogMatcher &operator=(LogMatcher &&) noexcept;
    ~LogMatcher();

    bool matches(QByteArrayView line) const;
    /// Where it matches in \a line, in order, without overlap; at most \a most.
    QList<Range> ranges(QByteArrayView line, qsizetype most = 1000) const;
    /// Whether a line was too costly to be decided since the last call.
    bool takeGaveUp() const;

private:
    friend class LogHits;
    class Private;
    explicit LogMatcher(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace spacedock
