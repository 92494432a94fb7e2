// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/spaceid.h"

#include <QCoreApplication>
#include <QSize>
#include <QUrl>

namespace spacedock {

/// What the command line asks for.
struct Options {
    Q_DECLARE_TR_FUNCTIONS(Options)

public:
    bool demo = false;
    QUrl endpoint; ///< --endpoint, else HF_ENDPOINT, else the public Hub.
    SpaceId open; ///< Space to show first; may be empty.
    QString page; ///< Page to show first; empty: Spaces.
    QString theme; ///< "light" or "dark"; empty: as chosen in the settings.
    QString screenshot; ///< File to draw the window into instead of showing it.
    QSize size; ///< Of the window; empty: as it was left.
};

/// Reads the command line; prints help, version or a mistake and ends the program where asked.
Options readOptions(const QCoreApplication &application);

} // namespace spacedock
