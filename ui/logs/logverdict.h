// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/gpucheck.h"
#include "ui/common/tag.h"

namespace spacedock {

struct VerdictWords {
    QString text; ///< "GPU used: Tesla T4, as billed"
    Tag::Look look = Tag::Look::Neutral;
};

VerdictWords verdictWords(const GpuVerdict &verdict, const Flavor &billed);

} // namespace spacedock
