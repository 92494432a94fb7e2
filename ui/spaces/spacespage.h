// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"
#include "ui/spaces/spacerow.h"

#include <QWidget>

class QAction;
class QSettings;
class QSplitter;

namespace spacedock {

class BulkView;
class DetailsPane;
class GuardActions;
class GuardNotices;
class SpaceActions;
class SpaceNotices;
class SpacesFeed;
class SpacesList;
class SpacesModel;

/// Every Space at once, and one of them in detail.
class SpacesPage : public QWidget {
    Q_OBJECT

public:
    explicit SpacesPage(Services &services, QWidget *parent = nullptr);
    ~SpacesPage() override;

    QList<QAction *> pageActions() const; ///< Null: a separator.
    QList<QAction *> moneyActions() const; ///< For all Spaces.
    GuardNotices *guardNotices() const { return m_guardNotices; }
    QWidget *guardBanners() const; ///< For the frame, above every page.
    QString statusText() const; ///< What the list adds up to.
    QString progressText() const; ///< What is under way; empty: nothing.
    int count() const; ///< All Spaces.
    SpaceId current() const;

    /// In the settings' present group: columns, order, widths and what was declined.
    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

public slots:
    void setFilterText(const QString &text);
    void setOwner(const QString &owner); ///< Empty: all.
    void filter(spacedock::QuickFilter filter);
    void select(const spacedock::SpaceId &id); ///< As soon as it is known.
    void openTab(const QString &name); ///< Of the details.
    void refresh();

signals:
    void statusChanged();
    void currentChanged(const spacedock::SpaceId &id);
    void filterCleared(); ///< From within the page: the text in the top bar is to go.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeActions();
    void connectList();
    void connectServices();
    void takeCurrent(const SpaceId &id);
    void showDetails(bool shown);
    void expandDetails(bool expanded);
    void arrange();
    bool isNarrow() const;
    bool isDetailsShown() const;
    void openMenu(const QPoint &at);

    Services &m_services;
    SpacesModel *m_model;
    SpacesFeed *m_feed;
    SpaceActions *m_actions;
    GuardActions *m_guard;
    GuardNotices *m_guardNotices;
    QAction *m_refresh = nullptr;
    QAction *m_detailsAction = nullptr;
    QSplitter *m_splitter;
    SpacesList *m_list = nullptr;
    SpaceNotices *m_notices = nullptr;
    DetailsPane *m_details = nullptr;
    BulkView *m_bulk = nullptr;
    bool m_isOpen = false; ///< Narrow: the details stand in place of the list.
    bool m_isExpanded = false; ///< Wide: the same, as long as the person wants.
};

} // namespace spacedock
