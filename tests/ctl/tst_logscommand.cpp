// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/logsoptions.h"
#include "tests/support/simoptions.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;

namespace {

const QString Whisper = u"alice/whisper-demo"_s;
constexpr Time Noon = std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 12h;

} // namespace

class TestLogsCommand : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void options();
    void since_data();
    void since();
    void refuses_data();
    void refuses();
    void drainsAndEnds();
    void signOfLifeEndsABusyLog();
    void tail();
    void build();
    void grep_data();
    void grep();
    void onlyNewerLines();
    void json();
    void timestamps();
    void hidesSecrets();
    void follows();
    void goesOnAfterABreak();
    void ended_data();
    void ended();
    void closedPipe();

private:
    struct Run {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    void start(const QStringList &arguments);
    Run run(const QStringList &arguments);
    bool printed(const QByteArray &text);

    std::unique_ptr<sim::SimHub> m_hub;
    QProcess m_process;
    QByteArray m_out;
    QByteArray m_token;
};

void TestLogsCommand::init()
{
    m_hub = std::make_unique<sim::SimHub>(test::simOptions());
    m_token = m_hub->token();
    m_out.clear();
}

void TestLogsCommand::cleanup()
{
    m_process.kill();
    m_process.waitForFinished();
    m_hub.reset();
}

void TestLogsCommand::start(const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HF_ENDPOINT"_s, m_hub->url().toString());
    environment.insert(u"HF_TOKEN"_s, QString::fromLatin1(m_token));
    environment.insert(u"HF_HOME"_s, u"/nowhere"_s);
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral(SPACEDOCKCTL), QStringList{u"logs"_s} + arguments);
}

TestLogsCommand::Run TestLogsCommand::run(const QStringList &arguments)
{
    start(arguments);
    if (!m_process.waitForFinished(20'000))
        return {};
    return {m_process.exitCode(), m_process.readAllStandardOutput(),
            m_process.readAllStandardError()};
}

bool TestLogsCommand::printed(const QByteArray &text)
{
    return QTest::qWaitFor(
        [this, &text] {
            m_out += m_process.readAllStandardOutput();
            return m_out.contains(text);
        },
        15'000);
}

void TestLogsCommand::options()
{
    const auto read = readLogsOptions({u"logs"_s, u"-f"_s, u"-n"_s, u"20"_s, u"--build"_s,
                                       u"--grep"_s, u"a|b"_s, u"-i"_s, u"--timestamps"_s, Whisper},
                                      Noon);
    QVERIFY(read);
    QCOMPARE(read->space.path(), Whisper);
    QCOMPARE(read->kind, LogKind::Build);
    QVERIFY(read->isFollowing && read->hasTimes && !read->isJson && !read->isUnmasked);
    QCOMPARE(read->tail, 20);
    QCOMPARE(read->grep, (LogQuery{.pattern = "a|b", .isRegex = true, .isCaseSensitive = false}));
    const auto usual =
        readLogsOptions({u"logs"_s, u"https://huggingface.co/spaces/alice/whisper-demo"_s}, Noon);
    QVERIFY(usual);
    QCOMPARE(usual->space.path(), Whisper);
    QVERIFY(!usual->isFollowing && !usual->tail && !usual->since && usual->grep.isEmpty());
}

void TestLogsCommand::since_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("secondsAgo"); // -1: refused
    QTest::newRow("seconds") << u"90"_s << qint64(90);
    QTest::newRow("minutes") << u"10min"_s << qint64(600);
    QTest::newRow("hours") << u"2h"_s << qint64(7200);
    QTest::newRow("time") << u"2026-11-22T11:00:00Z"_s << qint64(3600);
    QTest::newRow("zone") << u"2026-11-22T12:30:00+01:00"_s << qint64(1800);
    QTest::newRow("day") << u"2026-11-22"_s << qint64(12 * 3600);
    QTest::newRow("never") << u"never"_s << qint64(-1);
    QTest::newRow("words") << u"yesterday"_s << qint64(-1);
}

void TestLogsCommand::since()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, secondsAgo);
    const auto read = readLogsOptions({u"logs"_s, u"--since"_s, text, Whisper}, Noon);
    QCOMPARE(read.has_value(), secondsAgo >= 0);
    if (read)
        QVERIFY(read->since == Noon - std::chrono::seconds{secondsAgo});
}

