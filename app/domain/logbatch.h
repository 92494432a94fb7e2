// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <limits>
#include <vector>

namespace spacedock {

/// The lines of one piece of a log stream: one text and where its lines stand in it, so that no
/// line costs an allocation. Each line is followed by one '\n' that is not part of it.
struct LogBatch {
    static constexpr std::int64_t NoTime = std::numeric_limits<std::int64_t>::min();

    struct Line {
        std::int64_t timeMs = NoTime; ///< Since 1970, UTC.
        std::uint32_t offset = 0;
        std::uint32_t size : 30 = 0;
        std::uint32_t isUnfinished : 1 = 0; ///< Came without a line end.
        std::uint32_t isPlain : 1 = 0; ///< hasControls() need not be asked: there are none.
    };

    QByteArray text; ///< As the stream gave it: ANSI codes, carriage returns, any bytes.
    std::vector<Line> lines;
    bool mayHaveSecrets = true; ///< False once it was looked through and had none.
    int unreadable = 0; ///< Events that were no line of a log.
    bool hasHeartbeat = false; ///< A sign of life came, as when there is nothing to say.

    bool isEmpty() const { return lines.empty() && unreadable == 0 && !hasHeartbeat; }
    QByteArrayView at(const Line &line) const
    {
        return QByteArrayView(text).sliced(line.offset, line.size);
    }
};

} // namespace spacedock
