// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/spaceid.h"
#include "ui/services.h"

#include <QWidget>

class QAction;

namespace spacedock {

class BannerStack;
class GrantSearch;
class GrantsList;
struct Error;

/// The community grants that were asked for, what became of them, and the way to ask.
class GrantsPage : public QWidget {
    Q_OBJECT

public:
    explicit GrantsPage(Services &services, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const;
    QString statusText() const;
    int count() const; ///< Grants asked for.

    /// Opens the grant dialog for a Space over the window; keeps the draft, posts on consent.
    void apply(const SpaceId &id);
    void refresh(); ///< Reads the discussions of the Spaces that may have a grant.

signals:
    void statusChanged();
    void spaceRequested(const spacedock::SpaceId &id); ///< Show it on the Spaces page.

protected:
    void showEvent(QShowEvent *event) override;

private:
    QAction *addAction(const QString &name, const QString &words, const QString &iconName);
    void makeActions();
    QWidget *makeBar();
    void connectServices();
    void showRows();
    void showSelection();
    void lookOnce();
    void openDiscussion();
    void showCurrent();
    void chooseSpace();
    void showFailedPost(const SpaceId &id, const Error &error);
    void showFailedLook(const Error &error);

    Services &m_services;
    GrantSearch *m_search;
    bool m_hasLooked = false;
    QAction *m_ask = nullptr;
    QAction *m_open = nullptr;
    QAction *m_show = nullptr;
    QAction *m_reload = nullptr;
    QAction *m_searchAll = nullptr;
    BannerStack *m_banners;
    GrantsList *m_list = nullptr;
};

} // namespace spacedock
