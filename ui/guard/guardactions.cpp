// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/guardactions.h"

#include "app/domain/lastvisit.h"
#include "app/service/history.h"
#include "app/service/keepers.h"
#include "ui/common/icons.h"
#include "ui/guard/budgetsdialog.h"
#include "ui/guard/groupdialog.h"
#include "ui/guard/groupsdialog.h"
#include "ui/guard/hoursdialog.h"
#include "ui/guard/leasedialog.h"
#include "ui/guard/plandialog.h"
#include "ui/guard/resumedialog.h"

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

/// Far enough back for the starts that a Space had.
constexpr auto LookBack = std::chrono::days{31};

template <typename Dialog> Dialog *opened(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace

GuardActions::GuardActions(Services &services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
{
    makeActions();
    connect(&services.keepers.panic, &Panic::changed, this, &GuardActions::updateEnabled);
    connect(&services.keepers.budgets, &Budgets::changed, this, &GuardActions::updateEnabled);
    connect(&services.spaces, &SpaceStore::spacesChanged, this, &GuardActions::updateEnabled);
    updateEnabled();
}

void GuardActions::add(Act act, const QString &iconName, const QString &text,
                       const QKeySequence &keys, void (GuardActions::*use)())
{
    auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
    action->setShortcut(keys);
    m_actions[act] = action;
    connect(action, &QAction::triggered, this, [this, act, use] {
        if (act >= FirstOfAll || !m_targets.isEmpty())
            (this->*use)();
    });
}

void GuardActions::makeActions()
{
    using G = GuardActions;
    const auto shifted = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::SHIFT | key); };
    const auto alternate = [](Qt::Key key) { return QKeySequence(Qt::CTRL | Qt::ALT | key); };
    add(Choose, u"help"_s, tr("Pause, sleep or downgrade?…"), shifted(Qt::Key_D), &G::choose);
    add(LeaseIt, u"clock"_s, tr("Hardware for a while…"), shifted(Qt::Key_L), &G::lease);
    add(Hours, {}, tr("Office hours…"), shifted(Qt::Key_E), &G::hours);
    add(Group, {}, tr("Save as group…"), shifted(Qt::Key_K), &G::group);
    add(LeaveAlone, {}, tr("Leave alone: no guard, lease or schedule"), shifted(Qt::Key_A),
        &G::toggleLeaveAlone);
    add(BudgetsOfAll, u"coin"_s, tr("Budgets…"), alternate(Qt::Key_B), &G::openBudgets);
    add(GroupsOfAll, {}, tr("Groups…"), alternate(Qt::Key_G), &G::openGroups);
    add(Plan, {}, tr("Due next…"), alternate(Qt::Key_D), &G::openPlan);
    add(PauseAll, u"pause"_s, tr("Pause all paid Spaces…"), alternate(Qt::Key_P), &G::pauseAll);
    add(Resume, u"play"_s, tr("Resume the paused set…"), alternate(Qt::Key_R), &G::openResume);
    add(Unvisited, {}, tr("Pause what nobody visits…"), alternate(Qt::Key_U), &G::pauseUnvisited);
    static constexpr std::array Names{"actChoose",     "actLease",   "actHours",    "actGroup",
                                      "actLeaveAlone", "actBudgets", "actGroups",   "actPlan",
                                      "actPauseAll",   "actResume",  "actUnvisited"};
    static_assert(Names.size() == ActCount);
    for (std::size_t act = 0; act < ActCount; ++act)
        m_actions[act]->setObjectName(QLatin1StringView(Names[act]));
    m_actions[LeaveAlone]->setCheckable(true);
}

QList<QAction *> GuardActions::ofSpaces() const
{
    return {m_actions.begin(), m_actions.begin() + FirstOfAll};
}

QList<QAction *> GuardActions::ofAll() const
{
    return {m_actions.begin() + FirstOfAll, m_actions.end()};
}

void GuardActions::setTargets(const QList<SpaceId> &ids)
{
    m_targets = ids;
    updateEnabled();
}

