// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/logrecord.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace spacedock {

class LogBlock;
class LogSecrets;
class LogSlot;

/// What a LogStore held at one moment; cheap to take and to copy. Lines are numbered for ever:
/// begin() grows when old ones are dropped. Reading a line outside of begin() … end() gives an
/// empty one. One object belongs to one thread at a time.
class LogSnapshot {
public:
    LogSnapshot() = default;

    qint64 begin() const { return m_begin; }
    qint64 end() const { return m_end; }
    /// Lines before it are final; the last one may still be redrawn by a progress bar.
    qint64 finalEnd() const { return m_finalEnd; }
    bool isEmpty() const { return m_begin == m_end; }

    LogRecord record(qint64 line) const;
    QByteArray text(qint64 line) const; ///< UTF-8 with ANSI codes, without a line end.
    /// At most \a maxBytes from \a offset on, for lines of megabytes; may cut through a character.
    QByteArray text(qint64 line, qsizetype offset, qsizetype maxBytes) const;
    qsizetype size(qint64 line) const; ///< Of the text.
    /// Empty unless the record is a divider.
    std::optional<LogDivider> divider(qint64 line) const;
    /// The text of a masked line as it came. Empty when it was not masked, or is not known any
    /// more.
    std::optional<QByteArray> revealed(qint64 line) const;
    /// The first line of that time or later; end() when there is none.
    qint64 firstAt(Time time) const;

    /// Line \a line of a block, for those who read many lines in a row; \a first is the number of
    /// the block's first line. The last line while it is open is in no block.
    std::shared_ptr<const LogBlock> block(qint64 line, qint64 &first) const;
    /// Behind the last line of the block that begins at \a first, as far as this snapshot knows it.
    qint64 blockEnd(qint64 first, const LogBlock &block) const;

private:
    friend class LogStore;
    struct OpenLine;
    using Slots = std::vector<std::shared_ptr<LogSlot>>;

    std::size_t slotOf(qint64 line) const;
    const LogBlock *at(qint64 line, quint32 &inBlock) const;

    qint64 m_begin = 0;
    qint64 m_end = 0;
    qint64 m_finalEnd = 0;
    std::shared_ptr<const Slots> m_slots; ///< Sealed blocks, oldest first.
    std::shared_ptr<const LogBlock> m_hot; ///< The one that grows …
    qint64 m_hotFirst = 0; ///< … and the number of its first line.
    std::shared_ptr<const OpenLine> m_open;
    std::shared_ptr<const LogSecrets> m_secrets;
    mutable std::shared_ptr<const LogBlock> m_last; ///< Read last, likely to be read again.
    mutable qint64 m_lastFirst = 0;
};

} // namespace spacedock
