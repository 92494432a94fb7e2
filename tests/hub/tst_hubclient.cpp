// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/hubclient.h"
#include "app/hub/isotime.h"
#include "tests/hub/callsupport.h"
#include "tests/support/loopbackserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QUrlQuery>

#include <memory>

using namespace spacedock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Token = "test-token-of-the-client";
const SpaceId Id{u"alice"_s, u"demo"_s};
const QByteArray RuntimeJson = R"({"stage":"RUNNING"})";

} // namespace

/// What goes on the wire and what comes of refusals; tst_hubsim has the answers.
class HubClientTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void listingAsksForAllAtOnce();
    void foreignNextPageIsRefused();
    void actions_data();
    void actions();
    void usagePaths();
    void discussionIsPostedOnce();
    void createdDiscussionHasAWholeAddress();
    void unauthorized_data();
    void unauthorized();
    void otherTokenLogsNobodyOut();
    void budgetIsAnnounced();
    void rateLimitIsAnnouncedOnce();
    void badReplyNamesTheRequest();
    void tokenIsInNoAddress();
    void pages();

private:
    QByteArray target() const { return m_server->requests().last().target; }

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<HubClient> m_client;
};

void HubClientTest::init()
{
    m_server = std::make_unique<LoopbackServer>();
    m_client = std::make_unique<HubClient>(m_server->url(),
                                           NetworkSettings{.proxy = NetworkSettings::Proxy::None,
                                                           .answerLimit = 2s,
                                                           .firstWait = 5ms});
    m_client->setToken(Token);
}

void HubClientTest::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void HubClientTest::listingAsksForAllAtOnce()
{
    auto first = LoopbackServer::json(R"([{"id":"a/1"}])");
    first.headers.emplaceBack(
        "Link", '<' + m_server->url(u"/api/spaces?cursor=x%3D"_s).toEncoded() + ">; rel=\"next\"");
    m_server->answer(first);
    m_server->answer(LoopbackServer::json(R"([{"id":"a/2"}])"));
    const auto page = answerOf(m_client->spaces(u"a b&c"_s));
    QVERIFY(page);
    const QUrlQuery query(QUrl::fromEncoded(target()));
    QCOMPARE(query.queryItemValue(u"author"_s, QUrl::FullyDecoded), u"a b&c"_s);
    QCOMPARE(query.queryItemValue(u"limit"_s), u"500"_s);
    QVERIFY(query.allQueryItemValues(u"expand"_s).contains(u"runtime"_s));
    QVERIFY(query.allQueryItemValues(u"expand"_s).contains(u"cardData"_s));

    const auto rest = answerOf(m_client->moreSpaces(page->next));
    QVERIFY(rest);
    QCOMPARE(target(), QByteArray("/api/spaces?cursor=x%3D"));
    QCOMPARE(rest->spaces.value(0).id.path(), u"a/2"_s);
    QCOMPARE(rest->next, QUrl());
}

void HubClientTest::foreignNextPageIsRefused()
{
    LoopbackServer stranger;
    stranger.answerAlways(LoopbackServer::json("[]"));
    auto first = LoopbackServer::json("[]");
    first.headers.emplaceBack("Link", '<' + stranger.url(u"/x"_s).toEncoded() + ">; rel=next");
    m_server->answer(first);
    const auto page = answerOf(m_client->spaces(u"a"_s));
    QVERIFY(page);
    const auto rest = answerOf(m_client->moreSpaces(page->next));
    QVERIFY(!rest);
    QCOMPARE(rest.error().kind, Error::Kind::ForeignHost);
    QCOMPARE(stranger.requests().size(), 0);
}

void HubClientTest::actions_data()
{
    using Act = std::function<Call<Runtime>(HubClient &)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, Act act, const char *path, const char *json) {
        QTest::newRow(name) << std::move(act) << QByteArray(path) << QByteArray(json);
    };
    row(
        "hardware", [](HubClient &hub) { return hub.setHardware(Id, u"t4-small"_s, {}); },
        "/hardware", R"({"flavor":"t4-small"})");
    row(
        "hardware with sleep",
        [](HubClient &hub) { return hub.setHardware(Id, u"t4-small"_s, SleepTime{1h}); },
        "/hardware", R"({"flavor":"t4-small","sleepTimeSeconds":3600})");
    row(
        "hardware awake",
        [](HubClient &hub) { return hub.setHardware(Id, u"t4-small"_s, SleepTime{}); }, "/hardware",
        R"({"flavor":"t4-small","sleepTimeSeconds":-1})");
    row(
        "sleep", [](HubClient &hub) { return hub.setSleepTime(Id, SleepTime{5min}); }, "/sleeptime",
        R"({"seconds":300})");
    row(
        "never sleep", [](HubClient &hub) { return hub.setSleepTime(Id, SleepTime{}); },
        "/sleeptime", R"({"seconds":-1})");
    row("pause", [](HubClient &hub) { return hub.pause(Id); }, "/pause", "");
    row("restart", [](HubClient &hub) { return hub.restart(Id, false); }, "/restart", "");
    row(
        "rebuild", [](HubClient &hub) { return hub.restart(Id, true); }, "/restart?factory=true",
        "");
}

