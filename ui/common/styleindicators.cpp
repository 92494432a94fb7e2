// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paint.h"
#include "ui/common/stylepaint.h"
#include "ui/common/tokens.h"
#include "ui/common/type.h"

#include <QPainter>

namespace spacedock::stylepaint {

void drawCheckIndicator(QPainter &painter, const QStyleOption &option)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool marked = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor strong = enabled ? tokens.accent : tokens.ctl;
    const QRect box =
        QRect(0, 0, metrics::Icon, metrics::Icon).translated(option.rect.center() - QPoint(7, 7));
    drawPanel(painter, box, marked ? strong : tokens.surface, marked ? strong : tokens.ctl, 3);
    if (!marked)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.onaccent, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(box.topLeft());
    if (option.state & QStyle::State_NoChange)
        painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    else
        painter.drawPolyline(QPolygonF{{4, 8.25}, {6.75, 11}, {12, 5}});
    painter.restore();
}

void drawRadioIndicator(QPainter &painter, const QStyleOption &option)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const QColor strong = enabled ? tokens.accent : tokens.ctl;
    const QRectF circle =
        QRectF(0, 0, 14, 14).translated(QRectF(option.rect).center() - QPointF(7, 7));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(tokens.surface);
    painter.setPen(QPen(on ? strong : tokens.ctl, on ? 1.5 : 1.25));
    painter.drawEllipse(circle.adjusted(0.75, 0.75, -0.75, -0.75));
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(strong);
        painter.drawEllipse(circle.center(), 3.5, 3.5);
    }
    painter.restore();
}

} // namespace spacedock::stylepaint
