// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/monthreport.h"

#include <QFont>
#include <QRectF>

class QPainter;
class QPdfWriter;

namespace spacedock {

/// Sets a report from top to bottom, and begins a new page when one is full.
class ReportPage {
public:
    ReportPage(QPdfWriter &writer, QPainter &painter);

    void setHead(const QString &title, const QString &subtitle);
    void setFigures(const QList<MonthReport::Figure> &figures);
    void setChart(const Drawing &chart);
    void setTable(const QList<MonthReport::Column> &columns, const QList<MonthReport::Row> &rows);
    void setRemark(const QString &text);
    void setFoot(); ///< The page's number.

private:
    void need(double height); ///< A new page when so much does not fit.
    void setCells(const QList<MonthReport::Column> &columns, const QStringList &cells,
                  const QFont &font, const QColor &swatch = {});
    void rule();
    QFont font(double points, int weight = QFont::Normal) const;
    double lineHeight(const QFont &font) const;

    QPdfWriter &m_writer;
    QPainter &m_painter;
    QRectF m_area; ///< Of the page, without the foot.
    double m_y = 0;
    int m_page = 1;
};

} // namespace spacedock
