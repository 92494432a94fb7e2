// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/estimate/swatch.h"

#include "ui/common/tokens.h"
#include "ui/common/type.h"

#include <QPainter>

namespace spacedock {

Swatch::Swatch(bool isFilled, QWidget *parent)
    : QWidget(parent)
    , m_isFilled(isFilled)
{
    setFixedSize(metrics::Shape, metrics::Shape);
}

void Swatch::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setPen(m_isFilled ? tokens.series.front() : tokens.ctl);
    painter.setBrush(m_isFilled ? tokens.series.front() : tokens.chip);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace spacedock
