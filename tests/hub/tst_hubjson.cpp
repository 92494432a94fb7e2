// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/hubjson.h"
#include "app/hub/identityjson.h"
#include "app/hub/isotime.h"

#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Time at(std::string_view iso)
{
    return timeFromIso(iso).value();
}

} // namespace

class HubJsonTest : public QObject {
    Q_OBJECT

private slots:
    void badReplies_data();
    void badReplies();
    void identity();
    void identityOfOAuth();
    void identityIsReadBack();
    void runtime();
    void sleepTime_data();
    void sleepTime();
    void replicas_data();
    void replicas();
    void oddRuntimeKeepsTheRest();
    void listing();
    void oddEntryBreaksNothing();
    void visibility_data();
    void visibility();
    void license_data();
    void license();
    void hardware();
    void prices_data();
    void prices();
    void usage();
    void oddUsage();
    void usageTotals();
    void discussions();
    void discussion();
    void newComment();
    void postedDiscussion_data();
    void postedDiscussion();
    void secretsAndVariables();
};

void HubJsonTest::badReplies_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"", "<html><title>Bad gateway</title></html>", "{\"cut\": [", "null",
                             "7", "\"text\"", "{\"a\":1}}", "\xff\xfe"})
        QTest::addRow("%s", json) << QByteArray(json);
}

void HubJsonTest::badReplies()
{
    QFETCH(QByteArray, json);
    const auto isBad = [](const auto &result) {
        return !result && result.error().kind == Error::Kind::BadReply;
    };
    QVERIFY(isBad(readIdentity(json)));
    QVERIFY(isBad(readRuntime(json)));
    QVERIFY(isBad(readSpace(json)));
    QVERIFY(isBad(readSpaces(json)));
    QVERIFY(isBad(readHardware(json, {})));
    QVERIFY(isBad(readUsage(json)));
    QVERIFY(isBad(readUsageTotals(json)));
    QVERIFY(isBad(readDiscussions(json)));
    QVERIFY(isBad(readDiscussion(json)));
    QVERIFY(isBad(readNewComment(json)));
    QVERIFY(isBad(readPostedDiscussion(json)));
    QVERIFY(isBad(readSecrets(json)));
    QVERIFY(isBad(readVariables(json)));
}

void HubJsonTest::identity()
{
    const auto read = readIdentity(R"({
        "type": "user", "id": "5f01", "name": "alice", "fullname": "Alice Ä", "isPro": true,
        "canPay": false, "email": null, "periodEnd": 1798761600, "avatarUrl": "/avatars/a.svg",
        "orgs": [
            {"id": "5f02", "name": "lab", "fullname": "The Lab", "plan": "team",
             "roleInOrg": "admin", "canPay": true, "securityRestrictions": ["sso", 3, "mfa"]},
            {"name": 12}, "text", null,
            {"name": "club", "canPay": "perhaps", "securityRestrictions": "none"}],
        "auth": {"type": "access_token", "expiresAt": "2027-01-01T00:00:00.000Z",
            "accessToken": {"displayName": "console", "role": "fineGrained", "fineGrained": {
                "global": ["discussion.write"],
                "scoped": [{"entity": {"type": "user", "name": "alice"},
                            "permissions": ["repo.write", "user.billing.read"]}, 5]}}}})");
    QVERIFY(read);
    const Identity expected{
        .id = u"5f01"_s,
        .name = u"alice"_s,
        .fullname = u"Alice Ä"_s,
        .isPro = true,
        .canPay = false,
        .organizations = {{.id = u"5f02"_s,
                           .name = u"lab"_s,
                           .fullname = u"The Lab"_s,
                           .plan = u"team"_s,
                           .role = u"admin"_s,
                           .canPay = true,
                           .restrictions = {u"sso"_s, u"mfa"_s}},
                          {.name = u"club"_s}},
        .token = {.type = u"access_token"_s,
                  .name = u"console"_s,
                  .role = u"fineGrained"_s,
                  .globalPermissions = {u"discussion.write"_s},
                  .scopes = {{.entityType = u"user"_s,
                              .entityName = u"alice"_s,
                              .permissions = {u"repo.write"_s, u"user.billing.read"_s}},
                             {}},
                  .expiresAt = at("2027-01-01T00:00:00Z")}};
    QCOMPARE(*read, expected);
}

