// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/eventjson.h"
#include "app/hub/eventstream.h"
#include "app/hub/hubclient.h"
#include "app/sim/simhub.h"
#include "tests/hub/callsupport.h"
#include "tests/support/simoptions.h"

#include <QSignalSpy>

#include <algorithm>
#include <memory>

using namespace spacedock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sim::Fault;

/// The client against a Hub that was written without knowing it: each endpoint once.
class HubSimTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whoAmI();
    void wrongToken();
    void spaces();
    void pagesFollowEachOther();
    void space();
    void unknownSpace();
    void runtime();
    void hardware();
    void setHardware();
    void unknownFlavor();
    void setSleepTime();
    void pauseAndRestart();
    void pauseOfAStaticSpace();
    void pauseOfAForeignSpace();
    void discussions();
    void usage();
    void usageTotals();
    void billingNeedsARight();
    void secretsAndVariables();
    void runLog();
    void logOfAForeignSpace();
    void events();
    void metrics();
    void cutStreamsComeBack();
    void faults_data();
    void faults();

private:
    std::unique_ptr<sim::SimHub> m_hub;
    std::unique_ptr<HubClient> m_client;
};

void HubSimTest::init()
{
    m_hub = std::make_unique<sim::SimHub>(test::simOptions());
    QVERIFY(m_hub->isListening());
    m_client = std::make_unique<HubClient>(m_hub->url(),
                                           NetworkSettings{.proxy = NetworkSettings::Proxy::None,
                                                           .answerLimit = 1s,
                                                           .firstWait = 10ms});
    m_client->setToken(m_hub->token());
}

void HubSimTest::cleanup()
{
    m_client.reset();
    m_hub.reset();
}

void HubSimTest::whoAmI()
{
    const auto identity = answerOf(m_client->whoAmI());
    QVERIFY(identity);
    QCOMPARE(identity->name, m_hub->writableSpace().owner);
    QVERIFY(!identity->id.isEmpty());
    QVERIFY(!identity->organizations.isEmpty());
    QVERIFY(!identity->token.type.isEmpty());
    QVERIFY(!identity->token.role.isEmpty());
}

void HubSimTest::wrongToken()
{
    m_client->setToken("not-a-token");
    QSignalSpy unauthorized(m_client.get(), &HubClient::unauthorized);
    const auto identity = answerOf(m_client->whoAmI());
    QVERIFY(!identity);
    QCOMPARE(identity.error().kind, Error::Kind::Unauthorized);
    QVERIFY(!identity.error().requestId.isEmpty());
    QCOMPARE(unauthorized.count(), 1);
}

void HubSimTest::spaces()
{
    const auto page = answerOf(m_client->spaces(m_hub->writableSpace().owner));
    QVERIFY(page);
    QVERIFY(page->next.isEmpty());
    QVERIFY(page->spaces.size() > 5);
    for (const Space &space : page->spaces) {
        QCOMPARE(space.id.owner, m_hub->writableSpace().owner);
        QVERIFY(!space.hubId.isEmpty());
        QVERIFY(!space.sdk.isEmpty());
        QVERIFY(!space.runtime.stage.raw.isEmpty());
        QVERIFY(space.lastModified && space.createdAt);
    }
    QVERIFY(std::ranges::any_of(page->spaces,
                                [](const Space &space) { return !space.title.isEmpty(); }));
}

