// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpage.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace spacedock {

namespace {

const QColor Ink(0x1a, 0x1e, 0x23);
const QColor SecondInk(0x53, 0x5d, 0x68);
const QColor Line(0xdd, 0xe1, 0xe6);

} // namespace

ReportPage::ReportPage(QPdfWriter &writer, QPainter &painter)
    : m_writer(writer)
    , m_painter(painter)
{
    const double foot = lineHeight(font(8)) * 2;
    m_area = QRectF(0, 0, writer.width(), writer.height() - foot);
}

QFont ReportPage::font(double points, int weight) const
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(points);
    font.setWeight(QFont::Weight(weight));
    return {font, &m_writer};
}

double ReportPage::lineHeight(const QFont &font) const
{
    return QFontMetricsF(font, &m_writer).height();
}

void ReportPage::need(double height)
{
    if (m_y + height <= m_area.bottom() || m_y == 0)
        return;
    setFoot();
    m_writer.newPage();
    ++m_page;
    m_y = 0;
}

void ReportPage::setHead(const QString &title, const QString &subtitle)
{
    const QFont large = font(18, QFont::DemiBold);
    const QFont small = font(9);
    m_painter.setFont(large);
    m_painter.setPen(Ink);
    m_painter.drawText(QRectF(0, m_y, m_area.width(), lineHeight(large)), Qt::AlignLeft, title);
    m_y += lineHeight(large);
    m_painter.setFont(small);
    m_painter.setPen(SecondInk);
    m_painter.drawText(QRectF(0, m_y, m_area.width(), lineHeight(small)), Qt::AlignLeft, subtitle);
    m_y += 2 * lineHeight(small);
}

void ReportPage::setFigures(const QList<MonthReport::Figure> &figures)
{
    if (figures.isEmpty())
        return;
    const QFont small = font(8);
    const QFont large = font(14, QFont::DemiBold);
    const double width = m_area.width() / static_cast<double>(figures.size());
    const double height = 2 * lineHeight(small) + lineHeight(large);
    need(height);
    for (qsizetype i = 0; i < figures.size(); ++i) {
        QRectF cell(static_cast<double>(i) * width, m_y, width - lineHeight(small) / 2, height);
        const auto put = [&](const QString &text, const QFont &in, const QColor &color) {
            m_painter.setFont(in);
            m_painter.setPen(color);
            const QString shown =
                QFontMetricsF(in, &m_writer).elidedText(text, Qt::ElideRight, cell.width());
            m_painter.drawText(cell, Qt::AlignLeft | Qt::AlignTop, shown);
            cell.setTop(cell.top() + lineHeight(in));
        };
        put(figures.at(i).caption, small, SecondInk);
        put(figures.at(i).value, large, Ink);
        put(figures.at(i).note, small, SecondInk);
    }
    m_y += height + lineHeight(small);
}

void ReportPage::setChart(const Drawing &chart)
{
    if (chart.size.isEmpty())
        return;
    const double scale = m_area.width() / chart.size.width();
    const double height = chart.size.height() * scale;
    need(height);
    m_painter.save();
    m_painter.translate(0, m_y);
    m_painter.scale(scale, scale);
    m_painter.setClipRect(QRectF(QPointF(), QSizeF(chart.size)));
    m_painter.drawPicture(0, 0, chart.picture);
    m_painter.restore();
    m_y += height + lineHeight(font(9));
}

void ReportPage::setTable(const QList<MonthReport::Column> &columns,
                          const QList<MonthReport::Row> &rows)
{
    const QFont plain = font(9);
    const QFont strong = font(9, QFont::DemiBold);
    const double height = lineHeight(plain) * 1.5;
    QStringList titles;
    for (const MonthReport::Column &column : columns)
        titles.append(column.title);
    need(3 * height);
    setCells(columns, titles, strong);
    for (const MonthReport::Row &row : rows) {
        const int page = m_page;
        need(height);
        if (m_page != page)
            setCells(columns, titles, strong);
        setCells(columns, row.cells, row.isTotal ? strong : plain, row.swatch);
    }
    m_y += height;
}

void ReportPage::setCells(const QList<MonthReport::Column> &columns, const QStringList &cells,
                          const QFont &in, const QColor &swatch)
{
    double shares = 0;
    for (const MonthReport::Column &column : columns)
        shares += column.share;
    const double height = lineHeight(in) * 1.5;
    const double gap = lineHeight(in) / 2;
    double left = 0;
    m_painter.setFont(in);
    m_painter.setPen(Ink);
    for (qsizetype i = 0; i < columns.size() && i < cells.size(); ++i) {
        const double width = m_area.width() * columns.at(i).share / shares;
        QRectF cell(left, m_y, width - gap, height);
        if (i == 0 && swatch.isValid()) {
            m_painter.fillRect(QRectF(left, m_y + (height - gap) / 2, gap, gap), swatch);
            cell.setLeft(left + 2 * gap);
        }
        const QString shown =
            QFontMetricsF(in, &m_writer).elidedText(cells.at(i), Qt::ElideMiddle, cell.width());
        m_painter.drawText(cell,
                           int(Qt::AlignVCenter)
                               | int(columns.at(i).isNumber ? Qt::AlignRight : Qt::AlignLeft),
                           shown);
        left += width;
    }
    m_y += height;
    rule();
}

void ReportPage::rule()
{
    m_painter.setPen(QPen(Line, 0));
    m_painter.drawLine(QPointF(0, m_y), QPointF(m_area.width(), m_y));
}

void ReportPage::setRemark(const QString &text)
{
    const QFont plain = font(9);
    m_painter.setFont(plain);
    const QRectF room(0, 0, m_area.width(), m_area.height());
    const double height =
        m_painter.boundingRect(room, int(Qt::TextWordWrap), text).height() + lineHeight(plain) / 3;
    need(height);
    m_painter.setPen(SecondInk);
    m_painter.drawText(QRectF(0, m_y, m_area.width(), height), int(Qt::TextWordWrap), text);
    m_y += height;
}

void ReportPage::setFoot()
{
    const QFont small = font(8);
    m_painter.setFont(small);
    m_painter.setPen(SecondInk);
    m_painter.drawText(
        QRectF(0, m_writer.height() - lineHeight(small), m_area.width(), lineHeight(small)),
        Qt::AlignRight, QLocale().toString(m_page));
}

} // namespace spacedock
