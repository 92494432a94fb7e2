// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/house.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;
using Fault = sim::Fault;
using Freshness = SpaceStore::Freshness;

class SpaceStoreTest : public QObject {
    Q_OBJECT

private slots:
    void everyOwner();
    void onlyChangesAreTold();
    void goneSpaces();
    void manyPages();
    void brokenPageKeepsWhatWasThere();
    void failures_data();
    void failures();
    void refusedOwnerIsToldOnce();
    void cachedFirst();
    void cachedComesAfterTheFirstOwner();
    void cachedOfAnotherAccountIsNotShown();
    void polls();
    void pausedPollingIsSilent();
    void networkIsAway();
    void selectedSpaceIsFollowed();
    void setHardware();
    void setSleepTime();
    void pauseAndRestart();
    void refused_data();
    void refused();
    void lostAnswer_data();
    void lostAnswer();
    void hangingWriteIsSentOnce();
    void severalCommands();
    void auditTrail();
};

/// A change of stage or hardware that a test waits for.
static QString stageOf(const SpaceStore &store, const SpaceId &id)
{
    const Space *space = store.find(id);
    return space ? space->runtime.stage.raw : QString();
}

static QList<SpaceId> changedIds(const QSignalSpy &spy)
{
    QList<SpaceId> ids;
    for (const auto &arguments : spy)
        ids += arguments[0].value<QList<SpaceId>>();
    return ids;
}

void SpaceStoreTest::everyOwner()
{
    test::House house;
    QSignalSpy changed(&house.spaces, &SpaceStore::spacesChanged);
    QCOMPARE(house.spaces.freshness(), Freshness::Empty);
    QVERIFY(house.signIn());
    QSet<QString> owners;
    for (const Space &space : house.spaces.spaces()) {
        owners.insert(space.id.owner);
        QCOMPARE(house.spaces.find(space.id)->id, space.id);
    }
    const QStringList expected = house.account.identity().owners();
    QCOMPARE(owners, QSet<QString>(expected.begin(), expected.end()));
    QVERIFY(house.spaces.find(house.hub.staticSpace()));
    QVERIFY(!house.spaces.find(house.hub.foreignSpace()));
    QVERIFY(house.spaces.updatedAt());
    const QList<SpaceId> ids = changedIds(changed);
    QCOMPARE(QSet<SpaceId>(ids.begin(), ids.end()).size(), house.spaces.spaces().size());
}

void SpaceStoreTest::onlyChangesAreTold()
{
    test::House house(0);
    QVERIFY(house.signIn());
    QSignalSpy changed(&house.spaces, &SpaceStore::spacesChanged);
    QSignalSpy fresh(&house.spaces, &SpaceStore::freshnessChanged);
    house.hub.advance(1s);
    house.spaces.refresh();
    QTRY_VERIFY(!fresh.isEmpty());
    const auto before = changedIds(changed);
    changed.clear();
    // Somebody else pauses one Space.
    HubClient other(house.hub.url(), {.proxy = NetworkSettings::Proxy::None});
    other.setToken(house.hub.token());
    bool paused = false;
    other.pause(house.hub.writableSpace()).then(this, [&](const Result<Runtime> &runtime) {
        paused = runtime.has_value();
    });
    QTRY_VERIFY(paused);
    house.spaces.refresh();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changedIds(changed), {house.hub.writableSpace()});
    QCOMPARE(stageOf(house.spaces, house.hub.writableSpace()), u"PAUSED"_s);
    QVERIFY(!before.contains(house.hub.writableSpace()));
}

void SpaceStoreTest::goneSpaces()
{
    test::House house;
    QVERIFY(house.signIn());
    const auto count = house.spaces.spaces().size();
    QSignalSpy changed(&house.spaces, &SpaceStore::spacesChanged);
    const SpaceId id = house.hub.writableSpace();
    // The Hub answers an empty listing for the user once.
    house.hub.inject({.path = "author=" + id.owner.toUtf8(), .status = 200, .body = "[]"});
    house.spaces.refresh();
    QTRY_VERIFY(!house.spaces.find(id));
    QVERIFY(house.spaces.spaces().size() < count);
    QVERIFY(changedIds(changed).contains(id));
    house.spaces.refresh();
    QTRY_COMPARE(house.spaces.spaces().size(), count);
}

