// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/spacestore.h"
#include "ui/spaces/spacerow.h"

#include <QWidget>

class QStackedWidget;

namespace spacedock {

class BannerStack;
class BulkBar;
class ChipRow;
class ConsoleTable;
class SpacesModel;
class SpacesProxy;

/// The list with its filters and notices. One Space is the current one, also while a filter hides
/// it, until another is chosen.
class SpacesList : public QWidget {
    Q_OBJECT

public:
    SpacesList(SpacesModel &model, QAction *refresh, QAction *details, QWidget *parent = nullptr);

    ConsoleTable *table() const { return m_table; }
    BannerStack *banners() const { return m_banners; }
    BulkBar *bulkBar() const { return m_bulk; }
    SpaceId current() const { return m_current; }
    QList<SpaceId> selected() const; ///< In the order of the list; the current one at least.

    void select(const SpaceId &id); ///< As soon as it is known.
    void setFilterText(const QString &text);
    void setOwner(const QString &owner); ///< Empty: all.
    void filter(QuickFilter filter);
    void clearFilters();
    void clearSelection(); ///< But for the current one.
    void setFreshness(SpaceStore::Freshness freshness);

signals:
    void currentChanged(const spacedock::SpaceId &id);
    void selectionChanged();
    void activated();
    void filterCleared(); ///< From within: the text in the top bar is to go.
    void menuRequested(const QPoint &globalPosition);

private:
    void setupTable();
    void setupSheets(QAction *refresh);
    QWidget *makeFilterRow(QAction *details);
    void connectAll();
    void takeChips();
    void tellCounts();
    void takeCurrent(const QModelIndex &index);
    void keepCurrent();
    void showRight();
    void openMenu(const QPoint &at);
    QModelIndex indexOf(const SpaceId &id) const;

    SpacesModel &m_model;
    SpacesProxy *m_proxy;
    ChipRow *m_chips;
    BannerStack *m_banners;
    QStackedWidget *m_stack;
    ConsoleTable *m_table;
    BulkBar *m_bulk;
    QAction *m_clear;
    SpaceStore::Freshness m_freshness = SpaceStore::Freshness::Empty;
    SpaceId m_current;
    SpaceId m_wanted; ///< To be selected when it appears.
    bool m_isTurning = false; ///< Rows come and go by themselves.
};

} // namespace spacedock
