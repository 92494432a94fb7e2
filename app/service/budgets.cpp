// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/budgets.h"

#include "app/service/account.h"
#include "app/service/history.h"
#include "app/service/ledger.h"
#include "app/service/pricebooks.h"
#include "app/service/spacestore.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace spacedock {

using Kind = BudgetScope::Kind;

Budgets::Budgets(Account &account, SpaceStore &spaces, Ledger &ledger, PriceBooks &books,
                 History &history, Clock clock, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_spaces(spaces)
    , m_ledger(ledger)
    , m_books(books)
    , m_history(history)
    , m_clock(std::move(clock))
{
    m_watch.start(5min);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (m_spaces.isPollingPaused() && !m_history.guard().budgets.isEmpty()) {
            m_spaces.refresh();
            m_ledger.refresh();
        }
    });
    connect(&ledger, &Ledger::changed, this, &Budgets::tellLevels);
    connect(&ledger, &Ledger::changed, &history, &History::lookForOthers);
    connect(&history, &History::loaded, this, &Budgets::tellLevels);
    connect(&history, &History::guardChanged, this, &Budgets::tellLevels);
}

QList<BudgetStatus> Budgets::all() const
{
    QList<BudgetStatus> every;
    for (const Budget &budget : m_history.guard().budgets)
        every.append({budget, spent(budget.scope), isMetered(budget.scope)});
    return every;
}

std::optional<BudgetStatus> Budgets::budgetOf(const BudgetScope &scope) const
{
    const auto found = m_history.guard().budgets.constFind(scope);
    if (found == m_history.guard().budgets.cend())
        return {};
    return BudgetStatus{*found, spent(scope), isMetered(scope)};
}

Money Budgets::spent(const BudgetScope &scope) const
{
    if (scope.kind == Kind::Everything)
        return m_ledger.thisMonth();
    if (scope.kind == Kind::Owner)
        return spentBy(scope.name);
    Money sum;
    for (const SpaceId &id : spacesIn(scope))
        sum += m_ledger.thisMonth(id);
    return sum;
}

// An owner's bill names other products too; the meter knows Spaces alone.
Money Budgets::spentBy(const QString &owner) const
{
    const TimeSpan month = monthOf(m_clock());
    Money sum;
    const auto report = m_history.usage(owner, month);
    if (report && m_ledger.source(month, owner).kind == Ledger::Source::Kind::Bill) {
        for (const UsageLine &line : report->lines)
            sum += line.owed();
        return sum;
    }
    for (const CostRow &row : m_ledger.rows(month)) {
        if (row.isSpace && row.key.startsWith(owner + u'/'))
            sum += row.total;
    }
    return sum;
}

bool Budgets::isMetered(const BudgetScope &scope) const
{
    const TimeSpan month = monthOf(m_clock());
    return std::ranges::any_of(ownersOf(scope), [&](const QString &owner) {
        return m_ledger.source(month, owner).kind != Ledger::Source::Kind::Bill;
    });
}

QStringList Budgets::ownersOf(const BudgetScope &scope) const
{
    switch (scope.kind) {
    case Kind::Everything:
        return m_account.identity().owners();
    case Kind::Owner:
        return {scope.name};
    case Kind::Group:
    case Kind::Space:
        break;
    }
    QStringList owners;
    for (const SpaceId &id : spacesIn(scope))
        owners.append(id.owner);
    owners.removeDuplicates();
    return owners;
}

QList<SpaceId> Budgets::spacesIn(const BudgetScope &scope) const
{
    const QSet<SpaceId> members = group(scope.kind == Kind::Group ? scope.name : QString());
    QList<SpaceId> ids;
    for (const Space &space : m_spaces.spaces()) {
        const SpaceId &id = space.id;
        const bool isIn = scope.kind == Kind::Everything
            || (scope.kind == Kind::Owner && id.owner == scope.name)
            || (scope.kind == Kind::Group && members.contains(id))
            || (scope.kind == Kind::Space && id.path() == scope.name);
        if (isIn)
            ids.append(id);
    }
    return ids;
}

void Budgets::set(const Budget &budget)
{
    m_history.change(Entry<BudgetScope, Budget>{budget.scope, budget});
    // The owner sees how it stands while setting it; only what comes is told.
    const int level = std::min(budgetLevel(spent(budget.scope), budget.perMonth), 90);
    m_history.change(
        Entry<BudgetScope, LevelTold>{budget.scope, LevelTold{monthOf(m_clock()).begin, level}});
    record(
        budget.scope, u"budget-set"_s,
        u"%1 %2 %3"_s.arg(budget.perMonth.microUSD).arg(int(budget.act)).arg(budget.grace.count()));
    emit changed();
    tellLevels();
}

