// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logs/logpage.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

class QMenu;
class QPushButton;

namespace spacedock {

/// A log to read, select and copy. Draws the lines in sight and knows no others; the newest is in
/// sight until the reader scrolls away from it.
class LogView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit LogView(QWidget *parent = nullptr);
    ~LogView() override;

    /// A later moment of the same log; what is in sight stays, or the newest is shown.
    void setLines(std::shared_ptr<const LogLines> lines);
    void clear(); ///< Another log comes: everything that was chosen is forgotten, too.
    const LogLines &lines() const { return m_layouts.lines(); }

    void setTimes(LogTimes times);
    LogTimes times() const { return m_state.times; }
    void setWrapped(bool wrapped);
    bool isWrapped() const { return m_isWrapped; }
    void setFollowing(bool following);
    bool isFollowing() const { return m_isFollowing; }
    qint64 missed() const; ///< Lines that came while not following.
    void setSeen(qint64 rows); ///< So many lines are none of those, whatever order they get.
    void setMatcher(std::shared_ptr<const LogMatcher> matcher);
    void setCurrentHit(std::optional<qint64> line);
    void setHighlights(const QList<LogHighlight> &highlights);
    void setCurrentMarked(bool marked); ///< The line of the caret gets a ground.
    void setSources(const QStringList &names); ///< Of the logs that the lines come from.
    void setRevealed(bool revealed);
    void setStrip(QWidget *strip); ///< Stands beside the scroll bar; becomes a child.

    std::optional<qint64> currentLine() const; ///< That of the caret.
    void goTo(qint64 line); ///< Into sight, and the caret there.
    void scrollTo(qint64 line); ///< To the top; the caret stays.
    const LogSelection &selection() const { return m_state.selection; }
    void setSelection(const LogSelection &selection);
    void selectAll();
    bool hasSelection() const { return !m_state.selection.isEmpty(); }
    QString copied(LogTimes times) const; ///< What copy() would take.

    LogPlace top() const { return m_state.top; }
    qint64 firstColumn() const { return m_state.column; }
    int visibleRows() const; ///< Whole ones.
    qint64 lastVisibleLine();
    QRect rectOf(LogPosition position); ///< In the viewport; empty when out of sight.
    LogPosition positionAt(QPoint at);
    LogLayouts &layouts() { return m_layouts; }

public slots:
    void copy();
    void copyWithTimes();

signals:
    void followingChanged(bool following);
    void currentChanged(qint64 line); ///< The person moved the caret to another line.
    void scrolled(); ///< Other lines are in sight.
    void readerScrolled(); ///< … because the reader wanted them.
    void copyCut(); ///< The selection was larger than what is copied.
    void menuRequested(QMenu *menu); ///< To add to before it opens.

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Unit { Character, Word, Line };

    void connectBars();
    void setTop(LogPlace top);
    void readerMoved(); ///< The reader scrolled: follows only at the end.
    void scrollBy(qint64 rows);
    void setColumn(qint64 column);
    void fitBars();
    void applyMetrics();
    void applyColumns();
    void placeParts();
    void tellMissed();
    int textColumns() const; ///< Cells of a row of the viewport.
    LogColumns columns() const;

    void moveCaret(LogPosition to, bool select);
    void showCaret();
    bool moveByKey(int key, Qt::KeyboardModifiers modifiers);
    LogPosition sideways(LogPosition from, bool forward, bool byWord);
    LogPosition caretByRows(qint64 rows);
    LogPosition startCaret();
    LogPosition rowEdge(bool end);
    LogSelection wordAt(LogPosition position);
    void extendTo(LogPosition position);

    LogLayouts m_layouts;
    LogPageState m_state;
    QPushButton *m_newLines;
    QWidget *m_strip = nullptr;
    qint64 m_seenEnd = 0; ///< Lines from it on came while not following.
    qint64 m_widest = 0; ///< Columns of the longest line that was in sight.
    int m_shift = 0; ///< Of rows, so that they fit the scroll bar.
    int m_wheel = 0; ///< What is left of a turn.
    bool m_isWrapped = false;
    bool m_isFollowing = true;
    bool m_isAdjusting = false;
    bool m_marksCurrent = false;
    bool m_hasCaret = false;

    LogSelection m_origin; ///< Word or line that the mouse began with.
    Unit m_unit = Unit::Character;
    bool m_isDragging = false;
    QPoint m_pressedAt;
    qint64 m_lastPress = 0;
    QBasicTimer m_dragScroll;
};

} // namespace spacedock