void HubJsonTest::identityOfOAuth()
{
    const auto read =
        readIdentity(R"({"name": "alice", "auth": {"type": "oauth"}, "isPro": "yes"})");
    QVERIFY(read);
    QCOMPARE(read->token.type, u"oauth"_s);
    QCOMPARE(read->token.role, QString());
    QCOMPARE(read->isPro, false);
    QVERIFY(!read->canPay);
}

void HubJsonTest::identityIsReadBack()
{
    const Identity whole{
        .id = u"64a"_s,
        .name = u"alice"_s,
        .fullname = u"Alice Ångström"_s,
        .isPro = true,
        .canPay = false,
        .organizations = {{.id = u"64b"_s,
                           .name = u"lab"_s,
                           .fullname = u"The Lab"_s,
                           .plan = u"team"_s,
                           .role = u"admin"_s,
                           .canPay = true,
                           .restrictions = {u"mfa"_s, u"sso"_s}},
                          {.name = u"school"_s}},
        .token = {.type = u"access_token"_s,
                  .name = u"desk"_s,
                  .role = u"fineGrained"_s,
                  .globalPermissions = {u"discussion.write"_s},
                  .scopes = {{.entityType = u"user"_s,
                              .entityName = u"alice"_s,
                              .permissions = {u"repo.write"_s, u"user.billing.read"_s}}},
                  .expiresAt = timeFromIso("2027-01-01T00:00:00Z")}};
    for (const Identity &identity : {whole, Identity{.name = u"bare"_s}}) {
        const auto read = readIdentity(writeIdentity(identity));
        QVERIFY(read);
        QCOMPARE(*read, identity);
    }
}

void HubJsonTest::runtime()
{
    const auto read = readRuntime(R"({
        "stage": "RUNNING", "hardware": {"current": "t4-small", "requested": "l4x1"},
        "gcTimeout": 3600, "replicas": {"current": 2, "requested": 3}, "devMode": true,
        "domains": [{"domain": "a.hf.space", "stage": "READY"},
                    {"domain": "a.example", "isCustom": true, "stage": "NEW_STAGE"}, {}, 4],
        "volumes": [{"type": "bucket", "source": "x/y", "mountPath": "/data", "readOnly": false},
                    {"type": "model", "source": "***", "mountPath": "/m"}],
        "storage": "small", "sha": "abc", "hotReloading": {"status": "created"},
        "errorMessage": "no luck"})");
    QVERIFY(read);
    const Runtime expected{
        .stage = {Stage::Running, u"RUNNING"_s},
        .hardware = u"t4-small"_s,
        .requestedHardware = u"l4x1"_s,
        .sleepTime = 3600s,
        .replicas = 2,
        .requestedReplicas = 3,
        .errorMessage = u"no luck"_s,
        .devMode = true,
        .domains = {{.domain = u"a.hf.space"_s, .stage = u"READY"_s},
                    {.domain = u"a.example"_s, .isCustom = true, .stage = u"NEW_STAGE"_s}},
        .volumes =
            {{.type = u"bucket"_s, .source = u"x/y"_s, .mountPath = u"/data"_s, .readOnly = false},
             {.type = u"model"_s, .source = u"***"_s, .mountPath = u"/m"_s}},
        .storage = u"small"_s,
        .sha = u"abc"_s};
    QCOMPARE(*read, expected);
}

void HubJsonTest::sleepTime_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("seconds"); // 0: never
    QTest::newRow("absent") << QByteArray() << 0;
    QTest::newRow("null") << QByteArray(R"(,"gcTimeout":null)") << 0;
    QTest::newRow("-1") << QByteArray(R"(,"gcTimeout":-1)") << 0;
    QTest::newRow("0") << QByteArray(R"(,"gcTimeout":0)") << 0;
    QTest::newRow("text") << QByteArray(R"(,"gcTimeout":"1h")") << 0;
    QTest::newRow("number") << QByteArray(R"(,"gcTimeout":172800)") << 172'800;
    QTest::newRow("fraction") << QByteArray(R"(,"gcTimeout":300.0)") << 300;
}

void HubJsonTest::sleepTime()
{
    QFETCH(QByteArray, field);
    const auto read = readRuntime(R"({"stage":"PAUSED")" + field + '}');
    QVERIFY(read);
    QTEST(int(read->sleepTime.value_or(0s).count()), "seconds");
    QCOMPARE(read->stage.stage, Stage::Paused);
}

