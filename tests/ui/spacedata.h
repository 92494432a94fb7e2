// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/simoptions.h"
#include "ui/spaces/spacerow.h"

namespace spacedock::test {

/// A described row as the feed would make it.
inline SpaceRow spaceRow(const QString &name, const QString &stage, const QString &hardware,
                         std::optional<std::chrono::seconds> sleep = {})
{
    static const PriceBook book = priceBook();
    SpaceRow row;
    row.space.id = {QStringLiteral("alice"), name};
    row.space.sdk = QStringLiteral("gradio");
    row.space.runtime.stage = StageValue::fromHub(stage);
    row.space.runtime.requestedHardware = hardware;
    if (isRunning(row.space.runtime.stage.stage))
        row.space.runtime.hardware = hardware;
    row.space.runtime.sleepTime = sleep;
    row.cost = costNow(row.space.runtime, book, false);
    describe(row, book);
    return row;
}

} // namespace spacedock::test
