// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/station.h"

#include <QCommandLineParser>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

/// Follows orders until the Hub has answered each.
class Orders : public QObject {
public:
    Orders(Station &station, QString done)
        : QObject(&station)
        , m_station(station)
        , m_done(std::move(done))
    {
        connect(&station.spaces, &SpaceStore::accepted, this,
                [this](Operation operation, const SpaceId &id) { settle(operation, id, {}); });
        connect(&station.spaces, &SpaceStore::failed, this,
                [this](Operation operation, const SpaceId &id, const Error &error) {
                    settle(operation, id, error);
                });
    }

    void add(const SpaceId &id, Operation last) { m_awaited.insert(id, last); }
    void finishIfNone()
    {
        if (m_awaited.isEmpty())
            m_station.finish(m_code);
    }

private:
    void settle(Operation operation, const SpaceId &id, const std::optional<Error> &error)
    {
        const auto awaited = m_awaited.constFind(id);
        if (awaited == m_awaited.cend() || (*awaited != operation && !error))
            return;
        m_awaited.erase(awaited);
        if (error)
            m_code = complain(m_station.command(), id.path() + u": "_s + errorSentence(*error));
        else
            print(id.path() + u": "_s + m_done);
        finishIfNone();
    }

    Station &m_station;
    QString m_done;
    QHash<SpaceId, Operation> m_awaited;
    int m_code = Done;
};

std::optional<QList<SpaceId>> spacesOf(const QString &command, const QStringList &names)
{
    QList<SpaceId> ids;
    for (const QString &name : names) {
        const auto id = SpaceId::fromText(name);
        if (!id) {
            complain(command, u"%1 does not name a Space as owner/name"_s.arg(name));
            return {};
        }
        ids.append(*id);
    }
    return ids;
}

// Each Space must be one of the account's, so that what is told of its price is true.
bool areKnown(const Station &station, const QList<SpaceId> &ids)
{
    return std::ranges::all_of(ids, [&station](const SpaceId &id) {
        if (station.spaces.find(id))
            return true;
        complain(station.command(), id.path() + u" is none of the account's Spaces"_s);
        return false;
    });
}

int orderEach(const QStringList &arguments, const QString &help, Operation operation,
              const QString &done)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(help);
    parser.addPositionalArgument(u"SPACE"_s, u"owner/name"_s, u"SPACE..."_s);
    if (const auto code = parsed(parser, arguments))
        return *code;
    const QString command = arguments.value(0);
    const auto ids = spacesOf(command, parser.positionalArguments());
    if (!ids)
        return WrongUse;
    if (ids->isEmpty())
        return complain(command, u"which Space? Name it as owner/name"_s, WrongUse);
    return atTheHub(command, [&](Station &station) {
        if (!areKnown(station, *ids)) {
            station.finish(Failed);
            return;
        }
        auto *orders = new Orders(station, done);
        for (const SpaceId &id : *ids)
            orders->add(id, operation);
        for (const SpaceId &id : *ids)
            station.spaces.order(id, {.operation = operation, .flavor = {}, .sleep = {}});
    });
}

void showWhatWouldBe(const Station &station, const QList<SpaceId> &ids)
{
    Rate sum;
    for (const SpaceId &id : ids) {
        const Rate rate = station.ledger.costNow(id).rate;
        sum = sum + rate;
        print(u"%1 $%2/h"_s.arg(id.path(), -40).arg(dollars(hourly(rate)), 8));
    }
    print(u"%1 $%2/h"_s.arg(u"together"_s, -40).arg(dollars(hourly(sum)), 8));
}

} // namespace

int pauseCommand(const QStringList &arguments)
{
    return orderEach(arguments,
                     u"Pauses Spaces: nothing is billed, and only an owner starts "
                     "them again."_s,
                     Operation::Pause, u"paused"_s);
}

int resumeCommand(const QStringList &arguments)
{
    if (!arguments.contains(u"--set"_s))
        return orderEach(arguments,
                         u"Restarts Spaces. With --set instead of names: what was paused together "
                         "by pause-all or in the window, on the hardware that each had."_s,
                         Operation::Restart, u"restarts"_s);
    return atTheHub(u"resume"_s, [](Station &station) {
        auto *orders = new Orders(station, u"restarts"_s);
        const auto set = station.keepers.panic.entries();
        station.keepers.panic.resume();
        for (const SpaceId &id : set.keys()) {
            if (station.keepers.panic.entries().contains(id))
                orders->add(id, Operation::Restart);
            else
                print(id.path() + u": left as it is"_s);
        }
        orders->finishIfNone();
    });
}

int pauseAllCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Pauses every Space that is billed now. Without --yes it only tells which, and what "
        "that would save. Granted Spaces, and those that are to be left alone, go on."_s);
    parser.addOptions(
        {{u"yes"_s, u"Do it."_s}, {u"also-asleep"_s, u"Also those that a visit would wake."_s}});
    if (const auto code = parsed(parser, arguments))
        return *code;
    return atTheHub(u"pause-all"_s, [&](Station &station) {
        QList<SpaceId> ids = station.keepers.panic.candidates(parser.isSet(u"also-asleep"_s));
        ids.removeIf([&](const SpaceId &id) { return station.keepers.budgets.isExempt(id); });
        showWhatWouldBe(station, ids);
        auto *orders = new Orders(station, u"paused"_s);
        if (parser.isSet(u"yes"_s)) {
            for (const SpaceId &id : std::as_const(ids))
                orders->add(id, Operation::Pause);
            station.keepers.panic.pause(ids, u"panic"_s);
        } else {
            print(u"Nothing was paused. Add --yes to do it."_s);
        }
        orders->finishIfNone();
    });
}

} // namespace spacedock
