// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPushButton;
class QToolButton;
class QWidget;

namespace spacedock {

/// The one button of a dialog or page that does what it is for; names the act and the price.
QPushButton *primaryButton(const QString &text, QWidget *parent = nullptr);
/// With an icon of the own set before the words.
QPushButton *plainButton(const QString &iconName, const QString &text, QWidget *parent = nullptr);
/// An icon alone; \a tip is its tooltip and its accessible name.
QToolButton *iconButton(const QString &iconName, const QString &tip, QWidget *parent = nullptr);
/// The same with the border of a button.
QToolButton *framedIconButton(const QString &iconName, const QString &tip,
                              QWidget *parent = nullptr);
/// Words in the colour of links, with an optional icon.
QToolButton *linkButton(const QString &text, const QString &iconName = {},
                        QWidget *parent = nullptr);

} // namespace spacedock
