// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/time.h"
#include "ui/common/tokens.h"
#include "ui/logs/logscanner.h"

#include <QTextBlock>
#include <QWidget>

namespace spacedock {

class LogView;

/// What a block of the log view knows beside its text.
struct LogBlockData : QTextBlockUserData {
    std::optional<Time> time;
    LogMark mark;
    int redraws = 0;
    bool isOpen = false; ///< The next line is written over it.
};
const LogBlockData *logData(const QTextBlock &block);

QString logTime(Time time); ///< "11:43:58.774", local time.
QColor logGround(LogMark mark, const Tokens &tokens);

/// Times and level marks beside the lines.
class LogGutter : public QWidget {
    Q_OBJECT

public:
    explicit LogGutter(LogView &view);

    void setTimesShown(bool shown) { m_timesShown = shown; }
    bool areTimesShown() const { return m_timesShown; }
    int wantedWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int timeWidth() const;
    void paintLine(QPainter &painter, const LogBlockData &line, int top) const;

    LogView &m_view;
    bool m_timesShown = true;
};

} // namespace spacedock
