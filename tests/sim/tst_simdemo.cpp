// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/simclient.h"
#include "tests/support/simoptions.h"

#include <QDateTime>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace spacedock;
using namespace spacedock::test;

namespace {

struct Sum {
    qint64 microUSD = 0;
    int lines = 0;
};

// Checks each line against the book's rule and adds them up by Space; "" is all the rest.
QMap<QString, Sum> addUp(const QJsonObject &report)
{
    QMap<QString, Sum> sums;
    const QJsonObject usage = report.value("usage"_L1).toObject();
    for (auto it = usage.begin(); it != usage.end(); ++it) {
        for (const auto &line : it->toArray()) {
            const qint64 quantity = line["quantity"_L1].toInteger();
            const qint64 total = line["totalCostMicroUSD"_L1].toInteger();
            const bool granted = line["freeGrant"_L1].toBool();
            if (total != (granted ? 0 : quantity * line["unitCostMicroUSD"_L1].toInteger()))
                return {};
            if (line["active"_L1].toBool() != line["stoppedAt"_L1].isNull())
                return {};
            Sum &sum = sums[it.key() == "Spaces"_L1 ? line["label"_L1].toString() : QString()];
            sum.microUSD += total;
            ++sum.lines;
        }
    }
    return sums;
}

} // namespace

class tst_SimDemo : public QObject {
    Q_OBJECT

private slots:
    void init();
    void namedSpaces();
    void everyStage();
    void hardwareOfAllKinds();
    void grants();
    void monthsOfBills();
    void grantedLinesAreFree();
    void runningMonthGrows();
    void worldIsTheSameEveryTime();
    void otherBook();
    void tokenIsGiven();
    void largeWorld();

private:
    SimClient client() const { return {*m_hub, m_hub->token()}; }
    QJsonArray spaces(const QByteArray &owner) const;

    sim::HubOptions m_options;
    std::unique_ptr<sim::SimHub> m_hub;
};

void tst_SimDemo::init()
{
    m_options = simOptions();
    m_options.speed = 0;
    m_hub = std::make_unique<sim::SimHub>(m_options);
}

QJsonArray tst_SimDemo::spaces(const QByteArray &owner) const
{
    return client().get("/api/spaces?expand=runtime&expand=sdk&author=" + owner).array();
}

void tst_SimDemo::namedSpaces()
{
    const auto detail = [this](const SpaceId &id) {
        return client().get("/api/spaces/" + id.path().toUtf8()).object();
    };
    QCOMPARE(m_hub->writableSpace().owner, u"alice"_s);
    const QJsonObject writable = detail(m_hub->writableSpace());
    QVERIFY(writable.value("sdk"_L1).toString() != "static"_L1);
    QCOMPARE(writable["runtime"_L1]["stage"_L1].toString(), u"RUNNING"_s);
    QVERIFY(m_hub->foreignSpace().owner != "alice"_L1);
    QVERIFY(detail(m_hub->foreignSpace()).value("sdk"_L1).toString() != "static"_L1);
    QCOMPARE(detail(m_hub->staticSpace()).value("sdk"_L1).toString(), u"static"_s);
}

void tst_SimDemo::everyStage()
{
    std::set<QString> stages;
    for (const QByteArray owner : {"alice", "acme-lab", "hobby-club"})
        for (const auto &space : spaces(owner))
            stages.insert(space["runtime"_L1]["stage"_L1].toString());
    for (const auto stage : {"RUNNING", "RUNNING_BUILDING", "BUILDING", "BUILD_ERROR",
                             "APP_STARTING", "RUNTIME_ERROR", "PAUSED", "SLEEPING", "MIGRATING"})
        QVERIFY2(stages.contains(QString::fromLatin1(stage)), stage);
}

void tst_SimDemo::hardwareOfAllKinds()
{
    QMap<QString, QJsonObject> all;
    for (const QByteArray owner : {"alice", "acme-lab"})
        for (const auto &space : spaces(owner))
            all.insert(space["id"_L1].toString(), space.toObject());
    const auto runtime = [&all](const QString &id) { return all[id]["runtime"_L1]; };
    QCOMPARE(runtime(u"alice/zero-chat"_s)["hardware"_L1]["current"_L1].toString(), u"zero-a10g"_s);
    QVERIFY(runtime(u"alice/doc-qa"_s)["gcTimeout"_L1].isNull());
    QCOMPARE(runtime(u"alice/doc-qa"_s)["hardware"_L1]["requested"_L1].toString(), u"l4x1"_s);
    QVERIFY(!runtime(u"alice/doc-qa"_s)["volumes"_L1].toArray().isEmpty());
    QVERIFY(runtime(u"alice/portfolio"_s)["hardware"_L1]["current"_L1].isNull());
    QVERIFY(runtime(u"acme-lab/old-ocr"_s)["errorMessage"_L1].toString().contains(
        "Space failed to start. Exit code: 1"_L1));
    QCOMPARE(runtime(u"alice/whisper-demo"_s)["domains"_L1][1]["isCustom"_L1].toBool(), true);
}

