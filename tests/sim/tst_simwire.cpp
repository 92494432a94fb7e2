// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/simclient.h"
#include "tests/support/simoptions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace spacedock;
using namespace spacedock::test;

namespace {

constexpr auto Own = "/api/spaces/alice/caption-studio";

enum Who { Full, ReadOnly, Anonymous, Stranger };

QJsonObject body(std::initializer_list<std::pair<QString, QJsonValue>> values)
{
    return {values};
}

} // namespace

class tst_SimWire : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void whoAmI();
    void commonHeaders();
    void refusals_data();
    void refusals();
    void listingPages();
    void listingFields_data();
    void listingFields();
    void detailAndRevision();
    void hardwareList();
    void changeOfHardware();
    void sleepTime();
    void pauseAndRestart();
    void secretsAndVariables();
    void volumesAndStorage();
    void discussions();
    void createMoveDelete();
    void duplicate();

private:
    SimClient client(Who who) const;
    QString stageOf(const QByteArray &space) const;

    std::unique_ptr<sim::SimHub> m_hub;
};

void tst_SimWire::initTestCase()
{
    sim::HubOptions options = simOptions();
    options.speed = 0;
    m_hub = std::make_unique<sim::SimHub>(options);
    QVERIFY(m_hub->isListening());
}

SimClient tst_SimWire::client(Who who) const
{
    switch (who) {
    case Full:
        return {*m_hub, m_hub->token()};
    case ReadOnly:
        return {*m_hub, m_hub->readToken()};
    case Stranger:
        return {*m_hub, "hf_nobodyownsthis"};
    case Anonymous:
        break;
    }
    return {*m_hub, {}};
}

QString tst_SimWire::stageOf(const QByteArray &space) const
{
    return client(Full).get(space + "/runtime").object().value("stage"_L1).toString();
}

void tst_SimWire::whoAmI()
{
    QVERIFY(m_hub->token().startsWith("hf_"));
    QVERIFY(m_hub->readToken().startsWith("hf_"));
    QVERIFY(m_hub->token() != m_hub->readToken());

    const Reply full = client(Full).get("/api/whoami-v2");
    QCOMPARE(full.status, 200);
    QCOMPARE(full.object().value("name"_L1).toString(), u"alice"_s);
    QCOMPARE(full.object().value("isPro"_L1).toBool(), true);
    QCOMPARE(full.object().value("orgs"_L1).toArray().size(), 2);
    QCOMPARE(full.object()["auth"_L1]["accessToken"_L1]["role"_L1].toString(), u"write"_s);

    const Reply reading = client(ReadOnly).get("/api/whoami-v2");
    const QJsonValue token = reading.object()["auth"_L1]["accessToken"_L1];
    QCOMPARE(token["role"_L1].toString(), u"fineGrained"_s);
    const QJsonArray scopes = token["fineGrained"_L1]["scoped"_L1].toArray();
    QCOMPARE(scopes.size(), 3);
    QCOMPARE(scopes[0]["permissions"_L1].toArray(), QJsonArray{u"repo.content.read"_s});

    const Reply wrong = client(Stranger).get("/api/whoami-v2");
    QCOMPARE(wrong.status, 401);
    QCOMPARE(wrong.headers["x-error-message"],
             QByteArray("Invalid credentials in Authorization header"));
    QCOMPARE(client(Anonymous).get("/api/whoami-v2").status, 401);
}

void tst_SimWire::commonHeaders()
{
    for (const QByteArray target : {"/api/spaces/hardware", "/api/spaces/alice/none", "/nothing"}) {
        const Reply reply = client(Full).get(target);
        QVERIFY(reply.headers["x-request-id"].startsWith("Root=1-"));
        QVERIFY(reply.headers["ratelimit"].startsWith("\"api\";r="));
        QVERIFY(reply.headers["ratelimit-policy"].endsWith(";q=100000;w=300"));
    }
}

