// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/burnmeter.h"

#include "ui/common/paint.h"
#include "ui/common/tokens.h"
#include "ui/common/type.h"
#include "ui/text/format.h"

#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

constexpr int Padding = 12;
constexpr int BarWidth = 104;
constexpr int Height = 40;
constexpr int BarHeight = 4;

/// The month's bar in shares of its width.
struct Track {
    double spent = 0;
    double ahead = 0;
    double budget = 0;
};

void drawTrack(QPainter &painter, const QRect &rect, const Track &track, const Tokens &tokens)
{
    const auto x = [&](double share) { return rect.x() + share * rect.width(); };
    const QRectF bar(rect.x(), rect.center().y() - BarHeight / 2.0 + 0.5, rect.width(), BarHeight);
    painter.fillRect(bar, tokens.chip);
    painter.fillRect(QRectF(bar.x(), bar.y(), track.spent * rect.width(), BarHeight), tokens.paid);
    // Two on, two off: what is not spent yet is drawn as an outlook, not as a fact.
    for (double at = x(track.spent) + 2; at < x(track.ahead); at += 4)
        painter.fillRect(QRectF(at, bar.y(), qMin(2.0, x(track.ahead) - at), BarHeight),
                         tokens.paid);
    painter.fillRect(QRectF(x(track.budget) - 1, bar.center().y() - 5, 2, 10), tokens.text);
}

} // namespace

/// One cell: a caption over a figure.
class BurnCell : public QPushButton {
public:
    explicit BurnCell(QWidget *parent)
        : QPushButton(parent)
    {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
    }

    void setContent(const QString &caption, const QString &figure, const QString &unit, Tone tone)
    {
        m_caption = caption;
        m_figure = figure;
        m_unit = unit;
        m_tone = tone;
        update();
    }
    void setTrack(std::optional<Track> track, const QString &budget)
    {
        m_track = track;
        m_budget = budget;
        update();
    }
    void setBarShown(bool shown)
    {
        m_barShown = shown;
        update();
    }

    QFont captionFont() const { return typeFont(font(), Type::Caption); }
    QFont figureFont() const { return typeFont(font(), Type::Title, QFont::DemiBold); }
    int widthFor(bool withBar) const
    {
        const QFontMetrics captions(captionFont());
        const int figure = QFontMetrics(figureFont()).horizontalAdvance(m_figure)
            + QFontMetrics(typeFont(font(), Type::Body, QFont::Medium)).horizontalAdvance(m_unit);
        const bool bar = withBar && m_track;
        const int top = captions.horizontalAdvance(m_caption)
            + (bar ? metrics::Margin + captions.horizontalAdvance(m_budget) : 0);
        const int bottom = figure + (bar ? metrics::Gap + BarWidth : 0);
        return qMax(top, bottom) + 2 * Padding + 1;
    }

    QSize sizeHint() const override
    {
        const int lines =
            QFontMetrics(captionFont()).height() + QFontMetrics(figureFont()).height();
        return {widthFor(m_barShown), qMax(Height, lines + metrics::Unit)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &tokens = Tokens::of(palette());
        if (underMouse() || isDown())
            drawPanel(painter, rect().adjusted(1, 1, -1, -1), tokens.hover, {}, 3);
        const QRect inner = rect().adjusted(Padding, 0, -Padding, 0);
        const int captionHeight = QFontMetrics(captionFont()).height();
        const int figureHeight = QFontMetrics(figureFont()).height();
        const int top = (height() - captionHeight - figureHeight) / 2;
        paintCaption(painter, {inner.x(), top, inner.width(), captionHeight}, tokens);
        paintFigure(painter, {inner.x(), top + captionHeight, inner.width(), figureHeight}, tokens);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            drawFocusRing(painter, rect(), tokens.accent);
    }

private:
    void paintCaption(QPainter &painter, const QRect &line, const Tokens &tokens) const
    {
        const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        const auto trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
        painter.setFont(captionFont());
        painter.setPen(tokens.text2);
        painter.drawText(line, int(leading | Qt::AlignVCenter), m_caption);
        if (m_barShown && m_track)
            painter.drawText(line, int(trailing | Qt::AlignVCenter), m_budget);
    }
    void paintFigure(QPainter &painter, const QRect &line, const Tokens &tokens) const
    {
        const OwnedText words{.prefix = m_figure,
                              .prefixFont = figureFont(),
                              .prefixColor = toneColor(m_tone, tokens),
                              .text = m_unit,
                              .font = typeFont(font(), Type::Body, QFont::Medium),
                              .color = toneColor(m_tone, tokens)};
        const int used = words.draw(painter, line, layoutDirection());
        if (!m_barShown || !m_track)
            return;
        const QRect bar(line.x() + used + metrics::Gap, line.y(),
                        line.width() - used - metrics::Gap, line.height());
        drawTrack(painter, QStyle::visualRect(layoutDirection(), line, bar), *m_track, tokens);
    }

    QString m_caption;
    QString m_figure;
    QString m_unit;
    QString m_budget;
    std::optional<Track> m_track;
    Tone m_tone = Tone::Text;
    bool m_barShown = true;
};

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
    updateGeometry();
    arrange();
}

void BurnMeter::describeForecast()
{
    BurnCell *cell = m_cells[Ahead];
    if (!m_forecast)
        return;
    const QString about = format::about(m_forecast->middle);
    cell->setToolTip(tr("Show where this month is heading"));
    cell->setContent(tr("Forecast"), about, {}, Tone::Text);
    if (!m_budget || m_budget->microUSD <= 0) {
        cell->setTrack({}, {});
        cell->setAccessibleName(tr("Forecast for %1: %2").arg(m_monthName, about));
        return;
    }
    const QString budget = format::about(*m_budget).remove(u'~');
    const double scale = 1.1 * double(qMax(m_budget->microUSD, m_forecast->high.microUSD));
    cell->setTrack(Track{.spent = double(m_month.microUSD) / scale,
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
