// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/schedule.h"
#include "ui/dialogs/spacecontext.h"
#include "ui/guard/chooserdialog.h"
#include "ui/guard/pausedialog.h"
#include "ui/services.h"

#include <QAction>
#include <QObject>

#include <array>

namespace spacedock {

/// Opens everything that keeps the bill within bounds: for the Spaces at hand, and for all.
class GuardActions : public QObject {
    Q_OBJECT

public:
    enum Act {
        Choose, ///< Pause, sleep or downgrade?
        LeaseIt,
        Hours,
        Group,
        LeaveAlone,
        FirstOfAll,
        BudgetsOfAll = FirstOfAll,
        GroupsOfAll,
        Plan,
        PauseAll,
        Resume,
        Unvisited,
        ActCount
    };

    GuardActions(Services &services, QWidget *window);

    QAction *action(Act act) const { return m_actions[act]; }
    QList<QAction *> ofSpaces() const; ///< For what setTargets() was told.
    QList<QAction *> ofAll() const;

    void setTargets(const QList<SpaceId> &ids);
    void updateEnabled();

    void openChooser(const SpaceId &id);
    void openLease(const SpaceId &id);
    void openHours(const QList<SpaceId> &ids);
    void openGroup(const QList<SpaceId> &ids);
    void openBudgets();
    void openGroups();
    void openPlan();
    void openPause(PauseDialog::Which which);
    void openResume();

signals:
    /// What the chooser leads to; the actions of Spaces ask once more.
    void chosen(spacedock::ChooserDialog::Choice choice, const spacedock::SpaceId &id);

private:
    void add(Act act, const QString &iconName, const QString &text, const QKeySequence &keys,
             void (GuardActions::*use)());
    void makeActions();
    void choose();
    void lease();
    void hours();
    void group();
    void pauseAll();
    void pauseUnvisited();
    void toggleLeaveAlone();
    QList<SpaceContext> contexts(const QList<SpaceId> &ids) const;
    void plan(const QList<SpaceId> &ids, const QList<WeeklyAct> &acts);

    Services &m_services;
    QWidget *m_window;
    std::array<QAction *, ActCount> m_actions{};
    QList<SpaceId> m_targets;
};

} // namespace spacedock
