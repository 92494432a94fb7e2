// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/stage.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace spacedock {

struct SpaceDomain {
    QString domain;
    bool isCustom = false;
    QString stage; ///< READY, PENDING, …; an open set, as the Hub spells it.
    bool operator==(const SpaceDomain &) const = default;
};

struct Volume {
    QString type; ///< bucket, model, dataset or space.
    QString source;
    QString mountPath;
    bool readOnly = true;
    bool operator==(const Volume &) const = default;
};

/// The Hub's runtime object (HUB: GET /api/spaces/{id}/runtime).
struct Runtime {
    StageValue stage;
    QString hardware; ///< Flavor id it runs on now; empty while nothing runs or for static Spaces.
    QString requestedHardware; ///< Flavor id the owner asked for; empty for static Spaces.
    std::optional<std::chrono::seconds> sleepTime; ///< Without a visit; none: never sleeps.
    std::optional<int> replicas; ///< Running now.
    std::optional<int> requestedReplicas; ///< None: not said, or autoReplicas.
    bool autoReplicas = false;
    QString errorMessage; ///< The Hub's own text, with an error stage.
    bool devMode = false;
    QList<SpaceDomain> domains;
    QList<Volume> volumes;
    QString storage; ///< Legacy persistent disk tier; empty: none.
    QString sha; ///< Commit that the container was built from; empty before the first build.

    bool operator==(const Runtime &) const = default;
};

/// A hardware change has been asked for and has not arrived.
bool isChangingHardware(const Runtime &runtime);
/// The flavor that decides the bill: what runs, else what was asked for.
QString billedHardware(const Runtime &runtime);
/// Running replicas for the bill, at least one.
int billedReplicas(const Runtime &runtime);

} // namespace spacedock