void tst_SimWire::refusals_data()
{
    QTest::addColumn<int>("who");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");

    const QByteArray own(Own);
    const QByteArray foreign("/api/spaces/bob/pixel-art");
    const QByteArray fixed("/api/spaces/alice/portfolio");
    const QByteArray basic("/api/spaces/alice/weather-map");
    const QByteArray hidden("/api/spaces/bob/private-notes");
    const QByteArray poor("/api/spaces/hobby-club/robot-arm");
    const QByteArray bill("/api/settings/billing/usage");
    const auto row = [](const char *name, Who who, const QByteArray &method,
                        const QByteArray &target, const QJsonObject &content, int status,
                        const QByteArray &code = {}) {
        QTest::newRow(name) << int(who) << method << target << content << status << code;
    };
    const QJsonObject none;
    const QJsonObject t4 = body({{u"flavor"_s, u"t4-small"_s}});
    row("unknown", Full, "GET", "/api/spaces/alice/none", none, 404, "RepoNotFound");
    row("unknown, anonymous", Anonymous, "GET", "/api/spaces/alice/none", none, 401,
        "RepoNotFound");
    row("hidden", Full, "GET", hidden, none, 404, "RepoNotFound");
    row("hidden, asked for", Full, "GET", hidden + "/auth-check", none, 404, "RepoNotFound");
    row("hidden runtime", Full, "GET", hidden + "/runtime", none, 404, "RepoNotFound");
    row("hidden pause", Full, "POST", hidden + "/pause", none, 404, "RepoNotFound");
    row("wrong token", Stranger, "GET", own, none, 401);
    row("not owner", Full, "POST", foreign + "/pause", none, 403);
    row("not owner's logs", Full, "GET", foreign + "/logs/run", none, 403);
    row("anonymous pause", Anonymous, "POST", own + "/pause", none, 401);
    row("reading token pauses", ReadOnly, "POST", own + "/pause", none, 403);
    row("reading token's logs", ReadOnly, "GET", own + "/logs/run", none, 403);
    row("reading token's secrets", ReadOnly, "GET", own + "/secrets", none, 403);
    row("reading token's bill", ReadOnly, "GET", bill, none, 403);
    row("reading token comments", ReadOnly, "POST", own + "/discussions", none, 403);
    row("anonymous bill", Anonymous, "GET", bill, none, 401);
    row("foreign bill", Full, "GET", "/api/organizations/bob/billing/usage", none, 404);
    row("static paused", Full, "POST", fixed + "/pause", none, 400);
    row("static restarted", Full, "POST", fixed + "/restart", none, 400);
    row("static upgraded", Full, "POST", fixed + "/hardware", t4, 400);
    row("static logs", Full, "GET", fixed + "/logs/run", none, 400);
    row("static metrics", Full, "GET", fixed + "/metrics", none, 406);
    row("unknown flavor", Full, "POST", own + "/hardware", body({{u"flavor"_s, u"x99"_s}}), 400);
    row("no flavor", Full, "POST", own + "/hardware", none, 400);
    row("not paid for", Full, "POST", poor + "/hardware", t4, 402);
    row("free sleep time", Full, "POST", basic + "/sleeptime", body({{u"seconds"_s, 3600}}), 400);
    row("no seconds", Full, "POST", own + "/sleeptime", body({{u"seconds"_s, 0}}), 400);
    row("seconds as text", Full, "POST", own + "/sleeptime", body({{u"seconds"_s, u"9"_s}}), 400);
    row("half seconds", Full, "POST", own + "/sleeptime", body({{u"seconds"_s, 1.5}}), 400);
    row("minus two", Full, "POST", own + "/sleeptime", body({{u"seconds"_s, -2}}), 400);
    row("key", Full, "POST", own + "/secrets", body({{u"key"_s, u"9A"_s}}), 400);
    row("no volumes", Full, "DELETE", own + "/volumes", none, 400);
    row("no replicas", Full, "POST", own + "/replicas", body({{u"replicas"_s, 0}}), 400);
    row("free replicas", Full, "POST", basic + "/replicas", body({{u"replicas"_s, 2}}), 400);
    row("no plan", Full, "POST", "/api/repos/create",
        body({{u"type"_s, u"space"_s},
              {u"organization"_s, u"hobby-club"_s},
              {u"name"_s, u"x"_s},
              {u"sdk"_s, u"gradio"_s}}),
        402);
    row("exists", Full, "POST", "/api/repos/create",
        body({{u"type"_s, u"space"_s}, {u"name"_s, u"portfolio"_s}, {u"sdk"_s, u"static"_s}}), 409);
    row("no dates", Full, "GET", bill + "-v2", none, 400);
    row("no period", Full, "GET", bill + "?periodId=000000000000000000000000", none, 404);
    row("short title", Full, "POST", own + "/discussions", body({{u"title"_s, u"ab"_s}}), 400);
    row("unknown thread", Full, "GET", own + "/discussions/99", none, 404);
    row("unknown revision", Full, "GET", own + "/revision/nope", none, 404, "RevisionNotFound");
    row("unknown path", Full, "GET", "/api/agent-harnesses", none, 404);
    row("wrong verb", Full, "DELETE", own + "/pause", none, 405);
}

