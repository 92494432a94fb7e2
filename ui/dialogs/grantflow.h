// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace spacedock {

struct Services;
struct Space;

/// Opens the grant dialog for \a space over \a window: its draft is kept, posted on consent.
void openGrantDialog(Services &services, const Space &space, QWidget *window);

} // namespace spacedock
