// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/hairline.h"

#include "ui/common/paint.h"
#include "ui/common/tokens.h"
#include "ui/common/type.h"

#include <QLayout>
#include <QPainter>

namespace spacedock {

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_orientation(orientation)
{
    if (orientation == Qt::Horizontal)
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    else
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

QSize Hairline::sizeHint() const
{
    return {1, 1};
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawHairline(painter, rect(), m_orientation == Qt::Horizontal ? Qt::TopEdge : Qt::LeftEdge,
                 Tokens::of(palette()).hair);
}

Bar::Bar(int height, Qt::Edges lines, QWidget *parent)
    : QWidget(parent)
    , m_height(height)
    , m_lines(lines)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Bar::setRaised(bool raised)
{
    m_raised = raised;
    update();
}

QSize Bar::sizeHint() const
{
    const int height = metrics::barHeight(fontMetrics(), m_height);
    return layout() ? layout()->sizeHint().expandedTo({0, height}) : QSize(0, height);
}

QSize Bar::minimumSizeHint() const
{
    const int height = metrics::barHeight(fontMetrics(), m_height);
    return layout() ? layout()->minimumSize().expandedTo({0, height}) : QSize(0, height);
}

void Bar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    painter.fillRect(rect(), m_raised ? tokens.raised : tokens.surface);
    for (auto edge : {Qt::TopEdge, Qt::BottomEdge, Qt::LeftEdge, Qt::RightEdge}) {
        if (m_lines & edge)
            drawHairline(painter, rect(), edge, tokens.hair);
    }
}

} // namespace spacedock