void tst_SimWire::refusals()
{
    QFETCH(int, who);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QJsonObject, body);
    const Reply reply = client(static_cast<Who>(who)).send(method, target, body);
    QTEST(reply.status, "status");
    QTEST(reply.headers.value("x-error-code"), "code");
    const QString words = reply.object().value("error"_L1).toString();
    QVERIFY(!words.isEmpty());
    QCOMPARE(QString::fromUtf8(reply.headers["x-error-message"]), words);
}

void tst_SimWire::listingPages()
{
    QStringList paged;
    QByteArray target = "/api/spaces?author=alice&limit=4&expand=sdk&expand[]=runtime";
    int pages = 0;
    while (!target.isEmpty()) {
        const Reply reply = client(Full).get(target);
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.array().size() <= 4);
        for (const auto &entry : reply.array())
            paged.append(entry["id"_L1].toString());
        const QByteArray link = reply.headers.value("link");
        target.clear();
        if (!link.isEmpty()) {
            QVERIFY(link.startsWith('<' + m_hub->url().toEncoded()));
            QVERIFY(link.endsWith(">; rel=\"next\""));
            const auto begin = m_hub->url().toEncoded().size() + 1;
            target = link.mid(begin, link.indexOf('>') - begin);
        }
        ++pages;
    }
    QStringList whole;
    for (const auto &entry : client(Full).get("/api/spaces?author=alice").array())
        whole.append(entry["id"_L1].toString());
    QCOMPARE(paged, whole);
    QCOMPARE(pages, (whole.size() + 3) / 4);
    QVERIFY(whole.contains(u"alice/family-tree"_s));
    for (const auto &entry : client(Anonymous).get("/api/spaces?author=alice").array())
        QVERIFY(entry["id"_L1].toString() != u"alice/family-tree"_s);
}

void tst_SimWire::listingFields_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("keys");
    const QStringList always{u"_id"_s, u"id"_s};
    QTest::newRow("one") << QByteArray("expand=runtime") << always + QStringList{u"runtime"_s};
    QTest::newRow("brackets") << QByteArray("expand[]=sdk&expand[]=likes")
                              << always + QStringList{u"likes"_s, u"sdk"_s};
    QTest::newRow("escaped") << QByteArray("expand%5B%5D=sdk") << always + QStringList{u"sdk"_s};
    QTest::newRow("mixed") << QByteArray("expand=sha&expand[]=private")
                           << always + QStringList{u"private"_s, u"sha"_s};
}

void tst_SimWire::listingFields()
{
    QFETCH(QByteArray, query);
    const Reply reply = client(Full).get("/api/spaces?author=acme-lab&" + query);
    QCOMPARE(reply.array().size(), 4);
    QTEST(reply.array()[0].toObject().keys(), "keys");
}

void tst_SimWire::detailAndRevision()
{
    const QJsonObject detail = client(Full).get(Own).object();
    QCOMPARE(detail.value("host"_L1).toString(), u"https://alice-caption-studio.hf.space"_s);
    QCOMPARE(detail["runtime"_L1]["hardware"_L1]["current"_L1].toString(), u"cpu-upgrade"_s);
    const Reply revision =
        client(Full).get("/api/spaces/alice/caption-studio/revision/HEAD?expand=likes");
    QCOMPARE(revision.object().keys(), QStringList({u"_id"_s, u"id"_s, u"likes"_s}));
    QCOMPARE(client(Anonymous).get(QByteArray(Own) + "/auth-check").status, 200);
    const QJsonObject fixed = client(Full).get("/api/spaces/alice/portfolio/runtime").object();
    QCOMPARE(fixed.value("stage"_L1).toString(), u"RUNNING"_s);
    QVERIFY(fixed["hardware"_L1]["requested"_L1].isNull());
    QVERIFY(!fixed.contains("gcTimeout"_L1));
}