/// More Spaces than one page of the listing holds.
struct BigHouse {
    BigHouse()
        : hub({.spaces = 1200,
               .speed = 0,
               .book = shippedPriceBooks().last(),
               .start = samples::at("2026-11-18T14:20:00.000Z")})
        , client(hub.url(), {.proxy = NetworkSettings::Proxy::None, .firstWait = 10ms})
        , account(client, tokens)
        , spaces(client, account, books, history, [this] { return hub.now(); })
    {
        account.signIn(hub.token(), Account::Keeping::SessionOnly);
    }

    sim::SimHub hub;
    HubClient client;
    TokenStore tokens;
    Account account;
    PriceBooks books;
    History history;
    SpaceStore spaces;
};

void SpaceStoreTest::manyPages()
{
    BigHouse house;
    QTRY_COMPARE_WITH_TIMEOUT(house.spaces.freshness(), Freshness::Current, 20'000);
    QVERIFY(house.spaces.spaces().size() >= 1200);
}

void SpaceStoreTest::brokenPageKeepsWhatWasThere()
{
    BigHouse house;
    QTRY_COMPARE_WITH_TIMEOUT(house.spaces.freshness(), Freshness::Current, 20'000);
    const auto before = house.spaces.spaces();
    QSignalSpy changed(&house.spaces, &SpaceStore::spacesChanged);
    QSignalSpy failed(&house.spaces, &SpaceStore::refreshFailed);
    house.hub.inject({.kind = Fault::Kind::Garbage, .path = "cursor=", .times = -1});
    house.spaces.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QTRY_COMPARE(house.spaces.freshness(), Freshness::Stale);
    QCOMPARE(failed[0][0].toString(), house.hub.writableSpace().owner);
    QCOMPARE(house.spaces.spaces().size(), before.size());
    QVERIFY(changed.isEmpty());
}

void SpaceStoreTest::failures_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Error::Kind>("kind");
    const auto row = [](const char *name, Fault fault, Error::Kind kind) {
        fault.path = "/api/spaces";
        fault.times = -1;
        QTest::newRow(name) << fault << kind;
    };
    row("hang", {.kind = Fault::Kind::Hang}, Error::Kind::Timeout);
    row("drop", {.kind = Fault::Kind::Drop}, Error::Kind::Network);
    row("garbage", {.kind = Fault::Kind::Garbage}, Error::Kind::BadReply);
    row("cut", {.kind = Fault::Kind::CutBody, .bytes = 100}, Error::Kind::Network);
    row("500", {.status = 500}, Error::Kind::Server);
}

void SpaceStoreTest::failures()
{
    QFETCH(const Fault, fault);
    test::House house;
    QVERIFY(house.signIn());
    const auto before = house.spaces.spaces();
    const auto updatedAt = house.spaces.updatedAt();
    QSignalSpy failed(&house.spaces, &SpaceStore::refreshFailed);
    house.hub.inject(fault);
    house.spaces.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(house.spaces.freshness(), Freshness::Stale, 20'000);
    QTEST(failed[0][1].value<Error>().kind, "kind");
    QCOMPARE(house.spaces.spaces().size(), before.size());
    QCOMPARE(house.spaces.updatedAt(), updatedAt);
    house.hub.clearFaults();
    house.spaces.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(house.spaces.freshness(), Freshness::Current, 20'000);
}

void SpaceStoreTest::refusedOwnerIsToldOnce()
{
    test::House house;
    QSignalSpy failed(&house.spaces, &SpaceStore::refreshFailed);
    house.hub.inject({.path = "author=acme-lab", .times = -1, .status = 403});
    QVERIFY(house.signIn()); // Current: what may be read is.
    QCOMPARE(failed.size(), 1);
    QSignalSpy fresh(&house.spaces, &SpaceStore::freshnessChanged);
    house.spaces.refresh();
    QTRY_COMPARE(fresh.size(), 1);
    QCOMPARE(failed.size(), 1);
}

void SpaceStoreTest::cachedFirst()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"alice.sqlite"_s);
    QList<Space> before;
    Time readAt;
    {
        test::House house(0, file);
        QVERIFY(house.signIn());
        before = house.spaces.spaces();
        readAt = *house.spaces.updatedAt();
    }
    test::House house(0, file);
    QTRY_VERIFY(house.history.isLoaded());
    house.hub.inject({.kind = Fault::Kind::Hang, .path = "/api/spaces", .times = -1});
    house.account.signIn(house.hub.token(), Account::Keeping::SessionOnly);
    QTRY_COMPARE(house.spaces.freshness(), Freshness::Cached);
    QCOMPARE(house.spaces.updatedAt(), readAt);
    QCOMPARE(house.spaces.spaces().size(), before.size());
    for (const Space &space : before)
        QCOMPARE(*house.spaces.find(space.id), space);
    QTRY_COMPARE_WITH_TIMEOUT(house.spaces.freshness(), Freshness::Stale, 20'000);
    QCOMPARE(house.spaces.updatedAt(), readAt);
}

void SpaceStoreTest::cachedComesAfterTheFirstOwner()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"alice.sqlite"_s);
    test::House house;
    const SpaceId id = house.hub.writableSpace();
    {
        History old;
        old.open(file);
        Space paused = samples::space(id.path(), u"PAUSED"_s);
        old.storeSpaces({paused}, house.clock() - 1h);
    }
    house.hub.inject(
        {.kind = Fault::Kind::Slow, .path = "author=hobby-club", .times = 1, .delay = 500ms});
    house.account.signIn(house.hub.token(), Account::Keeping::SessionOnly);
    QTRY_VERIFY(house.spaces.find(id));
    const StageValue fresh = house.spaces.find(id)->runtime.stage;
    QVERIFY(fresh.stage != Stage::Paused);
    QCOMPARE(house.spaces.freshness(), Freshness::Empty);
    QSignalSpy loaded(&house.history, &History::loaded);
    house.history.open(file);
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(house.spaces.find(id)->runtime.stage, fresh);
    QTRY_COMPARE(house.spaces.freshness(), Freshness::Current);
    QCOMPARE(house.spaces.find(id)->runtime.stage, fresh);
}

