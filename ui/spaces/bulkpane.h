// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spaces/spacerow.h"

#include <QWidget>

#include <array>

class QAction;

namespace spacedock {

class BulkModel;
class ConsoleTable;
class Label;

/// In place of the details while several Spaces are selected: their sum, and what each action does
/// to the bill.
class BulkPane : public QWidget {
    Q_OBJECT

public:
    BulkPane(QAction *group, QWidget *parent = nullptr);

    void setRows(const QList<SpaceRow> &rows, const QString &monthShort, const BillingRule &rule);

private:
    QWidget *makeEffects();
    QWidget *makeButtons(QAction *group);
    void showEffects(const QList<SpaceRow> &rows, const BillingRule &rule);
    void copyTable();

    enum Effect { PauseEffect, SleepEffect, RestartEffect, HardwareEffect, EffectCount };

    BulkModel *m_model;
    ConsoleTable *m_table;
    Label *m_title;
    Label *m_line;
    std::array<Label *, EffectCount> m_facts{};
    std::array<Label *, EffectCount> m_notes{};
};

} // namespace spacedock
