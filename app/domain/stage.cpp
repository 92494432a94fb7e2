// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/stage.h"

#include <algorithm>
#include <array>
#include <utility>

namespace spacedock {

using namespace Qt::StringLiterals;

StageValue StageValue::fromHub(const QString &raw)
{
    static constexpr std::array known{
        std::pair{"NO_APP_FILE"_L1, Stage::NoAppFile},
        std::pair{"CONFIG_ERROR"_L1, Stage::ConfigError},
        std::pair{"BUILDING"_L1, Stage::Building},
        std::pair{"BUILD_ERROR"_L1, Stage::BuildError},
        std::pair{"APP_STARTING"_L1, Stage::AppStarting},
        std::pair{"RUNNING"_L1, Stage::Running},
        std::pair{"RUNNING_BUILDING"_L1, Stage::RunningBuilding},
        std::pair{"RUNNING_APP_STARTING"_L1, Stage::RunningAppStarting},
        std::pair{"RUNTIME_ERROR"_L1, Stage::RuntimeError},
        std::pair{"PAUSED"_L1, Stage::Paused},
        std::pair{"SLEEPING"_L1, Stage::Sleeping},
        std::pair{"STOPPED"_L1, Stage::Stopped},
        std::pair{"DELETING"_L1, Stage::Deleting},
    };
    const auto found =
        std::ranges::find_if(known, [&raw](const auto &entry) { return raw == entry.first; });
    return {found == known.end() ? Stage::Unknown : found->second, raw};
}

bool isFailed(Stage stage)
{
    return stage == Stage::NoAppFile || stage == Stage::ConfigError || stage == Stage::BuildError
        || stage == Stage::RuntimeError;
}

bool isIdle(Stage stage)
{
    return stage == Stage::Sleeping || stage == Stage::Stopped;
}

bool isInFlight(Stage stage)
{
    return stage == Stage::Building || stage == Stage::AppStarting
        || stage == Stage::RunningBuilding || stage == Stage::RunningAppStarting
        || stage == Stage::Deleting;
}

bool isRunning(Stage stage)
{
    return stage == Stage::Running || stage == Stage::RunningBuilding
        || stage == Stage::RunningAppStarting;
}

} // namespace spacedock
