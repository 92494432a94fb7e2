// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace spacedock {

/// Numbers whose digits stand in columns, also in fonts with digits of different width.
int tabularWidth(const QFont &font, const QString &text);
/// One line in \a rect, centred vertically, with the painter's pen.
void drawTabular(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QFont &font,
                 const QString &text);

} // namespace spacedock
