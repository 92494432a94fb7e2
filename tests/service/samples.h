// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/observation.h"
#include "app/domain/space.h"

#include <QDateTime>

// What the tests of the services share: moments, Spaces and stretches.
namespace spacedock::samples {

inline Time at(QByteArrayView iso)
{
    const auto moment = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs);
    return Time{std::chrono::milliseconds{moment.toMSecsSinceEpoch()}};
}

inline SpaceId id(const QString &path)
{
    return SpaceId::fromText(path).value_or(SpaceId());
}

inline Space space(const QString &path, const QString &stage,
                   const QString &hardware = QString::fromLatin1("t4-small"))
{
    Space space;
    space.id = id(path);
    space.hubId = QString::fromLatin1("hub-") + space.id.name;
    space.sdk = QString::fromLatin1("gradio");
    space.runtime.stage = StageValue::fromHub(stage);
    space.runtime.requestedHardware = hardware;
    if (isRunning(space.runtime.stage.stage))
        space.runtime.hardware = hardware;
    return space;
}

inline Observation seen(const QString &path, TimeSpan span, const QString &stage,
                        const QString &hardware = QString::fromLatin1("t4-small"))
{
    Observation observation;
    observation.space = id(path);
    observation.span = span;
    observation.stage = StageValue::fromHub(stage);
    observation.hardware = hardware;
    return observation;
}

} // namespace spacedock::samples
