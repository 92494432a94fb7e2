// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDoubleSpinBox;
class QSpinBox;

namespace spacedock {

/// Fields of numbers in the look of the estimate: right aligned, without arrows.
QSpinBox *numberBox(int low, int high);
/// Hours of a day without needless zeros: "8", "7.5".
QDoubleSpinBox *hoursBox();
/// Dollars an hour; zero reads as \a none.
QDoubleSpinBox *priceBox(const QString &none);

} // namespace spacedock
