// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/house.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;
using Fault = sim::Fault;
using State = Account::State;

/// The keychain's part is in tst_tokenstore, which brings a real one.
class AccountTest : public QObject {
    Q_OBJECT

private slots:
    void signIn();
    void wrongToken();
    void failures_data();
    void failures();
    void newerOvertakesOlder();
    void failedCheckKeepsWhoIsThere();
    void signOut();
    void signOutWhileChecking();
    void expires();
    void oneRefusalIsNoExpiry();
    void nobodyMayDoAnything();
};

void AccountTest::signIn()
{
    test::House house;
    QSignalSpy states(&house.account, &Account::stateChanged);
    QCOMPARE(house.account.state(), State::SignedOut);
    house.account.signIn(house.hub.token(), Account::Keeping::SessionOnly);
    QCOMPARE(house.account.state(), State::Checking);
    QVERIFY(!house.client.hasToken()); // Not before the Hub knows it.
    QTRY_COMPARE(house.account.state(), State::SignedIn);
    QCOMPARE(house.account.identity().name, house.hub.writableSpace().owner);
    QVERIFY(house.client.hasToken());
    QCOMPARE(house.account.keeping(), Account::Keeping::SessionOnly);
    QCOMPARE(states.size(), 2);
    const QString owner = house.account.identity().name;
    QVERIFY(house.account.mayDo(Right::Write, owner) != Permission::No);
}

void AccountTest::wrongToken()
{
    test::House house;
    QSignalSpy failed(&house.account, &Account::failed);
    house.account.signIn("hf_wrong", Account::Keeping::SessionOnly);
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed[0][0].value<Error>();
    QCOMPARE(error.kind, Error::Kind::Unauthorized);
    QVERIFY(!error.detail.contains(u"hf_wrong"_s));
    QCOMPARE(house.account.state(), State::SignedOut);
    QVERIFY(!house.client.hasToken());
}

void AccountTest::failures_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<Error::Kind>("kind");
    const auto row = [](const char *name, Fault fault, Error::Kind kind) {
        fault.path = "/whoami";
        fault.times = -1;
        QTest::newRow(name) << fault << kind;
    };
    row("hang", {.kind = Fault::Kind::Hang}, Error::Kind::Timeout);
    row("drop", {.kind = Fault::Kind::Drop}, Error::Kind::Network);
    row("garbage", {.kind = Fault::Kind::Garbage}, Error::Kind::BadReply);
    row("server", {.status = 500}, Error::Kind::Server);
    row("policy", {.status = 403}, Error::Kind::Forbidden);
}

void AccountTest::failures()
{
    QFETCH(const Fault, fault);
    test::House house;
    house.hub.inject(fault);
    QSignalSpy failed(&house.account, &Account::failed);
    house.account.signIn(house.hub.token(), Account::Keeping::SessionOnly);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QTEST(failed[0][0].value<Error>().kind, "kind");
    QCOMPARE(house.account.state(), State::SignedOut);
    house.hub.clearFaults();
    QVERIFY(house.signIn());
}

void AccountTest::newerOvertakesOlder()
{
    test::House house;
    QSignalSpy failed(&house.account, &Account::failed);
    house.hub.inject({.kind = Fault::Kind::Slow, .path = "/whoami", .delay = 300ms});
    house.account.signIn("hf_wrong", Account::Keeping::SessionOnly);
    QTRY_COMPARE(house.count("GET", "/whoami"), 1);
    house.account.signIn(house.hub.token(), Account::Keeping::SessionOnly);
    QTRY_COMPARE(house.account.state(), State::SignedIn);
    QTest::qWait(500); // The older answer is due by now.
    QVERIFY(failed.isEmpty());
    QCOMPARE(house.account.state(), State::SignedIn);
}

void AccountTest::failedCheckKeepsWhoIsThere()
{
    test::House house;
    QVERIFY(house.signIn());
    const Identity before = house.account.identity();
    QSignalSpy failed(&house.account, &Account::failed);
    house.account.signIn("hf_wrong", Account::Keeping::SessionOnly);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(house.account.state(), State::SignedIn);
    QCOMPARE(house.account.identity(), before);
    QSignalSpy read(&house.spaces, &SpaceStore::freshnessChanged);
    house.spaces.refresh();
    QTRY_VERIFY(!read.isEmpty());
    QCOMPARE(house.spaces.freshness(), SpaceStore::Freshness::Current);
}

void AccountTest::signOut()
{
    test::House house;
    QVERIFY(house.signIn());
    QVERIFY(!house.spaces.spaces().isEmpty());
    house.account.signOut();
    QCOMPARE(house.account.state(), State::SignedOut);
    QVERIFY(!house.client.hasToken());
    QCOMPARE(house.account.identity(), Identity());
    QVERIFY(house.spaces.spaces().isEmpty());
    QCOMPARE(house.spaces.freshness(), SpaceStore::Freshness::Empty);
    QCOMPARE(house.ledger.thisMonth(), Money());
}

void AccountTest::signOutWhileChecking()
{
    test::House house;
    house.hub.inject({.kind = Fault::Kind::Slow, .path = "/whoami", .delay = 200ms});
    house.account.signIn(house.hub.token(), Account::Keeping::SessionOnly);
    house.account.signOut();
    QTRY_COMPARE(house.count("GET", "/whoami"), 1);
    QTest::qWait(400);
    QCOMPARE(house.account.state(), State::SignedOut);
    QVERIFY(!house.client.hasToken());
}

void AccountTest::expires()
{
    test::House house;
    QVERIFY(house.signIn());
    QSignalSpy expired(&house.account, &Account::expired);
    house.hub.inject({.path = "/api/",
                      .times = -1,
                      .status = 401,
                      .body = R"({"error":"Invalid credentials in Authorization header"})"});
    house.spaces.refresh();
    QTRY_COMPARE(expired.size(), 1);
    house.spaces.refresh();
    house.ledger.refresh();
    QTRY_VERIFY(house.count("GET", "/billing/usage") > 1);
    QTest::qWait(200);
    QCOMPARE(expired.size(), 1); // Said once, however many calls are refused.
    QCOMPARE(house.account.state(), State::SignedIn);
    QVERIFY(!house.spaces.spaces().isEmpty());
    house.hub.clearFaults();
    QVERIFY(house.signIn());
}

void AccountTest::oneRefusalIsNoExpiry()
{
    test::House house;
    QVERIFY(house.signIn());
    QSignalSpy expired(&house.account, &Account::expired);
    QSignalSpy failed(&house.spaces, &SpaceStore::failed);
    // What an OAuth token gets for an act that it has no right to.
    house.hub.inject({.path = "/restart",
                      .times = -1,
                      .status = 401,
                      .body = R"({"error":"Invalid username or password."})"});
    house.spaces.restart(house.hub.writableSpace());
    QTRY_COMPARE(failed.size(), 1);
    QTest::qWait(200);
    QVERIFY(expired.isEmpty());
}

void AccountTest::nobodyMayDoAnything()
{
    const test::House house;
    QCOMPARE(house.account.mayDo(Right::Write, u"me"_s), Permission::No);
}

QTEST_GUILESS_MAIN(AccountTest)
#include "tst_account.moc"
