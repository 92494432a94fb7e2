// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// The subcommands of spacedockctl. Each takes its arguments with its own name first and returns the
// exit code: 0 on success, 1 when it could not be done, 2 when it was called wrongly.
namespace spacedock {

int estimateCommand(const QStringList &arguments);
int forecastCommand(const QStringList &arguments);
int hubCommand(const QStringList &arguments);
int logsCommand(const QStringList &arguments);
int usageCommand(const QStringList &arguments);

} // namespace spacedock
