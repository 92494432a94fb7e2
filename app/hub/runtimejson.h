// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/runtime.h"

namespace spacedock {

class JsonView;

/// Stands alone as an answer and inside each entry of a listing.
Runtime runtimeFrom(const JsonView &json);

} // namespace spacedock
