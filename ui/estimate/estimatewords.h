// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace spacedock {

/// What ZeroGPU costs whom, and within which quotas.
QString zeroGpuText();

} // namespace spacedock
