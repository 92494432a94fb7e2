// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPicture>
#include <QSize>

class QIODevice;
class QWidget;

namespace spacedock {

/// What a widget shows, as strokes and words: taken on its thread, written on any.
struct Drawing {
    QPicture picture;
    QSize size;
    QColor ground; ///< Behind it; pictures of a dark window have a dark one.
    int dotsPerInch = 96; ///< What words were measured with.
};

Drawing drawingOf(QWidget &widget);

/// Both give false when the device takes no more.
bool writePng(const Drawing &drawing, QIODevice &device);
bool writeSvg(const Drawing &drawing, const QString &title, QIODevice &device);

} // namespace spacedock
