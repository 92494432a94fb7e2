// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/sheet.h"
#include "ui/services.h"

class QPushButton;
class QStackedWidget;

namespace spacedock {

class ConsoleTable;
class GroupModel;

/// All groups of Spaces that a budget can be for. What is changed is in force at once.
class GroupsDialog : public Sheet {
    Q_OBJECT

public:
    GroupsDialog(Services &services, QWidget *parent = nullptr);

private:
    QWidget *makeButtons();
    void refresh();
    void updateButtons();
    void edit(const QString &name); ///< A new one without a name.
    void removeCurrent();
    void askRemove(const QString &name);
    QString currentName() const;

    Services &m_services;
    GroupModel *m_model;
    ConsoleTable *m_table;
    QStackedWidget *m_stack;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace spacedock
