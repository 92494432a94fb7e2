// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logdesk.h"

class QSettings;

namespace spacedock {

/// What a person has chosen for the logs.
struct LogSettings {
    LogKeeping keeping = LogKeeping::Everything;
    LogLimits limits;
    bool watchesPaid = false;
    QSet<SpaceId> pinned;
    QList<LogPattern> patterns;

    static LogSettings load(QSettings &store);
    void save(QSettings &store) const;
    void applyTo(LogDesk &desk) const;
    bool operator==(const LogSettings &) const = default;
};

} // namespace spacedock