void HubJsonTest::replicas_data()
{
    QTest::addColumn<QByteArray>("replicas");
    QTest::addColumn<int>("current"); // -1: not said
    QTest::addColumn<int>("requested");
    QTest::addColumn<bool>("isAuto");
    QTest::newRow("auto") << QByteArray(R"({"current":3,"requested":"auto"})") << 3 << -1 << true;
    QTest::newRow("null") << QByteArray(R"({"current":null,"requested":1})") << -1 << 1 << false;
    QTest::newRow("sparse") << QByteArray(R"({"requested":1})") << -1 << 1 << false;
    QTest::newRow("none") << QByteArray("null") << -1 << -1 << false;
    QTest::newRow("odd") << QByteArray(R"({"current":-4,"requested":1e300})") << -1 << -1 << false;
    QTest::newRow("number") << QByteArray("2") << -1 << -1 << false;
}

void HubJsonTest::replicas()
{
    QFETCH(QByteArray, replicas);
    const auto read = readRuntime(R"({"stage":"RUNNING","replicas":)" + replicas + '}');
    QVERIFY(read);
    QTEST(read->replicas.value_or(-1), "current");
    QTEST(read->requestedReplicas.value_or(-1), "requested");
    QTEST(read->autoReplicas, "isAuto");
}

void HubJsonTest::oddRuntimeKeepsTheRest()
{
    const auto read = readRuntime(R"({"stage": "MIGRATING", "hardware": "t4", "devMode": "x",
        "domains": {}, "volumes": 3, "errorMessage": null, "sha": 7})");
    QVERIFY(read);
    QCOMPARE(*read, (Runtime{.stage = {Stage::Unknown, u"MIGRATING"_s}}));
    QCOMPARE(readRuntime(R"({"stage": 4})")->stage.stage, Stage::Unknown);
}

void HubJsonTest::listing()
{
    const auto read = readSpaces(R"([{
        "_id": "67e4", "id": "alice/demo", "author": "alice", "sdk": "gradio", "likes": 16610,
        "private": false, "disabled": false, "subdomain": "alice-demo-x1", "sha": "d4c8",
        "createdAt": "2026-03-26T19:26:05.000Z", "lastModified": "2026-11-06T12:47:43.000Z",
        "cardData": {"title": "Démo", "license": "mit", "emoji": "🚀"}, "region": "us",
        "runtime": {"stage": "SLEEPING", "hardware": {"current": null, "requested": "cpu-basic"}}}])");
    QVERIFY(read);
    const Space expected{.id = {u"alice"_s, u"demo"_s},
                         .hubId = u"67e4"_s,
                         .sdk = u"gradio"_s,
                         .title = u"Démo"_s,
                         .license = u"mit"_s,
                         .likes = 16'610,
                         .subdomain = u"alice-demo-x1"_s,
                         .sha = u"d4c8"_s,
                         .createdAt = at("2026-03-26T19:26:05Z"),
                         .lastModified = at("2026-11-06T12:47:43Z"),
                         .runtime = {.stage = {Stage::Sleeping, u"SLEEPING"_s},
                                     .requestedHardware = u"cpu-basic"_s}};
    QCOMPARE(*read, QList<Space>{expected});
}

void HubJsonTest::oddEntryBreaksNothing()
{
    const auto read = readSpaces(R"([
        {"id": "a/first"}, null, 7, "text", [], {}, {"id": 12}, {"id": "no-slash"},
        {"id": "a/second", "likes": "many", "lastModified": 1793491200, "runtime": "gone",
         "cardData": [1], "sdk": null, "createdAt": "yesterday", "private": 1},
        {"id": "short", "author": "a"}])");
    QVERIFY(read);
    QCOMPARE(read->size(), 3);
    QCOMPARE(read->at(0).id.path(), u"a/first"_s);
    QCOMPARE(read->at(1).id.path(), u"a/second"_s);
    QCOMPARE(read->at(1).lastModified, std::optional(at("2026-11-01")));
    QVERIFY(!read->at(1).createdAt);
    QCOMPARE(read->at(1).likes, 0);
    QCOMPARE(read->at(2).id.path(), u"a/short"_s);
}

