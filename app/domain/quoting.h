// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace spacedock {

/// \a text as one word of a POSIX shell, quoted only where it must be.
QString shellWord(const QString &text);
/// \a text in double quotes, as Python reads it.
QString pythonLiteral(const QString &text);
/// \a text in double quotes, as JSON reads it.
QString jsonLiteral(const QString &text);

} // namespace spacedock
