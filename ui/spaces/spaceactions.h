// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/spacestore.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/guard/chooserdialog.h"
#include "ui/services.h"

#include <QAction>
#include <QObject>

#include <array>
#include <functional>

class QMenu;

namespace spacedock {

/// Everything that can be done to the Spaces at hand: asks with the price in view, then has it
/// done.
class SpaceActions : public QObject {
    Q_OBJECT

public:
    enum Act {
        Hardware,
        Sleep,
        Pause,
        Restart,
        FactoryRebuild,
        StopPaying,
        Grant,
        ShowLog,
        OpenOnHub,
        CopyLink,
        CopyName,
        ActCount
    };

    SpaceActions(Services &services, QWidget *window);

    QAction *action(Act act) const { return m_actions[act]; }
    QList<QAction *> all() const { return {m_actions.begin(), m_actions.end()}; }

    void fillMenu(QMenu &menu, const QList<QAction *> &guard) const;

    void setTargets(const QList<SpaceId> &ids);
    const QList<SpaceId> &targets() const { return m_targets; }
    void updateEnabled(); ///< After a target changed.

    void openHardware(const SpaceId &id);
    void openHardwareOfMany(const QList<SpaceId> &ids);
    void openSleep(const QList<SpaceId> &ids);
    void openConfirm(ConfirmDialog::Act act, const QList<SpaceId> &ids);
    void choose(ChooserDialog::Choice choice, const SpaceId &id); ///< Asks once more.
    void openGrant(const SpaceId &id);
    void openOnHub(const SpaceId &id);
    void openDiscussion(const SpaceId &id, int number);
    /// Once more what \a operation last asked for.
    void repeat(Operation operation, const SpaceId &id);

signals:
    void logRequested(const spacedock::SpaceId &id);

private:
    void add(Act act, const QString &iconName, const QString &text, const QKeySequence &keys);
    void makeActions();
    void connectActions();
    void perform(ConfirmDialog::Act act, const SpaceId &id);
    void order(Operation operation, const SpaceId &id, std::function<void()> command);
    QList<SpaceContext> contexts(const QList<SpaceId> &ids) const;
    void copyLines(const std::function<QString(const SpaceId &)> &line);

    Services &m_services;
    QWidget *m_window;
    std::array<QAction *, ActCount> m_actions{};
    QList<SpaceId> m_targets;
    QHash<SpaceId, QHash<int, std::function<void()>>> m_orders; ///< Last ones, by operation.
};

} // namespace spacedock
