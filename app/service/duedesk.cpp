// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/duedesk.h"

#include "app/service/freshcheck.h"
#include "app/service/history.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace spacedock {

static constexpr auto RetryAfter = 2min;

DueDesk::DueDesk(SpaceStore &spaces, History &history, FreshCheck &check, Clock clock,
                 QString cause, QObject *parent)
    : QObject(parent)
    , m_spaces(spaces)
    , m_history(history)
    , m_check(check)
    , m_clock(std::move(clock))
    , m_cause(std::move(cause))
{
    connect(&m_timer, &QTimer::timeout, this, &DueDesk::look);
    connect(&history, &History::loaded, this, [this] {
        forget();
        m_isChecking = false;
        emit changed();
        look();
    });
    connect(&history, &History::guardChanged, this, [this] {
        emit changed();
        look();
    });
    connect(&spaces, &SpaceStore::freshnessChanged, this, &DueDesk::look);
    connect(&check, &FreshCheck::finished, this, &DueDesk::takeCheck);
    connect(&spaces, &SpaceStore::accepted, this,
            [this](Operation operation, const SpaceId &id) { settle(operation, id, {}); });
    connect(&spaces, &SpaceStore::failed, this,
            [this](Operation operation, const SpaceId &id, const Error &error) {
                settle(operation, id, error);
            });
}

void DueDesk::look()
{
    // Fresh data brings it back here.
    if (!m_history.isLoaded() || m_spaces.freshness() != SpaceStore::Freshness::Current) {
        m_timer.stop();
        return;
    }
    tell();
    if (isAnyDue() && !std::exchange(m_isChecking, true))
        m_check.ask();
    arm();
}

void DueDesk::takeCheck(bool isFresh)
{
    if (std::exchange(m_isChecking, false) && isFresh)
        act();
    arm();
}

Time DueDesk::retryTime() const
{
    return now() + RetryAfter;
}

void DueDesk::arm()
{
    m_timer.waitFor(m_isChecking ? std::nullopt : nextDue(), now());
}

void DueDesk::order(const SpaceId &id, SpaceCommand command, std::chrono::milliseconds late)
{
    command.cause = m_cause;
    if (late > LateAfter)
        command.cause += u" late %1"_s.arg(std::chrono::floor<std::chrono::seconds>(late).count());
    m_spaces.order(id, command);
}

void DueDesk::record(const SpaceId &id, const QString &operation, const QString &detail)
{
    m_history.record({.at = now(),
                      .space = id,
                      .operation = operation,
                      .detail = detail,
                      .hourlyBefore = {},
                      .hourlyAfter = {},
                      .outcome = u"done"_s,
                      .cause = m_cause});
}

} // namespace spacedock
