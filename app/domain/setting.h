// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/time.h"

#include <QString>

#include <optional>

namespace spacedock {

/// A secret's name; its value never leaves the Hub.
struct Secret {
    QString key;
    QString description;
    std::optional<Time> updatedAt;
    bool operator==(const Secret &) const = default;
};

struct Variable {
    QString key;
    QString value;
    QString description;
    std::optional<Time> updatedAt;
    bool operator==(const Variable &) const = default;
};

} // namespace spacedock
