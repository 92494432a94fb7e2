// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace spacedock {

/// Tells screen readers what the own widgets are, where Qt cannot know.
void installAccessibility();

} // namespace spacedock
