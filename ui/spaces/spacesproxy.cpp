// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/spacesproxy.h"

#include "ui/spaces/spaceorder.h"

#include <algorithm>
#include <ranges>

namespace spacedock {

namespace {

/// From so many changed rows on, the view repaints everything anyway.
constexpr int ManyRows = 128;

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
