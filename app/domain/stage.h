// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace spacedock {

/// What a Space is doing, in the words of the Hub's runtime. The set is open: a stage that is not
/// known keeps its own spelling in StageValue::raw.
enum class Stage {
    NoAppFile,
    ConfigError,
    Building,
    BuildError,
    AppStarting,
    Running,
    RunningBuilding,
    RunningAppStarting,
    RuntimeError,
    Paused,
    Sleeping,
    Stopped,
    Deleting,
    Unknown
};

struct StageValue {
    Stage stage = Stage::Unknown;
    QString raw; ///< As the Hub spelled it.

    static StageValue fromHub(const QString &raw);
    bool operator==(const StageValue &) const = default;
};

bool isFailed(Stage stage);
bool isIdle(Stage stage); ///< Sleeping or Stopped: a visit wakes it.
/// Something is under way that ends by itself; such Spaces are polled faster.
bool isInFlight(Stage stage);
/// The old container serves or a new one does.
bool isRunning(Stage stage);

} // namespace spacedock