void HubJsonTest::visibility_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<int>("expected");
    const auto row = [](const QByteArray &fields, Visibility expected) {
        QTest::addRow("%s", fields.constData()) << fields << int(expected);
    };
    row(R"("private":false)", Visibility::Public);
    row(R"("private":true)", Visibility::Private);
    row(R"("visibility":"protected","private":true)", Visibility::Protected);
    row(R"("visibility":"private")", Visibility::Private);
    row(R"("visibility":"public")", Visibility::Public);
    row(R"("visibility":7)", Visibility::Public);
}

void HubJsonTest::visibility()
{
    QFETCH(QByteArray, fields);
    const auto read = readSpace(R"({"id":"a/b",)" + fields + '}');
    QVERIFY(read);
    QTEST(int(read->visibility), "expected");
}

void HubJsonTest::license_data()
{
    QTest::addColumn<QByteArray>("license");
    QTest::addColumn<QString>("expected");
    QTest::newRow("one") << QByteArray(R"("apache-2.0")") << u"apache-2.0"_s;
    QTest::newRow("two") << QByteArray(R"(["mit", "gpl-3.0"])") << u"mit, gpl-3.0"_s;
    QTest::newRow("none") << QByteArray("null") << QString();
    QTest::newRow("odd") << QByteArray("[3]") << QString();
}

void HubJsonTest::license()
{
    QFETCH(QByteArray, license);
    const auto read = readSpace(R"({"id":"a/b","cardData":{"license":)" + license + "}}");
    QVERIFY(read);
    QTEST(read->license, "expected");
}

