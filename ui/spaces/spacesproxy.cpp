// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/spacesproxy.h"

#include "ui/spaces/spaceorder.h"

#include <algorithm>
#include <ranges>

namespace spacedock {

namespace {

/// More separate runs of rows than this are not worth a signal each.
constexpr int MaxRuns = 64;
/// From so many changed rows on, the view repaints everything anyway.
constexpr int ManyRows = 128;

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

SpacesProxy::SpacesProxy(SpacesModel &model, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    m_toProxy.assign(model.rowCount(), -1);
    order();
    filter();
    connectModel();
}

void SpacesProxy::connectModel()
{
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { openSource(first, last); });
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                Mask kept(m_toProxy.size(), 1);
                std::fill(kept.begin() + first, kept.begin() + last + 1, 0);
                emit turning();
                removeAllBut(kept);
                emit turned();
            });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { closeSource(first, last); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &SpacesProxy::passOn);
    connect(&m_model, &QAbstractItemModel::headerDataChanged, this,
            &QAbstractItemModel::headerDataChanged);
}

void SpacesProxy::setFilterText(const QString &text)
{
    QStringList words = text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = std::move(words);
    filter();
}

void SpacesProxy::setOwner(const QString &owner)
{
    if (std::exchange(m_owner, owner) != owner)
        filter();
}

void SpacesProxy::setQuickFilters(const QList<QuickFilter> &filters)
{
    QList<QuickFilter> quick = filters;
    if (quick.contains(QuickFilter::All))
        quick.clear();
    if (quick == m_quick)
        return;
    m_quick = std::move(quick);
    filter();
}

void SpacesProxy::sort(int column, Qt::SortOrder direction)
{
    m_column = column;
    m_direction = direction;
    order();
    filter();
}

bool SpacesProxy::accepts(int sourceRow) const
{
    const SpaceRow &row = m_model.rows().at(sourceRow);
    const auto isMatch = [&row](QuickFilter filter) { return matches(row, filter); };
    const auto isThere = [&row](const QString &word) { return row.haystack.contains(word); };
    return (m_owner.isEmpty() || row.id().owner == m_owner)
        && (m_quick.isEmpty() || std::ranges::any_of(m_quick, isMatch))
        && std::ranges::all_of(m_words, isThere);
}

bool SpacesProxy::isBefore(int left, int right) const
{
    const SpaceRow &a = m_model.rows().at(left);
    const SpaceRow &b = m_model.rows().at(right);
    const auto byColumn = compare(a, b, m_column);
    if (byColumn != 0)
        return m_direction == Qt::AscendingOrder ? byColumn < 0 : byColumn > 0;
    return compare(a, b, SpacesModel::NameColumn) < 0;
}

bool SpacesProxy::isInPlace(int sourceRow) const
{
    const auto rank = static_cast<std::size_t>(m_rank[sourceRow]);
    return accepts(sourceRow) == (m_toProxy[sourceRow] >= 0)
        && (rank == 0 || !isBefore(sourceRow, m_sorted[rank - 1]))
        && (rank + 1 == m_sorted.size() || !isBefore(m_sorted[rank + 1], sourceRow));
}

void SpacesProxy::order()
{
    const auto all = std::views::iota(0, static_cast<int>(m_toProxy.size()));
    m_sorted.assign(all.begin(), all.end());
    std::ranges::sort(m_sorted, [this](int a, int b) { return isBefore(a, b); });
    m_rank.resize(m_sorted.size());
    for (std::size_t i = 0; i < m_sorted.size(); ++i)
        m_rank[m_sorted[i]] = static_cast<int>(i);
}

void SpacesProxy::filter()
{
    Rows next;
    next.reserve(m_sorted.size());
    std::ranges::copy_if(m_sorted, std::back_inserter(next),
                         [this](int row) { return accepts(row); });
    turnInto(next);
}

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

void SpacesProxy::passOn(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    bool inPlace = true;
    for (int row = first.row(); inPlace && row <= last.row(); ++row)
        inPlace = isInPlace(row);
    if (!inPlace) {
        order();
        filter();
    }
    if (last.row() - first.row() >= ManyRows && rowCount() > 0) {
        emit dataChanged(index(0, first.column()), index(rowCount() - 1, last.column()), roles);
        return;
    }
    for (int row = first.row(); row <= last.row(); ++row) {
        if (const int shown = m_toProxy[row]; shown >= 0)
            emit dataChanged(index(shown, first.column()), index(shown, last.column()), roles);
    }
}

QModelIndex SpacesProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex SpacesProxy::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex SpacesProxy::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

int SpacesProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_toSource.size());
}

int SpacesProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : SpacesModel::ColumnCount;
}

QVariant SpacesProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_model.headerData(section, orientation, role);
}

QModelIndex SpacesProxy::mapToSource(const QModelIndex &proxy) const
{
    return proxy.isValid() ? m_model.index(m_toSource[proxy.row()], proxy.column()) : QModelIndex();
}

QModelIndex SpacesProxy::mapFromSource(const QModelIndex &source) const
{
    return source.isValid() ? index(m_toProxy[source.row()], source.column()) : QModelIndex();
}

} // namespace spacedock