void tst_SimDemo::grants()
{
    const auto threads = [this](const QByteArray &space) {
        return client().get("/api/spaces/" + space + "/discussions").object()["discussions"_L1];
    };
    for (const QByteArray space : {"alice/notes-mcp", "alice/weather-map", "acme-lab/tts-voices"})
        QVERIFY(threads(space)[0]["title"_L1].toString().startsWith("Apply for "_L1));
    QCOMPARE(threads("alice/weather-map")[0]["numComments"_L1].toInt(), 1);
    QCOMPARE(threads("acme-lab/tts-voices")[0]["status"_L1].toString(), u"closed"_s);
}

void tst_SimDemo::monthsOfBills()
{
    const QJsonObject now = client().get("/api/settings/billing/usage").object();
    QString id = now["period"_L1]["_id"_L1].toString();
    const QString suffix = id.mid(8);
    QCOMPARE(now["period"_L1]["periodStart"_L1].toString(), u"2026-11-01T00:00:00.000Z"_s);
    TimeSpan month = monthOf(m_options.start);
    for (int i = 0; i < 7; ++i) {
        const QJsonObject report =
            client().get("/api/settings/billing/usage?periodId=" + id.toLatin1()).object();
        QCOMPARE(report["period"_L1]["_id"_L1].toString(), id);
        const auto sums = addUp(report);
        QVERIFY(sums.contains(u"alice/sdxl-studio"_s));
        QVERIFY(sums.contains(QString()));
        QVERIFY(sums[u"alice/sdxl-studio"_s].microUSD > 1'000'000);
        month = monthOf(month.begin - hours(1));
        id = QString::number(floor<seconds>(month.begin).time_since_epoch().count(), 16) + suffix;
    }
    const Reply organization = client().get("/api/organizations/acme-lab/billing/usage");
    QVERIFY(addUp(organization.object()).contains(u"acme-lab/rag-bench"_s));
}

void tst_SimDemo::grantedLinesAreFree()
{
    const QJsonObject report = client().get("/api/organizations/acme-lab/billing/usage").object();
    bool isThere = false;
    for (const auto &line : report["usage"_L1]["Spaces"_L1].toArray()) {
        if (line["label"_L1].toString() != "acme-lab/tts-voices"_L1)
            continue;
        isThere = true;
        QCOMPARE(line["freeGrant"_L1].toBool(), true);
        QCOMPARE(line["totalCostMicroUSD"_L1].toInteger(), 0);
        QVERIFY(line["quantity"_L1].toInteger() > 0);
    }
    QVERIFY(isThere);
}

void tst_SimDemo::runningMonthGrows()
{
    const auto spent = [this] {
        const auto report = client().get("/api/settings/billing/usage").object();
        return addUp(report)[u"alice/caption-studio"_s].microUSD;
    };
    const qint64 before = spent();
    QVERIFY(before > 0);
    m_hub->advance(minutes(90));
    QCOMPARE(spent() - before, 90 * 500);
    client().post("/api/spaces/alice/caption-studio/pause");
    m_hub->advance(minutes(90));
    QCOMPARE(spent() - before, 90 * 500);
}

void tst_SimDemo::worldIsTheSameEveryTime()
{
    sim::SimHub other(m_options);
    const SimClient second(other, other.token());
    for (const QByteArray target : {"/api/spaces?full=true", "/api/settings/billing/usage",
                                    "/api/spaces/alice/whisper-demo/discussions"})
        QCOMPARE(second.get(target).body, client().get(target).body);
    m_hub->advance(days(3));
    other.advance(days(3));
    QCOMPARE(second.get("/api/settings/billing/usage").body,
             client().get("/api/settings/billing/usage").body);
    QVERIFY(other.token() != m_hub->token());
}

void tst_SimDemo::otherBook()
{
    PriceBook old = priceBook();
    old.id = u"2023"_s;
    old.flavors.removeIf([](const Flavor &flavor) { return flavor.id == "l4x1"_L1; });
    m_options.book = old;
    m_hub = std::make_unique<sim::SimHub>(m_options);
    QCOMPARE(client().get("/api/spaces/hardware").array().size(), old.flavors.size());
    for (const auto &space : spaces("alice"))
        QVERIFY(space["runtime"_L1]["hardware"_L1]["requested"_L1].toString() != "l4x1"_L1);
}

void tst_SimDemo::tokenIsGiven()
{
    m_options.token = "hf_given";
    const sim::SimHub hub(m_options);
    QCOMPARE(hub.token(), QByteArray("hf_given"));
    QCOMPARE(SimClient(hub, "hf_given").get("/api/whoami-v2").status, 200);
}

void tst_SimDemo::largeWorld()
{
    m_options.spaces = 10'000;
    m_hub = std::make_unique<sim::SimHub>(m_options);
    std::set<QString> seen;
    QByteArray target = "/api/spaces?author=alice&limit=1000&expand=runtime&expand=sdk";
    while (!target.isEmpty()) {
        const Reply reply = client().get(target);
        for (const auto &space : reply.array())
            seen.insert(space["id"_L1].toString());
        const QByteArray link = reply.headers.value("link");
        const auto begin = link.indexOf("/api/");
        target = begin < 0 ? QByteArray() : link.mid(begin, link.indexOf('>') - begin);
    }
    QCOMPARE(seen.size(), std::size_t(10'000));
}

QTEST_GUILESS_MAIN(tst_SimDemo)
#include "tst_simdemo.moc"
