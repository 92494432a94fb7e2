// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spaces/spacesmodel.h"

#include <QAbstractProxyModel>

#include <vector>

namespace spacedock {

/// The rows that match, in order. Its own filter instead of QSortFilterProxyModel: thousands of
/// rows come and go between two frames, as a handful of signals, and what the view holds on to
/// (selection, current row) stays.
class SpacesProxy : public QAbstractProxyModel {
    Q_OBJECT

public:
    explicit SpacesProxy(SpacesModel &model, QObject *parent = nullptr);

    void setFilterText(const QString &text);
    void setOwner(const QString &owner); ///< Empty: all.
    void setQuickFilters(const QList<QuickFilter> &filters); ///< Any of them; none: all.
    QList<QuickFilter> quickFilters() const { return m_quick; }
    bool isFiltering() const
    {
        return !m_words.isEmpty() || !m_quick.isEmpty() || !m_owner.isEmpty();
    }

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QModelIndex mapToSource(const QModelIndex &proxy) const override;
    QModelIndex mapFromSource(const QModelIndex &source) const override;

signals:
    void turning(); ///< Rows are about to come, go or move,
    void turned(); ///< and have.

private:
    using Rows = std::vector<int>; ///< Source rows.
    using Mask = std::vector<char>; ///< By source row.

    void connectModel();
    bool accepts(int sourceRow) const;
    bool isBefore(int left, int right) const;
    bool isInPlace(int sourceRow) const;
    void order();
    void filter();
    Mask anchors() const;
    void turnInto(const Rows &next);
    void removeAllBut(const Mask &kept);
    void arrange(Rows rows);
    void insertMissing(const Rows &next);
    void setRows(Rows rows);
    void openSource(int first, int last);
    void closeSource(int first, int last);
    void passOn(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);

    SpacesModel &m_model;
    QStringList m_words; ///< Case folded.
    QString m_owner;
    QList<QuickFilter> m_quick;
    int m_column = -1;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    Rows m_sorted; ///< All source rows in order, whether they match or not.
    Rows m_rank; ///< Its inverse.
    Rows m_toSource;
    Rows m_toProxy; ///< -1: does not match.
};

} // namespace spacedock
