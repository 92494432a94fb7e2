// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/guardnotices.h"

#include "app/service/pricebooks.h"
#include "ui/text/format.h"
#include "ui/text/guardwords.h"
#include "ui/text/words.h"

#include <QAction>

namespace spacedock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto KeptFor = 1h;

QString guardId(const BudgetScope &scope)
{
    return u"guard/"_s + scopeKey(scope);
}

QString leaseId(const SpaceId &id)
{
    return u"lease/"_s + id.path();
}

QString scheduleId(const SpaceId &id)
{
    return u"schedule/"_s + id.path();
}

QString lateWord(std::chrono::milliseconds late)
{
    return format::duration(std::chrono::floor<std::chrono::seconds>(late));
}

} // namespace

GuardNotices::GuardNotices(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_banners(new BannerStack)
{
    m_banners->setObjectName(u"guardBanners"_s);
    connectGuard();
    connectPlans();
}

void GuardNotices::connectGuard()
{
    Keepers &keepers = m_services.keepers;
    connect(&keepers.budgets, &Budgets::crossed, this, &GuardNotices::tellLevel);
    connect(&keepers.guard, &BudgetGuard::countdownStarted, this, &GuardNotices::tellCountdown);
    connect(&keepers.guard, &BudgetGuard::countdownChanged, this,
            [this](const BudgetScope &scope) { m_banners->withdraw(guardId(scope)); });
    connect(&keepers.guard, &BudgetGuard::acted, this, &GuardNotices::tellActed);
    connect(&keepers.panic, &Panic::finished, this, &GuardNotices::tellPanic);
    // Countdowns of before the program ended.
    connect(&m_services.history, &History::loaded, this, [this] {
        const auto countdowns = m_services.keepers.guard.countdowns();
        for (const auto &[scope, countdown] : countdowns.asKeyValueRange()) {
            if (!countdown.isKept)
                tellCountdown(scope);
        }
    });
}

void GuardNotices::connectPlans()
{
    Keepers &keepers = m_services.keepers;
    connect(&keepers.leases, &LeaseDesk::endsSoon, this, &GuardNotices::tellEndsSoon);
    connect(&keepers.leases, &LeaseDesk::ended, this, &GuardNotices::tellEnded);
    connect(&keepers.leases, &LeaseDesk::skipped, this,
            [this](const Lease &lease, LeaseDesk::Skipped why) {
                tell(leaseId(lease.space), Banner::Kind::Info,
                     tr("The lease of %1 ended without a change.").arg(lease.space.path()),
                     tr("Reason: %1.").arg(skippedWord(why)));
            });
    connect(&keepers.schedules, &Scheduler::acted, this, &GuardNotices::tellDone);
    connect(&keepers.schedules, &Scheduler::skipped, this,
            [this](const Scheduler::Due &due, Scheduler::Skipped why) {
                if (why != Scheduler::Skipped::Refused && why != Scheduler::Skipped::TooLate)
                    return;
                tell(scheduleId(due.act.space), Banner::Kind::Warning,
                     tr("What was due for %1 at %2 was not done.")
                         .arg(due.act.space.path(), format::dayTime(due.at)),
                     tr("Reason: %1.").arg(skippedWord(why)));
            });
}

QAction *GuardNotices::action(const QString &text, std::function<void()> use)
{
    auto *action = new QAction(text, this);
    connect(action, &QAction::triggered, this, std::move(use));
    return action;
}

void GuardNotices::tell(const QString &id, Banner::Kind kind, const QString &fact,
                        const QString &sentence, QAction *action)
{
    m_banners->post(id, kind, fact, sentence, action);
    emit told(fact, sentence);
}

void GuardNotices::tellLevel(const BudgetStatus &status, int level)
{
    const BudgetScope &scope = status.budget.scope;
    const bool isUsedUp = level >= 100;
    const QString fact = isUsedUp
        ? tr("The budget is used up: %1.").arg(scopeWord(scope))
        : tr("%1 of the budget are spent: %2.").arg(format::percent(level), scopeWord(scope));
    tell(u"level/"_s + scopeKey(scope), isUsedUp ? Banner::Kind::Error : Banner::Kind::Warning,
         fact,
         tr("%1 of %2 in %3.")
             .arg(format::money(status.spent), format::money(status.budget.perMonth),
                  format::monthName(monthOf(m_services.clock()))));
}

void GuardNotices::tellCountdown(const BudgetScope &scope)
{
    BudgetGuard &guard = m_services.keepers.guard;
    const auto countdown = guard.countdown(scope);
    const auto status = m_services.keepers.budgets.budgetOf(scope);
    if (!countdown || !status)
        return;
    const int count = int(guard.targets(scope).size());
    const QString when = format::timeOfDay(countdown->actsAt);
    const QString fact = status->budget.act == GuardAct::Pause
        ? tr("At %1 the guard pauses %n Spaces: %2.", nullptr, count).arg(when, scopeWord(scope))
        : tr("At %1 the guard moves %n Spaces to CPU basic: %2.", nullptr, count)
              .arg(when, scopeWord(scope));
    const QString rate = format::perHour(guard.burning(scope));
    tell(guardId(scope), Banner::Kind::Warning, fact,
         tr("The budget of %1 is used up, and they cost %2.")
             .arg(format::money(status->budget.perMonth), rate),
         action(tr("Keep running 1 h"), [this, scope] {
             m_services.keepers.guard.keep(scope, m_services.clock() + KeptFor);
         }));
}

void GuardNotices::tellActed(const BudgetScope &scope, const QList<SpaceId> &ids)
{
    const auto status = m_services.keepers.budgets.budgetOf(scope);
    const bool pauses = !status || status->budget.act == GuardAct::Pause;
    const int count = int(ids.size());
    tell(u"acted/"_s + scopeKey(scope), Banner::Kind::Info,
         pauses ? tr("The guard has paused %n Spaces: %1.", nullptr, count).arg(scopeWord(scope))
                : tr("The guard has moved %n Spaces to CPU basic: %1.", nullptr, count)
                      .arg(scopeWord(scope)),
         tr("Nothing starts again by itself. Activity tells which, and what each cost."));
}

void GuardNotices::tellEndsSoon(const Lease &lease)
{
    const SpaceId id = lease.space;
    const PriceBook &book = m_services.books.current();
    tell(leaseId(id), Banner::Kind::Warning,
         tr("%1 leaves %2 at %3.")
             .arg(id.path(), flavorName(lease.flavor, book), format::timeOfDay(lease.until)),
         tr("It is %1.").arg(leaseThen(lease, book)), action(tr("One hour more"), [this, id] {
             if (const auto running = m_services.keepers.leases.lease(id))
                 m_services.keepers.leases.extend(id, running->until + 1h);
             m_banners->withdraw(leaseId(id));
         }));
}

void GuardNotices::tellEnded(const Lease &lease, std::chrono::milliseconds late)
{
    m_banners->withdraw(leaseId(lease.space));
    const PriceBook &book = m_services.books.current();
    const QString fact =
        tr("%1 has left %2.").arg(lease.space.path(), flavorName(lease.flavor, book));
    if (late > LateAfter)
        tell(leaseId(lease.space), Banner::Kind::Warning, fact,
             tr("%1 late: Spacedock did not run, or the computer slept.").arg(lateWord(late)));
    else
        tell(leaseId(lease.space), Banner::Kind::Info, fact,
             tr("Its lease was until %1.").arg(format::timeOfDay(lease.until)));
}

void GuardNotices::tellDone(const Scheduler::Due &due, std::chrono::milliseconds late)
{
    const QString fact = tr("%1: %2").arg(due.act.space.path(), weeklySentence(due.act));
    if (late > LateAfter)
        tell(scheduleId(due.act.space), Banner::Kind::Warning, fact,
             tr("%1 late: Spacedock did not run, or the computer slept.").arg(lateWord(late)));
    else
        tell(scheduleId(due.act.space), Banner::Kind::Info, fact, tr("Done as planned."));
}

void GuardNotices::tellPanic()
{
    const Panic &panic = m_services.keepers.panic;
    const int failed = panic.count(PanicEntry::State::Failed);
    if (failed > 0)
        tell(u"panic"_s, Banner::Kind::Error, tr("%n Spaces could not be paused.", nullptr, failed),
             tr("They go on as before and may be billed."), action(tr("Try again"), [this] {
                 m_banners->withdraw(u"panic"_s);
                 m_services.keepers.panic.retry(m_services.keepers.panic.entries().keys());
             }));
    else
        m_banners->withdraw(u"panic"_s);
}

} // namespace spacedock