void HubClientTest::actions()
{
    using Act = std::function<Call<Runtime>(HubClient &)>;
    QFETCH(Act, act);
    QFETCH(QByteArray, path);
    m_server->answer(LoopbackServer::json(RuntimeJson));
    const auto runtime = answerOf(act(*m_client));
    QVERIFY(runtime);
    QCOMPARE(runtime->stage.stage, Stage::Running);
    const auto request = m_server->requests().last();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.target, "/api/spaces/alice/demo" + path);
    QTEST(request.body, "json");
    QCOMPARE(request.headers["authorization"], QByteArray("Bearer ") + Token);

    // What was refused was not done. Else only the sleep time is sent again: the rest reaches the
    // Hub once, also when the connection, here one that was used before, ends without an answer.
    using Answer = LoopbackServer::Answer;
    const bool isSetting = path == "/sleeptime";
    for (const Answer &answer :
         {LoopbackServer::json("{}", 429), LoopbackServer::json("{}", 503),
          Answer{.kind = Answer::Kind::Drop}, Answer{.kind = Answer::Kind::Cut, .body = "{"}}) {
        const auto before = m_server->requests().size();
        m_server->answer(answer);
        m_server->answerAlways(LoopbackServer::json(RuntimeJson));
        const bool isRepeated = isSetting || answer.status == 429;
        QCOMPARE(answerOf(act(*m_client)).has_value(), isRepeated);
        QTest::qWait(20);
        QCOMPARE(m_server->requests().size() - before, isRepeated ? 2 : 1);
        QVERIFY(answerOf(m_client->runtime(Id)));
    }
}

void HubClientTest::usagePaths()
{
    m_server->answerAlways(LoopbackServer::json(R"({"usage":{}})"));
    QVERIFY(answerOf(m_client->usage({})));
    QCOMPARE(target(), QByteArray("/api/settings/billing/usage"));
    QVERIFY(answerOf(m_client->usage(u"lab"_s, u"67f0"_s)));
    QCOMPARE(target(), QByteArray("/api/organizations/lab/billing/usage?periodId=67f0"));
    QVERIFY(answerOf(m_client->usage(u"a/b?ü"_s)));
    QCOMPARE(target(), QByteArray("/api/organizations/a%2Fb%3F%C3%BC/billing/usage"));
    const TimeSpan span{timeFromIso("2026-11-01").value(), timeFromIso("2026-11-02").value()};
    const QByteArray query = "?startDate=1793491200&endDate=1793577600";
    QVERIFY(answerOf(m_client->usageTotals({}, span)));
    QCOMPARE(target(), "/api/settings/billing/usage-v2" + query);
    QVERIFY(answerOf(m_client->usageTotals(u"lab"_s, span)));
    QCOMPARE(target(), "/api/organizations/lab/billing/usage-v2" + query);
}

void HubClientTest::discussionIsPostedOnce()
{
    m_server->answerAlways({.kind = LoopbackServer::Answer::Kind::Drop});
    QVERIFY(!answerOf(m_client->createDiscussion(Id, u"Titel"_s, u"Téxt"_s)));
    QCOMPARE(m_server->requests().size(), 1);
    const auto sent = QJsonDocument::fromJson(m_server->requests().constFirst().body).object();
    const QJsonObject expected{
        {u"title"_s, u"Titel"_s}, {u"description"_s, u"Téxt"_s}, {u"pullRequest"_s, false}};
    QCOMPARE(sent, expected);
    QVERIFY(!answerOf(m_client->comment(Id, 3, u"x"_s)));
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(target(), QByteArray("/api/spaces/alice/demo/discussions/3/comment"));
}

void HubClientTest::createdDiscussionHasAWholeAddress()
{
    m_server->answer(LoopbackServer::json(R"({"num":4,"url":"/spaces/alice/demo/discussions/4"})"));
    const auto created = answerOf(m_client->createDiscussion(Id, u"t"_s, u"x"_s));
    QVERIFY(created);
    QCOMPARE(created->url, m_client->discussionPage(Id, 4));
}

void HubClientTest::unauthorized_data()
{
    QTest::addColumn<bool>("isWhoAmI");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<bool>("isAnnounced");
    const QByteArray refused = "Invalid credentials in Authorization header";
    const QByteArray scope = "Invalid username or password.";
    QTest::newRow("whoami") << true << 401 << scope << true;
    QTest::newRow("whoami refused by policy") << true << 403 << scope << false;
    QTest::newRow("refused token elsewhere") << false << 401 << refused << true;
    QTest::newRow("an action that OAuth may not do") << false << 401 << scope << false;
    QTest::newRow("no right") << false << 403 << scope << false;
}

