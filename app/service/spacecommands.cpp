// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/spacecommands.h"

#include "app/hub/hubclient.h"

using namespace Qt::StringLiterals;

namespace spacedock {

SpaceCommands::SpaceCommands(HubClient &client, History &history, Clock clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_history(history)
    , m_clock(std::move(clock))
{
}

void SpaceCommands::add(const Space &space, const SpaceCommand &command, const Action &entry)
{
    m_history.record(entry);
    Line &line = m_lines[space.id];
    line.orders.enqueue({command, entry, space.runtime});
    line.pending = {command.operation, m_clock(), false};
    const bool isFree = !line.isSending;
    emit pendingChanged(space.id);
    if (isFree)
        send(space.id);
}

std::optional<Pending> SpaceCommands::pending(const SpaceId &id) const
{
    const auto line = m_lines.constFind(id);
    return line == m_lines.constEnd() ? std::nullopt : std::optional(line->pending);
}

void SpaceCommands::see(const SpaceId &id, const Runtime &runtime)
{
    const auto line = m_lines.constFind(id);
    if (line == m_lines.constEnd() || !line->pending.sent
        || !isSettled(line->pending.operation, runtime))
        return;
    const Operation operation = line->pending.operation;
    m_lines.erase(line);
    emit pendingChanged(id);
    emit done(operation, id);
}

void SpaceCommands::forget(const SpaceId &id)
{
    if (m_lines.remove(id))
        emit pendingChanged(id);
}

void SpaceCommands::clear()
{
    ++m_run;
    m_lines.clear();
}

void SpaceCommands::send(const SpaceId &id)
{
    Line &line = m_lines[id];
    line.isSending = true;
    call(id, line.orders.head().command)
        .then(this, [this, id, run = m_run](const Result<Runtime> &answer) {
            if (run == m_run && m_lines.contains(id))
                takeAnswer(id, answer);
        });
}

Call<Runtime> SpaceCommands::call(const SpaceId &id, const SpaceCommand &command)
{
    switch (command.operation) {
    case Operation::SetHardware:
        return m_client.setHardware(id, command.flavor, command.sleep);
    case Operation::SetSleepTime:
        return m_client.setSleepTime(id, command.sleep.value_or(SleepTime()));
    case Operation::Pause:
        return m_client.pause(id);
    case Operation::Restart:
    case Operation::FactoryRebuild:
        break;
    }
    return m_client.restart(id, command.operation == Operation::FactoryRebuild);
}

void SpaceCommands::takeAnswer(const SpaceId &id, const Result<Runtime> &answer)
{
    if (answer)
        succeed(id, *answer);
    else if (leavesOpen(answer.error()))
        readBack(id, answer.error());
    else
        fail(id, answer.error());
}

void SpaceCommands::readBack(const SpaceId &id, const Error &lost)
{
    m_client.runtime(id).then(this, [this, id, lost, run = m_run](const Result<Runtime> &now) {
        if (run != m_run || !m_lines.contains(id))
            return;
        const Order order = m_lines[id].orders.head();
        if (now && hasHappened(order.command, order.before, *now)) {
            succeed(id, *now);
            return;
        }
        if (now)
            emit runtimeRead(id, *now);
        fail(id, lost);
    });
}

void SpaceCommands::succeed(const SpaceId &id, const Runtime &runtime)
{
    const Order order = takeOrder(id, u"done"_s);
    emit runtimeRead(id, runtime);
    emit accepted(order.command.operation, id);
    const auto line = m_lines.find(id);
    if (line == m_lines.end())
        return;
    if (!line->orders.isEmpty()) {
        emit done(order.command.operation, id);
        send(id);
        return;
    }
    line->pending.sent = true;
    emit pendingChanged(id);
    see(id, runtime);
}

void SpaceCommands::fail(const SpaceId &id, const Error &error)
{
    const Order order = takeOrder(id, auditOutcome(error));
    if (!m_lines[id].orders.isEmpty()) {
        send(id);
    } else {
        m_lines.remove(id);
        emit pendingChanged(id);
    }
    emit failed(order.command.operation, id, error);
}

SpaceCommands::Order SpaceCommands::takeOrder(const SpaceId &id, const QString &outcome)
{
    Line &line = m_lines[id];
    Order order = line.orders.dequeue();
    line.isSending = false;
    Action entry = order.entry;
    entry.at = m_clock();
    entry.outcome = outcome;
    m_history.record(entry);
    return order;
}

} // namespace spacedock
