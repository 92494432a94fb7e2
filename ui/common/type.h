// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

class QFontMetrics;
class QWidget;

namespace spacedock {

enum class Type { Caption, Small, Body, Title, Page, Figure, Mono };

/// \a base scaled by the factor of \a type; never a size of its own, so that the system's font
/// size rules.
QFont typeFont(const QFont &base, Type type, int weight = QFont::Normal);

/// Gives \a widget that font and keeps it right when the application's font changes.
void setType(QWidget *widget, Type type, int weight = QFont::Normal);
/// For every widget below that setType() was used on; called when the application's font changed.
void refreshTypes();

namespace metrics {
inline constexpr int Unit = 4;
inline constexpr int Gap = 8;
inline constexpr int Margin = 16; ///< Of pages and dialogs.
inline constexpr int SectionVertical = 12;
inline constexpr int Radius = 4;
inline constexpr int CardRadius = 8; ///< Welcome card only.
inline constexpr int ControlHeight = 28;
inline constexpr int SmallControlHeight = 24; ///< In banners; chips.
inline constexpr int LargeControlHeight = 32; ///< In the top bar and for dialog buttons.
inline constexpr int TagHeight = 20;
inline constexpr int TopBar = 52;
inline constexpr int FilterRow = 44;
inline constexpr int ToolBar = 44;
inline constexpr int Tabs = 36;
inline constexpr int TableHeader = 28;
inline constexpr int StatusBar = 24;
inline constexpr int DialogFooter = 56;
inline constexpr int Row = 32;
inline constexpr int TwinRow = 28; ///< Tables beside charts, estimates.
inline constexpr int PriceRow = 27;
inline constexpr int LogRow = 18;
inline constexpr int NavigationWidth = 148;
inline constexpr int NavigationCompactWidth = 48;
inline constexpr int DetailsWidth = 412;
inline constexpr int DetailsMinimumWidth = 320;
inline constexpr int Icon = 16;
inline constexpr int Shape = 12;
inline constexpr int Bar = 3; ///< Selection bars, edge of banners.

/// \a base, or what the font needs with padding.
int rowHeight(const QFontMetrics &font, int base = Row);
/// The same for controls and bars, whose padding is tighter.
int barHeight(const QFontMetrics &font, int base);
} // namespace metrics

} // namespace spacedock
