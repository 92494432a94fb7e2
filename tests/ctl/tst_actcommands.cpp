// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simoptions.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace spacedock;

class TestActCommands : public QObject {
    Q_OBJECT

private slots:
    void spacesAndStatusAgree();
    void pauses();
    void wrongUse_data();
    void wrongUse();
    void refused();
    void pausesAllAndResumesTheSet();
    void noBudget();
    void budgetsAreSetAndRemoved();
    void budgetWrongUse_data();
    void budgetWrongUse();
};

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray error;
};

/// A Hub, and a home of its own for the program.
struct Desk {
    Desk()
        : hub(options())
    {
    }
    static sim::HubOptions options()
    {
        sim::HubOptions options = test::simOptions();
        options.start = systemNow(); // The command's own clock is the machine's.
        return options;
    }

    Outcome run(const QStringList &arguments) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HF_ENDPOINT"_s, hub.url().toString());
        environment.insert(u"HF_TOKEN"_s, QString::fromLatin1(hub.token()));
        environment.insert(u"XDG_DATA_HOME"_s, home.path());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SPACEDOCKCTL), arguments);
        if (!process.waitForFinished(30'000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    int count(const QByteArray &part) const
    {
        return int(std::ranges::count_if(hub.requests(), [&](const sim::SeenRequest &request) {
            return request.method == "POST" && request.target.contains(part);
        }));
    }

    QTemporaryDir home;
    sim::SimHub hub;
};

void TestActCommands::spacesAndStatusAgree()
{
    const Desk desk;
    const Outcome spaces = desk.run({u"spaces"_s, u"--json"_s});
    QCOMPARE(spaces.code, 0);
    const QJsonArray all = QJsonDocument::fromJson(spaces.out).array();
    QVERIFY(all.size() >= 12);
    qint64 perHour = 0;
    qint64 billed = 0;
    for (const QJsonValue &each : all) {
        const QJsonObject space = each.toObject();
        if (space.value(u"cost"_s).toString() != "paid"_L1)
            continue;
        ++billed;
        perHour += space.value(u"perHourMicroUSD"_s).toInteger();
    }
    QVERIFY(billed > 0);
    const Outcome status = desk.run({u"status"_s, u"--json"_s});
    QCOMPARE(status.code, 0);
    const QJsonObject now = QJsonDocument::fromJson(status.out).object();
    QCOMPARE(now.value(u"spaces"_s).toInteger(), all.size());
    QCOMPARE(now.value(u"billedNow"_s).toInteger(), billed);
    QCOMPARE(now.value(u"perHourMicroUSD"_s).toInteger(), perHour);
    QVERIFY(now.value(u"monthMicroUSD"_s).toInteger() > 0);
    const Outcome paid = desk.run({u"spaces"_s, u"--paid"_s});
    QCOMPARE(paid.out.count('\n'), billed + 1);
    QVERIFY(!(spaces.out + status.out + paid.out).contains(desk.hub.token()));
}

void TestActCommands::pauses()
{
    const Desk desk;
    const Outcome paused = desk.run({u"pause"_s, u"alice/whisper-demo"_s, u"alice/doc-qa"_s});
    QCOMPARE(paused.code, 0);
    QVERIFY(paused.out.contains("alice/whisper-demo: paused"));
    QCOMPARE(desk.count("/pause"), 2);
    const Outcome resumed = desk.run({u"resume"_s, u"alice/whisper-demo"_s});
    QCOMPARE(resumed.code, 0);
    QCOMPARE(desk.count("whisper-demo/restart"), 1);
}

void TestActCommands::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addRow("no Space") << QStringList{u"pause"_s} << 2;
    QTest::addRow("no name") << QStringList{u"pause"_s, u"whisper"_s} << 2;
    QTest::addRow("not of the account") << QStringList{u"pause"_s, u"bob/pixel-art"_s} << 1;
    QTest::addRow("option") << QStringList{u"pause-all"_s, u"--really"_s} << 2;
}

void TestActCommands::wrongUse()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    const Desk desk;
    const Outcome outcome = desk.run(arguments);
    QCOMPARE(outcome.code, code);
    QVERIFY(!outcome.error.isEmpty());
    QCOMPARE(desk.count("/pause"), 0);
}

