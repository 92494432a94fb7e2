// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/runtime.h"
#include "app/domain/spaceid.h"
#include "app/domain/time.h"

namespace spacedock {

enum class Visibility { Public, Private, Protected };

/// One entry of the Hub's listing (HUB: GET /api/spaces?author=…&expand=…).
struct Space {
    SpaceId id;
    QString hubId; ///< "_id"; stays when the Space is renamed, and is what the bill names.
    QString sdk; ///< gradio, docker, static, …
    QString title; ///< From the card; may be empty.
    QString license; ///< From the card; empty: not stated or not read.
    Visibility visibility = Visibility::Public;
    bool disabled = false;
    int likes = 0;
    QString subdomain;
    QString sha; ///< Newest commit of the repository.
    std::optional<Time> createdAt;
    std::optional<Time> lastModified;
    Runtime runtime;

    bool isStatic() const { return sdk == QLatin1String("static"); }
    bool operator==(const Space &) const = default;
};

} // namespace spacedock

Q_DECLARE_METATYPE(spacedock::Space)
