// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace spacedock {

struct Tokens;

enum class ThemeChoice { System, Light, Dark };

/// Colours of the whole program; may be called again at any time. System follows the desktop until
/// another choice is made.
void applyTheme(ThemeChoice choice);

/// The palette that \a tokens stand for, for widgets and for fields of text, whose selection is
/// strong.
QPalette themePalette(const Tokens &tokens);
QPalette fieldPalette(const Tokens &tokens);

} // namespace spacedock
