// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/costchart.h"

#include "ui/common/label.h"
#include "ui/common/type.h"
#include "ui/costs/accumulatedview.h"
#include "ui/costs/costwords.h"
#include "ui/costs/dayview.h"
#include "ui/costs/valuebox.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QKeyEvent>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QVBoxLayout>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

CostChart::CostChart(QWidget *parent)
    : QWidget(parent)
    , m_note(new Label({}, Type::Small, Tone::Text2))
    , m_accumulated(new AccumulatedView)
    , m_days(new DayView)
    , m_box(new ValueBox(this))
{
    setObjectName(u"costChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Accumulated cost and cost per day"));
    m_accumulated->setObjectName(u"accumulatedView"_s);
    m_days->setObjectName(u"dayView"_s);
    m_note->setObjectName(u"chartNote"_s);
    m_note->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_note->setElided(Qt::ElideRight);

    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Accumulated cost, $"), Type::Small, Tone::Text, QFont::DemiBold));
    head->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    const int unit = metrics::Unit;
    layout->setContentsMargins(4 * unit, 3 * unit, 4 * unit, 2 * unit);
    layout->setSpacing(unit);
    layout->addLayout(head);
    layout->addWidget(m_accumulated, 7);
    layout->addWidget(new Label(tr("Per day, $"), Type::Small, Tone::Text, QFont::DemiBold));
    layout->addWidget(m_days, 2);

    for (const MonthView *view : std::initializer_list<MonthView *>{m_accumulated, m_days}) {
        connect(view, &MonthView::dayEntered, this, &CostChart::chooseDay);
        connect(view, &MonthView::zoomed, this, &CostChart::zoom);
        connect(view, &MonthView::panned, this, &CostChart::pan);
        connect(view, &MonthView::rangeReset, this, &CostChart::showWholeMonth);
    }
}

void CostChart::setPicture(const CostPicture &picture)
{
    m_accumulated->setPicture(picture);
    m_days->setPicture(picture);
    showNote();
    const int day = m_day;
    m_day = -1;
    chooseDay(day);
    describe();
}

void CostChart::setForecastNote(const QString &note, const QString &details)
{
    m_forecastNote = note;
    m_note->setWhatsThis(details);
    showNote();
}

void CostChart::showNote()
{
    QStringList parts;
    if (picture().hasEstimate())
        parts = {tr("filled: billed by the Hub"), tr("dashed: estimate, as seen by Spacedock")};
    else if (picture().outlook)
        parts = {tr("solid: billed by the Hub")};
    else
        parts = {tr("billed by the Hub")};
    if (picture().outlook && !m_forecastNote.isEmpty())
        parts.append(m_forecastNote);
    m_note->setText(parts.join(u" · "_s));
    m_note->setVisible(!picture().bands.isEmpty());
}

const CostPicture &CostChart::picture() const
{
    return m_accumulated->picture();
}

void CostChart::chooseDay(int day)
{
    const int chosen = day < picture().dayCount() ? std::max(day, -1) : -1;
    if (chosen == m_day)
        return;
    m_day = chosen;
    m_accumulated->setDay(chosen);
    m_days->setDay(chosen);
    m_box->setVisible(chosen >= 0);
    placeBox();
    describe();
    emit dayChosen(chosen);
}

void CostChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    chooseDay(-1);
}

void CostChart::keyPressEvent(QKeyEvent *event)
{
    const int last = picture().dayCount() - 1;
    const int today = static_cast<int>(picture().times.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomAtDay(0.5);
    case Qt::Key_Minus:
        return zoomAtDay(2);
    case Qt::Key_0:
        return showWholeMonth();
    case Qt::Key_Left:
        return chooseDay(m_day < 0 ? today : std::max(m_day - 1, 0));
    case Qt::Key_Right:
        return chooseDay(m_day < 0 ? 0 : std::min(m_day + 1, last));
    case Qt::Key_Home:
        return chooseDay(0);
    case Qt::Key_End:
        return chooseDay(last);
    case Qt::Key_Escape:
        if (m_day >= 0)
            return chooseDay(-1);
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

DayRange CostChart::range() const
{
    return m_accumulated->range();
}

void CostChart::setRange(DayRange range)
{
    m_accumulated->setRange(range);
    m_days->setRange(range);
    placeBox();
}

void CostChart::zoom(double factor, double around)
{
    constexpr double Shortest = 2;
    const double days = picture().daysInMonth();
    const DayRange before = range().isEmpty() ? DayRange{0.5, 0.5 + days} : range();
    const double length = std::max(before.length() * factor, Shortest);
    if (length >= days)
        return showWholeMonth();
    const double share = std::clamp((around - before.from) / before.length(), 0.0, 1.0);
    const double from = std::clamp(around - share * length, 0.5, 0.5 + days - length);
    setRange({from, from + length});
}

void CostChart::zoomAtDay(double factor)
{
    const double middle = (range().from + range().to) / 2;
    const double whole = 0.5 + picture().daysInMonth() / 2.0;
    zoom(factor, m_day >= 0 ? m_day + 1 : range().isEmpty() ? whole : middle);
}

void CostChart::pan(double days)
{
    if (range().isEmpty())
        return;
    const double length = range().length();
    const double last = 0.5 + picture().daysInMonth() - length;
    const double from = std::clamp(range().from + days, 0.5, last);
    setRange({from, from + length});
}

void CostChart::showWholeMonth()
{
    setRange({});
}

void CostChart::showMonthEnd()
{
    showWholeMonth();
    setFocus(Qt::ShortcutFocusReason);
    chooseDay(picture().dayCount() - 1);
}

void CostChart::paintEvent(QPaintEvent * /*event*/)
{
    QStyleOptionFocusRect option;
    option.initFrom(this);
    if (!option.state.testFlag(QStyle::State_KeyboardFocusChange) || !hasFocus())
        return;
    QStylePainter(this).drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

void CostChart::placeBox()
{
    if (m_day < 0)
        return;
    m_box->showDay(picture(), m_day);
    const QRectF plot = m_accumulated->plotArea();
    const int line = m_accumulated->x() + qRound(m_accumulated->toView(m_day + 1, 0).x());
    const int gap = 3 * metrics::Unit;
    const bool fits = line + gap + m_box->width() <= width();
    const int left = fits ? line + gap : std::max(0, line - gap - m_box->width());
    m_box->move(left, m_accumulated->y() + qRound(plot.top()));
    m_box->raise();
}

void CostChart::describe()
{
    setAccessibleDescription(m_day < 0 ? pictureText(picture()) : dayDescription(picture(), m_day));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace spacedock
