// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/logbatch.h"
#include "app/hub/ssereader.h"

#include <array>
#include <optional>

namespace spacedock {

/// Reads the events of a log stream straight into batches of lines. A text larger than MaxEvent is
/// split into lines of about that size; all but the last are without a time.
class LogParser : public SseReader {
public:
    static constexpr qsizetype MaxEvent = qsizetype{64} * 1024 * 1024;

    /// \a maxEvent is for tests.
    explicit LogParser(qsizetype maxEvent = MaxEvent);

    LogBatch take(); ///< What is complete; it is forgotten here.
    bool isEmpty() const { return m_batch.isEmpty(); }
    qsizetype size() const { return m_used; } ///< Bytes of text that were not yet taken.

protected:
    void takeEvent(QByteArrayView name, QByteArrayView data) override;
    qsizetype takeUsual(QByteArrayView bytes) override;
    void takePart(QByteArray &line) override;

private:
    static constexpr qsizetype MinuteSize = 17;
    static constexpr qsizetype UsualTime = 24;

    bool readFast(QByteArrayView json);
    const char *takeUsualEvent(const char *at, const char *end);
    const char *takeUsualText(const char *at, const char *end);
    const char *unescape(const char *at, const char *end);
    std::int64_t readTime(QByteArrayView iso);
    std::int64_t timeInMinute(const char *iso) const;
    void addText(QByteArrayView text, std::int64_t timeMs);
    void addLines(qsizetype begin, std::int64_t timeMs);
    void addLine(qsizetype begin, qsizetype end, std::int64_t timeMs, bool isUnfinished,
                 bool isPlain = false);
    char *room(qsizetype bytes); ///< Behind the text so far.
    void makeRoom(qsizetype size);

    LogBatch m_batch;
    qsizetype m_used = 0; ///< Of the batch's text, which has room to spare.
    qsizetype m_lastUsed = 0; ///< Of the batch before, which tells what this one will need.
    std::size_t m_lastLines = 0;
    std::array<char, MinuteSize> m_minute{}; ///< "2026-11-22T10:00:" of the last time …
    std::optional<std::int64_t> m_minuteMs; ///< … and what it means.
};

} // namespace spacedock
