// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/identity.h"

#include <QByteArray>

namespace spacedock {

/// In the shape of whoami, so that readIdentity() reads it back. For what is kept between sessions.
QByteArray writeIdentity(const Identity &identity);

} // namespace spacedock
