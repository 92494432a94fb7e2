// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/logline.h"
#include "ui/logs/ansi.h"
#include "ui/logs/logscanner.h"

#include <QPlainTextEdit>

#include <span>

class QPushButton;

namespace spacedock {

class LogGutter;

/// A log to read, select and copy: time and level beside each line, colours of the terminal in
/// those of the house, and the newest line in sight until the reader scrolls away from it.
class LogView : public QPlainTextEdit {
    Q_OBJECT

public:
    static constexpr int MaxBlocks = 20'000; ///< Older ones are dropped from the view.

    explicit LogView(QWidget *parent = nullptr);

    void append(std::span<const LogLine> lines);
    void clearLines();
    void setTimesShown(bool shown);
    bool areTimesShown() const;
    void setWrapped(bool wrapped);
    void setFollowing(bool following);
    bool isFollowing() const { return m_isFollowing; }
    int missed() const { return m_missed; } ///< Lines that came while not following.
    int lineCount() const { return m_hasLines ? blockCount() : 0; }
    const LogScanner &scanner() const { return m_scanner; }

signals:
    void followingChanged(bool following);
    void paletteChanged(); ///< The lines still have the colours of the former one.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    friend class LogGutter; // Knows where the blocks are.
    void write(QTextCursor &cursor, const LogLine &line);
    void writeText(QTextCursor &cursor, const StyledLine &line, LogMark mark, int redraws);
    void dropOldest();
    void showEnd();
    void count(int missed);
    void applyMetrics();
    void placeParts();

    LogGutter *m_gutter;
    QPushButton *m_newLines;
    LogScanner m_scanner;
    int m_missed = 0;
    bool m_isFollowing = true;
    bool m_isWriting = false;
    bool m_hasLines = false;
};

} // namespace spacedock
