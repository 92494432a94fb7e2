// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// The subcommands of spacedockctl. Each takes its arguments with its own name first and returns the
// exit code: 0 on success, 1 when it could not be done, 2 when it was called wrongly.
namespace spacedock {

int budgetCommand(const QStringList &arguments);
int estimateCommand(const QStringList &arguments);
int forecastCommand(const QStringList &arguments);
int hubCommand(const QStringList &arguments);
int logsCommand(const QStringList &arguments);
int pauseAllCommand(const QStringList &arguments);
int pauseCommand(const QStringList &arguments);
int resumeCommand(const QStringList &arguments);
int spacesCommand(const QStringList &arguments);
int statusCommand(const QStringList &arguments);
int usageCommand(const QStringList &arguments);

} // namespace spacedock
