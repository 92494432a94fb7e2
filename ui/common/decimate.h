// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>

#include <span>

namespace spacedock {

/// What a plot of \a pixels columns over \a from … \a to can show of \a points, which ascend in x:
/// of each column the lowest and the highest one, and where a row of columns begins and ends the
/// first and the last. The neighbours on either side stay, so that lines leave the plot in their
/// direction.
QList<QPointF> decimated(std::span<const QPointF> points, double from, double to, int pixels);

} // namespace spacedock
