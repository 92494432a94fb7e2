// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/burnmeter.h"

#include "ui/common/burncell.h"
#include "ui/common/paint.h"
#include "ui/common/tokens.h"
#include "ui/common/type.h"
#include "ui/text/format.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace spacedock {

BurnMeter::BurnMeter(QWidget *parent)
    : QWidget(parent)
{
    for (BurnCell *&cell : m_cells)
        cell = new BurnCell(this);
    m_cells[Now]->setObjectName(u"burnNow"_s);
    m_cells[Month]->setObjectName(u"burnMonth"_s);
    m_cells[Ahead]->setObjectName(u"burnForecast"_s);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(tr("Cost"));
    connect(m_cells[Now], &QPushButton::clicked, this, &BurnMeter::nowClicked);
    connect(m_cells[Month], &QPushButton::clicked, this, &BurnMeter::monthClicked);
    connect(m_cells[Ahead], &QPushButton::clicked, this, &BurnMeter::forecastClicked);
    describe();
}

void BurnMeter::setNow(Rate rate)
{
    m_now = rate;
    describe();
}

void BurnMeter::setMonth(Money soFar, const QString &monthName)
{
    m_month = soFar;
    m_monthName = monthName;
    describe();
}

void BurnMeter::setForecast(std::optional<Forecast> forecast)
{
    m_forecast = forecast;
    describe();
}

void BurnMeter::setBudget(std::optional<Money> budget)
{
    m_budget = budget;
    describe();
}

void BurnMeter::setNowDetails(std::function<QString()> details)
{
    m_cells[Now]->setDetails(std::move(details));
}

QString BurnMeter::sentence() const
{
    const QString now = format::money(hourly(m_now));
    const QString month = format::money(m_month);
    if (!m_forecast)
        return tr("Now %1 an hour; %2 so far: %3.").arg(now, m_monthName, month);
    const QString about = format::about(m_forecast->middle);
    if (!m_budget)
        //: %1 money an hour, %2 month, %3 money so far, %4 money foretold
        return tr("Now %1 an hour; %2 so far: %3; forecast for its end: %4.")
            .arg(now, m_monthName, month, about);
    return tr("Now %1 an hour; %2 so far: %3; forecast for its end: %4, budget %5.")
        .arg(now, m_monthName, month, about, format::money(*m_budget));
}

void BurnMeter::describe()
{
    const QString now = format::money(hourly(m_now));
    const QString month = format::money(m_month);
    //: Unit behind a price per hour.
    m_cells[Now]->setContent(tr("Now"), now, tr("/h"), m_now.isFree() ? Tone::Text : Tone::Paid);
    m_cells[Now]->setAccessibleName(tr("Now %1 an hour").arg(now));
    m_cells[Now]->setToolTip(tr("Show the Spaces that are billed now"));
    m_cells[Month]->setContent(tr("%1 so far").arg(m_monthName), month, {}, Tone::Text);
    m_cells[Month]->setAccessibleName(tr("%1 so far: %2").arg(m_monthName, month));
    m_cells[Month]->setToolTip(tr("Show the costs of this month"));
    describeForecast();
    setAccessibleDescription(sentence());
    updateGeometry();
    arrange();
}

void BurnMeter::describeForecast()
{
    BurnCell *cell = m_cells[Ahead];
    if (!m_forecast)
        return;
    const QString about = format::about(m_forecast->middle);
    cell->setToolTip(tr("Show where this month is heading: %1 to %2")
                         .arg(format::about(m_forecast->low).remove(u'~'),
                              format::about(m_forecast->high).remove(u'~')));
    const bool isOver = m_budget && m_forecast->middle > *m_budget;
    cell->setContent(tr("Forecast"), about, {}, isOver ? Tone::Paid : Tone::Text);
    if (!m_budget || m_budget->microUSD <= 0) {
        cell->setTrack({}, {});
        cell->setAccessibleName(tr("Forecast for %1: %2").arg(m_monthName, about));
        return;
    }
    const QString budget = format::about(*m_budget).remove(u'~');
    const double scale = 1.1 * double(qMax(m_budget->microUSD, m_forecast->high.microUSD));
    cell->setTrack(BurnCell::Track{.spent = double(m_month.microUSD) / scale,
                                   .ahead = double(m_forecast->middle.microUSD) / scale,
                                   .budget = double(m_budget->microUSD) / scale},
                   tr("budget %1").arg(budget));
    cell->setAccessibleName(tr("Forecast for %1: %2, budget %3").arg(m_monthName, about, budget));
}

int BurnMeter::widthAt(Level level) const
{
    int width = m_cells[Now]->widthFor(false);
    if (level == Level::Full || level == Level::NoBar)
        width += m_cells[Month]->widthFor(false);
    if (m_forecast && level != Level::NowOnly)
        width += m_cells[Ahead]->widthFor(level == Level::Full);
    return width;
}

BurnMeter::Level BurnMeter::levelFor(int width) const
{
    for (Level level : {Level::Full, Level::NoBar, Level::NoMonth}) {
        if (widthAt(level) <= width)
            return level;
    }
    return Level::NowOnly;
}

QSize BurnMeter::sizeHint() const
{
    return {widthAt(Level::Full), m_cells[Now]->sizeHint().height()};
}

QSize BurnMeter::minimumSizeHint() const
{
    return {widthAt(Level::NowOnly), sizeHint().height()};
}

void BurnMeter::arrange()
{
    const Level level = levelFor(width());
    m_cells[Month]->setVisible(level == Level::Full || level == Level::NoBar);
    m_cells[Ahead]->setVisible(m_forecast && level != Level::NowOnly);
    m_cells[Ahead]->setBarShown(level == Level::Full);
    int x = qMax(0, width() - widthAt(level));
    for (BurnCell *cell : m_cells) {
        if (cell->isHidden())
            continue;
        const QRect place(x, 0, cell->widthFor(level == Level::Full), height());
        cell->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        x += place.width();
    }
    update();
}

void BurnMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    QRect all;
    for (const BurnCell *cell : m_cells)
        all |= cell->isHidden() ? QRect() : cell->geometry();
    drawPanel(painter, all, tokens.raised, tokens.hair);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (const BurnCell *cell : {m_cells[Month], m_cells[Ahead]}) {
        if (!cell->isHidden())
            drawHairline(painter, cell->geometry(), mirrored ? Qt::RightEdge : Qt::LeftEdge,
                         tokens.hair);
    }
}

void BurnMeter::resizeEvent(QResizeEvent *)
{
    arrange();
}

void BurnMeter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        arrange();
    }
    QWidget::changeEvent(event);
}

} // namespace spacedock
