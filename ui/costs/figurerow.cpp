// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/figurerow.h"

#include "ui/common/hairline.h"
#include "ui/common/label.h"

#include <QHBoxLayout>

namespace spacedock {

using namespace Qt::StringLiterals;

Figure::Figure(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_caption(new Label({}, Type::Small, Tone::Text2))
    , m_value(new Label({}, Type::Figure, Tone::Text, QFont::DemiBold))
    , m_note(new Label({}, Type::Small, Tone::Text2))
{
    setObjectName(name);
    m_value->setObjectName(name + u"Value"_s);
    m_note->setObjectName(name + u"Note"_s);
    m_caption->setElided(Qt::ElideRight);
    m_note->setElided(Qt::ElideRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Margin, metrics::Gap, metrics::Margin, metrics::Gap);
    layout->setSpacing(0);
    layout->addWidget(m_caption);
    layout->addWidget(m_value);
    layout->addWidget(m_note);
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

QString Figure::value() const
{
    return m_value->text();
}

void Figure::describe()
{
    setAccessibleName(m_caption->text());
    setAccessibleDescription(m_value->text() + u", "_s + m_note->text());
}

FigureRow::FigureRow(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
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
    return figure;
}

void FigureRow::setShown(Figure *figure, bool isShown)
{
    const int place = m_layout->indexOf(figure);
    figure->setVisible(isShown);
    if (QLayoutItem *line = m_layout->itemAt(place + 1); line && line->widget())
        line->widget()->setVisible(isShown);
}

} // namespace spacedock