void tst_SimWire::hardwareList()
{
    const QJsonArray list = client(Anonymous).get("/api/spaces/hardware").array();
    QCOMPARE(list.size(), priceBook().flavors.size());
    const QJsonValue t4 = list[2];
    QCOMPARE(t4["name"_L1].toString(), u"t4-small"_s);
    QCOMPARE(t4["unitCostMicroUSD"_L1].toInt(), 6667);
    QCOMPARE(t4["accelerator"_L1]["quantity"_L1].toString(), u"1"_s);
    QCOMPARE(t4["accelerator"_L1]["vram"_L1].toString(), u"16 GB"_s);
    QVERIFY(list[0]["accelerator"_L1].isNull());
}

void tst_SimWire::changeOfHardware()
{
    const QByteArray space = "/api/spaces/alice/whisper-demo";
    const Reply reply = client(Full).post(
        space + "/hardware", body({{u"flavor"_s, u"l4x1"_s}, {u"sleepTimeSeconds"_s, 1800}}));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.object().value("stage"_L1).toString(), u"RUNNING_BUILDING"_s);
    QCOMPARE(reply.object()["hardware"_L1]["requested"_L1].toString(), u"l4x1"_s);
    QCOMPARE(reply.object()["hardware"_L1]["current"_L1].toString(), u"t4-small"_s);
    QCOMPARE(reply.object().value("gcTimeout"_L1).toInt(), 1800);
    m_hub->advance(milliseconds(400));
    QCOMPARE(stageOf(space), u"RUNNING_APP_STARTING"_s);
    m_hub->advance(milliseconds(400));
    const QJsonObject runtime = client(Full).get(space + "/runtime").object();
    QCOMPARE(runtime.value("stage"_L1).toString(), u"RUNNING"_s);
    QCOMPARE(runtime["hardware"_L1]["current"_L1].toString(), u"l4x1"_s);

    const Reply down =
        client(Full).post(space + "/hardware", body({{u"flavor"_s, u"cpu-basic"_s}}));
    QCOMPARE(down.object().value("gcTimeout"_L1).toInt(), 172'800);
}

void tst_SimWire::sleepTime()
{
    const QByteArray own(Own);
    const Reply set = client(Full).post(own + "/sleeptime", body({{u"seconds"_s, 300}}));
    QCOMPARE(set.status, 200);
    QCOMPARE(set.object().value("gcTimeout"_L1).toInt(), 300);
    QCOMPARE(set.object().value("stage"_L1).toString(), u"RUNNING"_s);
    m_hub->advance(seconds(299));
    QCOMPARE(stageOf(own), u"RUNNING"_s);
    m_hub->advance(seconds(1));
    QCOMPARE(stageOf(own), u"SLEEPING"_s);

    const Reply never = client(Full).post(own + "/sleeptime", body({{u"seconds"_s, -1}}));
    QVERIFY(never.object().value("gcTimeout"_L1).isNull());
}

void tst_SimWire::pauseAndRestart()
{
    const QByteArray space = "/api/spaces/alice/sdxl-studio";
    const Reply paused = client(Full).post(space + "/pause");
    QCOMPARE(paused.status, 200);
    QCOMPARE(paused.object().value("stage"_L1).toString(), u"PAUSED"_s);
    QVERIFY(paused.object()["hardware"_L1]["current"_L1].isNull());
    QCOMPARE(client(Full).get(space + "/logs/run").status, 400);

    QCOMPARE(client(Full).post(space + "/restart").object().value("stage"_L1).toString(),
             u"BUILDING"_s);
    m_hub->advance(milliseconds(800));
    QCOMPARE(stageOf(space), u"RUNNING"_s);

    const QByteArray stuck = "/api/spaces/alice/comic-gen";
    client(Full).post(stuck + "/restart");
    m_hub->advance(hours(1));
    QCOMPARE(stageOf(stuck), u"BUILDING"_s);
    client(Full).post(stuck + "/restart?factory=true");
    m_hub->advance(milliseconds(800));
    QCOMPARE(stageOf(stuck), u"RUNNING"_s);
}

