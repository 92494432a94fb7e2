// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QString>

namespace spacedock {

class SpacesModel;

/// What the status line says of the Spaces page: how many there are, and this month's money, which
/// adds up to what Costs shows. Empty without Spaces.
QString spacesStatus(const Services &services, int count);
/// The hardware change that has been under way for longest; empty without one.
QString hardwareProgress(const SpacesModel &model);

} // namespace spacedock
