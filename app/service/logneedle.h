// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace spacedock {

/// Finds a text in another at about the speed of memory, letters of ASCII in either case if wanted.
class LogNeedle {
public:
    LogNeedle() = default;
    LogNeedle(QByteArray text, bool isCaseSensitive);

    bool isEmpty() const { return m_text.isEmpty(); }
    qsizetype size() const { return m_text.size(); }
    /// Where it stands in \a text, from \a from on; -1: nowhere.
    qsizetype indexIn(QByteArrayView text, qsizetype from = 0) const;

private:
    bool isAt(const char *at) const;
    qsizetype slowIndexIn(QByteArrayView text, qsizetype from) const;

    QByteArray m_text; ///< Folded unless it is case sensitive.
    bool m_isCaseSensitive = true;
    qsizetype m_first = 0; ///< Where its two rarest bytes stand.
    qsizetype m_second = 0;
    char m_firstFold = 0; ///< What makes one case out of two: 0x20 for letters.
    char m_secondFold = 0;
};

} // namespace spacedock
