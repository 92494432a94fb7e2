// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace spacedock::bench {

/// What a program cost, its start included.
struct Cost {
    double cpu = 0; ///< Seconds, user and system.
    double wall = 0;
    QByteArray output;
};

/// Runs a program to its end. None: it is not installed, or it failed with something else than 0 or
/// 1, which is how grep says "nothing".
std::optional<Cost> run(const QStringList &command);

QList<double> numbers(const QByteArray &output); ///< Of a measured process.
double median(QList<double> values);
double percentile(QList<double> values, int percent);
double cpuSeconds(); ///< Of this process, user and system.
double now(); ///< Seconds of a steady clock.
double residentMiB(); ///< Of this process.

void print(const QByteArray &name, double value, const QByteArray &unit);
void skip(const QByteArray &name, const QByteArray &why);

} // namespace spacedock::bench
