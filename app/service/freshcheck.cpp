// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/freshcheck.h"

#include "app/service/account.h"
#include "app/service/ledger.h"
#include "app/service/spacestore.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace spacedock {

static constexpr auto Limit = 30s;
static constexpr auto PauseAfterFailure = 60s;

FreshCheck::FreshCheck(Account &account, SpaceStore &spaces, Ledger &ledger, Clock clock,
                       QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_spaces(spaces)
    , m_ledger(ledger)
    , m_clock(std::move(clock))
{
    m_start.setSingleShot(true);
    m_limit.setSingleShot(true);
    m_limit.setInterval(Limit);
    connect(&m_start, &QTimer::timeout, this, &FreshCheck::begin);
    connect(&m_limit, &QTimer::timeout, this, [this] { finish(false); });
    connect(&account, &Account::identityChanged, this, [this] { finish(false); });
    connect(&spaces, &SpaceStore::refreshed, this, [this](bool complete) {
        if (!m_limit.isActive())
            return;
        m_isListed = complete;
        if (complete)
            look();
        else
            finish(false);
    });
    connect(&ledger, &Ledger::changed, this, &FreshCheck::look);
}

void FreshCheck::ask()
{
    if (std::exchange(m_isAsking, true))
        return;
    m_isListed = false;
    m_start.start(int(m_pause.remainingTime()));
}

void FreshCheck::begin()
{
    m_isListed = false;
    m_askedAt = m_clock();
    m_limit.start();
    m_spaces.refresh();
    m_ledger.refresh();
}

void FreshCheck::look()
{
    if (m_limit.isActive() && m_isListed && areBillsRead())
        finish(true);
}

// A bill that cannot be read now is no reason to wait: within a month it never shrinks.
bool FreshCheck::areBillsRead() const
{
    const QStringList owners = m_account.identity().owners();
    return std::ranges::all_of(owners, [this](const QString &owner) {
        const Ledger::Source source = m_ledger.source(monthOf(m_clock()), owner);
        return source.error || (source.readAt && *source.readAt >= m_askedAt);
    });
}

void FreshCheck::finish(bool isFresh)
{
    m_start.stop();
    m_limit.stop();
    if (!isFresh && m_isAsking)
        m_pause.setRemainingTime(PauseAfterFailure);
    if (std::exchange(m_isAsking, false))
        emit finished(isFresh);
}

} // namespace spacedock
