// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/ratebudget.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace spacedock {

namespace {

/// The number behind "name=" among the parts of \a header.
std::optional<int> parameter(const QByteArray &header, QByteArrayView name)
{
    const QList<QByteArray> parts = header.split(';');
    for (const QByteArray &part : parts) {
        const QByteArray trimmed = part.trimmed();
        if (!trimmed.startsWith(name) || trimmed.size() <= name.size()
            || trimmed.at(name.size()) != '=')
            continue;
        bool ok = false;
        const int value = trimmed.mid(name.size() + 1).toInt(&ok);
        if (ok && value >= 0)
            return value;
    }
    return {};
}

} // namespace

std::optional<RateBudget> readRateBudget(const QByteArray &rateLimit, const QByteArray &policy)
{
    const auto remaining = parameter(rateLimit, "r");
    const auto resets = parameter(rateLimit, "t");
    if (!remaining || !resets)
        return {};
    return RateBudget{.remaining = *remaining,
                      .resetsIn = std::chrono::seconds(*resets),
                      .quota = parameter(policy, "q")};
}

} // namespace spacedock
