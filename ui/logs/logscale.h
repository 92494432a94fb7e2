// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <map>

namespace spacedock {

class LogLines;

/// A row on the screen: \a row counts within its line, which may be broken into several.
struct LogPlace {
    qint64 line = 0;
    qint64 row = 0;
    auto operator<=>(const LogPlace &) const = default;
};

/// What a scroll bar counts: a step for each line, and for each row of those very long ones that
/// were met. How many rows all the others are broken into nobody knows.
class LogScale {
public:
    void clear() { m_rows.clear(); }
    void note(qint64 line, qint64 rows); ///< A very long line.

    qint64 stepOf(const LogLines &lines, LogPlace place) const;
    LogPlace placeAt(const LogLines &lines, qint64 step) const;

private:
    static constexpr std::size_t Most = 1'000; ///< More of them count as others do.

    std::map<qint64, qint64> m_rows; ///< By line.
};

} // namespace spacedock
