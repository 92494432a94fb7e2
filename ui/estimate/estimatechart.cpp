// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/estimate/estimatechart.h"

#include "ui/common/tokens.h"
#include "ui/common/type.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QEvent>
#include <QGraphicsLayout>
#include <QValueAxis>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr double WidestBar = 52;

double dollars(const std::optional<Estimate> &estimate)
{
    return estimate ? static_cast<double>(estimate->perMonth.microUSD) / 1e6 : 0;
}

} // namespace

EstimateChart::EstimateChart(QWidget *parent)
    : QChartView(parent)
    , m_categories(new QBarCategoryAxis(this))
    , m_dollars(new QValueAxis(this))
{
    setObjectName(u"estimateChart"_s);
    setAccessibleName(tr("Cost per month"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setRenderHint(QPainter::Antialiasing, false);
    setMinimumHeight(180);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->addAxis(m_categories, Qt::AlignBottom);
    chart()->addAxis(m_dollars, Qt::AlignLeft);
    m_categories->setVisible(false);
    m_dollars->setVisible(false);
}

void EstimateChart::setComparisons(const QList<Comparison> &comparisons, const PriceBook &book,
                                   const PriceBook &other)
{
    m_comparisons = comparisons;
    m_book = book;
    m_other = other;
    refresh();
    describe();
}

void EstimateChart::refresh()
{
    const Tokens &tokens = Tokens::of(palette());
    chart()->removeAllSeries();
    m_series = new QBarSeries;
    auto *outlined = new QBarSet(bookName(m_other));
    auto *filled = new QBarSet(bookName(m_book));
    outlined->setBrush(tokens.chip);
    outlined->setPen(QPen(tokens.ctl, 1));
    filled->setBrush(tokens.series.front());
    filled->setPen(Qt::NoPen);
    QStringList letters;
    for (qsizetype i = 0; i < m_comparisons.size(); ++i) {
        outlined->append(dollars(m_comparisons.at(i).other));
        filled->append(dollars(m_comparisons.at(i).chosen));
        letters.append(scenarioLetter(i));
    }
    m_series->append(outlined);
    m_series->append(filled);
    m_categories->setCategories(letters);
    m_dollars->setRange(0, highest());
    chart()->addSeries(m_series);
    m_series->attachAxis(m_categories);
    m_series->attachAxis(m_dollars);
    layOutPlot();
}

void EstimateChart::describe()
{
    QStringList parts;
    for (qsizetype i = 0; i < m_comparisons.size(); ++i) {
        const auto &chosen = m_comparisons.at(i).chosen;
        parts.append(u"%1 %2: %3"_s.arg(scenarioLetter(i), m_comparisons.at(i).scenario.name,
                                        chosen ? format::money(chosen->perMonth) : u"–"_s));
    }
    setAccessibleDescription(parts.join(u"; "_s));
}

void EstimateChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void EstimateChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOutPlot();
}

void EstimateChart::layOutPlot()
{
    const int line = QFontMetrics(typeFont(font(), Type::Small)).height();
    const QRectF area = QRectF(viewport()->rect())
                            .adjusted(0, line + 2 * metrics::Unit, 0, -2 * line - metrics::Unit);
    if (!area.isValid())
        return;
    chart()->setPlotArea(area);
    if (m_series)
        m_series->setBarWidth(2 * barWidth() / std::max(categoryWidth(), 1.0));
    viewport()->update();
}

double EstimateChart::categoryWidth() const
{
    return chart()->plotArea().width()
        / static_cast<double>(std::max<qsizetype>(m_comparisons.size(), 1));
}

double EstimateChart::barWidth() const
{
    return std::min(WidestBar, categoryWidth() * 0.3);
}

double EstimateChart::highest() const
{
    double top = 0.01;
    for (const Comparison &each : m_comparisons)
        top = std::max({top, dollars(each.chosen), dollars(each.other)});
    return top;
}

void EstimateChart::drawForeground(QPainter *painter, const QRectF & /*rect*/)
{
    const QRectF plot = chart()->plotArea();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(Tokens::of(palette()).ctl, 0));
    painter->drawLine(plot.bottomLeft(), plot.bottomRight());
    for (qsizetype i = 0; i < m_comparisons.size(); ++i) {
        const double center = plot.left() + (static_cast<double>(i) + 0.5) * categoryWidth();
        drawValue(*painter, center - barWidth() / 2, m_comparisons.at(i).other, false);
        drawValue(*painter, center + barWidth() / 2, m_comparisons.at(i).chosen, true);
        drawCategory(*painter, i);
    }
}

void EstimateChart::drawValue(QPainter &painter, double center,
                              const std::optional<Estimate> &estimate, bool isChosen) const
{
    const Tokens &tokens = Tokens::of(palette());
    const QFont font =
        typeFont(this->font(), Type::Small, isChosen ? QFont::DemiBold : QFont::Normal);
    const QFontMetricsF size(font);
    const QString text = estimate ? format::amount(estimate->perMonth) : u"–"_s;
    const QRectF plot = chart()->plotArea();
    const double top = plot.bottom() - dollars(estimate) / highest() * plot.height();
    painter.setFont(font);
    painter.setPen(isChosen ? tokens.text : tokens.text2);
    // Long sums would touch: each keeps to its own side of the middle.
    const double width = size.horizontalAdvance(text);
    const double spill = std::max(0.0, width - barWidth()) / 2;
    const double left = center - width / 2 + (isChosen ? spill + 2 : -spill - 2);
    painter.drawText(QPointF(left, top - metrics::Unit), text);
}

void EstimateChart::drawCategory(QPainter &painter, qsizetype index) const
{
    const Tokens &tokens = Tokens::of(palette());
    const Plan &scenario = m_comparisons.at(index).scenario;
    const QRectF plot = chart()->plotArea();
    const QFont small = typeFont(font(), Type::Small);
    const QFontMetricsF size(small);
    QRectF line(plot.left() + static_cast<double>(index) * categoryWidth(),
                plot.bottom() + metrics::Unit, categoryWidth(), size.height());
    painter.setFont(small);
    painter.setPen(tokens.text);
    painter.drawText(line, Qt::AlignCenter,
                     size.elidedText(scenarioLetter(index) + u' ' + scenario.name, Qt::ElideRight,
                                     line.width() - 8));
    line.moveTop(line.bottom());
    painter.setPen(tokens.text2);
    painter.drawText(
        line, Qt::AlignCenter,
        size.elidedText(hardwareText(scenario, m_book), Qt::ElideRight, line.width() - 8));
}

} // namespace spacedock
