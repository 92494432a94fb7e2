// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paint.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace spacedock {

void drawHairline(QPainter &painter, const QRect &rect, Qt::Edge edge, const QColor &color)
{
    const qreal inset = 0.5 / painter.device()->devicePixelRatioF();
    const QRectF lines = QRectF(rect).adjusted(inset, inset, -inset, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(color, 0));
    switch (edge) {
    case Qt::TopEdge:
        painter.drawLine(lines.topLeft(), lines.topRight());
        break;
    case Qt::BottomEdge:
        painter.drawLine(lines.bottomLeft(), lines.bottomRight());
        break;
    case Qt::LeftEdge:
        painter.drawLine(lines.topLeft(), lines.bottomLeft());
        break;
    case Qt::RightEdge:
        painter.drawLine(lines.topRight(), lines.bottomRight());
        break;
    }
    painter.restore();
}

void drawPanel(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &border,
               qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const qreal inset = border.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset,
                            radius - inset);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRect &rect, const QColor &accent, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter.restore();
}

void drawChevron(QPainter &painter, const QRect &rect, Qt::ArrowType direction, const QColor &color)
{
    constexpr qreal Half = 4;
    constexpr qreal Depth = 2;
    QPolygonF line{{-Half, -Depth}, {0, Depth}, {Half, -Depth}};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect).center());
    if (direction == Qt::UpArrow)
        painter.rotate(180);
    else if (direction == Qt::LeftArrow)
        painter.rotate(90);
    else if (direction == Qt::RightArrow)
        painter.rotate(-90);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.restore();
}

namespace {

/// From its beginning, by which an owner is known, and with the slash before the name.
QString elidedOwner(const QString &prefix, const QFontMetrics &metrics, int room)
{
    if (!prefix.endsWith(u'/'))
        return metrics.elidedText(prefix, Qt::ElideRight, room);
    const int slash = metrics.horizontalAdvance(u'/');
    return metrics.elidedText(prefix.chopped(1), Qt::ElideRight, qMax(0, room - slash)) + u'/';
}

} // namespace

int OwnedText::width() const
{
    return QFontMetrics(prefixFont).horizontalAdvance(prefix)
        + QFontMetrics(font).horizontalAdvance(text);
}

int OwnedText::draw(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction) const
{
    const QFontMetrics prefixMetrics(prefixFont);
    const QFontMetrics textMetrics(font);
    const bool fits = width() <= rect.width() + 1; // Advances are rounded one by one.
    const int textNeed = textMetrics.horizontalAdvance(text);
    const int prefixRoom = qMax(rect.width() - textNeed, rect.width() / 3);
    const QString first = fits ? prefix : elidedOwner(prefix, prefixMetrics, prefixRoom);
    const int firstWidth = prefixMetrics.horizontalAdvance(first);
    const int rest = qMax(0, rect.width() - firstWidth);
    const QString second = fits ? text : textMetrics.elidedText(text, Qt::ElideMiddle, rest);
    const int used = firstWidth + textMetrics.horizontalAdvance(second);
    const QRect block = placed(rect, used, Qt::AlignLeft, direction);
    // A path reads from left to right in every language.
    constexpr int Flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute | Qt::TextSingleLine
        | Qt::TextDontClip | Qt::TextForceLeftToRight;
    painter.setFont(prefixFont);
    painter.setPen(prefixColor);
    painter.drawText(block, Flags, first);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(block.adjusted(firstWidth, 0, 0, 0), Flags, second);
    return used;
}

QRect placed(const QRect &rect, int width, Qt::Alignment alignment, Qt::LayoutDirection direction)
{
    QRect logical(rect.x(), rect.y(), width, rect.height());
    if (alignment & (Qt::AlignRight | Qt::AlignTrailing))
        logical.moveRight(rect.right());
    else if (alignment & Qt::AlignHCenter)
        logical.moveLeft(rect.x() + (rect.width() - width) / 2);
    return QStyle::visualRect(direction, rect, logical);
}

} // namespace spacedock
