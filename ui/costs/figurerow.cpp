// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/figurerow.h"

#include "ui/common/hairline.h"
#include "ui/common/label.h"

#include <QHBoxLayout>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

Figure::Figure(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_caption(new Label({}, Type::Small, Tone::Text2))
    , m_value(new Label({}, Type::Figure, Tone::Text, QFont::DemiBold))
    , m_warning(new Label({}, Type::Small, Tone::Paid))
    , m_note(new Label({}, Type::Small, Tone::Text2))
{
    setObjectName(name);
    m_value->setObjectName(name + u"Value"_s);
    m_note->setObjectName(name + u"Note"_s);
    m_warning->hide();
    m_caption->setElided(Qt::ElideRight);
    m_note->setElided(Qt::ElideRight);
    auto *below = new QHBoxLayout;
    below->setSpacing(metrics::Unit);
    below->addWidget(m_warning);
    below->addWidget(m_note, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Margin, metrics::Gap, metrics::Margin, metrics::Gap);
    layout->setSpacing(0);
    layout->addWidget(m_caption);
    layout->addWidget(m_value);
    layout->addLayout(below);
    layout->addStretch();
}

void Figure::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    describe();
}

void Figure::setValue(const QString &value, Tone tone)
{
    m_value->setText(value);
    m_value->setTone(tone);
    describe();
}

void Figure::setNote(const QString &note)
{
    m_note->setText(note);
    describe();
}

void Figure::setWarning(const QString &warning, Tone tone)
{
    m_warning->setText(warning);
    m_warning->setTone(tone);
    m_warning->setVisible(!warning.isEmpty());
    describe();
}

QString Figure::value() const
{
    return m_value->text();
}

QString Figure::note() const
{
    return m_warning->text().isEmpty() ? m_note->text() : m_warning->text() + u' ' + m_note->text();
}

void Figure::describe()
{
    setAccessibleName(m_caption->text());
    setAccessibleDescription(m_value->text() + u", "_s + note());
    setToolTip(note());
}

FigureRow::FigureRow(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint); // What does not fit leaves.
    m_layout->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

Figure *FigureRow::addFigure(const QString &name)
{
    auto *figure = new Figure(name);
    auto *line = new Hairline(Qt::Vertical);
    const int end = m_layout->count() - 1;
    m_layout->insertWidget(end, figure);
    m_layout->insertWidget(end + 1, line);
    m_places.append({figure, line});
    return figure;
}

void FigureRow::setShown(Figure *figure, bool isShown)
{
    const auto place = std::ranges::find(m_places, figure, &Place::figure);
    if (place == m_places.end())
        return;
    place->isShown = isShown;
    arrange();
}

bool FigureRow::isShown(const Figure *figure) const
{
    return std::ranges::any_of(
        m_places, [figure](const Place &place) { return place.figure == figure && place.isShown; });
}

QSize FigureRow::minimumSizeHint() const
{
    int height = 0;
    int width = 0;
    for (const Place &place : m_places) {
        height = std::max(height, place.figure->minimumSizeHint().height());
        width = std::max(width, place.figure->minimumSizeHint().width());
    }
    return {width, height};
}

void FigureRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FigureRow::arrange()
{
    int left = width();
    for (const Place &place : std::as_const(m_places)) {
        if (place.isShown)
            left -= place.figure->minimumSizeHint().width() + 1;
        const bool fits = place.isShown && left >= 0;
        place.figure->setVisible(fits);
        place.line->setVisible(fits);
    }
}

} // namespace spacedock
