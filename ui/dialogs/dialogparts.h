// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <chrono>

class QWidget;

namespace spacedock {

class Label;
class Sheet;
struct SpaceContext;

/// Header of a dialog about one Space: its name, stage, hardware, price and sleep time.
void showSpace(Sheet &sheet, const SpaceContext &context);
/// That line: "Running on T4 small, $0.40/h, sleeps after 1 h".
QString spaceLine(const SpaceContext &context);

/// "110 h", "64 h 30 min": never in days, since prices are by the hour.
QString hoursText(std::chrono::minutes length);

Label *sectionHead(const QString &text);
/// \a widget with the dialog's margin at its sides and \a vertical above and below.
QWidget *withMargins(QWidget *widget, int vertical);
/// \a widget in a frameless area that scrolls when there is too little height.
/// \a width in the design's pixels; 0: whatever there is.
QWidget *scrolling(QWidget *widget, int width = 0);
/// Opens \a sheet at \a size, grown with the font, and never larger than its parent's window.
void fitInto(Sheet &sheet, QSize size);

} // namespace spacedock
