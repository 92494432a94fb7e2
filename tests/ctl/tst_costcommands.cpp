// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/costinsight.h"
#include "tests/service/house.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace spacedock;

/// usage and forecast beside the services of the window, at one simulated Hub whose clock stands.
class TestCostCommands : public QObject {
    Q_OBJECT

    struct Run {
        int code = -1;
        QByteArray out;
        QByteArray err;
        QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    };

    struct Place : test::House {
        Place()
            : test::House({.speed = 0, .book = shippedPriceBooks().last()})
        {
        }

        Run run(const QStringList &arguments, const QByteArray &token) const
        {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"HF_ENDPOINT"_s, hub.url().toString());
            environment.insert(u"HF_TOKEN"_s, QString::fromLatin1(token));
            environment.insert(u"XDG_DATA_HOME"_s, home.path());
            QProcess process;
            process.setProcessEnvironment(environment);
            process.start(QStringLiteral(SPACEDOCKCTL), arguments);
            if (!process.waitForFinished())
                return {};
            return {process.exitCode(), process.readAllStandardOutput(),
                    process.readAllStandardError()};
        }
        Run run(const QStringList &arguments) const { return run(arguments, hub.token()); }

        /// Where the window keeps the history of who is signed in; its folder is there then.
        QString historyFile() const
        {
            const QDir folder(home.filePath(u"spacedock/spacedock"_s));
            folder.mkpath(u"."_s);
            return folder.filePath(u"%1-%2.sqlite"_s.arg(hub.url().host(), account.identity().id));
        }

        QTemporaryDir home;
    };