void tst_SimWire::secretsAndVariables()
{
    const QByteArray space = "/api/spaces/alice/zero-chat";
    const QJsonObject pair =
        body({{u"key"_s, u"FOO"_s}, {u"value"_s, u"bar"_s}, {u"description"_s, u"why"_s}});
    const Reply secret = client(Full).post(space + "/secrets", pair);
    QCOMPARE(secret.status, 200);
    QCOMPARE(secret.body, QByteArray("{}"));
    const Reply secrets = client(Full).get(space + "/secrets");
    QCOMPARE(secrets.object()["FOO"_L1]["description"_L1].toString(), u"why"_s);
    QVERIFY(!secrets.body.contains("bar"));
    QCOMPARE(stageOf(space), u"RUNNING_BUILDING"_s);
    for (int i = 0; i < 2; ++i) {
        const Reply gone =
            client(Full).send("DELETE", space + "/secrets", body({{u"key"_s, u"FOO"_s}}));
        QCOMPARE(gone.status, 200);
        QCOMPARE(gone.body, QByteArray("{}"));
    }

    const Reply variable = client(Full).post(space + "/variables", pair);
    QCOMPARE(variable.object()["FOO"_L1]["value"_L1].toString(), u"bar"_s);
    QCOMPARE(client(Anonymous).get(space + "/variables").object(), variable.object());
    const Reply rest =
        client(Full).send("DELETE", space + "/variables", body({{u"key"_s, u"FOO"_s}}));
    QCOMPARE(rest.status, 200);
    QCOMPARE(rest.object(), QJsonObject());
}

void tst_SimWire::volumesAndStorage()
{
    const QByteArray space = "/api/spaces/acme-lab/tts-voices";
    const QJsonObject mount{
        {u"type"_s, u"bucket"_s}, {u"source"_s, u"acme-lab/state"_s}, {u"mountPath"_s, u"/data"_s}};
    const Reply set =
        client(Full).send("PUT", space + "/volumes", {{u"volumes"_s, QJsonArray{mount}}});
    QCOMPARE(set.status, 200);
    QCOMPARE(set.object()["volumes"_L1][0]["readOnly"_L1].toBool(true), false);
    QCOMPARE(client(Full).send("DELETE", space + "/volumes").status, 200);

    const Reply stored = client(Full).post(space + "/storage", body({{u"tier"_s, u"small"_s}}));
    QCOMPARE(stored.object().value("storage"_L1).toString(), u"small"_s);
    QVERIFY(client(Full).send("DELETE", space + "/storage").object().value("storage"_L1).isNull());

    const Reply dev = client(Full).post(space + "/dev-mode", body({{u"enabled"_s, true}}));
    QCOMPARE(dev.object().value("devMode"_L1).toBool(), true);
}

