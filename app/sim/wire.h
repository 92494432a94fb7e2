// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sim/world.h"

#include <QJsonArray>
#include <QJsonObject>

/// The Hub's JSON shapes, written by hand and apart from the client's decoder.
namespace spacedock::sim::wire {

QByteArray stageName(const SpaceState &space);
QString timeText(Time time);

QJsonObject runtime(const SpaceState &space);
/// One entry of the listing: \c _id, \c id and the \a fields; all usual ones when there are none.
QJsonObject listEntry(const SpaceState &space, const QStringList &fields);
QJsonObject detail(const SpaceState &space, const QStringList &fields);
QJsonObject hardware(const Flavor &flavor);

QJsonObject author(const World &world, const QString &name);
QJsonObject discussion(const World &world, const SpaceState &space, const Thread &thread);
QJsonObject discussionDetail(const World &world, const SpaceState &space, const Thread &thread,
                             bool withDiff);
QJsonObject message(const World &world, const Message &message);

QJsonObject variables(const SpaceState &space);
QJsonObject secrets(const SpaceState &space);

QByteArray compact(const QJsonObject &object);
QByteArray compact(const QJsonArray &array);

} // namespace spacedock::sim::wire
