// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trayicon.h"

#include <QPainter>
#include <QPainterPath>

namespace spacedock {

namespace {

// The mark's own geometry, on 64 × 64.
constexpr double Side = 64;
constexpr QRectF Square(24, 24, 16, 16);
constexpr QPointF Craft(47, 17);
constexpr double OrbitRadius = 19.5;
constexpr double CraftRadius = 6.5;
constexpr double Stroke = 6;
constexpr double GapBegin = 18; // Degrees, counter-clockwise from three o'clock.
constexpr double GapLength = 54;

QPixmap draw(int size, bool isBilled, const QColor &ink, const QColor &paid)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / Side * 1.25, size / Side * 1.25); // There is no ground to leave room for.
    painter.translate(-Side * 0.1, -Side * 0.1);
    painter.setPen(QPen(ink, Stroke, Qt::SolidLine, Qt::FlatCap));
    QRectF orbit(0, 0, 2 * OrbitRadius, 2 * OrbitRadius);
    orbit.moveCenter({Side / 2, Side / 2});
    painter.drawArc(orbit, int((GapBegin + GapLength) * 16), int((360 - GapLength) * 16));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRoundedRect(Square, 4, 4);
    painter.setBrush(isBilled ? paid : ink);
    const double onePixel = Side / size;
    const double radius = isBilled ? CraftRadius + onePixel : CraftRadius;
    painter.drawEllipse(Craft, radius, radius);
    return pixmap;
}

} // namespace

QIcon trayIcon(bool isBilled, const QColor &ink, const QColor &paid)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 44, 48, 64})
        icon.addPixmap(draw(size, isBilled, ink, paid));
    // The system tints a mask itself, but then there is no second colour.
    icon.setIsMask(!isBilled);
    return icon;
}

} // namespace spacedock