void HubSimTest::pagesFollowEachOther()
{
    auto options = test::simOptions();
    options.spaces = 1'200;
    m_hub = std::make_unique<sim::SimHub>(options);
    HubClient client(m_hub->url(), {.proxy = NetworkSettings::Proxy::None});
    client.setToken(m_hub->token());
    auto page = answerOf(client.spaces(m_hub->writableSpace().owner));
    QVERIFY(page);
    QSet<SpaceId> seen;
    int pages = 1;
    for (;; ++pages) {
        for (const Space &space : std::as_const(page->spaces))
            seen.insert(space.id);
        if (page->next.isEmpty())
            break;
        page = answerOf(client.moreSpaces(page->next));
        QVERIFY(page);
    }
    QCOMPARE(pages, 3);
    QCOMPARE(seen.size(), 1'200);
}

void HubSimTest::space()
{
    const auto space = answerOf(m_client->space(m_hub->writableSpace()));
    QVERIFY(space);
    QCOMPARE(space->id, m_hub->writableSpace());
    const auto page = answerOf(m_client->spaces(space->id.owner));
    QVERIFY(page && page->spaces.contains(*space));
}

void HubSimTest::unknownSpace()
{
    const auto space = answerOf(m_client->space({u"nobody"_s, u"nothing"_s}));
    QVERIFY(!space);
    QCOMPARE(space.error().kind, Error::Kind::NotFound);
    QCOMPARE(space.error().code, u"RepoNotFound"_s);
    QVERIFY(!space.error().detail.isEmpty());
}

void HubSimTest::runtime()
{
    const auto runtime = answerOf(m_client->runtime(m_hub->staticSpace()));
    QVERIFY(runtime);
    QCOMPARE(runtime->stage.stage, Stage::Running);
    QCOMPARE(runtime->hardware, QString());
}

void HubSimTest::hardware()
{
    const auto book = answerOf(m_client->hardware(m_hub->now()));
    QVERIFY(book);
    QCOMPARE(book->id, u"live"_s);
    const Flavor *t4 = book->find(u"t4-small");
    QVERIFY(t4);
    QCOMPARE(t4->price, Rate::perMinute(6'667));
    QCOMPARE(t4->accelerators, 1);
    QCOMPARE(t4->acceleratorMemoryGB, 16);
    QCOMPARE(t4->memoryGB, 15);
    QVERIFY(book->find(u"cpu-basic")->isFree());
}

void HubSimTest::setHardware()
{
    const SpaceId id = m_hub->writableSpace();
    const auto asked = answerOf(m_client->setHardware(id, u"t4-medium"_s, SleepTime{1h}));
    QVERIFY(asked);
    QCOMPARE(asked->requestedHardware, u"t4-medium"_s);
    QCOMPARE(asked->sleepTime, std::optional<std::chrono::seconds>(1h));
    m_hub->advance(1h);
    QCOMPARE(answerOf(m_client->runtime(id))->requestedHardware, u"t4-medium"_s);
}

void HubSimTest::unknownFlavor()
{
    const auto asked = answerOf(m_client->setHardware(m_hub->writableSpace(), u"abacus"_s, {}));
    QVERIFY(!asked);
    QCOMPARE(asked.error().kind, Error::Kind::Rejected);
    QCOMPARE(asked.error().status, 400);
}

void HubSimTest::setSleepTime()
{
    const SpaceId id = m_hub->writableSpace();
    QVERIFY(answerOf(m_client->setHardware(id, u"t4-small"_s, {})));
    const auto asleep = answerOf(m_client->setSleepTime(id, SleepTime{90min}));
    QVERIFY(asleep);
    QCOMPARE(asleep->sleepTime, std::optional<std::chrono::seconds>(90min));
    const auto never = answerOf(m_client->setSleepTime(id, SleepTime{}));
    QVERIFY(never);
    QVERIFY(!never->sleepTime);
}

void HubSimTest::pauseAndRestart()
{
    const SpaceId id = m_hub->writableSpace();
    const auto paused = answerOf(m_client->pause(id));
    QVERIFY(paused);
    QCOMPARE(paused->stage.stage, Stage::Paused);
    for (const bool factory : {false, true}) {
        const auto started = answerOf(m_client->restart(id, factory));
        QVERIFY(started);
        QVERIFY(isInFlight(started->stage.stage));
    }
}

void HubSimTest::pauseOfAStaticSpace()
{
    const auto paused = answerOf(m_client->pause(m_hub->staticSpace()));
    QVERIFY(!paused);
    QCOMPARE(paused.error().kind, Error::Kind::Rejected);
    QVERIFY(!paused.error().detail.isEmpty());
}

void HubSimTest::pauseOfAForeignSpace()
{
    const auto paused = answerOf(m_client->pause(m_hub->foreignSpace()));
    QVERIFY(!paused);
    QCOMPARE(paused.error().kind, Error::Kind::Forbidden);
}

void HubSimTest::discussions()
{
    const SpaceId id = m_hub->writableSpace();
    const auto created = answerOf(m_client->createDiscussion(id, u"A title"_s, u"Some *text*"_s));
    QVERIFY(created);
    QCOMPARE(created->url, m_client->discussionPage(id, created->number));
    const auto comment = answerOf(m_client->comment(id, created->number, u"And ümore"_s));
    QVERIFY(comment);
    QCOMPARE(comment->markdown, u"And ümore"_s);
    QCOMPARE(comment->author.name, id.owner);

    const auto list = answerOf(m_client->discussions(id, 0));
    QVERIFY(list);
    const auto found = std::ranges::find(*list, created->number, &Discussion::number);
    QVERIFY(found != list->end());
    QCOMPARE(found->title, u"A title"_s);
    QCOMPARE(found->status, u"open"_s);

    const auto thread = answerOf(m_client->discussion(id, created->number));
    QVERIFY(thread);
    QCOMPARE(thread->comments.size(), 2);
    QCOMPARE(thread->comments.at(0).markdown, u"Some *text*"_s);
    QCOMPARE(thread->comments.at(1), *comment);
}

void HubSimTest::usage()
{
    const auto report = answerOf(m_client->usage({}));
    QVERIFY(report);
    QCOMPARE(report->owner, m_hub->writableSpace().owner);
    QCOMPARE(report->period, monthOf(m_hub->now()));
    QVERIFY(std::ranges::any_of(report->lines, &UsageLine::isSpace));

    const auto identity = answerOf(m_client->whoAmI());
    const auto billed = std::ranges::find_if(
        identity->organizations, [](const auto &org) { return org.role == u"admin"_s; });
    QVERIFY(billed != identity->organizations.end());
    const auto theirs = answerOf(m_client->usage(billed->name));
    QVERIFY(theirs);
    QCOMPARE(theirs->owner, billed->name);
    QVERIFY(std::ranges::any_of(report->lines + theirs->lines, &UsageLine::freeGrant));
}

void HubSimTest::usageTotals()
{
    const auto blocks = answerOf(m_client->usageTotals({}, monthOf(m_hub->now())));
    QVERIFY(blocks);
    QVERIFY(!blocks->isEmpty());
}

void HubSimTest::billingNeedsARight()
{
    m_client->setToken(m_hub->readToken());
    QSignalSpy unauthorized(m_client.get(), &HubClient::unauthorized);
    const auto report = answerOf(m_client->usage({}));
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Forbidden);
    QCOMPARE(unauthorized.count(), 0);
}

void HubSimTest::secretsAndVariables()
{
    const auto page = answerOf(m_client->spaces(m_hub->writableSpace().owner));
    qsizetype secrets = 0;
    qsizetype variables = 0;
    for (const Space &space : page->spaces) {
        secrets += answerOf(m_client->secrets(space.id)).value_or(QList<Secret>()).size();
        variables += answerOf(m_client->variables(space.id)).value_or(QList<Variable>()).size();
    }
    QVERIFY(secrets > 0);
    QVERIFY(variables > 0);
}

void HubSimTest::runLog()
{
    QList<LogLine> lines;
    const auto log = m_client->stream(StreamKind::RunLog, m_hub->writableSpace(), 5);
    connect(log.get(), &EventStream::received, this, [&](const QList<ServerEvent> &events) {
        for (const ServerEvent &event : events) {
            if (const auto line = readLogEvent(event))
                lines.append(*line);
        }
    });
    log->open();
    QTRY_VERIFY(lines.size() >= 5);
    for (const LogLine &line : lines) {
        QVERIFY(line.time);
        QVERIFY(!line.text.endsWith('\n'));
    }
    QVERIFY(std::ranges::is_sorted(lines, {}, &LogLine::time));
}

void HubSimTest::logOfAForeignSpace()
{
    const auto log = m_client->stream(StreamKind::RunLog, m_hub->foreignSpace());
    QSignalSpy failed(log.get(), &EventStream::failed);
    log->open();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().kind, Error::Kind::Forbidden);
}

void HubSimTest::events()
{
    const SpaceId id = m_hub->writableSpace();
    QList<ServerEvent> seen;
    const auto stream = m_client->stream(StreamKind::Events, id);
    connect(stream.get(), &EventStream::received, this,
            [&](const QList<ServerEvent> &events) { seen += events; });
    QSignalSpy opened(stream.get(), &EventStream::opened);
    stream->open();
    QTRY_COMPARE(opened.count(), 1);
    QVERIFY(answerOf(m_client->pause(id)));
    QTRY_VERIFY(std::ranges::any_of(seen, [](const ServerEvent &event) {
        return event.name == "stage" && event.data == "PAUSED";
    }));
}

void HubSimTest::metrics()
{
    std::optional<MetricsSample> sample;
    const auto stream = m_client->stream(StreamKind::Metrics, m_hub->writableSpace());
    connect(stream.get(), &EventStream::received, this, [&](const QList<ServerEvent> &events) {
        for (const ServerEvent &event : events) {
            if (const auto read = readMetricsEvent(event))
                sample = read;
        }
    });
    stream->open();
    QTRY_VERIFY(sample);
    QVERIFY(sample->memoryTotal > 0);
    QVERIFY(!sample->replica.isEmpty());
}

void HubSimTest::cutStreamsComeBack()
{
    const auto stream = m_client->stream(StreamKind::Events, m_hub->writableSpace());
    QSignalSpy opened(stream.get(), &EventStream::opened);
    QSignalSpy interrupted(stream.get(), &EventStream::interrupted);
    stream->open();
    QTRY_COMPARE(opened.count(), 1);
    m_hub->cutStreams();
    QTRY_COMPARE(opened.count(), 2);
    QCOMPARE(interrupted.count(), 1);
}

void HubSimTest::faults_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("kind"); // -1: it passes
    const auto row = [](const char *name, Fault fault, int kind) {
        fault.path = "/runtime";
        QTest::newRow(name) << fault << kind;
    };
    row("503 once", {.kind = Fault::Kind::Status, .status = 503}, -1);
    row("429 once", {.kind = Fault::Kind::Status, .status = 429, .retryAfter = 0s}, -1);
    row("dropped once", {.kind = Fault::Kind::Drop}, -1);
    row("cut once", {.kind = Fault::Kind::CutBody, .bytes = 10}, -1);
    row("slow", {.kind = Fault::Kind::Slow, .delay = 200ms}, -1);
    row("500", {.kind = Fault::Kind::Status, .status = 500}, int(Error::Kind::Server));
    row("503 for long", {.kind = Fault::Kind::Status, .times = -1, .status = 503},
        int(Error::Kind::Server));
    row("garbage", {.kind = Fault::Kind::Garbage}, int(Error::Kind::BadReply));
    row("hang", {.kind = Fault::Kind::Hang}, int(Error::Kind::Timeout));
    row("cut for long", {.kind = Fault::Kind::CutBody, .times = -1, .bytes = 10},
        int(Error::Kind::Network));
}

void HubSimTest::faults()
{
    QFETCH(Fault, fault);
    m_hub->inject(fault);
    const auto runtime = answerOf(m_client->runtime(m_hub->writableSpace()));
    QTEST(runtime ? -1 : int(runtime.error().kind), "kind");
    m_hub->clearFaults();
    QVERIFY(answerOf(m_client->runtime(m_hub->writableSpace())));
}

QTEST_GUILESS_MAIN(HubSimTest)
#include "tst_hubsim.moc"