void TestActCommands::refused()
{
    Desk desk;
    desk.hub.inject({.path = "doc-qa/pause", .method = "POST", .status = 403});
    const Outcome outcome = desk.run({u"pause"_s, u"alice/doc-qa"_s, u"alice/whisper-demo"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY(outcome.error.contains("doc-qa"));
    QVERIFY(outcome.error.contains("403"));
    QVERIFY(outcome.out.contains("alice/whisper-demo: paused"));
}

void TestActCommands::pausesAllAndResumesTheSet()
{
    const Desk desk;
    const Outcome shown = desk.run({u"pause-all"_s});
    QCOMPARE(shown.code, 0);
    QVERIFY(shown.out.contains("together"));
    QCOMPARE(desk.count("/pause"), 0);
    const Outcome done = desk.run({u"pause-all"_s, u"--yes"_s});
    QCOMPARE(done.code, 0);
    const int paused = desk.count("/pause");
    QVERIFY(paused >= 5);
    QCOMPARE(desk.count("tts-voices/pause"), 0); // A grant pays for it.
    const Outcome resumed = desk.run({u"resume"_s, u"--set"_s});
    QCOMPARE(resumed.code, 0);
    QCOMPARE(desk.count("/restart"), paused);
}

void TestActCommands::noBudget()
{
    const Desk desk;
    const Outcome words = desk.run({u"budget"_s});
    QCOMPARE(words.code, 0);
    QVERIFY(words.out.startsWith("No budget"));
    QCOMPARE(desk.run({u"budget"_s, u"--json"_s}).out.trimmed(), QByteArray("[]"));
}

void TestActCommands::budgetsAreSetAndRemoved()
{
    const Desk desk;
    QCOMPARE(desk.run({u"budget"_s, u"set"_s, u"600.25"_s}).code, 0);
    const Outcome set =
        desk.run({u"budget"_s, u"set"_s, u"50"_s, u"--space"_s, u"alice/whisper-demo"_s,
                  u"--guard"_s, u"pause"_s, u"--grace"_s, u"30"_s, u"--json"_s});
    QCOMPARE(set.code, 0);
    // Each run is a program of its own: what the second one tells was kept by the first.
    const QJsonArray all = QJsonDocument::fromJson(set.out).array();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0][u"scope"].toString(), u"everything"_s);
    QCOMPARE(all[0][u"perMonthMicroUSD"].toInteger(), 600'250'000);
    QCOMPARE(all[0][u"guard"].toString(), u"tell"_s);
    QCOMPARE(all[1][u"name"].toString(), u"alice/whisper-demo"_s);
    QCOMPARE(all[1][u"guard"].toString(), u"pause"_s);
    QCOMPARE(all[1][u"graceMinutes"].toInteger(), 30);
    QCOMPARE(QJsonDocument::fromJson(desk.run({u"budget"_s, u"list"_s, u"--json"_s}).out).array(),
             all);

    QCOMPARE(desk.run({u"budget"_s, u"remove"_s}).code, 0);
    const QJsonArray left =
        QJsonDocument::fromJson(desk.run({u"budget"_s, u"--json"_s}).out).array();
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0][u"scope"].toString(), u"space"_s);
    QCOMPARE(desk.run({u"budget"_s, u"remove"_s}).code, 1); // There is none any more.
}

void TestActCommands::budgetWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("no amount") << QStringList{u"set"_s} << 2;
    QTest::newRow("no number") << QStringList{u"set"_s, u"much"_s} << 2;
    QTest::newRow("nothing") << QStringList{u"set"_s, u"0"_s} << 2;
    QTest::newRow("no such verb") << QStringList{u"raise"_s} << 2;
    QTest::newRow("no such act") << QStringList{u"set"_s, u"5"_s, u"--guard"_s, u"shout"_s} << 2;
    QTest::newRow("two scopes") << QStringList{u"set"_s, u"5"_s,       u"--owner"_s,
                                               u"a"_s,   u"--group"_s, u"b"_s}
                                << 2;
    QTest::newRow("a word too many") << QStringList{u"set"_s, u"5"_s, u"6"_s} << 2;
    QTest::newRow("a stranger") << QStringList{u"set"_s, u"5"_s, u"--owner"_s, u"bob"_s} << 1;
    QTest::newRow("no such group") << QStringList{u"set"_s, u"5"_s, u"--group"_s, u"x"_s} << 1;
    QTest::newRow("no such Space") << QStringList{u"set"_s, u"5"_s, u"--space"_s, u"a/b"_s} << 1;
}

void TestActCommands::budgetWrongUse()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    const Desk desk;
    const Outcome outcome = desk.run(QStringList{u"budget"_s} + arguments);
    QCOMPARE(outcome.code, code);
    QVERIFY(outcome.error.startsWith("spacedockctl budget: "));
    QCOMPARE(desk.run({u"budget"_s, u"--json"_s}).out.trimmed(), QByteArray("[]"));
}

QTEST_GUILESS_MAIN(TestActCommands)
#include "tst_actcommands.moc"
