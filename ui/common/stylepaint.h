// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;

/// What Style draws, by family. Only Style calls these.
namespace spacedock::stylepaint {

enum class Role { Plain, Primary, Link };
Role roleOf(const QWidget *widget);
bool showsFocus(const QStyleOption &option);

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget);
void drawButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
QSize toolButtonSize(const QStyleOptionToolButton &option, const QWidget *widget);
void drawToolButton(QPainter &painter, const QStyleOptionToolButton &option, const QWidget *widget);
void drawCheckIndicator(QPainter &painter, const QStyleOption &option);
void drawRadioIndicator(QPainter &painter, const QStyleOption &option);

bool isTextArea(const QWidget *widget);
int comboBoxWidth(const QStyleOptionComboBox &option, int contents);
int spinBoxWidth(const QStyleOptionSpinBox &option, int contents);
int fieldHeight(const QStyleOption &option, const QWidget *widget);
void drawField(QPainter &painter, const QStyleOption &option);
void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QStyle &style,
                  const QWidget *widget);
QRect comboBoxPart(const QStyleOptionComboBox &option, QStyle::SubControl part);
void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QStyle &style,
                 const QWidget *widget);
QRect spinBoxPart(const QStyleOptionSpinBox &option, QStyle::SubControl part);

QSize headerSize(const QStyleOptionHeader &option, const QWidget *widget);
QRect headerLabelRect(const QStyleOptionHeader &option, const QWidget *widget);
void drawHeaderGround(QPainter &painter, const QStyleOption &option);
void drawHeaderLabel(QPainter &painter, const QStyleOptionHeader &option);
QSize tabSize(const QStyleOptionTab &option, const QSize &contents);
void drawTabShape(QPainter &painter, const QStyleOptionTab &option);
void drawTabLabel(QPainter &painter, const QStyleOptionTab &option);
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part);
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option);
void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option);
void drawSplitter(QPainter &painter, const QStyleOption &option);
/// Of multi-line fields; false: not one of ours.
bool drawFrame(QPainter &painter, const QStyleOptionFrame &option, const QWidget *widget);

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents);
void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option);
void drawMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option);

} // namespace spacedock::stylepaint
