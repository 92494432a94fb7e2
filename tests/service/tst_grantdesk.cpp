// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/house.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;
using Fault = sim::Fault;

class GrantDeskTest : public QObject {
    Q_OBJECT

private slots:
    void drafts();
    void apply();
    void refused();
    void lostAnswer_data();
    void lostAnswer();
    void onlyOneAtATime();
    void look_data();
    void look();
    void lookFails();
    void signOutForgets();
};

static const GrantApplication Application{.kind = ProjectKind::Academic,
                                          .flavor = u"t4-small"_s,
                                          .sleepAfter = 3600s,
                                          .purpose = u"Captions for everyone."_s,
                                          .reason = u"A CPU takes a minute."_s,
                                          .links = {}};

static int threadsPosted(const test::House &house)
{
    const auto requests = house.hub.requests();
    return int(std::ranges::count_if(requests, [](const sim::SeenRequest &request) {
        return request.method == "POST" && request.target.endsWith("/discussions");
    }));
}

void GrantDeskTest::drafts()
{
    test::House house;
    const SpaceId id = house.hub.writableSpace();
    QVERIFY(!house.grants.draft(id));
    house.grants.keepDraft(id, Application);
    QCOMPARE(house.grants.draft(id), Application);
}

void GrantDeskTest::apply()
{
    test::House house;
    QVERIFY(house.signIn());
    const SpaceId id = house.hub.writableSpace();
    QSignalSpy posted(&house.grants, &GrantDesk::posted);
    QSignalSpy found(&house.grants, &GrantDesk::requestChanged);
    house.grants.apply(id, Application, u"T4 small"_s);
    QVERIFY(house.grants.isApplying(id));
    QCOMPARE(house.grants.draft(id), Application); // Until the Hub has it.
    QTRY_COMPARE(posted.size(), 1);
    QVERIFY(!house.grants.isApplying(id));
    QVERIFY(!house.grants.draft(id));
    QTRY_COMPARE(found.size(), 1);
    const GrantRequest request = *house.grants.request(id);
    QCOMPARE(request.discussion, posted[0][1].toInt());
    QCOMPARE(request.state, GrantState::Submitted);
    QCOMPARE(request.kind, u"Academic"_s);
    QCOMPARE(house.grants.asked(), {id});
    QCOMPARE(house.history.actions(1)[0].operation, u"apply-for-grant"_s);
    QCOMPARE(house.history.actions(1)[0].outcome, u"done"_s);
}

void GrantDeskTest::refused()
{
    test::House house;
    QVERIFY(house.signIn());
    const SpaceId id = house.hub.writableSpace();
    QSignalSpy failed(&house.grants, &GrantDesk::failed);
    house.hub.inject({.path = "/discussions", .method = "POST", .status = 403});
    house.grants.apply(id, Application, u"T4 small"_s);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][1].value<Error>().kind, Error::Kind::Forbidden);
    QCOMPARE(house.grants.draft(id), Application); // Nothing that was written is lost.
    QVERIFY(!house.grants.request(id));
    QCOMPARE(house.history.actions(1)[0].outcome, u"failed: 403"_s);
}

void GrantDeskTest::lostAnswer_data()
{
    QTest::addColumn<Fault::Kind>("kind");
    QTest::addColumn<bool>("isPosted");
    QTest::newRow("answer lost") << Fault::Kind::CutBody << true;
    QTest::newRow("request lost") << Fault::Kind::Drop << false;
    QTest::newRow("no answer") << Fault::Kind::Hang << false;
}

void GrantDeskTest::lostAnswer()
{
    QFETCH(const Fault::Kind, kind);
    QFETCH(const bool, isPosted);
    test::House house;
    QVERIFY(house.signIn());
    // With an older request in the list, which must not be taken for the new one.
    const SpaceId id = samples::id(u"alice/weather-map"_s);
    QSignalSpy posted(&house.grants, &GrantDesk::posted);
    QSignalSpy failed(&house.grants, &GrantDesk::failed);
    house.hub.inject(
        {.kind = kind, .path = "/discussions", .method = "POST", .times = -1, .bytes = 5});
    house.grants.apply(id, Application, u"T4 small"_s);
    QTRY_COMPARE_WITH_TIMEOUT(posted.size() + failed.size(), 1, 20'000);
    QCOMPARE(posted.size(), isPosted ? 1 : 0);
    QCOMPARE(threadsPosted(house), 1);
    QCOMPARE(house.grants.draft(id).has_value(), !isPosted);
}

void GrantDeskTest::onlyOneAtATime()
{
    test::House house;
    QVERIFY(house.signIn());
    const SpaceId id = house.hub.writableSpace();
    QSignalSpy posted(&house.grants, &GrantDesk::posted);
    house.grants.apply(id, Application, u"T4 small"_s);
    house.grants.apply(id, Application, u"T4 small"_s);
    QTRY_COMPARE(posted.size(), 1);
    QTest::qWait(200);
    QCOMPARE(threadsPosted(house), 1);
}

void GrantDeskTest::look_data()
{
    QTest::addColumn<QString>("space");
    QTest::addColumn<GrantState>("state");
    QTest::newRow("staff answered") << u"alice/notes-mcp"_s << GrantState::Answered;
    QTest::newRow("waits") << u"alice/weather-map"_s << GrantState::Submitted;
    QTest::newRow("closed") << u"acme-lab/tts-voices"_s << GrantState::Closed;
    QTest::newRow("never asked") << u"alice/whisper-demo"_s << GrantState::None;
}

void GrantDeskTest::look()
{
    QFETCH(const QString, space);
    QFETCH(const GrantState, state);
    test::House house;
    QVERIFY(house.signIn());
    const SpaceId id = samples::id(space);
    house.hub.clearRequests();
    house.grants.look(id);
    if (state == GrantState::None) {
        QTRY_VERIFY(house.count("GET", "/discussions") > 0);
        QTest::qWait(200);
        QVERIFY(!house.grants.request(id));
        return;
    }
    QTRY_VERIFY(house.grants.request(id));
    QCOMPARE(house.grants.request(id)->state, state);
    QVERIFY(house.grants.request(id)->askedAt < house.clock());
}

void GrantDeskTest::lookFails()
{
    test::House house;
    QVERIFY(house.signIn());
    const SpaceId id = samples::id(u"alice/weather-map"_s);
    QSignalSpy changed(&house.grants, &GrantDesk::requestChanged);
    house.grants.look(id);
    QTRY_COMPARE(changed.size(), 1);
    QSignalSpy failed(&house.grants, &GrantDesk::lookFailed);
    house.hub.inject({.kind = Fault::Kind::Garbage, .path = "/discussions", .times = -1});
    house.grants.look(id);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][1].value<Error>().kind, Error::Kind::BadReply);
    QVERIFY(house.grants.request(id)); // What was found stays.
    house.hub.clearFaults();
    house.hub.clearRequests();
    house.grants.look(id);
    QTRY_VERIFY(house.count("GET", "/discussions") > 0);
}

void GrantDeskTest::signOutForgets()
{
    test::House house;
    QVERIFY(house.signIn());
    house.grants.look(samples::id(u"alice/weather-map"_s));
    QTRY_COMPARE(house.grants.asked().size(), 1);
    house.account.signOut();
    QVERIFY(house.grants.asked().isEmpty());
}

QTEST_GUILESS_MAIN(GrantDeskTest)
#include "tst_grantdesk.moc"