void GuardActions::updateEnabled()
{
    const bool isLiving = std::ranges::any_of(m_targets, [this](const SpaceId &id) {
        const Space *space = m_services.spaces.find(id);
        return space && !space->isStatic();
    });
    const bool isOne = isLiving && m_targets.size() == 1;
    const Budgets &budgets = m_services.keepers.budgets;
    m_actions[Choose]->setEnabled(isOne);
    m_actions[LeaseIt]->setEnabled(isOne);
    m_actions[Hours]->setEnabled(isLiving);
    m_actions[Group]->setEnabled(!m_targets.isEmpty());
    m_actions[LeaveAlone]->setEnabled(isLiving);
    m_actions[LeaveAlone]->setChecked(
        isLiving && std::ranges::all_of(m_targets, [&budgets](const SpaceId &id) {
            return budgets.isExempt(id);
        }));
    m_actions[Resume]->setEnabled(!m_services.keepers.panic.entries().isEmpty());
}

QList<SpaceContext> GuardActions::contexts(const QList<SpaceId> &ids) const
{
    QList<SpaceContext> all;
    for (const SpaceId &id : ids) {
        const Space *space = m_services.spaces.find(id);
        if (space && !space->isStatic())
            all.append(spaceContext(m_services, *space));
    }
    return all;
}

void GuardActions::choose()
{
    openChooser(m_targets.first());
}

void GuardActions::lease()
{
    openLease(m_targets.first());
}

void GuardActions::hours()
{
    openHours(m_targets);
}

void GuardActions::group()
{
    openGroup(m_targets);
}

void GuardActions::pauseAll()
{
    openPause(PauseDialog::Which::Paid);
}

void GuardActions::pauseUnvisited()
{
    openPause(PauseDialog::Which::Unvisited);
}

void GuardActions::toggleLeaveAlone()
{
    const bool alone = m_actions[LeaveAlone]->isChecked();
    for (const SpaceId &id : QList(m_targets))
        m_services.keepers.budgets.setExempt(id, alone);
}

void GuardActions::openChooser(const SpaceId &id)
{
    const QList<SpaceContext> found = contexts({id});
    if (found.isEmpty())
        return;
    const Time now = m_services.clock();
    QList<Observation> seen = m_services.history.observations({now - LookBack, now});
    seen.removeIf([&id](const Observation &stretch) { return stretch.space != id; });
    auto *dialog = opened(new ChooserDialog(found.first(), usualStart(seen), m_window));
    connect(dialog, &ChooserDialog::chosen, this,
            [this, id](ChooserDialog::Choice choice) { emit chosen(choice, id); });
}

void GuardActions::openLease(const SpaceId &id)
{
    const QList<SpaceContext> found = contexts({id});
    if (found.isEmpty())
        return;
    auto *dialog = opened(new LeaseDialog(found.first(), m_window));
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_services.keepers.leases.start(dialog->value(), dialog->sleep()); });
}

void GuardActions::openHours(const QList<SpaceId> &ids)
{
    const QList<SpaceContext> found = contexts(ids);
    if (found.isEmpty())
        return;
    const QList<WeeklyAct> present = m_services.keepers.schedules.actsOf(found.first().space.id);
    auto *dialog = opened(new HoursDialog(found, present, m_window));
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { plan(dialog->spaces(), dialog->value()); });
}

void GuardActions::plan(const QList<SpaceId> &ids, const QList<WeeklyAct> &acts)
{
    Scheduler &schedules = m_services.keepers.schedules;
    for (const SpaceId &id : ids) {
        for (const WeeklyAct &old : schedules.actsOf(id))
            schedules.remove(old.id);
    }
    for (const WeeklyAct &act : acts)
        schedules.set(act);
}

void GuardActions::openGroup(const QList<SpaceId> &ids)
{
    Budgets &budgets = m_services.keepers.budgets;
    auto *dialog = opened(new GroupDialog(ids, budgets.groups(), m_window));
    connect(dialog, &QDialog::accepted, this, [&budgets, ids, dialog] {
        QSet<SpaceId> members = budgets.group(dialog->group());
        members.unite({ids.begin(), ids.end()});
        budgets.setGroup(dialog->group(), members);
    });
}

void GuardActions::openBudgets()
{
    opened(new BudgetsDialog(m_services, m_window));
}

void GuardActions::openGroups()
{
    opened(new GroupsDialog(m_services, m_window));
}

void GuardActions::openPlan()
{
    opened(new PlanDialog(m_services, m_window));
}

void GuardActions::openPause(PauseDialog::Which which)
{
    opened(new PauseDialog(m_services, which, m_window));
}

void GuardActions::openResume()
{
    opened(new ResumeDialog(m_services, m_window));
}

} // namespace spacedock
