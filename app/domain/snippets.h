// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/spaceid.h"

#include <QString>

#include <chrono>
#include <optional>

namespace spacedock {

enum class Tool { Python, Hf, Curl };

/// The same call outside Spacedock. The token is never part of it: each reads the usual place.
/// \a endpoint only appears when it is not the public Hub.
QString setHardwareCode(Tool tool, const SpaceId &id, const QString &flavor,
                        std::optional<std::chrono::seconds> sleepAfter, const QString &endpoint);
QString setSleepTimeCode(Tool tool, const SpaceId &id,
                         std::optional<std::chrono::seconds> sleepAfter, const QString &endpoint);
QString pauseCode(Tool tool, const SpaceId &id, const QString &endpoint);
QString restartCode(Tool tool, const SpaceId &id, bool factory, const QString &endpoint);

enum class Framework { PyTorch, Jax, TensorFlow };

/// Lines for a framework, after the specification of 2023 and newer.
struct FrameworkHelp {
    QString requirements2023; ///< Lines for requirements.txt of the specification's time.
    QString requirementsNow;
    QString check; ///< Python that prints whether the GPU is used.
    QString expected; ///< What the check prints on a T4.
    QString useGpu; ///< Python that moves a model; empty where the framework does it by itself.
    bool operator==(const FrameworkHelp &) const = default;
};
FrameworkHelp frameworkHelp(Framework framework);

} // namespace spacedock
