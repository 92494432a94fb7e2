// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/runtime.h"
#include "app/domain/spaceid.h"
#include "app/domain/time.h"

#include <QMap>

#include <optional>

namespace spacedock::sim {

struct Setting {
    QString value; ///< Of a secret: what the Hub never gives back.
    QString description;
    Time updatedAt;
};

struct Message {
    enum class Kind { Comment, StatusChange, TitleChange };
    Kind kind = Kind::Comment;
    QString id;
    QString author;
    Time createdAt;
    QString text; ///< The comment, the new status or the new title.
    QString before; ///< The old title.
};

struct Thread {
    int number = 0;
    QString title;
    QString author;
    QString status; ///< open or closed
    Time createdAt;
    QList<Message> messages;
};

struct Mount {
    QString type;
    QString source;
    QString mountPath;
    QString revision;
    QString path;
    bool readOnly = true;
};

/// What a Space will do, as the demo's script has it.
struct Fate {
    bool buildFails = false;
    bool startFails = false;
    bool isStuck = false; ///< The build never ends, until a factory rebuild.
    QString errorMessage; ///< The Hub's words once the start has failed.
    std::optional<std::chrono::milliseconds> visitEvery; ///< On average; none: nobody comes.
    QString framework; ///< Whose CUDA check the log shows: torch, jax, tensorflow or empty.
    bool missesGpu = false; ///< Its framework was installed without CUDA.
};

/// One Space of the simulated world.
struct SpaceState {
    enum class Step { None, Build, Start, Scale };

    SpaceId id;
    QString hubId;
    QString sdk;
    QString sdkVersion;
    QString title;
    QString emoji;
    QString license;
    QString visibility; ///< public, private or protected
    QString subdomain;
    QString sha; ///< Of the repository.
    QString builtSha; ///< Of the container; empty before the first build.
    QStringList tags;
    QStringList models;
    Time createdAt;
    Time lastModified;
    int likes = 0;
    bool discussionsDisabled = false;

    bool isGranted = false;
    bool devMode = false;
    Stage stage = Stage::Running;
    QString foreignStage; ///< A stage that no client knows, with Stage::Unknown.
    QString hardware; ///< Runs now.
    QString requestedHardware;
    std::optional<std::chrono::seconds> sleepTime;
    std::optional<int> replicas;
    int requestedReplicas = 1;
    QString errorMessage;
    QString storage;
    QList<SpaceDomain> domains;
    QList<Mount> volumes;

    QMap<QString, Setting> secrets;
    QMap<QString, Setting> variables;
    QList<Thread> threads;
    Fate fate;

    int visits = 0;
    Step step = Step::None;
    std::optional<Time> stepDue; ///< None while a step never ends.
    Time stepBegan; ///< Of the build or start under way or done last.
    Time runningSince;
    Time idleSince; ///< The last visit, or what else restarts the sleep clock.
    std::optional<Time> nextVisit;
    quint64 revision = 0; ///< Grows with everything that the runtime shows.
    quint64 run = 0; ///< Grows with every new container.
    quint64 build = 0; ///< Grows with every build.
    std::optional<Time> queuedAt; ///< The world's note of when this Space is next due.

    bool isStatic() const { return sdk == QLatin1String("static"); }
    bool isZeroGpu() const { return requestedHardware == QLatin1String("zero-a10g"); }
};

} // namespace spacedock::sim
