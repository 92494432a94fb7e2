// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/spaceactions.h"

#include "app/hub/hubclient.h"
#include "ui/common/icons.h"
#include "ui/dialogs/grantflow.h"
#include "ui/dialogs/hardwaredialog.h"
#include "ui/dialogs/sleepdialog.h"
#include "ui/spaces/bulkhardware.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

SpaceActions::SpaceActions(Services &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
{
    makeActions();
    connectActions();
    updateEnabled();
}

void SpaceActions::add(Act act, const QString &iconName, const QString &text,
                       const QKeySequence &keys)
{
    auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
    action->setShortcut(keys);
    m_actions[act] = action;
}

void SpaceActions::makeActions()
{
    add(Hardware, u"chip"_s, tr("Hardware…"), Qt::CTRL | Qt::SHIFT | Qt::Key_H);
    add(Sleep, u"moon"_s, tr("Sleep time…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    add(Pause, u"pause"_s, tr("Pause"), Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    add(Restart, u"restart"_s, tr("Restart"), Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    add(FactoryRebuild, {}, tr("Factory rebuild…"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    add(StopPaying, {}, tr("Use CPU basic: stop paying"), Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    add(Grant, u"gift"_s, tr("Apply for a grant…"), Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    add(ShowLog, u"pulse"_s, tr("Show the log"), Qt::CTRL | Qt::Key_L);
    add(OpenOnHub, u"external"_s, tr("Open on the Hub"), Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    add(CopyLink, u"copy"_s, tr("Copy link"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    add(CopyName, {}, tr("Copy name"), Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    static constexpr std::array Names{"actHardware",  "actSleep",      "actPause",   "actRestart",
                                      "actRebuild",   "actStopPaying", "actGrant",   "actLog",
                                      "actOpenOnHub", "actCopyLink",   "actCopyName"};
    for (int act = 0; act < ActCount; ++act)
        m_actions[act]->setObjectName(QLatin1StringView(Names[act]));
    m_actions[Sleep]->setIconText(tr("Sleep…"));
}

void SpaceActions::connectActions()
{
    const auto on = [this](Act act, auto &&use) {
        connect(m_actions[act], &QAction::triggered, this, [this, use] {
            if (!m_targets.isEmpty())
                use();
        });
    };
    on(Hardware, [this] {
        m_targets.size() > 1 ? openHardwareOfMany(m_targets) : openHardware(m_targets.first());
    });
    on(Sleep, [this] { openSleep(m_targets); });
    on(Pause, [this] { openConfirm(ConfirmDialog::Act::Pause, m_targets); });
    on(Restart, [this] { openConfirm(ConfirmDialog::Act::Restart, m_targets); });
    on(FactoryRebuild, [this] { openConfirm(ConfirmDialog::Act::FactoryRebuild, m_targets); });
    on(StopPaying, [this] { openConfirm(ConfirmDialog::Act::StopPaying, m_targets); });
    on(Grant, [this] { openGrant(m_targets.first()); });
    on(ShowLog, [this] { emit logRequested(m_targets.first()); });
    on(OpenOnHub, [this] { openOnHub(m_targets.first()); });
    on(CopyLink, [this] {
        copyLines([this](const SpaceId &id) { return m_services.client.spacePage(id).toString(); });
    });
    on(CopyName, [this] { copyLines(&SpaceId::path); });
}

void SpaceActions::fillMenu(QMenu &menu, const QList<QAction *> &guard) const
{
    for (const Act act : {Hardware, Sleep, Pause, Restart, FactoryRebuild, StopPaying})
        menu.addAction(m_actions[act]);
    menu.addSeparator();
    menu.addActions(guard);
    menu.addSeparator();
    menu.addAction(m_actions[Grant]);
    menu.addSeparator();
    for (const Act act : {ShowLog, OpenOnHub, CopyLink, CopyName})
        menu.addAction(m_actions[act]);
    menu.addSeparator();
}

void SpaceActions::setTargets(const QList<SpaceId> &ids)
{
    m_targets = ids;
    updateEnabled();
}

void SpaceActions::updateEnabled()
{
    QList<const Space *> living; // Static Spaces have nothing that runs.
    for (const SpaceId &id : std::as_const(m_targets)) {
        const Space *space = m_services.spaces.find(id);
        if (space && !space->isStatic())
            living.append(space);
    }
    const bool any = !living.isEmpty();
    const bool one = m_targets.size() == 1;
    const auto isHalted = [](const Space *space) {
        return space->runtime.stage.stage == Stage::Paused;
    };
    const auto isFree = [](const Space *space) {
        return space->runtime.requestedHardware == CpuBasic;
    };
    for (const Act act : {Hardware, Sleep, Restart, FactoryRebuild})
        m_actions[act]->setEnabled(any);
    m_actions[Grant]->setEnabled(any && one);
    m_actions[Pause]->setEnabled(any && !std::ranges::all_of(living, isHalted));
    m_actions[StopPaying]->setEnabled(any && !std::ranges::all_of(living, isFree));
    m_actions[ShowLog]->setEnabled(any && one);
    m_actions[OpenOnHub]->setEnabled(one);
    m_actions[CopyLink]->setEnabled(!m_targets.isEmpty());
    m_actions[CopyName]->setEnabled(!m_targets.isEmpty());
}

QList<SpaceContext> SpaceActions::contexts(const QList<SpaceId> &ids) const
{
    QList<SpaceContext> all;
    for (const SpaceId &id : ids) {
        if (const Space *space = m_services.spaces.find(id))
            all.append(spaceContext(m_services, *space));
    }
    return all;
}

void SpaceActions::openHardware(const SpaceId &id)
{
    const QList<SpaceContext> found = contexts({id});
    if (found.isEmpty())
        return;
    auto *dialog = new HardwareDialog(found.first(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, id, dialog] {
        order(Operation::SetHardware, id, [this, id, value = dialog->value()] {
            m_services.spaces.setHardware(id, value.flavor, value.sleep);
        });
    });
    dialog->open();
}

void SpaceActions::openHardwareOfMany(const QList<SpaceId> &ids)
{
    auto *dialog = new BulkHardwareDialog(contexts(ids), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        for (const SpaceId &id : dialog->spaces())
            order(Operation::SetHardware, id,
                  [this, id, flavor = dialog->flavor(), sleep = dialog->sleep()] {
                      m_services.spaces.setHardware(id, flavor, sleep);
                  });
    });
    dialog->open();
}

void SpaceActions::openSleep(const QList<SpaceId> &ids)
{
    const QList<SpaceContext> found = contexts(ids);
    if (found.isEmpty())
        return;
    auto *dialog = found.size() == 1 ? new SleepDialog(found.first(), m_window)
                                     : new SleepDialog(found, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const SleepTime sleep = dialog->value();
        for (const SpaceId &id : dialog->spaces())
            order(Operation::SetSleepTime, id,
                  [this, id, sleep] { m_services.spaces.setSleepTime(id, sleep); });
    });
    connect(dialog, &SleepDialog::upgradeRequested, this,
            [this, id = found.first().space.id] { openHardware(id); });
    dialog->open();
}

void SpaceActions::openConfirm(ConfirmDialog::Act act, const QList<SpaceId> &ids)
{
    const QList<SpaceContext> found = contexts(ids);
    if (found.isEmpty())
        return;
    auto *dialog = found.size() == 1 ? new ConfirmDialog(act, found.first(), m_window)
                                     : new ConfirmDialog(act, found, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, act, dialog] {
        for (const SpaceId &id : dialog->spaces())
            perform(act, id);
    });
    dialog->open();
}

void SpaceActions::choose(ChooserDialog::Choice choice, const SpaceId &id)
{
    switch (choice) {
    case ChooserDialog::Choice::Pause:
        return openConfirm(ConfirmDialog::Act::Pause, {id});
    case ChooserDialog::Choice::Sleep:
        return openSleep({id});
    case ChooserDialog::Choice::Downgrade:
        return openConfirm(ConfirmDialog::Act::StopPaying, {id});
    }
}

void SpaceActions::perform(ConfirmDialog::Act act, const SpaceId &id)
{
    SpaceStore &store = m_services.spaces;
    switch (act) {
    case ConfirmDialog::Act::Pause:
        return order(Operation::Pause, id, [&store, id] { store.pause(id); });
    case ConfirmDialog::Act::Restart:
        return order(Operation::Restart, id, [&store, id] { store.restart(id); });
    case ConfirmDialog::Act::FactoryRebuild:
        return order(Operation::FactoryRebuild, id, [&store, id] { store.restart(id, true); });
    case ConfirmDialog::Act::StopPaying:
        return order(Operation::SetHardware, id,
                     [&store, id] { store.setHardware(id, CpuBasic, std::nullopt); });
    }
}

void SpaceActions::order(Operation operation, const SpaceId &id, std::function<void()> command)
{
    command();
    m_orders[id][int(operation)] = std::move(command);
}

void SpaceActions::repeat(Operation operation, const SpaceId &id)
{
    if (const auto command = m_orders.value(id).value(int(operation)))
        command();
}

void SpaceActions::openGrant(const SpaceId &id)
{
    if (const Space *space = m_services.spaces.find(id))
        openGrantDialog(m_services, *space, m_window);
}

void SpaceActions::openOnHub(const SpaceId &id)
{
    QDesktopServices::openUrl(m_services.client.spacePage(id));
}

void SpaceActions::openDiscussion(const SpaceId &id, int number)
{
    QDesktopServices::openUrl(m_services.client.discussionPage(id, number));
}

void SpaceActions::copyLines(const std::function<QString(const SpaceId &)> &line)
{
    QStringList lines;
    for (const SpaceId &id : std::as_const(m_targets))
        lines.append(line(id));
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace spacedock