void HubClientTest::unauthorized()
{
    QFETCH(bool, isWhoAmI);
    QFETCH(int, status);
    QFETCH(QByteArray, words);
    QFETCH(bool, isAnnounced);
    auto answer = LoopbackServer::json("{}", status);
    answer.headers.emplaceBack("X-Error-Message", words);
    m_server->answer(answer);
    QSignalSpy unauthorized(m_client.get(), &HubClient::unauthorized);
    if (isWhoAmI)
        QVERIFY(!answerOf(m_client->whoAmI()));
    else
        QVERIFY(!answerOf(m_client->restart(Id, false)));
    QCOMPARE(unauthorized.count(), isAnnounced ? 1 : 0);
}

void HubClientTest::otherTokenLogsNobodyOut()
{
    m_server->answerAlways(LoopbackServer::json("{}", 401));
    QSignalSpy unauthorized(m_client.get(), &HubClient::unauthorized);
    QVERIFY(!answerOf(m_client->whoAmI("another-token\n")));
    QCOMPARE(m_server->requests().last().headers["authorization"],
             QByteArray("Bearer another-token"));
    // An answer to a token that was given up meanwhile says nothing of the new one.
    const auto old = m_client->whoAmI();
    m_client->setToken("next-token");
    QVERIFY(!answerOf(old));
    m_client->setToken({});
    QVERIFY(!answerOf(m_client->whoAmI()));
    QVERIFY(!m_server->requests().last().headers.contains("authorization"));
    QCOMPARE(unauthorized.count(), 0);
}

void HubClientTest::budgetIsAnnounced()
{
    auto answer = LoopbackServer::json(RuntimeJson);
    answer.headers += {{"RateLimit", "\"api\";r=90;t=55"},
                       {"RateLimit-Policy", "\"fixed window\";\"api\";q=1000;w=300"}};
    m_server->answer(answer);
    QSignalSpy budget(m_client.get(), &HubClient::budgetChanged);
    QVERIFY(answerOf(m_client->runtime(Id)));
    QCOMPARE(budget.count(), 1);
    const RateBudget expected{.remaining = 90, .resetsIn = 55s, .quota = 1'000};
    QCOMPARE(budget.at(0).at(0).value<RateBudget>(), expected);
}

void HubClientTest::rateLimitIsAnnouncedOnce()
{
    for (int i = 0; i < 2; ++i)
        m_server->answer(LoopbackServer::json("{}", 429));
    m_server->answerAlways(LoopbackServer::json(RuntimeJson));
    QSignalSpy limited(m_client.get(), &HubClient::rateLimited);
    QObject context;
    int answers = 0;
    for (int i = 0; i < 2; ++i)
        m_client->runtime(Id).then(&context, [&](const Result<Runtime> &) { ++answers; });
    QTRY_COMPARE(answers, 2);
    QVERIFY(limited.count() >= 1);
    QVERIFY(limited.at(0).at(0).value<std::chrono::seconds>() > 0s);
}

void HubClientTest::badReplyNamesTheRequest()
{
    m_server->answer(
        {.body = "<html><body>maintenance</body></html>", .headers = {{"X-Request-Id", "Root=9"}}});
    const auto runtime = answerOf(m_client->runtime(Id));
    QVERIFY(!runtime);
    QCOMPARE(runtime.error().kind, Error::Kind::BadReply);
    QCOMPARE(runtime.error().status, 200);
    QCOMPARE(runtime.error().requestId, u"Root=9"_s);
    QVERIFY(!runtime.error().detail.contains("maintenance"_L1));
}

void HubClientTest::tokenIsInNoAddress()
{
    m_server->answerAlways(LoopbackServer::json(RuntimeJson));
    QVERIFY(answerOf(m_client->runtime(Id)));
    QVERIFY(!target().contains(Token));
    const HubClient named(QUrl(u"https://user:secret@hub.test/"_s), {});
    QCOMPARE(named.endpoint(), QUrl(u"https://hub.test"_s));
}

void HubClientTest::pages()
{
    const HubClient hub(QUrl(u"https://hub.test/mirror/"_s), {});
    QCOMPARE(hub.spacePage(Id), QUrl(u"https://hub.test/mirror/spaces/alice/demo"_s));
    QCOMPARE(hub.settingsPage(Id), QUrl(u"https://hub.test/mirror/spaces/alice/demo/settings"_s));
    QCOMPARE(hub.discussionPage(Id, 7),
             QUrl(u"https://hub.test/mirror/spaces/alice/demo/discussions/7"_s));
    QCOMPARE(hub.billingPage(), QUrl(u"https://hub.test/mirror/settings/billing"_s));
    const QUrlQuery rights(hub.newTokenPage());
    QCOMPARE(rights.queryItemValue(u"tokenType"_s), u"fineGrained"_s);
    QCOMPARE(rights.allQueryItemValues(u"ownUserPermissions"_s),
             (QStringList{u"repo.content.read"_s, u"repo.write"_s, u"user.billing.read"_s}));
}

QTEST_GUILESS_MAIN(HubClientTest)
#include "tst_hubclient.moc"