void HubJsonTest::hardware()
{
    const Time now = at("2026-11-22T12:00:00Z");
    const auto read = readHardware(R"([
        {"name": "cpu-basic", "prettyName": "CPU Basic", "cpu": "2 vCPU", "ram": "16 GB",
         "accelerator": null, "unitCostMicroUSD": 0, "unitCostUSD": 0.0, "unitLabel": "minute"},
        {"name": "l4x4", "prettyName": "4x Nvidia L4", "cpu": "48 vCPU", "ram": "186 GB",
         "accelerator": {"type": "gpu", "model": "L4", "quantity": "4", "vram": "96 GB"},
         "unitCostMicroUSD": 63333, "unitLabel": "minute"},
        {"name": "new-one", "cpu": 4, "ram": "1.5 TB", "unitCostMicroUSD": 100},
        {"name": "free-of-price"}, {"unitCostMicroUSD": 5}, 3])",
                                   now);
    QVERIFY(read);
    const PriceBook expected{
        .id = u"live"_s,
        .asOf = now,
        .validFrom = now,
        .flavors = {{.id = u"cpu-basic"_s, .name = u"CPU Basic"_s, .vCPU = 2, .memoryGB = 16},
                    {.id = u"l4x4"_s,
                     .name = u"4x Nvidia L4"_s,
                     .accelerator = u"L4"_s,
                     .accelerators = 4,
                     .acceleratorMemoryGB = 96,
                     .vCPU = 48,
                     .memoryGB = 186,
                     .price = Rate::perMinute(63'333)},
                    {.id = u"new-one"_s,
                     .name = u"new-one"_s,
                     .vCPU = 4,
                     .memoryGB = 1'500,
                     .price = Rate::perMinute(100)}}};
    QCOMPARE(*read, expected);
}

void HubJsonTest::prices_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<qint64>("perHour"); // micro-USD; -1: left out
    const auto row = [](const QByteArray &fields, qint64 perHour) {
        QTest::addRow("%s", fields.constData()) << fields << perHour;
    };
    row(R"("unitCostMicroUSD":6667,"unitLabel":"minute")", 400'020);
    row(R"("unitCostMicroUSD":6667,"unitLabel":"minutes")", 400'020);
    row(R"("unitCostMicroUSD":400000,"unitLabel":"hour")", 400'000);
    row(R"("unitCostMicroUSD":100,"unitLabel":"second")", 360'000);
    row(R"("unitCostMicroUSD":24000000,"unitLabel":"day")", 1'000'000);
    row(R"("unitCostMicroUSD":100)", 6'000);
    row(R"("unitCostUSD":0.006667)", 400'020);
    row(R"("unitCostMicroUSD":5,"unitLabel":"fortnight")", -1);
    row(R"("unitLabel":"minute")", -1);
}

void HubJsonTest::prices()
{
    QFETCH(QByteArray, fields);
    QFETCH(qint64, perHour);
    const auto read =
        readHardware(R"([{"name":"known","unitCostMicroUSD":1},{"name":"x",)" + fields + "}]", {});
    QVERIFY(read);
    const Flavor *flavor = read->find(u"x");
    QCOMPARE(flavor != nullptr, perHour >= 0);
    if (flavor)
        QCOMPARE(flavor->price, Rate::perHour(perHour));
}

void HubJsonTest::usage()
{
    const auto read = readUsage(R"({"usage": {
        "Spaces": [{"entityId": "67e4", "label": "alice/demo", "product": "spaces/t4-small/minutes",
            "productPrettyName": "T4 small", "quantity": 660.5, "unitLabel": "minutes",
            "unitCostMicroUSD": 6667, "totalCostMicroUSD": 4400220, "active": false,
            "startedAt": "2026-11-03T08:00:00.000Z", "stoppedAt": "2026-11-03T19:00:00.000Z"},
          {"product": "spaces/a10g-small/minutes", "freeGrant": true, "active": true,
            "label": null, "stoppedAt": null}],
        "Endpoints": [], "News": [{"product": "hf/news", "totalCostMicroUSD": 12}]},
        "period": {"_id": "6720", "entityName": "alice", "periodStart": "2026-11-01T00:00:00.000Z",
                   "periodEnd": 1796083200, "charges": []}})");
    QVERIFY(read);
    QCOMPARE(read->periodId, u"6720"_s);
    QCOMPARE(read->owner, u"alice"_s);
    QCOMPARE(read->period, (TimeSpan{at("2026-11-01"), at("2026-12-01")}));
    QCOMPARE(read->lines.size(), 3);
    const UsageLine expected{.category = u"Spaces"_s,
                             .entityId = u"67e4"_s,
                             .label = u"alice/demo"_s,
                             .product = u"spaces/t4-small/minutes"_s,
                             .productName = u"T4 small"_s,
                             .quantity = 660.5,
                             .unit = u"minutes"_s,
                             .unitCost = {6'667},
                             .total = {4'400'220},
                             .startedAt = at("2026-11-03T08:00:00Z"),
                             .stoppedAt = at("2026-11-03T19:00:00Z")};
    QCOMPARE(read->lines.at(0), expected);
    QVERIFY(read->lines.at(1).freeGrant);
    QVERIFY(read->lines.at(1).active);
    QVERIFY(!read->lines.at(1).stoppedAt);
    QCOMPARE(read->lines.at(2).category, u"News"_s);
    QCOMPARE(read->lines.at(2).total, Money{12});
}

void HubJsonTest::oddUsage()
{
    const auto read = readUsage(R"({"usage": {"Spaces": [5, {"quantity": "7", "active": "no",
        "totalCostMicroUSD": 1.6, "product": null}], "Odd": {}, "Odder": null}})");
    QVERIFY(read);
    QCOMPARE(read->lines.size(), 1);
    QCOMPARE(read->lines.at(0).quantity, 7.0);
    QCOMPARE(read->lines.at(0).total, Money{2});
    QVERIFY(readUsage(R"({"usage": {}})"));
    QVERIFY(!readUsage(R"({"usage": []})"));
}

void HubJsonTest::usageTotals()
{
    const auto read = readUsageTotals(R"({"usage": {
        "inferenceProviders": {"usedNanoUsd": 1500000500, "includedNanoUsd": 2000000000},
        "jobs": {"usedMicroUsd": 250000, "totalMinutes": 3.5}, "old": {"usedCents": 12},
        "rateLimits": {"api": 3}, "refund": {"usedNanoUsd": -1500}, "odd": 4}})");
    QVERIFY(read);
    const QList<UsageBlock> expected{
        {.name = u"inferenceProviders"_s, .used = {1'500'001}, .included = Money{2'000'000}},
        {.name = u"jobs"_s, .used = {250'000}},
        {.name = u"old"_s, .used = {120'000}},
        {.name = u"refund"_s, .used = {-2}}};
    QCOMPARE(*read, expected);
}

void HubJsonTest::discussions()
{
    const auto read = readDiscussions(R"({"discussions": [
        {"num": 3, "title": "Apply", "status": "open", "isPullRequest": false,
         "createdAt": "2026-11-10T12:00:00.000Z", "author": {"name": "alice", "isHf": false}},
        {"num": 2, "isPullRequest": true, "title": "Fix"},
        {"num": 1, "title": "Hi", "author": {"name": "staff", "isHfAdmin": true}},
        {"title": "no number"}, 7], "count": 4, "start": 0})");
    QVERIFY(read);
    const QList<Discussion> expected{
        {.number = 3,
         .title = u"Apply"_s,
         .status = u"open"_s,
         .author = {.name = u"alice"_s},
         .createdAt = at("2026-11-10T12:00:00Z")},
        {.number = 1, .title = u"Hi"_s, .author = {.name = u"staff"_s, .isStaff = true}}};
    QCOMPARE(*read, expected);
}

void HubJsonTest::discussion()
{
    const auto read = readDiscussion(R"({"num": 3, "title": "Apply", "status": "closed",
        "author": null, "createdAt": "2026-11-10T12:00:00.000Z", "events": [
        {"type": "comment", "createdAt": "2026-11-10T12:00:00.000Z", "author": {"name": "alice"},
         "data": {"latest": {"raw": "Please **GPU**", "html": "<p>"}, "hidden": false}},
        {"type": "status-change", "data": {"status": "closed"}},
        {"type": "comment", "data": {"hidden": true, "latest": {"raw": "spam"}}},
        {"type": "comment", "author": {"name": "hysts", "isHf": true},
         "data": {"latest": {"raw": "Sure"}}}]})");
    QVERIFY(read);
    QCOMPARE(read->comments.size(), 2);
    QCOMPARE(read->comments.at(0).markdown, u"Please **GPU**"_s);
    QCOMPARE(read->comments.at(0).createdAt, at("2026-11-10T12:00:00Z"));
    QVERIFY(read->comments.at(1).author.isStaff);
    QCOMPARE(read->author, Author());
}

