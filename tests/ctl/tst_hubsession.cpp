// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/hubsession.h"
#include "tests/support/simoptions.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace spacedock;

class TestHubSession : public QObject {
    Q_OBJECT

private slots:
    void access_data();
    void access();
    void readsTheTokenFile();
    void asksWithTheToken();
    void saysWhyNot();
    void signsIn();
    void signInFails();
    void endsBeforeItRuns();
    void stops_data();
    void stops();
};

void TestHubSession::access_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("problem");
    QTest::newRow("public") << QString() << u"hf_a"_s << u"https://huggingface.co"_s << QString();
    QTest::newRow("own") << u"http://127.0.0.1:8080/"_s << u"hf_a"_s << u"http://127.0.0.1:8080"_s
                         << QString();
    QTest::newRow("below a path") << u"https://hub.example/hf/"_s << u"hf_a"_s
                                  << u"https://hub.example/hf"_s << QString();
    QTest::newRow("no token") << QString() << QString() << QString() << u"HF_TOKEN"_s;
    QTest::newRow("no host") << u"https://"_s << u"hf_a"_s << QString() << u"HF_ENDPOINT"_s;
    QTest::newRow("no web") << u"ftp://hub.example"_s << u"hf_a"_s << QString() << u"HF_ENDPOINT"_s;
    QTest::newRow("no address") << u"the hub"_s << u"hf_a"_s << QString() << u"HF_ENDPOINT"_s;
}

void TestHubSession::access()
{
    QFETCH(const QString, endpoint);
    QFETCH(const QString, token);
    QFETCH(const QString, url);
    QFETCH(const QString, problem);
    QProcessEnvironment environment;
    environment.insert(u"HF_ENDPOINT"_s, endpoint);
    environment.insert(u"HF_TOKEN"_s, token);
    const auto access = hubAccess(environment);
    QCOMPARE(access.has_value(), problem.isEmpty());
    if (access) {
        QCOMPARE(HubClient(access->endpoint, {}).endpoint().toString(), url);
        QCOMPARE(access->token, token.toLatin1());
    } else {
        QVERIFY2(access.error().contains(problem), qPrintable(access.error()));
    }
}

void TestHubSession::readsTheTokenFile()
{
    const QTemporaryDir home;
    QFile file(home.filePath(u"token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("hf_file\n");
    file.close();
    QProcessEnvironment environment;
    environment.insert(u"HF_HOME"_s, home.path());
    const auto access = hubAccess(environment);
    QVERIFY(access);
    QCOMPARE(access->token, "hf_file"_ba);
}

void TestHubSession::asksWithTheToken()
{
    const sim::SimHub hub(test::simOptions());
    HubSession session(u"spaces"_s, {.endpoint = hub.url(), .token = hub.token()});
    StageValue stage;
    session.client()
        .runtime(hub.writableSpace())
        .then(&session, [&](const Result<Runtime> &runtime) {
            if (!runtime)
                return session.fail(runtime.error());
            stage = runtime->stage;
            session.finish();
        });
    QCOMPARE(session.run(), int(Done));
    QCOMPARE(stage.stage, Stage::Running);
}

void TestHubSession::saysWhyNot()
{
    const sim::SimHub hub(test::simOptions());
    HubSession session(u"spaces"_s, {.endpoint = hub.url(), .token = hub.token()});
    QString sentence;
    session.client()
        .runtime({u"alice"_s, u"nowhere"_s})
        .then(&session, [&](const Result<Runtime> &runtime) {
            QVERIFY(!runtime);
            sentence = errorSentence(runtime.error());
            session.fail(runtime.error());
        });
    QCOMPARE(session.run(), int(Failed));
    QVERIFY2(sentence.startsWith("the Hub does not find this"_L1), qPrintable(sentence));
    QVERIFY2(sentence.contains("(404)"_L1) && sentence.contains("[request "_L1),
             qPrintable(sentence));
    QVERIFY(!sentence.contains(QString::fromLatin1(hub.token())));
}

void TestHubSession::signsIn()
{
    const sim::SimHub hub(test::simOptions());
    HubSession session(u"usage"_s, {.endpoint = hub.url(), .token = hub.token()});
    connect(&session, &HubSession::signedIn, &session, [&] { session.finish(); });
    session.signIn();
    QCOMPARE(session.run(), int(Done));
    QCOMPARE(session.account().identity().name, u"alice"_s);
}

void TestHubSession::signInFails()
{
    const sim::SimHub hub(test::simOptions());
    HubSession session(u"usage"_s, {.endpoint = hub.url(), .token = "hf_wrong"});
    const QSignalSpy signedIn(&session, &HubSession::signedIn);
    session.signIn();
    QCOMPARE(session.run(), int(Failed));
    QCOMPARE(signedIn.count(), 0);
}

void TestHubSession::endsBeforeItRuns()
{
    HubSession session(u"usage"_s, {.endpoint = QUrl(u"http://127.0.0.1:9"_s), .token = "hf_a"});
    session.finish(WrongUse);
    session.finish(Done); // Too late.
    QCOMPARE(session.run(), int(WrongUse));
}

void TestHubSession::stops_data()
{
#ifndef Q_OS_WIN
    QTest::addColumn<int>("number");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
#endif
}

void TestHubSession::stops()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no signals");
#else
    QFETCH(const int, number);
    HubSession session(u"logs"_s, {.endpoint = QUrl(u"http://127.0.0.1:9"_s), .token = "hf_a"});
    QTimer::singleShot(0, &session, [number] { ::raise(number); });
    QCOMPARE(session.run(), int(Interrupted));
#endif
}

QTEST_GUILESS_MAIN(TestHubSession)
#include "tst_hubsession.moc"
