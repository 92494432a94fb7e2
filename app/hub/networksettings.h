// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <chrono>

namespace spacedock {

/// How to reach the Hub; one value for the REST calls and for the live streams.
struct NetworkSettings {
    enum class Proxy { System, None, Manual };

    Proxy proxy = Proxy::System;
    QUrl manualProxy; ///< http://, https:// or socks5://, without a password.
    QString caFile; ///< PEM file of authorities to trust besides the system's; empty: none.
    std::chrono::milliseconds answerLimit{30'000}; ///< A call without progress for so long ends.
    std::chrono::milliseconds streamSilence{
        90'000}; ///< A stream without a byte for so long is stalled.
    std::chrono::milliseconds firstWait{1'000}; ///< Before the second try; doubles with each.
    bool operator==(const NetworkSettings &) const = default;
};

} // namespace spacedock