void TestLogsCommand::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("nothing") << QStringList() << QByteArray("owner/name");
    QTest::newRow("two") << QStringList{Whisper, Whisper} << QByteArray("owner/name");
    QTest::newRow("no Space") << QStringList{u"whisper"_s} << QByteArray("whisper");
    QTest::newRow("tail") << QStringList{u"-n"_s, u"many"_s, Whisper} << QByteArray("-n");
    QTest::newRow("negative tail") << QStringList{u"--tail=-1"_s, Whisper} << QByteArray("-n");
    QTest::newRow("since") << QStringList{u"--since=soon"_s, Whisper} << QByteArray("--since");
    QTest::newRow("grep") << QStringList{u"--grep=("_s, Whisper} << QByteArray("--grep");
    QTest::newRow("times twice") << QStringList{u"--json"_s, u"--timestamps"_s, Whisper}
                                 << QByteArray("--json");
    QTest::newRow("option") << QStringList{u"--fellow"_s, Whisper} << QByteArray("fellow");
}

void TestLogsCommand::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, said);
    const Run result = run(arguments);
    QCOMPARE(result.code, 2);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.startsWith("spacedockctl logs: ") && result.err.contains(said),
             result.err.constData());
}

void TestLogsCommand::drainsAndEnds()
{
    m_hub->writeLog(*SpaceId::fromText(Whisper), "the \x1b[31mlast\x1b[0m line");
    const Run result = run({Whisper});
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.code, 0);
    QVERIFY(result.out.startsWith("===== Application Startup at "));
    QVERIFY(result.out.contains("\nthe last line\n"));
    QVERIFY(!result.out.contains('\x1b'));
}

/// A log that is never silent ends with the first sign of life nevertheless.
void TestLogsCommand::signOfLifeEndsABusyLog()
{
    sim::HubOptions options = test::simOptions();
    options.heartbeat = 700ms;
    m_hub = std::make_unique<sim::SimHub>(options);
    m_token = m_hub->token();
    QTimer busy;
    connect(&busy, &QTimer::timeout, this,
            [this] { m_hub->writeLog(*SpaceId::fromText(Whisper), "busy"); });
    busy.start(900ms); // Below the silence that ends the others.
    start({Whisper});
    QTRY_COMPARE_WITH_TIMEOUT(m_process.state(), QProcess::NotRunning, 15'000);
    QCOMPARE(m_process.exitCode(), 0);
    QVERIFY(m_process.readAllStandardOutput().startsWith("===== Application Startup at "));
}

void TestLogsCommand::tail()
{
    m_hub->writeLog(*SpaceId::fromText(Whisper), "one");
    m_hub->writeLog(*SpaceId::fromText(Whisper), "two");
    const Run result = run({u"-n"_s, u"1"_s, Whisper});
    QCOMPARE(result.code, 0);
    QVERIFY(!result.out.contains("Application Startup"));
    QVERIFY2(result.out.startsWith("two\n"), result.out.constData());
}

void TestLogsCommand::build()
{
    const Run result = run({u"--build"_s, Whisper});
    QCOMPARE(result.code, 0);
    QVERIFY(result.out.startsWith("===== Build Queued at "));
}

void TestLogsCommand::grep_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("out");
    QTest::newRow("expression") << QStringList{u"--grep"_s, u"^n[e]+dle"_s}
                                << QByteArray("needle one\n");
    QTest::newRow("any case") << QStringList{u"--grep"_s, u"^needle"_s, u"-i"_s}
                              << QByteArray("needle one\nNeedle two\n");
    QTest::newRow("none") << QStringList{u"--grep"_s, u"^nothing like it$"_s} << QByteArray();
}

void TestLogsCommand::grep()
{
    QFETCH(const QStringList, options);
    QFETCH(const QByteArray, out);
    for (const char *line : {"needle one", "Needle \x1b[1mtwo\x1b[0m", "not a needle"})
        m_hub->writeLog(*SpaceId::fromText(Whisper), line);
    const Run result = run(options + QStringList{Whisper});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out, out);
}

void TestLogsCommand::onlyNewerLines()
{
    const auto iso = [this] {
        return QDateTime::fromMSecsSinceEpoch(m_hub->now().time_since_epoch().count(), Qt::UTC)
            .toString(Qt::ISODateWithMs);
    };
    m_hub->advance(1min);
    const QString from = iso();
    m_hub->writeLog(*SpaceId::fromText(Whisper), "newer");
    const Run result = run({u"--since"_s, from, Whisper});
    QCOMPARE(result.code, 0);
    QVERIFY(!result.out.contains("Application Startup"));
    QVERIFY(result.out.contains("newer\n"));
}

