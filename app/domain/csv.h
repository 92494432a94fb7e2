// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace spacedock {

/// RFC 4180: UTF-8, lines end in CR LF, fields with a comma, quote or line break are quoted.
QByteArray csv(const QStringList &header, const QList<QStringList> &rows);

} // namespace spacedock