void HubJsonTest::newComment()
{
    const auto read = readNewComment(R"({"newMessage": {"id": "1", "type": "comment",
        "createdAt": "2026-11-10T12:00:00.000Z", "author": {"name": "alice"},
        "data": {"latest": {"raw": "Thanks", "html": "x"}, "edited": false}}})");
    QVERIFY(read);
    QCOMPARE(read->markdown, u"Thanks"_s);
    QCOMPARE(read->author.name, u"alice"_s);
}

void HubJsonTest::postedDiscussion_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("number"); // 0: refused
    QTest::addColumn<QUrl>("url");
    QTest::newRow("whole") << QByteArray(R"({"num":7,"url":"https://h/d/7","pullRequest":false})")
                           << 7 << QUrl(u"https://h/d/7"_s);
    QTest::newRow("relative") << QByteArray(R"({"num":7,"url":"/d/7"})") << 7 << QUrl(u"/d/7"_s);
    QTest::newRow("no url") << QByteArray(R"({"num":7})") << 7 << QUrl();
    QTest::newRow("no number") << QByteArray(R"({"url":"/d/7"})") << 0 << QUrl();
}

void HubJsonTest::postedDiscussion()
{
    QFETCH(QByteArray, json);
    QFETCH(int, number);
    const auto read = readPostedDiscussion(json);
    QCOMPARE(read.has_value(), number > 0);
    if (!read)
        return;
    QCOMPARE(read->number, number);
    QTEST(read->url, "url");
}

void HubJsonTest::secretsAndVariables()
{
    const auto secrets = readSecrets(R"({
        "HF_TOKEN": {"key": "HF_TOKEN", "description": "for the model",
                     "updatedAt": "2026-11-02T10:00:00.000Z"}, "B": {}, "C": null})");
    QVERIFY(secrets);
    QCOMPARE(*secrets,
             (QList<Secret>{{.key = u"HF_TOKEN"_s,
                             .description = u"for the model"_s,
                             .updatedAt = at("2026-11-02T10:00:00Z")},
                            {.key = u"B"_s},
                            {.key = u"C"_s}}));
    const auto variables = readVariables(R"({"A": {"value": "1 = ü"}, "B": {"value": 5}})");
    QVERIFY(variables);
    QCOMPARE(*variables, (QList<Variable>{{.key = u"A"_s, .value = u"1 = ü"_s}, {.key = u"B"_s}}));
}

QTEST_GUILESS_MAIN(HubJsonTest)
#include "tst_hubjson.moc"