private slots:
    void usageIsThatOfTheWindow()
    {
        Place place;
        QVERIFY(place.signIn());
        QTRY_VERIFY(place.ledger.months().size() >= 8 && !place.ledger.isReading());
        for (const TimeSpan &month : place.ledger.months().first(2)) {
            const QDateTime begin =
                QDateTime::fromMSecsSinceEpoch(month.begin.time_since_epoch().count(), Qt::UTC);
            const Run run =
                place.run({u"usage"_s, u"--json"_s, u"--month"_s, begin.toString(u"yyyy-MM"_s)});
            QCOMPARE(run.err, QByteArray());
            QCOMPARE(run.code, 0);
            Money total;
            for (const CostRow &row : place.ledger.rows(month))
                total += row.total;
            QVERIFY(total > Money{});
            QCOMPARE(run.object()[u"totalMicroUSD"].toInteger(), total.microUSD);
            QCOMPARE(run.object()[u"rows"].toArray().size(), place.ledger.rows(month).size());
            QCOMPARE(run.object()[u"owners"].toArray().size(),
                     place.account.identity().owners().size());
        }
    }

    void usageOfOneOwner()
    {
        const Place place;
        const Run run = place.run({u"usage"_s, u"--owner"_s, u"acme-lab"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains("acme-lab/tts-voices"));
        QVERIFY(run.out.contains("granted, worth"));
        QVERIFY(!run.out.contains("alice/"));
        QCOMPARE(place.run({u"usage"_s, u"--owner"_s, u"nobody"_s}).code, 1);
    }

    void files()
    {
        const Place place;
        const Run plain = place.run({u"usage"_s, u"--csv"_s});
        QVERIFY(plain.out.startsWith("owner,label,product"));
        QVERIFY(plain.out.count("\r\n") > 10);
        const Run focus = place.run({u"usage"_s, u"--focus"_s});
        QVERIFY(focus.out.startsWith("AvailabilityZone,BilledCost,"));
        QCOMPARE(focus.out.count("\r\n"), plain.out.count("\r\n"));
    }

    void forecastIsThatOfTheWindow()
    {
        Place place;
        CostInsight insight(place.ledger, place.spaces, place.books, place.history, place.clock);
        QVERIFY(place.signIn());
        QTRY_VERIFY_WITH_TIMEOUT(insight.backTests().size() >= 5 && !place.ledger.isReading(),
                                 20'000);
        const Run run = place.run({u"forecast"_s, u"--json"_s});
        QCOMPARE(run.err, QByteArray());
        const QJsonObject object = run.object();
        QCOMPARE(object[u"spentMicroUSD"].toInteger(), place.ledger.thisMonth().microUSD);
        // The Hub's clock stands while that of the command goes on for some seconds.
        const double window = double(insight.forecast()->expected.microUSD);
        const double command = object[u"expectedMicroUSD"].toDouble();
        QVERIFY(std::abs(window - command) < window / 100);
        QVERIFY(object[u"lowMicroUSD"].toDouble() <= command);
        QVERIFY(object[u"highMicroUSD"].toDouble() >= command);
        QCOMPARE(object[u"knownDays"].toInt(), 56);
        QVERIFY(object[u"meanErrorPercent"].toDouble() > 0);
        // Closed months are in the history now, and count as they did when the Hub told them.
        const Run second = place.run({u"forecast"_s, u"--json"_s});
        QCOMPARE(second.err, QByteArray());
        const QJsonObject again = second.object();
        QCOMPARE(again[u"knownDays"], object[u"knownDays"]);
        QCOMPARE(again[u"backTests"].toArray().size(), object[u"backTests"].toArray().size());
        const Run text = place.run({u"forecast"_s});
        QVERIFY(text.out.contains("Four out of five"));
    }

    void withoutRight()
    {
        const Place place;
        const Run run = place.run({u"usage"_s}, place.hub.readToken());
        QCOMPARE(run.code, 1);
        QVERIFY(run.err.contains("403"));
        QCOMPARE(run.out, QByteArray());
    }

    void windowObservedWhatTheBillHides()
    {
        Place place;
        QVERIFY(place.signIn());
        const Time begin = monthOf(systemNow()).begin;
        {
            History history;
            history.open(place.historyFile());
            QTRY_VERIFY(history.isLoaded());
            history.observe({{u"alice"_s, u"doc-qa"_s},
                             {begin, begin + std::chrono::minutes{90}},
                             StageValue::fromHub(u"RUNNING"_s),
                             u"t4-small"_s,
                             1});
        }
        const Run run = place.run({u"usage"_s, u"--json"_s}, place.hub.readToken());
        QCOMPARE(run.code, 0);
        QVERIFY(run.err.contains("403"));
        QVERIFY(run.object()[u"ownMeter"].toBool());
        const QJsonObject row = run.object()[u"rows"].toArray().first().toObject();
        QCOMPARE(row[u"key"].toString(), u"alice/doc-qa"_s);
        QCOMPARE(row[u"source"].toString(), u"meter"_s);
        QCOMPARE(row[u"billedMinutes"].toInt(), 90);
        QCOMPARE(row[u"costMicroUSD"].toInt(), 600'000);
        QVERIFY(place.run({u"usage"_s}, place.hub.readToken()).out.contains("own observation"));
        QCOMPARE(place.run({u"forecast"_s}, place.hub.readToken()).code, 0);
    }

    void nothingIsKnownOfThatMonth()
    {
        const Place place;
        const Run run = place.run({u"usage"_s, u"--month=2019-02"_s});
        QCOMPARE(run.code, 1);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.contains("2019-02"), run.err.constData());
    }

    void historyThatIsNoHistory()
    {
        Place place;
        QVERIFY(place.signIn());
        QFile file(place.historyFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const Run run = place.run({u"usage"_s, u"--json"_s});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.err.contains("set aside"), run.err.constData());
        QVERIFY(run.object()[u"totalMicroUSD"].toInteger() > 0);
        QVERIFY(QDir(QFileInfo(file).path()).entryList(QDir::Files).size() >= 2);
    }

    void historyThatIsLocked()
    {
        Place place;
        QVERIFY(place.signIn());
        const QString name = place.historyFile();
        {
            History history;
            history.open(name);
            QTRY_VERIFY(history.isLoaded());
        }
        {
            QSqlDatabase lock = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lock"_s);
            lock.setDatabaseName(name);
            QVERIFY(lock.open());
            QSqlQuery query(lock);
            QVERIFY(query.exec(u"PRAGMA locking_mode=EXCLUSIVE"_s));
            QVERIFY(query.exec(u"BEGIN EXCLUSIVE"_s));
            const Run run = place.run({u"usage"_s, u"--json"_s});
            QCOMPARE(run.code, 0);
            QVERIFY2(run.err.contains("history cannot be used"), run.err.constData());
            QVERIFY(run.object()[u"totalMicroUSD"].toInteger() > 0);
        }
        QSqlDatabase::removeDatabase(u"lock"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("month") << QStringList{u"usage"_s, u"--month=soon"_s}
                               << QByteArray("--month");
        QTest::newRow("two forms")
            << QStringList{u"usage"_s, u"--csv"_s, u"--json"_s} << QByteArray("exclude");
        QTest::newRow("word") << QStringList{u"forecast"_s, u"now"_s} << QByteArray("now");
        QTest::newRow("option") << QStringList{u"forecast"_s, u"--jason"_s} << QByteArray("jason");
    }
    void refuses()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, said);
        const Place place;
        const Run run = place.run(arguments);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(said), run.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCostCommands)
#include "tst_costcommands.moc"