void Budgets::remove(const BudgetScope &scope)
{
    if (!m_history.guard().budgets.contains(scope))
        return;
    m_history.change(Entry<BudgetScope, Budget>{scope, {}});
    m_history.change(Entry<BudgetScope, LevelTold>{scope, {}});
    record(scope, u"budget-remove"_s, {});
    emit changed();
}

QStringList Budgets::groups() const
{
    return m_history.guard().groups.keys();
}

QSet<SpaceId> Budgets::group(const QString &name) const
{
    return m_history.guard().groups.value(name);
}

QStringList Budgets::groupsOf(const SpaceId &id) const
{
    QStringList names;
    for (const auto &[name, members] : m_history.guard().groups.asKeyValueRange()) {
        if (members.contains(id))
            names.append(name);
    }
    return names;
}

void Budgets::setGroup(const QString &name, const QSet<SpaceId> &spaces)
{
    if (group(name) == spaces)
        return;
    m_history.change(
        Entry<QString, SpaceSet>{name, spaces.isEmpty() ? std::nullopt : std::optional(spaces)});
    record({Kind::Group, name}, spaces.isEmpty() ? u"group-remove"_s : u"group-set"_s,
           spaces.isEmpty() ? QString() : QString::number(spaces.size()));
    emit changed();
    tellLevels();
}

template <typename Value>
void Budgets::move(QMap<BudgetScope, Value> GuardData::*map, const BudgetScope &from,
                   const BudgetScope &to)
{
    const auto found = (m_history.guard().*map).constFind(from);
    if (found == (m_history.guard().*map).cend())
        return;
    Value value = *found;
    if constexpr (requires { value.scope; })
        value.scope = to;
    m_history.change(Entry<BudgetScope, Value>{to, value});
    m_history.change(Entry<BudgetScope, Value>{from, {}});
}

void Budgets::renameGroup(const QString &from, const QString &to)
{
    const QSet<SpaceId> members = group(from);
    if (from == to || to.isEmpty() || members.isEmpty() || groups().contains(to))
        return;
    const BudgetScope before{Kind::Group, from};
    const BudgetScope after{Kind::Group, to};
    m_history.change(Entry<QString, SpaceSet>{to, members});
    move(&GuardData::budgets, before, after);
    move(&GuardData::told, before, after);
    move(&GuardData::countdowns, before, after);
    m_history.change(Entry<QString, SpaceSet>{from, {}});
    record(after, u"group-rename"_s, from);
    emit changed();
}

void Budgets::removeGroup(const QString &name)
{
    remove({Kind::Group, name});
    setGroup(name, {});
}

bool Budgets::isExempt(const SpaceId &id) const
{
    return m_history.guard().exempt.contains(id);
}

void Budgets::setExempt(const SpaceId &id, bool exempt)
{
    if (isExempt(id) == exempt)
        return;
    m_history.change(
        Entry<SpaceId, Exemption>{id, exempt ? std::optional(Exemption()) : std::nullopt});
    m_history.record({.at = m_clock(),
                      .space = id,
                      .operation = exempt ? u"guard-exempt"_s : u"guard-include"_s,
                      .detail = {},
                      .hourlyBefore = {},
                      .hourlyAfter = {},
                      .outcome = u"done"_s});
    emit changed();
}

GuardVerdict Budgets::verdict(const Space &space) const
{
    return guardVerdict(space, m_books.current(), m_ledger.isGranted(space.id), isExempt(space.id));
}

void Budgets::tellLevels()
{
    if (!m_history.isLoaded())
        return;
    for (const BudgetStatus &status : all())
        tellLevel(status);
    emit changed();
}

void Budgets::tellLevel(const BudgetStatus &status)
{
    const Time month = monthOf(m_clock()).begin;
    const BudgetScope &scope = status.budget.scope;
    const LevelTold told = m_history.guard().told.value(scope);
    const int level = status.level();
    if (level == 0 || (told.month == month && told.level >= level))
        return;
    m_history.change(Entry<BudgetScope, LevelTold>{scope, LevelTold{month, level}});
    record(scope, u"budget-crossed"_s, QString::number(level));
    emit crossed(status, level);
}

void Budgets::record(const BudgetScope &scope, const QString &operation, const QString &detail)
{
    m_history.record({.at = m_clock(),
                      .space = {},
                      .operation = operation,
                      .detail = detail,
                      .hourlyBefore = {},
                      .hourlyAfter = {},
                      .outcome = u"done"_s,
                      .cause = scopeKey(scope)});
}

} // namespace spacedock
