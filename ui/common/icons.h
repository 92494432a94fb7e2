// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace spacedock {

/// An icon of the own set, in the colour of the palette group it is drawn in. Names are the files
/// of resources/icons without ".svg".
QIcon icon(QStringView name);
/// The same in a fixed tint, for custom painting.
QPixmap iconPixmap(QStringView name, const QColor &color, int size, qreal dpr);
void paintIcon(QPainter &painter, const QRect &rect, QStringView name, const QColor &color);

/// The program's mark.
QPixmap mark(int size, qreal dpr);
QIcon markIcon();

} // namespace spacedock
