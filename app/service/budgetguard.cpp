// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/budgetguard.h"

#include "app/service/account.h"
#include "app/service/budgets.h"
#include "app/service/freshcheck.h"
#include "app/service/history.h"
#include "app/service/ledger.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace spacedock {

static constexpr auto RetryAfter = 5min;

static SpaceCommand commandOf(const Budget &budget)
{
    const bool pauses = budget.act == GuardAct::Pause;
    return {.operation = pauses ? Operation::Pause : Operation::SetHardware,
            .flavor = pauses ? QString() : QString(CpuBasic),
            .sleep = {},
            .cause = scopeKey(budget.scope)};
}

BudgetGuard::BudgetGuard(Account &account, Budgets &budgets, SpaceStore &spaces, Ledger &ledger,
                         History &history, FreshCheck &check, Clock clock, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_budgets(budgets)
    , m_spaces(spaces)
    , m_ledger(ledger)
    , m_history(history)
    , m_check(check)
    , m_clock(std::move(clock))
{
    connect(&m_timer, &QTimer::timeout, this, &BudgetGuard::look);
    connect(&budgets, &Budgets::changed, this, &BudgetGuard::look);
    connect(&spaces, &SpaceStore::spacesChanged, this, &BudgetGuard::dropGone);
    connect(&spaces, &SpaceStore::spacesChanged, this, &BudgetGuard::look);
    connect(&spaces, &SpaceStore::freshnessChanged, this, &BudgetGuard::look);
    connect(&spaces, &SpaceStore::accepted, this,
            [this](Operation, const SpaceId &id) { settle(id, {}); });
    connect(&spaces, &SpaceStore::failed, this,
            [this](Operation, const SpaceId &id, const Error &error) { settle(id, error); });
    connect(&check, &FreshCheck::finished, this, &BudgetGuard::takeCheck);
    connect(&account, &Account::identityChanged, this, [this] {
        m_runs.clear();
        m_refused.clear();
        m_isChecking = false;
    });
}

std::optional<Countdown> BudgetGuard::countdown(const BudgetScope &scope) const
{
    const auto found = countdowns().constFind(scope);
    return found == countdowns().cend() ? std::nullopt : std::optional(*found);
}

const QMap<BudgetScope, Countdown> &BudgetGuard::countdowns() const
{
    return m_history.guard().countdowns;
}

QList<SpaceId> BudgetGuard::targets(const BudgetScope &scope) const
{
    QList<SpaceId> ids = m_budgets.spacesIn(scope);
    ids.removeIf([this](const SpaceId &id) {
        const Space *space = m_spaces.find(id);
        return !space || m_refused.contains(id) || m_budgets.verdict(*space) != GuardVerdict::Act;
    });
    return ids;
}

Rate BudgetGuard::burning(const BudgetScope &scope) const
{
    Rate sum;
    for (const SpaceId &id : targets(scope))
        sum = sum + m_ledger.costNow(id).rate;
    return sum;
}

void BudgetGuard::keep(const BudgetScope &scope, std::optional<Time> until)
{
    std::optional<Countdown> running = countdown(scope);
    if (!running || isActing(scope))
        return;
    running->actsAt = until.value_or(monthOf(m_clock()).end);
    running->isKept = true;
    put(scope, running);
    record(scope, u"guard-keep"_s, QString::number(running->actsAt.time_since_epoch().count()));
    emit countdownChanged(scope);
    arm();
}

void BudgetGuard::actNow(const BudgetScope &scope)
{
    std::optional<Countdown> running = countdown(scope);
    if (!running || isActing(scope))
        return;
    running->actsAt = m_clock();
    running->isKept = false;
    put(scope, running);
    look();
}

bool BudgetGuard::isReady() const
{
    return m_history.isLoaded() && !m_account.identity().name.isEmpty()
        && m_spaces.freshness() == SpaceStore::Freshness::Current;
}

bool BudgetGuard::isActing(const BudgetScope &scope) const
{
    return m_runs.contains(scope);
}

bool BudgetGuard::isDue() const
{
    const Time now = m_clock();
    for (const auto &[scope, countdown] : countdowns().asKeyValueRange()) {
        if (countdown.actsAt <= now && !isActing(scope))
            return true;
    }
    return false;
}

void BudgetGuard::look()
{
    // Fresh data brings it back here.
    if (!isReady()) {
        m_timer.stop();
        return;
    }
    dropOutdated();
    const QMap<BudgetScope, Budget> budgets = m_history.guard().budgets;
    for (const Budget &budget : budgets) {
        if (budget.act != GuardAct::None && !isActing(budget.scope))
            lookAt(budget);
    }
    if (isDue() && !std::exchange(m_isChecking, true))
        m_check.ask();
    arm();
}

// Another month, more budget, no guard, or nothing left to act on.
void BudgetGuard::dropOutdated()
{
    const Time month = monthOf(m_clock()).begin;
    const QMap<BudgetScope, Countdown> running = countdowns();
    for (const auto &[scope, countdown] : running.asKeyValueRange()) {
        const auto status = m_budgets.budgetOf(scope);
        const bool isCurrent = countdown.month == month && status
            && status->budget.act != GuardAct::None && status->isUsedUp();
        const bool isKept = countdown.isKept && countdown.actsAt > m_clock();
        if (isActing(scope) || (isCurrent && (isKept || !targets(scope).isEmpty())))
            continue;
        put(scope, {});
        emit countdownChanged(scope);
    }
}

void BudgetGuard::lookAt(const Budget &budget)
{
    const BudgetScope &scope = budget.scope;
    const Time now = m_clock();
    const std::optional<Countdown> running = countdown(scope);
    const bool isOver = running && running->isKept && running->actsAt <= now;
    if ((running && !isOver) || !m_budgets.budgetOf(scope)->isUsedUp() || targets(scope).isEmpty())
        return;
    put(scope, Countdown{monthOf(now).begin, now, now + budget.grace, false});
    record(scope, u"guard-countdown"_s, QString::number(budget.grace.count()));
    emit countdownStarted(scope);
}

void BudgetGuard::takeCheck(bool isFresh)
{
    if (std::exchange(m_isChecking, false) && isFresh && isReady()) {
        dropOutdated();
        const Time now = m_clock();
        const QMap<BudgetScope, Countdown> running = countdowns();
        for (const auto &[scope, countdown] : running.asKeyValueRange()) {
            if (countdown.actsAt <= now && !countdown.isKept && !isActing(scope))
                act(m_history.guard().budgets.value(scope));
        }
    }
    arm();
}

void BudgetGuard::act(const Budget &budget)
{
    QList<SpaceId> ids = targets(budget.scope);
    // Another budget may be at it.
    ids.removeIf([this](const SpaceId &id) {
        return std::ranges::any_of(m_runs,
                                   [&](const Run &run) { return run.waiting.contains(id); });
    });
    if (ids.isEmpty()) {
        std::optional<Countdown> later = countdown(budget.scope);
        later->actsAt = m_clock() + RetryAfter;
        put(budget.scope, later);
        return;
    }
    m_runs.insert(budget.scope, Run{{ids.begin(), ids.end()}, {}, false});
    for (const SpaceId &id : std::as_const(ids))
        m_spaces.order(id, commandOf(budget));
}

void BudgetGuard::settle(const SpaceId &id, const std::optional<Error> &error)
{
    for (const BudgetScope &scope : m_runs.keys()) {
        Run &run = m_runs[scope];
        if (!run.waiting.remove(id))
            continue;
        if (!error)
            run.done.append(id);
        else if (mayPass(*error))
            run.isIncomplete = true;
        else
            m_refused.insert(id);
        if (run.waiting.isEmpty())
            finish(scope);
    }
}

// Nobody answers for a Space that is no longer there.
void BudgetGuard::dropGone()
{
    const QMap<BudgetScope, Run> runs = m_runs;
    for (const Run &run : runs) {
        for (const SpaceId &id : run.waiting) {
            if (!m_spaces.find(id))
                settle(id, Error{.kind = Error::Kind::NotFound});
        }
    }
}

void BudgetGuard::finish(const BudgetScope &scope)
{
    const Run run = m_runs.take(scope);
    std::optional<Countdown> running = countdown(scope);
    if (run.isIncomplete && running)
        running->actsAt = m_clock() + RetryAfter;
    else
        running.reset();
    put(scope, running);
    if (!run.done.isEmpty())
        emit acted(scope, run.done);
    emit countdownChanged(scope);
    look();
}

void BudgetGuard::arm()
{
    std::optional<Time> next;
    for (const auto &[scope, countdown] : countdowns().asKeyValueRange()) {
        if (!isActing(scope) && (!next || countdown.actsAt < *next))
            next = countdown.actsAt;
    }
    m_timer.waitFor(m_isChecking ? std::nullopt : next, m_clock());
}

void BudgetGuard::put(const BudgetScope &scope, std::optional<Countdown> countdown)
{
    m_history.change(Entry<BudgetScope, Countdown>{scope, countdown});
}

void BudgetGuard::record(const BudgetScope &scope, const QString &operation, const QString &detail)
{
    const Money perHour = hourly(burning(scope));
    m_history.record({.at = m_clock(),
                      .space = {},
                      .operation = operation,
                      .detail = detail,
                      .hourlyBefore = perHour,
                      .hourlyAfter = perHour,
                      .outcome = u"done"_s,
                      .cause = scopeKey(scope)});
}

} // namespace spacedock
