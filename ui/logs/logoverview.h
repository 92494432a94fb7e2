// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logmatches.h"

#include <QList>
#include <QWidget>

namespace spacedock {

/// What a log has to show to those who look for something, from its first line to its last.
struct LogMarks {
    LogMatches hits;
    LogMatches warnings;
    LogMatches errors;
    LogMatches dividers;
};

/// The whole log as a narrow strip: hits, warnings, errors and dividers where they are in it.
class LogOverview : public QWidget {
    Q_OBJECT

public:
    static constexpr int Width = 14;
    enum Mark : quint8 { Hit = 1, Warning = 2, Error = 4, Divider = 8 };

    explicit LogOverview(QWidget *parent = nullptr);

    void setMarks(const LogMarks &marks, qint64 begin, qint64 end);
    quint8 marksAt(int y) const; ///< Of the pixel row \a y.

signals:
    void lineChosen(qint64 line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void sample();
    qint64 lineAt(int y) const;

    LogMarks m_marks;
    qint64 m_begin = 0;
    qint64 m_end = 0;
    QList<quint8> m_rows; ///< One a pixel row.
};

} // namespace spacedock