void TestLogsCommand::json()
{
    m_hub->writeLog(*SpaceId::fromText(Whisper), "ERROR: a \"quoted\" word");
    const Run result = run({u"--json"_s, u"--grep"_s, u"quoted"_s, Whisper});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out.count('\n'), 1);
    const QJsonObject line = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(line[u"text"].toString(), u"ERROR: a \"quoted\" word"_s);
    QCOMPARE(line[u"level"].toString(), u"error"_s);
    QVERIFY(line[u"timestamp"].toString().startsWith("2026-11-22T"_L1));
}

void TestLogsCommand::timestamps()
{
    m_hub->writeLog(*SpaceId::fromText(Whisper), "needle");
    const Run result = run({u"--timestamps"_s, u"--grep=^needle"_s, Whisper});
    QVERIFY(QRegularExpression(u"^2026-11-22T\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z  needle\n$"_s)
                .match(QString::fromUtf8(result.out))
                .hasMatch());
}

void TestLogsCommand::hidesSecrets()
{
    m_hub->writeLog(*SpaceId::fromText(Whisper), "password=letmein");
    const Run masked = run({u"--grep=^password"_s, Whisper});
    QVERIFY(masked.out.startsWith("password=\u2022") && !masked.out.contains("letmein"));
    const Run unmasked = run({u"--grep=^password"_s, u"--unmasked"_s, Whisper});
    QCOMPARE(unmasked.out, "password=letmein\n");
}

void TestLogsCommand::follows()
{
    start({u"-f"_s, u"-n"_s, u"0"_s, Whisper});
    QTest::qWait(300);
    m_hub->writeLog(*SpaceId::fromText(Whisper), "first");
    QVERIFY(printed("first\n"));
    m_hub->writeLog(*SpaceId::fromText(Whisper), "second");
    QVERIFY(printed("second\n"));
    QCOMPARE(m_process.state(), QProcess::Running);
#ifndef Q_OS_WIN
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
    QVERIFY(m_process.waitForFinished(10'000));
    QCOMPARE(m_process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(m_process.exitCode(), 130);
#endif
}

// The replay that follows is not printed again.
void TestLogsCommand::goesOnAfterABreak()
{
    start({u"-f"_s, Whisper});
    m_hub->writeLog(*SpaceId::fromText(Whisper), "before");
    QVERIFY(printed("before\n"));
    m_hub->cutStreams();
    m_hub->writeLog(*SpaceId::fromText(Whisper), "after");
    QVERIFY(printed("after\n"));
    QCOMPARE(m_out.count("before\n"), 1);
    QCOMPARE(m_out.count("Application Startup"), m_out.count("===== Application Startup"));
}

void TestLogsCommand::ended_data()
{
    QTest::addColumn<QString>("space");
    QTest::addColumn<bool>("mayReadOnly");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no such Space") << u"alice/nowhere"_s << false << QByteArray("(404)");
    QTest::newRow("static") << u"static"_s << false << QByteArray("SSE is not enabled");
    QTest::newRow("reading token") << Whisper << true << QByteArray("(403)");
}

void TestLogsCommand::ended()
{
    QFETCH(const QString, space);
    QFETCH(const bool, mayReadOnly);
    QFETCH(const QByteArray, said);
    if (mayReadOnly)
        m_token = m_hub->readToken();
    const Run result = run({space == "static"_L1 ? m_hub->staticSpace().path() : space});
    QCOMPARE(result.code, 1);
    QCOMPARE(result.out, QByteArray());
    QVERIFY2(result.err.contains(said), result.err.constData());
    QVERIFY(!result.err.contains(m_token));
}

void TestLogsCommand::closedPipe()
{
#ifdef Q_OS_WIN
    QSKIP("needs a shell");
#else
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HF_ENDPOINT"_s, m_hub->url().toString());
    environment.insert(u"HF_TOKEN"_s, QString::fromLatin1(m_token));
    shell.setProcessEnvironment(environment);
    shell.start(u"/bin/sh"_s,
                {u"-c"_s, u"{ \"$0\" logs -f \"$1\"; echo ended $? >&2; } | head -n 1"_s,
                 QStringLiteral(SPACEDOCKCTL), Whisper});
    QVERIFY(shell.waitForStarted());
    // Something must be written for it to notice.
    QVERIFY(QTest::qWaitFor(
        [&] {
            m_hub->writeLog(*SpaceId::fromText(Whisper), "more");
            return shell.state() == QProcess::NotRunning;
        },
        15'000));
    QVERIFY(shell.readAllStandardOutput().startsWith("===== Application Startup at "));
    QCOMPARE(shell.readAllStandardError(), "ended 0\n");
#endif
}

QTEST_GUILESS_MAIN(TestLogsCommand)
#include "tst_logscommand.moc"
