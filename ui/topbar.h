// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QToolButton;

namespace spacedock {

class AccountButton;
class BurnMeter;

/// Above every page: whose Spaces, which of them, and what they cost.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(Services &services, QWidget *parent = nullptr);

    void focusFilter();
    void clearFilter();
    void setMenu(QMenu *menu); ///< An empty menu has no button.
    /// The filter is there for the pages that list something; an empty name has none.
    void setPage(const QString &name);

signals:
    void filterChanged(const QString &text);
    void ownerChosen(const QString &owner);
    void settingsRequested();
    void signInRequested();
    void paidNowRequested();
    void costsRequested();
    void forecastRequested(); ///< After costsRequested().

private:
    void updateMeter();
    QString burningSpaces() const; ///< What each Space adds now.

    Services &m_services;
    AccountButton *m_account;
    QLineEdit *m_filter;
    BurnMeter *m_meter;
    QToolButton *m_menu;
};

} // namespace spacedock
