// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logs/loghits.h"
#include "ui/logs/loglayouts.h"
#include "ui/logs/logselection.h"

#include <QRect>
#include <QStringList>

#include <memory>

class QPainter;

namespace spacedock {

/// A pattern that is always coloured.
struct LogHighlight {
    std::shared_ptr<const LogMatcher> matcher;
    int series = 0; ///< Colour of the charts.
};

/// Where the columns of a log are.
struct LogColumns {
    LogColumns(const LogFont &font, LogTimes times, const QStringList &sources);

    int bar; ///< In the colour of the source.
    int time;
    int source;
    int mark;
    int text;
};

/// What a page shows besides its lines.
struct LogPageState {
    LogPlace top;
    qint64 column = 0; ///< First that is in sight.
    LogTimes times = LogTimes::OfDay;
    LogSelection selection;
    std::optional<qint64> currentLine; ///< On the ground of a selected row.
    std::optional<LogPosition> caret;
    std::shared_ptr<const LogMatcher> matcher;
    std::optional<qint64> currentHit; ///< The line whose hit the reader is at.
    QList<LogHighlight> highlights;
    QStringList sources; ///< Names, where lines come from several logs.
    bool isRevealed = false;
};

/// Paints one page of a log.
class LogPage {
public:
    LogPage(QPainter &painter, LogLayouts &layouts, const LogPageState &state, const QRect &area,
            const QFont &captions, const Tokens &tokens);

    void paint();

private:
    struct Row {
        LogPlace place;
        LogRecord record;
        int top;
    };

    void collect();
    QRect rectOf(const Row &row) const
    {
        return {m_area.left(), row.top, m_area.width(), m_height};
    }
    QPointF textCorner(const Row &row, const LogLayouts::Part &part) const;
    LogLayouts::Part partOf(const Row &row);
    void paintGround(const Row &row);
    void paintText(const Row &row);
    void paintHit(const QRectF &rect, const QColor &ground, const QColor &frame);
    void paintStretches(const Row &row, const LogLayouts::Part &part);
    void paintSuffix(const Row &row, const LogLayouts::Part &part);
    void paintGutter(const Row &row);
    void paintDivider(const Row &row);
    void paintCaret();
    bool hasMark(const Row &row) const;
    std::optional<LogStretch> selected(const Row &row, const StyledText &text) const;

    QPainter &m_painter;
    LogLayouts &m_layouts;
    const LogPageState &m_state;
    QRect m_area;
    const QFont &m_captions;
    const Tokens &m_tokens;
    LogColumns m_columns;
    int m_height;
    QList<Row> m_rows;
    QList<LogLayout::Overlay> m_overlays; ///< Of the row in work.
};

} // namespace spacedock
