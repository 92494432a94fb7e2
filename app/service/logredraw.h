// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace spacedock {

/// What a line is like after its carriage returns: the last part with something to see.
struct RedrawnLine {
    QByteArrayView text; ///< Empty when there is nothing to see.
    int redraws = 0; ///< Parts with something to see that it was written over.
    bool isVisible = false;
};

RedrawnLine redrawn(QByteArrayView text);

} // namespace spacedock
