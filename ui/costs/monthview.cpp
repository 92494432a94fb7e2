// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/monthview.h"

#include "ui/common/tokens.h"
#include "ui/common/type.h"

#include <QAbstractSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QValueAxis>
#include <QWheelEvent>

#include <cmath>

namespace spacedock {

using namespace Qt::StringLiterals;

double dollars(Money money)
{
    return static_cast<double>(money.microUSD) / 1e6;
}

MonthView::MonthView(QWidget *parent)
    : QChartView(parent)
    , m_days(new QCategoryAxis(this))
    , m_dollars(new QValueAxis(this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setBackgroundBrush(Qt::NoBrush);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setLocalizeNumbers(true);
    chart()->setLayoutDirection(Qt::LeftToRight);
    chart()->addAxis(m_days, Qt::AlignBottom);
    chart()->addAxis(m_dollars, Qt::AlignLeft);
    m_days->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_days->setGridLineVisible(false);
    m_dollars->setLineVisible(false);
}

void MonthView::setPicture(const CostPicture &picture)
{
    if (picture == m_picture)
        return;
    if (picture.month != m_picture.month)
        m_range = {};
    m_picture = picture;
    refresh();
}

void MonthView::setRange(DayRange range)
{
    if (range == m_range)
        return;
    m_range = range;
    refresh();
}

void MonthView::setDay(int day)
{
    if (day == m_day)
        return;
    m_day = day;
    viewport()->update();
}

QMargins MonthView::plotMargins() const
{
    const QFontMetrics metrics(typeFont(font(), Type::Caption));
    const int left = metrics.horizontalAdvance(u"000.00"_s) + 3 * metrics::Unit;
    const int right = QFontMetrics(typeFont(font(), Type::Body, QFont::DemiBold))
                          .horizontalAdvance(u"$00,000.00"_s);
    const int bottom =
        showsDays() ? metrics.height() + 3 * metrics::Unit : metrics.height() / 2 + metrics::Unit;
    // The outermost labels stand half above and below the plot; what is cut is not drawn at all.
    const int top = metrics.height() / 2 + metrics::Unit;
    return {left, top, right + 2 * metrics::Unit, bottom};
}

void MonthView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LocaleChange) {
        refresh();
        layOutPlot();
    }
}

void MonthView::drawForeground(QPainter *painter, const QRectF & /*rect*/)
{
    if (m_day < 0)
        return;
    const QRectF plot = chart()->plotArea();
    const double x = qRound(toView(m_day + 1, 0).x()) + 0.5;
    if (x < plot.left() || x > plot.right())
        return;
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(Tokens::of(palette()).text2, 0));
    painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
}

void MonthView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    emit dayEntered(-1);
}

void MonthView::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const double at = dayAt(event->position().x());
    if (m_grip) {
        emit panned(*m_grip - at);
        return;
    }
    const DayRange seen = sight();
    const int day = static_cast<int>(std::floor(at - 0.5));
    emit dayEntered(at >= seen.from && at < seen.to && day < m_picture.dayCount() ? day : -1);
}

void MonthView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_range.isEmpty())
        m_grip = dayAt(event->position().x());
    event->accept();
}

void MonthView::mouseReleaseEvent(QMouseEvent *event)
{
    m_grip.reset();
    event->accept();
}

void MonthView::mouseDoubleClickEvent(QMouseEvent *event)
{
    emit rangeReset();
    event->accept();
}

void MonthView::wheelEvent(QWheelEvent *event)
{
    constexpr double OneNotch = 120;
    const double notches = event->angleDelta().y() / OneNotch;
    if (notches != 0)
        emit zoomed(std::pow(1.25, -notches), dayAt(event->position().x()));
    event->accept();
}

void MonthView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOutPlot();
}

double MonthView::position(Time time) const
{
    using Days = std::chrono::duration<double, std::chrono::days::period>;
    return 0.5 + Days(time - m_picture.month.begin).count();
}

DayRange MonthView::sight() const
{
    if (!m_range.isEmpty())
        return m_range;
    return {0.5, 0.5 + std::max(m_picture.daysInMonth(), 1)};
}

QRectF MonthView::plotArea() const
{
    return chart()->plotArea();
}

QPointF MonthView::toView(double day, double dollars) const
{
    const QRectF plot = plotArea();
    const DayRange seen = sight();
    return {plot.left() + (day - seen.from) / seen.length() * plot.width(),
            plot.bottom() - dollars / ticks().top() * plot.height()};
}

double MonthView::dayAt(double x) const
{
    const QRectF plot = plotArea();
    const DayRange seen = sight();
    return plot.width() > 0 ? seen.from + (x - plot.left()) / plot.width() * seen.length() : 0;
}

void MonthView::attach(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_days);
    series->attachAxis(m_dollars);
}

void MonthView::refresh()
{
    chart()->removeAllSeries();
    setUpAxes();
    buildSeries();
    viewport()->update();
}

void MonthView::setUpAxes()
{
    const Tokens &tokens = Tokens::of(palette());
    const QFont caption = typeFont(font(), Type::Caption);
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_days, m_dollars}) {
        axis->setLabelsFont(caption);
        axis->setLabelsBrush(tokens.text2);
        axis->setGridLinePen(QPen(tokens.hair, 0));
        axis->setLinePen(QPen(tokens.hair, 0));
    }
    const Ticks marks = ticks();
    m_dollars->setLabelFormat(marks.step < 1 ? u"%.2f"_s : u"%.0f"_s);
    // The range last: it is what has the labels made anew.
    m_dollars->setTickCount(marks.intervals + 1);
    m_dollars->setRange(0, marks.top());
    labelDays();
}

void MonthView::labelDays()
{
    for (const QStringList labels = m_days->categoriesLabels(); const QString &label : labels)
        m_days->remove(label);
    const DayRange seen = sight();
    m_days->setRange(seen.from, seen.to);
    m_days->setLabelsVisible(showsDays());
    m_days->setLineVisible(false);
    constexpr double FewDays = 12;
    const bool isEach = seen.length() <= FewDays;
    const int last = std::max(m_picture.daysInMonth(), 1);
    for (int day = 1; day <= last; day += isEach ? 1 : day == 1 ? 4 : 5) {
        if (day >= seen.from && day <= seen.to)
            m_days->append(locale().toString(day), day);
    }
}

void MonthView::layOutPlot()
{
    const QRectF area = QRectF(viewport()->rect()).marginsRemoved(QMarginsF(plotMargins()));
    if (area.isValid()) {
        chart()->setPlotArea(area);
        // Now, for a report that draws the chart before any event: the axes follow the layout.
        chart()->layout()->invalidate();
        chart()->layout()->activate();
    }
    viewport()->update();
}

} // namespace spacedock