void tst_SimWire::discussions()
{
    const QByteArray space = "/api/spaces/alice/segment-photos/discussions";
    const Reply made = client(Full).post(
        space,
        body({{u"title"_s, u"Apply for community grant: Personal project (gpu)"_s},
              {u"description"_s, u"Please"_s},
              {u"pullRequest"_s, false}}));
    QCOMPARE(made.status, 200);
    QCOMPARE(made.object().value("num"_L1).toInt(), 1);
    const Reply said = client(Full).post(space + "/1/comment", body({{u"comment"_s, u"And?"_s}}));
    QCOMPARE(said.status, 201);
    QCOMPARE(said.object()["newMessage"_L1]["data"_L1]["latest"_L1]["raw"_L1].toString(),
             u"And?"_s);
    const Reply read = client(Full).get(space + "/1?diff=1");
    QCOMPARE(read.object().value("events"_L1).toArray().size(), 2);
    QCOMPARE(read.object().value("isPullRequest"_L1).toBool(true), false);

    for (int i = 2; i <= 12; ++i)
        client(Full).post(space, body({{u"title"_s, u"Thread %1"_s.arg(i)}}));
    client(Full).post(space + "/5/status", body({{u"status"_s, u"closed"_s}}));
    const QJsonObject first = client(Full).get(space + "?p=0").object();
    QCOMPARE(first.value("count"_L1).toInt(), 12);
    QCOMPARE(first.value("discussions"_L1).toArray().size(), 10);
    QCOMPARE(first.value("numClosedDiscussions"_L1).toInt(), 1);
    const QJsonObject second = client(Full).get(space + "?p=1").object();
    QCOMPARE(second.value("start"_L1).toInt(), 10);
    QCOMPARE(second.value("discussions"_L1).toArray().size(), 2);
    QCOMPARE(client(Full).get(space + "?status=closed").object().value("count"_L1).toInt(), 1);
    QCOMPARE(client(Full).get(space + "?type=pull_request").object().value("count"_L1).toInt(), 0);
    QCOMPARE(client(Full).get(space + "?search=grant").object().value("count"_L1).toInt(), 1);

    const Reply staff = client(Full).get("/api/spaces/alice/notes-mcp/discussions/1");
    QCOMPARE(staff.object()["events"_L1][1]["author"_L1]["isHf"_L1].toBool(), true);
}

void tst_SimWire::createMoveDelete()
{
    const QJsonObject wish =
        body({{u"type"_s, u"space"_s}, {u"name"_s, u"made"_s}, {u"sdk"_s, u"gradio"_s}});
    const Reply made = client(Full).post("/api/repos/create", wish);
    QCOMPARE(made.status, 200);
    QCOMPARE(made.object().value("name"_L1).toString(), u"alice/made"_s);
    QCOMPARE(stageOf("/api/spaces/alice/made"), u"BUILDING"_s);
    const Reply again = client(Full).post("/api/repos/create", wish);
    QCOMPARE(again.status, 409);
    QCOMPARE(again.object().value("url"_L1), made.object().value("url"_L1));
    m_hub->advance(milliseconds(800));
    QCOMPARE(stageOf("/api/spaces/alice/made"), u"RUNNING"_s);

    const Reply moved = client(Full).post("/api/repos/move",
                                          body({{u"type"_s, u"space"_s},
                                                {u"fromRepo"_s, u"alice/made"_s},
                                                {u"toRepo"_s, u"acme-lab/moved"_s}}));
    QCOMPARE(moved.status, 200);
    const Reply redirected = client(Full).get("/api/spaces/alice/made/runtime");
    QCOMPARE(redirected.status, 307);
    QCOMPARE(redirected.headers["location"], QByteArray("/api/spaces/acme-lab/moved/runtime"));

    const Reply gone = client(Full).send("DELETE", "/api/repos/delete",
                                         body({{u"type"_s, u"space"_s},
                                               {u"name"_s, u"moved"_s},
                                               {u"organization"_s, u"acme-lab"_s}}));
    QCOMPARE(gone.status, 200);
    QCOMPARE(gone.body, QByteArray("OK"));
    QCOMPARE(client(Full).get("/api/spaces/acme-lab/moved").status, 404);
}

void tst_SimWire::duplicate()
{
    const QByteArray from = "/api/spaces/alice/doc-qa/duplicate";
    const Reply copy = client(Full).post(from, body({{u"repository"_s, u"alice/doc-copy"_s}}));
    QCOMPARE(copy.status, 200);
    const QByteArray made = "/api/spaces/alice/doc-copy";
    QCOMPARE(client(Full).get(made + "/variables").object().keys(), QStringList{u"LOG_LEVEL"_s});
    QCOMPARE(client(Full).get(made + "/secrets").object(), QJsonObject());
    const QJsonObject runtime = client(Full).get(made + "/runtime").object();
    QCOMPARE(runtime["hardware"_L1]["requested"_L1].toString(), u"cpu-basic"_s);
    QCOMPARE(client(Full).post(from, body({{u"repository"_s, u"alice/doc-copy"_s}})).status, 409);
}

QTEST_GUILESS_MAIN(tst_SimWire)
#include "tst_simwire.moc"
