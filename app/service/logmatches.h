// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstdint>
#include <memory>
#include <vector>

namespace spacedock {

/// A sorted set of line numbers: about two bytes a line where they are rare, one bit where they are
/// dense. A copy costs a pointer for each 65,536 lines and may go to another thread.
class LogMatches {
public:
    qint64 count() const { return m_count; }
    bool isEmpty() const { return m_count == 0; }
    qint64 at(qint64 index) const; ///< The line number at \a index, 0 ≤ index < count().
    qint64 lowerBound(
        qint64 line) const; ///< Index of the first that is \a line or later; count() if none.
    bool contains(qint64 line) const;

    void append(qint64 line); ///< Larger than all before it; an equal or smaller one is ignored.
    void truncate(qint64 line); ///< Takes out \a line and what follows.
    void dropBefore(qint64 line);
    void clear() { *this = {}; }

    bool operator==(const LogMatches &other) const;

private:
    struct Chunk;
    struct Part {
        qint64 before = 0; ///< Lines in the parts before this.
        std::shared_ptr<Chunk> chunk;
    };

    Chunk &writable(std::size_t part);
    void recount();

    std::vector<Part> m_parts;
    qint64 m_count = 0;
};

} // namespace spacedock
