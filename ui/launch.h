// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/options.h"

#include <functional>

class QApplication;
class QSettings;

namespace spacedock {

/// Before the application is made: what opens no window, such as --version, needs no display.
void workWithoutDisplay(int argc, char *argv[]);
/// Name, icon, style and language of the program.
void setUpApplication(QApplication &application);
/// The chosen theme, or the one that the command line names.
void applyChosenTheme(const Options &options, const QSettings &store);
/// Calls \a begin, unless the program runs already: then that one is told what was asked for, by
/// \a again, and this one ends.
void beginOnce(QApplication &application, const Options &options,
               const std::function<void()> &begin,
               std::function<void(const QString &page, const SpaceId &space)> again);
/// Where the history of this user lives; made when it is missing.
QString dataFolder();

} // namespace spacedock
