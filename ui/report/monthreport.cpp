// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/monthreport.h"

#include "ui/report/reportpage.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace spacedock {

bool writePdf(const MonthReport &report, QIODevice &device)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(report.title);
    writer.setCreator(QStringLiteral("Spacedock"));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 16, 18, 16), QPageLayout::Millimeter);
    // The density of the drawing, so that its words keep their size among its lines.
    writer.setResolution(report.chart.dotsPerInch);
    QPainter painter(&writer);
    ReportPage page(writer, painter);
    page.setHead(report.title, report.subtitle);
    page.setFigures(report.figures);
    page.setChart(report.chart);
    page.setTable(report.columns, report.rows);
    for (const QString &remark : report.remarks)
        page.setRemark(remark);
    page.setFoot();
    painter.end();
    return device.write(buffer.data()) == buffer.size();
}

} // namespace spacedock
