// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"
#include "ui/spaces/spacesmodel.h"
#include "ui/text/errortext.h"

#include <QHash>
#include <QWidget>

class QSettings;
class QStackedWidget;
class QTabBar;

namespace spacedock {

class BulkPane;
class CodeTab;
class CostTab;
class DetailsHeader;
class GrantTab;
class LogTab;
class OverviewTab;
class SpaceActions;

/// Everything about one Space, beside the list.
class DetailsPane : public QWidget {
    Q_OBJECT

public:
    DetailsPane(Services &services, SpacesModel &model, SpaceActions &actions,
                QWidget *parent = nullptr);

    SpaceId space() const { return m_id; }
    void setSpace(const SpaceId &id); ///< Empty: says that nothing is chosen.
    void setBulk(BulkPane *pane); ///< Shown in place of one Space's details, as it is told.
    void showBulk(bool shown);
    bool openTab(const QString &name); ///< overview, logs, cost, code or grant.
    QString currentTab() const;
    void setStandingAlone(bool alone); ///< Takes the place of the list.

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

    QSize sizeHint() const override;

signals:
    void closed();
    void expanded(); ///< They are to take the place of the list.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addTab(const QString &name, const QString &title, QWidget *tab);
    QWidget *makeContent();
    void connectServices();
    void refresh();
    void showTab();
    void tellVerdict();

    Services &m_services;
    SpacesModel &m_model;
    SpaceId m_id;
    QHash<SpaceId, ErrorText> m_failures; ///< Of the last command of each.

    DetailsHeader *m_header;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    OverviewTab *m_overview;
    LogTab *m_logs;
    CostTab *m_cost;
    CodeTab *m_code;
    GrantTab *m_grant;
    QWidget *m_content = nullptr;
    QWidget *m_nothing;
    QWidget *m_bulk = nullptr;
    bool m_isBulk = false;
};

} // namespace spacedock
