// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logs/logfont.h"
#include "ui/logs/loglayout.h"
#include "ui/logs/loglines.h"
#include "ui/logs/logscale.h"

#include <QCache>

#include <memory>

namespace spacedock {

/// The lines as they are set, made when they are looked at and kept while they are likely to be
/// looked at again. Very long lines are set in parts, so that no line costs more than a screen
/// does; in them a byte counts as a column.
class LogLayouts {
public:
    static constexpr qsizetype WholeSize = 4096; ///< Longer lines are set in parts.

    LogLayouts();

    void setLines(std::shared_ptr<const LogLines> lines);
    const LogLines &lines() const { return *m_lines; }
    void setFont(const QFont &font);
    const LogFont &font() const { return *m_font; }
    void setTokens(const Tokens &tokens);
    void setGrounds(bool shown); ///< Below errors and checks.
    QColor ground(const LogRecord &record) const;
    void setColumns(int columns); ///< Cells of a row; 0: lines are not broken.
    int columns() const { return m_columns; }
    void forget(); ///< Their text is another.

    struct Part {
        const LogLayout *layout; ///< Until the next call.
        qint64 firstRow; ///< That row 0 of the layout is of its line.
        qreal x; ///< Where it begins in its line.
    };
    /// The part with row \a row of \a line; of lines not broken that with column \a column.
    Part part(qint64 line, qint64 row, qint64 column);
    Part partAt(qint64 line, qint64 offset); ///< That with the byte at \a offset.
    qint64 rows(qint64 line);
    qint64 width(qint64 line); ///< Columns, also of what is not set.
    LogPlace placeOf(qint64 line, qint64 offset);

    LogPlace clamped(LogPlace place);
    LogPlace moved(LogPlace from, qint64 by); ///< Rows, up with negative ones; stops at the ends.
    const LogScale &scale() const { return m_scale; }
    LogPlace lastTop(int visibleRows); ///< The top of the page that ends with the last line.

private:
    struct Key {
        qint64 line;
        qint64 from;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.line, key.from);
        }
    };
    const LogLayout &layout(qint64 line, qsizetype from, qsizetype size, int columns);
    bool isLong(qint64 line) const { return m_lines->size(line) > WholeSize; }
    StyledText styled(qint64 line, qsizetype from, qsizetype size) const;

    std::shared_ptr<const LogLines> m_lines;
    std::unique_ptr<LogFont> m_font;
    const Tokens *m_tokens;
    int m_columns = 0;
    LogScale m_scale;
    bool m_hasGrounds = true;
    QCache<Key, LogLayout> m_cache;
};

} // namespace spacedock
