// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/spacesproxy.h"

#include <algorithm>

// How the rows in sight become others: removed, moved and inserted, in few signals.
namespace spacedock {

namespace {

/// More separate runs of rows than this are not worth a signal each.
constexpr int MaxRuns = 64;

/// How many unbroken runs of \a rows are not marked in \a kept.
int runsOutside(const std::vector<int> &rows, const std::vector<char> &kept)
{
    int runs = 0;
    bool outside = false;
    for (const int row : rows) {
        runs += !kept[row] && !outside;
        outside = !kept[row];
    }
    return runs;
}

} // namespace

SpacesProxy::Mask SpacesProxy::anchors() const
{
    Mask mask(m_toProxy.size(), 0);
    for (const QModelIndex &index : persistentIndexList())
        mask[m_toSource[index.row()]] = 1;
    return mask;
}

void SpacesProxy::turnInto(const Rows &next)
{
    if (next == m_toSource)
        return;
    Mask kept(m_toProxy.size(), 0);
    for (const int row : next)
        kept[row] = m_toProxy[row] >= 0;
    if (runsOutside(m_toSource, kept) + runsOutside(next, kept) > MaxRuns) {
        const Mask held = anchors();
        std::ranges::transform(kept, held, kept.begin(), [](char a, char b) { return a && b; });
    }
    emit turning();
    removeAllBut(kept);
    Rows staying;
    std::ranges::copy_if(next, std::back_inserter(staying), [&kept](int row) { return kept[row]; });
    arrange(std::move(staying));
    insertMissing(next);
    emit turned();
}

void SpacesProxy::removeAllBut(const Mask &kept)
{
    for (auto last = static_cast<int>(m_toSource.size()) - 1; last >= 0; --last) {
        if (kept[m_toSource[last]])
            continue;
        int first = last;
        while (first > 0 && !kept[m_toSource[first - 1]])
            --first;
        beginRemoveRows({}, first, last);
        Rows rows = m_toSource;
        rows.erase(rows.begin() + first, rows.begin() + last + 1);
        setRows(std::move(rows));
        endRemoveRows();
        last = first;
    }
}

void SpacesProxy::arrange(Rows rows)
{
    if (rows == m_toSource)
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const Rows old = m_toSource;
    setRows(std::move(rows));
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(this->index(m_toProxy[old[index.row()]], index.column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void SpacesProxy::insertMissing(const Rows &next)
{
    for (std::size_t first = 0; first < next.size(); ++first) {
        if (m_toProxy[next[first]] >= 0)
            continue;
        std::size_t last = first;
        while (last + 1 < next.size() && m_toProxy[next[last + 1]] < 0)
            ++last;
        beginInsertRows({}, static_cast<int>(first), static_cast<int>(last));
        Rows rows = m_toSource;
        rows.insert(rows.begin() + first, next.begin() + first, next.begin() + last + 1);
        setRows(std::move(rows));
        endInsertRows();
        first = last;
    }
}

void SpacesProxy::setRows(Rows rows)
{
    m_toSource = std::move(rows);
    std::ranges::fill(m_toProxy, -1);
    for (std::size_t i = 0; i < m_toSource.size(); ++i)
        m_toProxy[m_toSource[i]] = static_cast<int>(i);
}

void SpacesProxy::openSource(int first, int last)
{
    const int by = last - first + 1;
    for (int &row : m_toSource)
        row += row >= first ? by : 0;
    m_toProxy.insert(m_toProxy.begin() + first, by, -1);
    order();
    filter();
}

void SpacesProxy::closeSource(int first, int last)
{
    const int by = last - first + 1;
    for (int &row : m_toSource)
        row -= row > last ? by : 0;
    m_toProxy.erase(m_toProxy.begin() + first, m_toProxy.begin() + last + 1);
    order();
}

} // namespace spacedock
