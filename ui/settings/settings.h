// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/networksettings.h"
#include "ui/common/theme.h"

class QSettings;

namespace spacedock {

/// What a person has chosen for the whole program. Read once at the start; the settings page
/// writes it.
struct Settings {
    ThemeChoice theme = ThemeChoice::System;
    QString priceBook; ///< Empty: the newest.
    NetworkSettings network;

    static Settings load(const QSettings &store);
    void save(QSettings &store) const;
    bool operator==(const Settings &) const = default;
};

/// A proxy's address as people write it: "proxy.example:3128", "socks5://[::1]:1080". Without a
/// scheme it is http. None when it is no address of a proxy, or holds a password.
std::optional<QUrl> proxyFromText(const QString &text);

} // namespace spacedock