void SpaceStoreTest::cachedOfAnotherAccountIsNotShown()
{
    test::House house;
    QTRY_VERIFY(house.history.isLoaded());
    house.history.storeSpaces({samples::space(u"stranger/secret"_s, u"RUNNING"_s)}, house.clock());
    QVERIFY(house.signIn());
    QVERIFY(!house.spaces.find(samples::id(u"stranger/secret"_s)));
}

void SpaceStoreTest::polls()
{
    test::House house;
    QVERIFY(house.signIn());
    // The demo world has a Space that builds, so the pace is the fast one.
    house.hub.clearRequests();
    QTRY_VERIFY_WITH_TIMEOUT(house.count("GET", "author=") > 0, 10'000);
}

void SpaceStoreTest::pausedPollingIsSilent()
{
    test::House house;
    QVERIFY(house.signIn());
    house.spaces.select(house.hub.writableSpace());
    house.spaces.setPollingPaused(true);
    QVERIFY(house.spaces.isPollingPaused());
    QTest::qWait(300);
    house.hub.clearRequests();
    QTest::qWait(5000); // Longer than the fast pace.
    QCOMPARE(house.count("GET", "/api/spaces"), 0);
    house.spaces.setPollingPaused(false);
    QTRY_VERIFY(house.count("GET", "author=") > 0);
    QTRY_VERIFY(house.count("GET", "/events") > 0);
}

void SpaceStoreTest::networkIsAway()
{
    test::House house;
    QVERIFY(house.signIn());
    QSignalSpy read(&house.spaces, &SpaceStore::freshnessChanged);
    house.spaces.setOffline(true); // The word alone stops nothing.
    house.spaces.refresh();
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(house.spaces.freshness(), SpaceStore::Freshness::Current);
    house.hub.inject({.kind = Fault::Kind::Drop, .path = "/api/spaces", .times = -1});
    house.spaces.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(house.spaces.freshness(), SpaceStore::Freshness::Stale, 10'000);
    house.hub.clearFaults();
    house.hub.clearRequests();
    QTest::qWait(5700); // Long enough for the first try after a failure.
    QCOMPARE(house.count("GET", "/api/spaces"), 0);
    house.spaces.setOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(house.spaces.freshness(), SpaceStore::Freshness::Current, 2'000);
}

void SpaceStoreTest::selectedSpaceIsFollowed()
{
    test::House house;
    QVERIFY(house.signIn());
    const SpaceId id = house.hub.writableSpace();
    house.spaces.select(id);
    QTRY_VERIFY(house.count("GET", "/events") > 0);
    QTRY_VERIFY(house.count("GET", "/runtime") > 0);
    // From now on the listing says nothing, so that only the event stream can tell.
    house.hub.inject({.kind = Fault::Kind::Hang, .path = "author=", .times = -1});
    HubClient other(house.hub.url(), {.proxy = NetworkSettings::Proxy::None});
    other.setToken(house.hub.token());
    other.pause(id).then(this, [](const Result<Runtime> &) {});
    QTRY_COMPARE(stageOf(house.spaces, id), u"PAUSED"_s);

    house.spaces.select({});
    house.hub.clearRequests();
    house.spaces.select(house.hub.staticSpace());
    QTest::qWait(200);
    QCOMPARE(house.count("GET", "/events"), 0); // A static Space has none.
}

void SpaceStoreTest::setHardware()
{
    test::House house;
    QVERIFY(house.signIn());
    const SpaceId id = house.hub.writableSpace();
    QSignalSpy done(&house.spaces, &SpaceStore::done);
    QSignalSpy pending(&house.spaces, &SpaceStore::pendingChanged);
    house.spaces.setHardware(id, u"t4-small"_s, SleepTime{1h});
    QCOMPARE(pending.size(), 1);
    QCOMPARE(house.spaces.pending(id)->operation, Operation::SetHardware);
    QVERIFY(!house.spaces.pending(id)->sent);
    QTRY_VERIFY(house.spaces.pending(id) && house.spaces.pending(id)->sent);
    const Runtime asked = house.spaces.find(id)->runtime;
    QCOMPARE(asked.requestedHardware, u"t4-small"_s);
    QCOMPARE(asked.sleepTime, std::optional<std::chrono::seconds>(1h));
    QVERIFY(done.isEmpty());
    QVERIFY(house.spaces.changingSince(id));
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 20'000);
    QCOMPARE(done[0][0].value<Operation>(), Operation::SetHardware);
    QVERIFY(!house.spaces.pending(id));
    QCOMPARE(house.spaces.find(id)->runtime.hardware, u"t4-small"_s);
    QVERIFY(!house.spaces.changingSince(id));
    QVERIFY(house.spaces.stageSince(id));
}

void SpaceStoreTest::setSleepTime()
{
    test::House house;
    QVERIFY(house.signIn());
    const SpaceId id = house.hub.writableSpace();
    QSignalSpy done(&house.spaces, &SpaceStore::done);
    house.spaces.setSleepTime(id, SleepTime{90min});
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(house.spaces.find(id)->runtime.sleepTime, std::optional<std::chrono::seconds>(90min));
    house.spaces.setSleepTime(id, SleepTime{});
    QTRY_COMPARE(done.size(), 2);
    QVERIFY(!house.spaces.find(id)->runtime.sleepTime);
}

void SpaceStoreTest::pauseAndRestart()
{
    test::House house;
    QVERIFY(house.signIn());
    const SpaceId id = house.hub.writableSpace();
    QSignalSpy done(&house.spaces, &SpaceStore::done);
    house.spaces.pause(id);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(stageOf(house.spaces, id), u"PAUSED"_s);
    house.spaces.restart(id, true);
    QCOMPARE(house.spaces.pending(id)->operation, Operation::FactoryRebuild);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, 20'000);
    QCOMPARE(stageOf(house.spaces, id), u"RUNNING"_s);
    QCOMPARE(house.count("POST", "factory=true"), 1);
}

void SpaceStoreTest::refused_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("payment") << Fault{.status = 402} << Error::Kind::PaymentRequired;
    QTest::newRow("right") << Fault{.status = 403} << Error::Kind::Forbidden;
    QTest::newRow("flavor") << Fault{.status = 400} << Error::Kind::Rejected;
    QTest::newRow("conflict") << Fault{.status = 409} << Error::Kind::Conflict;
}

void SpaceStoreTest::refused()
{
    QFETCH(Fault, fault);
    fault.path = "/hardware";
    fault.method = "POST";
    test::House house;
    QVERIFY(house.signIn());
    const SpaceId id = house.hub.writableSpace();
    const Space before = *house.spaces.find(id);
    QSignalSpy failed(&house.spaces, &SpaceStore::failed);
    QSignalSpy done(&house.spaces, &SpaceStore::done);
    house.hub.inject(fault);
    house.spaces.setHardware(id, u"t4-small"_s, SleepTime{1h});
    QTRY_COMPARE(failed.size(), 1);
    QTEST(failed[0][2].value<Error>().kind, "kind");
    QVERIFY(!house.spaces.pending(id));
    QCOMPARE(house.spaces.find(id)->runtime.requestedHardware, before.runtime.requestedHardware);
    QVERIFY(done.isEmpty());
    QCOMPARE(house.count("POST", "/hardware"), 1);
}

void SpaceStoreTest::lostAnswer_data()
{
    QTest::addColumn<Fault::Kind>("kind");
    QTest::addColumn<bool>("hasHappened");
    // A cut body comes after the Hub did it, a dropped request before.
    QTest::newRow("answer lost") << Fault::Kind::CutBody << true;
    QTest::newRow("request lost") << Fault::Kind::Drop << false;
}

void SpaceStoreTest::lostAnswer()
{
    QFETCH(const Fault::Kind, kind);
    QFETCH(const bool, hasHappened);
    test::House house;
    QVERIFY(house.signIn());
    const SpaceId id = house.hub.writableSpace();
    QSignalSpy failed(&house.spaces, &SpaceStore::failed);
    QSignalSpy done(&house.spaces, &SpaceStore::done);
    house.hub.inject({.kind = kind, .path = "/pause", .method = "POST", .times = -1, .bytes = 20});
    house.spaces.pause(id);
    QTRY_COMPARE_WITH_TIMEOUT(done.size() + failed.size(), 1, 20'000);
    // Sent once; what came of it is read back and told once.
    QCOMPARE(house.count("POST", "/pause"), 1);
    QCOMPARE(done.size(), hasHappened ? 1 : 0);
    QCOMPARE(stageOf(house.spaces, id) == u"PAUSED"_s, hasHappened);
    QVERIFY(!house.spaces.pending(id));
}

void SpaceStoreTest::hangingWriteIsSentOnce()
{
    test::House house;
    QVERIFY(house.signIn());
    const SpaceId id = house.hub.writableSpace();
    QSignalSpy failed(&house.spaces, &SpaceStore::failed);
    house.hub.inject({.kind = Fault::Kind::Hang, .path = "/restart", .times = -1});
    house.spaces.restart(id);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QCOMPARE(failed[0][2].value<Error>().kind, Error::Kind::Timeout);
    QCOMPARE(house.count("POST", "/restart"), 1);
    QVERIFY(house.count("GET", "/runtime") >= 1); // Read back before anything was said.
}

void SpaceStoreTest::severalCommands()
{
    test::House house;
    QVERIFY(house.signIn());
    const SpaceId id = house.hub.writableSpace();
    QSignalSpy done(&house.spaces, &SpaceStore::done);
    house.hub.clearRequests();
    house.spaces.setHardware(id, u"t4-small"_s, SleepTime{1h});
    house.spaces.pause(id);
    QCOMPARE(house.spaces.pending(id)->operation, Operation::Pause);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, 20'000);
    QCOMPARE(done[0][0].value<Operation>(), Operation::SetHardware);
    QCOMPARE(done[1][0].value<Operation>(), Operation::Pause);
    QCOMPARE(house.spaces.find(id)->runtime.requestedHardware, u"t4-small"_s);
    QCOMPARE(stageOf(house.spaces, id), u"PAUSED"_s);
    QList<QByteArray> posts;
    for (const auto &request : house.hub.requests()) {
        if (request.method == "POST")
            posts.append(request.target.split('?')[0].split('/').last());
    }
    const QList<QByteArray> inOrder{"hardware", "pause"};
    QCOMPARE(posts, inOrder);
}

void SpaceStoreTest::auditTrail()
{
    test::House house(0);
    QVERIFY(house.signIn());
    const SpaceId id = house.hub.writableSpace();
    QSignalSpy done(&house.spaces, &SpaceStore::done);
    QSignalSpy failed(&house.spaces, &SpaceStore::failed);
    house.spaces.pause(id);
    QCOMPARE(house.history.actions(10).size(), 1); // Before anything was sent.
    QCOMPARE(house.history.actions(1)[0].outcome, u"asked"_s);
    QCOMPARE(house.history.actions(1)[0].hourlyBefore, Money{30'000});
    QCOMPARE(house.history.actions(1)[0].hourlyAfter, Money{0});
    QCOMPARE(house.history.actions(1)[0].at, house.clock());
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(house.history.actions(1)[0].outcome, u"done"_s);
    house.hub.inject({.path = "/restart", .status = 403});
    house.spaces.restart(id);
    QTRY_COMPARE(failed.size(), 1);
    const QList<Action> actions = house.history.actions(10);
    QCOMPARE(actions.size(), 4);
    QCOMPARE(actions[0].outcome, u"failed: 403"_s);
    QCOMPARE(actions[0].operation, u"restart"_s);
    QCOMPARE(actions[1].outcome, u"asked"_s);
}

QTEST_GUILESS_MAIN(SpaceStoreTest)
#include "tst_spacestore.moc"
