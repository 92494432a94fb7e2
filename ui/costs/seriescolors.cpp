// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/seriescolors.h"

#include <bitset>

namespace spacedock {

void SeriesColors::name(const QStringList &keys)
{
    m_named.clear();
    std::bitset<Count> taken;
    const QStringList dearest = keys.mid(0, Count);
    for (const QString &key : dearest) {
        const int index = m_remembered.value(key, -1);
        if (index >= 0 && !taken.test(static_cast<std::size_t>(index))) {
            m_named.insert(key, index);
            taken.set(static_cast<std::size_t>(index));
        }
    }
    for (const QString &key : dearest) {
        if (m_named.contains(key))
            continue;
        std::size_t index = 0;
        while (taken.test(index))
            ++index;
        taken.set(index);
        m_named.insert(key, static_cast<int>(index));
    }
    m_remembered.insert(m_named);
}

int SeriesColors::indexOf(const QString &key) const
{
    return m_named.value(key, Others);
}

} // namespace spacedock
