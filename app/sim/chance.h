// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace spacedock::sim {

/// A number from 0 to \a bound - 1 that depends on the key alone: the same on every machine.
qint64 chance(const QString &key, qint64 bound);
/// Hex digits that depend on the key alone, 40 at most.
QString madeHex(const QString &key, int digits);
/// A number nobody can foresee, as \a digits of hex.
QString randomHex(int digits);

} // namespace spacedock::sim
