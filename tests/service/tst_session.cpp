// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logsession.h"
#include "tests/service/house.h"

#include <QDirIterator>
#include <QMutex>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;
using Fault = sim::Fault;

/// A day's work with every service, and what is left of it on disk and in the log.
class SessionTest : public QObject {
    Q_OBJECT

private slots:
    void tokenIsNowhere_data();
    void tokenIsNowhere();
    void tokenIsNotInWhatAProcessWrites();
    void rateLimited();
    void hubGoesAndComesBack();
};

static QMutex logGuard;
static QByteArray logged;

static void capture(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const QMutexLocker lock(&logGuard);
    logged += text.toUtf8() + '\n';
}

static void work(test::House &house, QList<Error> &errors)
{
    const auto keep = [&errors](const Error &error) { errors.append(error); };
    QObject context;
    QObject::connect(&house.account, &Account::failed, &context, keep);
    QObject::connect(&house.account, &Account::expired, &context, keep);
    QObject::connect(&house.books, &PriceBooks::liveFailed, &context, keep);
    QObject::connect(&house.history, &History::failed, &context, keep);
    QObject::connect(&house.spaces, &SpaceStore::refreshFailed, &context,
                     [keep](const QString &, const Error &error) { keep(error); });
    QObject::connect(&house.spaces, &SpaceStore::failed, &context,
                     [keep](Operation, const SpaceId &, const Error &error) { keep(error); });
    QObject::connect(&house.ledger, &Ledger::failed, &context,
                     [keep](const QString &, const Error &error) { keep(error); });
    QObject::connect(&house.grants, &GrantDesk::failed, &context,
                     [keep](const SpaceId &, const Error &error) { keep(error); });
    QObject::connect(&house.grants, &GrantDesk::lookFailed, &context,
                     [keep](const SpaceId &, const Error &error) { keep(error); });
    const SpaceId id = house.hub.writableSpace();
    LogSession log(house.client, id, LogKind::Run);
    // The Hub refuses the log of a Space that was paused, as below: that is no fault.
    QObject::connect(&log, &LogSession::failed, &context, [keep](const Error &error) {
        if (error.kind != Error::Kind::Rejected)
            keep(error);
    });
    log.open();
    house.spaces.select(id);
    house.spaces.refresh();
    house.ledger.refresh();
    house.books.refreshLive(house.client, house.clock());
    house.spaces.setHardware(id, u"t4-small"_s, SleepTime{1h});
    house.spaces.setSleepTime(id, SleepTime{});
    house.spaces.pause(id);
    house.spaces.restart(id);
    house.grants.keepDraft(id, {.purpose = u"for all"_s});
    house.grants.apply(id, {.purpose = u"for all"_s}, u"T4 small"_s);
    QTest::qWait(2500);
}

void SessionTest::tokenIsNowhere_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("isFaulty");
    QTest::newRow("all is well") << Fault() << false;
    QTest::newRow("unauthorized") << Fault{.times = -1, .status = 401} << true;
    QTest::newRow("garbage") << Fault{.kind = Fault::Kind::Garbage, .times = -1} << true;
    QTest::newRow("drop") << Fault{.kind = Fault::Kind::Drop, .times = -1} << true;
    QTest::newRow("hang") << Fault{.kind = Fault::Kind::Hang, .times = -1} << true;
}

void SessionTest::tokenIsNowhere()
{
    QFETCH(const Fault, fault);
    QFETCH(const bool, isFaulty);
    const QTemporaryDir folder;
    QByteArray token;
    QList<Error> errors;
    logged.clear();
    const auto before = qInstallMessageHandler(capture);
    qDebug("the log is captured");
    {
        // Long where nothing hangs, so that a slow machine is no fault.
        const auto limit = fault.kind == Fault::Kind::Hang ? test::House::ShortLimit : 10'000ms;
        test::House house(1, folder.filePath(u"alice.sqlite"_s), {}, limit);
        token = house.hub.token();
        const bool signedIn = house.signIn();
        if (isFaulty)
            house.hub.inject(fault);
        if (signedIn)
            work(house, errors);
        house.account.signOut();
    }
    qInstallMessageHandler(before);
    QVERIFY(logged.contains("the log is captured"));
    QVERIFY(!token.isEmpty());
    QVERIFY2(!logged.contains(token), logged.constData());
    QVERIFY2(errors.isEmpty() != isFaulty,
             errors.isEmpty() ? "no error" : qPrintable(errors.first().detail));
    for (const Error &error : std::as_const(errors)) {
        QVERIFY2(!(error.detail + error.code + error.requestId).toUtf8().contains(token),
                 qPrintable(error.detail));
    }
    int files = 0;
    QDirIterator kept(folder.path(), QDir::Files | QDir::Hidden);
    for (; kept.hasNext(); ++files) {
        QFile file(kept.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(token), qPrintable(file.fileName()));
    }
    QVERIFY(files > 0);
}

