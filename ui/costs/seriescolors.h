// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace spacedock {

/// Gives the chart's colours to keys and remembers them, so that a Space keeps its colour while
/// the order by cost changes under it.
class SeriesColors {
public:
    static constexpr int Count = 8; ///< Colours for named series.
    static constexpr int Others = 8; ///< Index of the colour that all the rest shares.

    /// From now on \a keys (at most Count, the dearest first) are the named ones.
    void name(const QStringList &keys);
    /// Index into Tokens::series.
    int indexOf(const QString &key) const;

private:
    QHash<QString, int> m_remembered;
    QHash<QString, int> m_named;
};

} // namespace spacedock
