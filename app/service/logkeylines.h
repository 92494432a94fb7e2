// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace spacedock {

/// Private keys that are printed over several lines: tells which lines are of one. Asked about each
/// line in its order. A key whose end never comes ends by itself.
class LogKeyLines {
public:
    static constexpr int Patience = 100; ///< Other lines between two of one key.
    static constexpr int MostLines = 1'000; ///< Of one key.

    void restart(); ///< The next line may be in the middle of a key.
    bool isInside() const { return m_isInside; } ///< Else only the line that begins one matters.
    bool take(QByteArrayView line); ///< Whether it is of a key: nothing of it may be kept.

private:
    bool takeBody(QByteArrayView line);

    bool m_isInside = false;
    bool m_hasBegin = false; ///< It was seen where the key begins.
    bool m_isAwaiting = false; ///< The line before may be followed by a short one.
    qsizetype m_width = 0; ///< Of the first line of the key.
    int m_lines = 0;
    int m_others = 0; ///< Since the last line of the key.
};

} // namespace spacedock
