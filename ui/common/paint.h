// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace spacedock {

/// One device pixel along \a edge of \a rect, inside it.
void drawHairline(QPainter &painter, const QRect &rect, Qt::Edge edge, const QColor &color);
/// Ground and a 1 px border; an invalid colour leaves its part out.
void drawPanel(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &border,
               qreal radius = 4);
/// 2 px on the edge of \a rect.
void drawFocusRing(QPainter &painter, const QRect &rect, const QColor &accent, qreal radius = 4);
void drawChevron(QPainter &painter, const QRect &rect, Qt::ArrowType direction,
                 const QColor &color);

/// A run of words in two colours, the second stronger: "owner/" and "name". Reads from left to
/// right in every language and stands at the leading side. Where it does not fit, an owner loses
/// its end and a name its middle.
struct OwnedText {
    QString prefix;
    QFont prefixFont;
    QColor prefixColor;
    QString text;
    QFont font;
    QColor color;

    int width() const;
    /// Returns the width that was used.
    int draw(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction) const;
};

/// A rectangle of \a width at the leading side of \a rect (trailing with AlignRight), mirrored.
QRect placed(const QRect &rect, int width, Qt::Alignment alignment, Qt::LayoutDirection direction);

} // namespace spacedock
