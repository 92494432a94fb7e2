// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QStackedLayout;

namespace spacedock {

class ActivityModel;
class ConsoleTable;
struct SpaceId;

/// What this program did to Spaces, when, and what that did to the price.
class ActivityPage : public QWidget {
    Q_OBJECT

public:
    static constexpr int MaxActions = 2'000;

    explicit ActivityPage(Services &services, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const;
    QString statusText() const;

signals:
    void statusChanged();
    void spaceRequested(const spacedock::SpaceId &id); ///< Show it on the Spaces page.

private:
    void setupView();
    void refresh();

    Services &m_services;
    ActivityModel *m_model;
    ConsoleTable *m_table;
    QStackedLayout *m_stack;
    QAction *m_copy;
    QTimer m_soon; ///< Fifty acts at once are read once.
};

} // namespace spacedock
