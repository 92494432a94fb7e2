// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

class QByteArray;

namespace spacedock {

/// What the Hub's RateLimit and RateLimit-Policy headers say of the running window.
struct RateBudget {
    int remaining = 0;
    std::chrono::seconds resetsIn{};
    std::optional<int> quota;

    /// A tenth or less of the quota is left.
    bool isLow() const { return quota && remaining * 10 <= *quota; }
    bool operator==(const RateBudget &) const = default;
};

/// Reads `"api";r=<left>;t=<seconds>` and `"fixed window";"api";q=<quota>;w=300`.
std::optional<RateBudget> readRateBudget(const QByteArray &rateLimit, const QByteArray &policy);

} // namespace spacedock
