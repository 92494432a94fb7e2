// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/costs/costpicture.h"

#include <QWidget>

namespace spacedock {

/// What a day cost, band by band, and what had come together by its end. Floats over the chart and
/// lets the pointer through.
class ValueBox : public QWidget {
    Q_OBJECT

public:
    explicit ValueBox(QWidget *parent = nullptr);

    void showDay(const CostPicture &picture, int day);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        QString name;
        QString onDay;
        QString accumulated;
        int color = -1;
        bool isEstimate = false;
    };
    void listDay(const CostPicture &picture, int day);
    void listOutlook(const CostPicture &picture, int day);
    QFont lineFont(const Line &line) const;
    int columnWidth(QString Line::*column) const;
    int lineHeight() const;
    void paintLine(QPainter &painter, const Line &line, int top) const;

    QList<Line> m_lines;
};

} // namespace spacedock
