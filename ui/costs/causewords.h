// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/reconcile.h"

#include <QString>

namespace spacedock {

/// Why bill and meter differ, in a few words after a length of time.
QString causeWords(DifferenceCause cause);
/// What the cause means, in a sentence.
QString causeSentence(DifferenceCause cause);

} // namespace spacedock
