// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"
#include "ui/spaces/spacerow.h"

#include <QVariant>

/// What the cells of a Space say, in one place for the list and the details.
namespace spacedock::cells {

QString sleepText(const SpaceRow &row); ///< "30 min", "never", "–" where nothing can be set.
Tone sleepTone(const SpaceRow &row);
Tone costTone(const CostNow &cost);
QString elapsedText(const SpaceRow &row, Time now); ///< Of a change of hardware: "2:41".
QString sinceText(const SpaceRow &row, Time now); ///< "48 s", "2 h 33 min", "9 d"
Time since(const SpaceRow &row); ///< Time::min() where nobody knows.
/// The length that sinceText() tells, as coarse as it tells it.
std::chrono::seconds sinceStep(const SpaceRow &row, Time now);
QString stageTip(const SpaceRow &row);

/// Roles of Qt and of CellDelegate for one cell; \a column is one of SpacesModel::Column.
QVariant data(const SpaceRow &row, int column, int role, Time now);
QVariant alignment(int column);

} // namespace spacedock::cells