static const QByteArray GivenToken = "hf_tokenOfTheProcessThatTalksALot";

// The child's part of the next test.
static int workAndTell()
{
    QList<Error> errors;
    test::House house(1, qEnvironmentVariable("TST_SESSION_HISTORY"), GivenToken);
    if (!house.signIn())
        return 1;
    work(house, errors);
    house.hub.inject({.times = -1, .status = 401});
    work(house, errors);
    for (const Error &error : std::as_const(errors))
        qDebug("%s %s", qPrintable(error.detail), qPrintable(error.requestId));
    return errors.isEmpty() ? 1 : 0;
}

// With every logging category on, Qt's own too, and all files of a home directory of its own.
void SessionTest::tokenIsNotInWhatAProcessWrites()
{
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TST_SESSION_HISTORY"_s, home.filePath(u"kept.sqlite"_s));
    environment.insert(u"HOME"_s, home.path());
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, home.filePath(name));
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
    QProcess child;
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::MergedChannels);
    child.start(QCoreApplication::applicationFilePath(), {});
    QVERIFY(child.waitForFinished(40'000));
    const QByteArray output = child.readAll();
    QVERIFY2(child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0,
             output.right(999).constData());
    QVERIFY(output.contains("qt.core.plugin")); // It did talk.
    QVERIFY(!output.contains(GivenToken));
    int files = 0;
    QDirIterator kept(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (; kept.hasNext(); ++files) {
        QFile file(kept.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(GivenToken), qPrintable(file.fileName()));
    }
    QVERIFY(files > 0);
}

void SessionTest::rateLimited()
{
    test::House house;
    QVERIFY(house.signIn());
    QSignalSpy limited(&house.client, &HubClient::rateLimited);
    QSignalSpy fresh(&house.spaces, &SpaceStore::freshnessChanged);
    house.hub.inject({.times = 1, .status = 429, .retryAfter = 1s});
    house.spaces.refresh();
    QTRY_COMPARE(limited.size(), 1);
    // Everybody waits, and then all is well without a word of failure.
    QTRY_VERIFY_WITH_TIMEOUT(!fresh.isEmpty(), 20'000);
    QCOMPARE(house.spaces.freshness(), SpaceStore::Freshness::Current);
}

void SessionTest::hubGoesAndComesBack()
{
    auto hub = std::make_unique<sim::SimHub>(sim::HubOptions{
        .book = shippedPriceBooks().last(), .start = samples::at("2026-11-18T14:20:00.000Z")});
    const quint16 port = quint16(hub->url().port());
    const QByteArray token = hub->token();
    HubClient client(
        hub->url(),
        {.proxy = NetworkSettings::Proxy::None, .answerLimit = 600ms, .firstWait = 10ms});
    TokenStore tokens;
    Account account(client, tokens);
    PriceBooks books;
    History history;
    SpaceStore spaces(client, account, books, history, systemNow);
    account.signIn(token, Account::Keeping::SessionOnly);
    QTRY_COMPARE(spaces.freshness(), SpaceStore::Freshness::Current);
    const auto count = spaces.spaces().size();
    hub.reset();
    spaces.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(spaces.freshness(), SpaceStore::Freshness::Stale, 20'000);
    QCOMPARE(spaces.spaces().size(), count);
    hub = std::make_unique<sim::SimHub>(
        sim::HubOptions{.port = port,
                        .book = shippedPriceBooks().last(),
                        .token = token,
                        .start = samples::at("2026-11-18T14:20:00.000Z")});
    QVERIFY(hub->isListening());
    // By itself.
    QTRY_COMPARE_WITH_TIMEOUT(spaces.freshness(), SpaceStore::Freshness::Current, 20'000);
    QCOMPARE(account.state(), Account::State::SignedIn);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("TST_SESSION_HISTORY"))
        return workAndTell();
    SessionTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_session.moc"
