// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

class QByteArray;

namespace spacedock {

/// The target with rel="next" in a Link header, resolved against \a base; empty: none.
QUrl nextPage(const QByteArray &link, const QUrl &base);

} // namespace spacedock
