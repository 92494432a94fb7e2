// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class TestEstimateCommand : public QObject {
    Q_OBJECT

    struct Run {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };

    static Run run(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(SPACEDOCKCTL), QStringList{u"estimate"_s} + arguments);
        if (!process.waitForFinished())
            return {};
        return {process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

private slots:
    // The figures of the estimate page: always on, office hours, short bursts, by both editions.
    void figures_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("book");
        QTest::addColumn<qint64>("perHour");
        QTest::addColumn<qint64>("minutes");
        QTest::addColumn<qint64>("perMonth");
        const auto add = [](const char *name, const QString &command, const QString &book,
                            qint64 perHour, qint64 minutes, qint64 perMonth) {
            QTest::newRow(name) << command << book << perHour << minutes << perMonth;
        };
        const QString office = u"--hardware t4-small --hours-per-day 8 --days-per-month 22 "
                               "--sleep-after 3600 --starts-per-day 1 --start-minutes 3"_s;
        const QString bursts = u"--hardware a10g-small --hours-per-day 3 --days-per-month 22 "
                               "--sleep-after 15min --starts-per-day 1 --start-minutes 3"_s;
        add("always on", u"--hardware t4-small"_s, u"2026-08"_s, 400'000, 43'200, 288'000'000);
        add("always on, 2023", u"--hardware t4-small --pricebook 2023"_s, u"2023"_s, 600'000,
            43'200, 432'000'000);
        add("office hours", office, u"2026-08"_s, 400'000, 11'946, 79'640'000);
        add("office hours, 2023", office + u" --pricebook 2023"_s, u"2023"_s, 600'000, 11'880,
            118'800'000);
        add("short bursts", bursts, u"2026-08"_s, 1'000'000, 4'356, 72'600'000);
        add("three replicas", u"--hardware t4-small --replicas 3"_s, u"2026-08"_s, 1'200'000,
            43'200, 864'000'000);
        add("half hours", u"--hardware t4-small --hours-per-day 7.5 --days-per-month 1"_s,
            u"2026-08"_s, 400'000, 450, 3'000'000);
        add("never sleeps", u"--hardware l4x1 --hours-per-day 1 --sleep-after never"_s,
            u"2026-08"_s, 800'000, 1'800, 24'000'000);
        add("free", u"--hardware cpu-basic"_s, u"2026-08"_s, 0, 43'200, 0);
    }
    void figures()
    {
        QFETCH(QString, command);
        QFETCH(QString, book);
        QFETCH(qint64, perHour);
        QFETCH(qint64, minutes);
        QFETCH(qint64, perMonth);
        const QStringList arguments = command.split(u' ');
        const Run result = run(arguments + QStringList{u"--json"_s});
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(result.code, 0);
        const QJsonObject object = QJsonDocument::fromJson(result.out).object();
        QCOMPARE(object[u"pricebook"].toString(), book);
        QCOMPARE(object[u"hardware"].toString(), arguments.at(1));
        QCOMPARE(object[u"perHourMicroUSD"].toInteger(-1), perHour);
        QCOMPARE(object[u"billedMinutesPerMonth"].toInteger(-1), minutes);
        QCOMPARE(object[u"perMonthMicroUSD"].toInteger(-1), perMonth);
        QCOMPARE(object[u"perYearMicroUSD"].toInteger(-1), 12 * perMonth);

        const Run text = run(arguments);
        QCOMPARE(text.code, 0);
        const auto cents = QByteArray::number(perMonth / 10'000 % 100).rightJustified(2, '0');
        QVERIFY(text.out.contains(QByteArray::number(perMonth / 1'000'000) + '.' + cents));
        QVERIFY(text.out.contains(book.toUtf8()));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("no hardware") << QStringList{} << QByteArray("t4-small");
        QTest::newRow("unknown hardware")
            << QStringList{u"--hardware"_s, u"h200"_s} << QByteArray("a100x8");
        QTest::newRow("not yet in that edition")
            << QStringList{u"--hardware"_s, u"l4x1"_s, u"--pricebook"_s, u"2023"_s}
            << QByteArray("a100-large");
        QTest::newRow("unknown book")
            << QStringList{u"--hardware"_s, u"t4-small"_s, u"--pricebook"_s, u"1999"_s}
            << QByteArray("2023, 2026-08");
        for (const char *wrong :
             {"--hours-per-day=25", "--hours-per-day=-1", "--hours-per-day=nan",
              "--hours-per-day=x", "--days-per-month=32", "--days-per-month=1.5", "--replicas=0",
              "--sleep-after=0", "--sleep-after=soon", "--starts-per-day=-1", "--start-minutes=x",
              "--schedule=never", "--price=t4-small", "--price=t4-small=-1",
              "--visits-per-day=x"}) {
            const QString option = QString::fromLatin1(wrong);
            QTest::newRow(wrong) << QStringList{u"--hardware"_s, u"t4-small"_s, option}
                                 << option.section(u'=', 0, 0).toLatin1();
        }
        QTest::newRow("unknown option") << QStringList{u"--hardwear"_s} << QByteArray("hardwear");
        QTest::newRow("stray word")
            << QStringList{u"--hardware"_s, u"t4-small"_s, u"now"_s} << QByteArray("now");
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        const Run result = run(arguments);
        QCOMPARE(result.code, 2);
        QCOMPARE(result.out, QByteArray());
        QVERIFY2(result.err.contains(said), result.err.constData());
    }

    void plans_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<qint64>("perMonth");
        const auto add = [](const char *name, const QString &command, qint64 perMonth) {
            QTest::newRow(name) << command << perMonth;
        };
        add("office", u"--hardware t4-small --schedule office"_s, 70'400'000);
        add("weekdays", u"--hardware t4-small --schedule weekdays"_s, 211'200'000);
        add("schedule with own days",
            u"--hardware t4-small --schedule office --days-per-month 10"_s, 32'000'000);
        // Four visits of five minutes, a quarter of an hour until asleep, a start of three.
        add("visits",
            u"--hardware t4-small --hours-per-day 8 --visits-per-day 4 --sleep-after 15min "
            "--start-minutes 3"_s,
            30 * 92 * 400'000 / 60);
        add("own price", u"--hardware t4-small --price t4-small=0.35"_s, 252'000'000);
        add("own hardware", u"--hardware box --price box=2"_s, 1'440'000'000);
        add("two Spaces", u"--hardware t4-small --hardware a10g-small --schedule office"_s,
            246'400'000);
        add("ZeroGPU", u"--hardware zero-a10g"_s, 0);
    }
    void plans()
    {
        QFETCH(QString, command);
        QFETCH(qint64, perMonth);
        const Run result = run(command.split(u' ') + QStringList{u"--json"_s});
        QCOMPARE(result.err, QByteArray());
        const QJsonObject object = QJsonDocument::fromJson(result.out).object();
        QCOMPARE(object[u"perMonthMicroUSD"].toInteger(-1), perMonth);
        const Run text = run(command.split(u' '));
        QVERIFY(text.out.contains(QByteArray::number(perMonth / 1'000'000) + '.'));
    }

    void againstAnotherBook()
    {
        const QStringList command{u"--hardware"_s, u"t4-small"_s,  u"--hardware"_s,
                                  u"l4x1"_s,       u"--against"_s, u"2023"_s};
        const QJsonObject object =
            QJsonDocument::fromJson(run(command + QStringList{u"--json"_s}).out).object();
        QCOMPARE(object[u"perMonthMicroUSD"].toInteger(), 864'000'000);
        const QJsonObject before = object[u"against"].toObject();
        QCOMPARE(before[u"perMonthMicroUSD"].toInteger(), 432'000'000);
        QVERIFY(!before[u"isComplete"].toBool()); // No L4 in 2023.
        QVERIFY(!before[u"startingIsBilled"].toBool());
        const Run text = run(command);
        QVERIFY(text.out.contains("not in it"));
        QVERIFY(text.out.contains("starting is free"));
    }

    void zeroGpuSaysItsQuotas()
    {
        const Run text = run({u"--hardware"_s, u"zero-a10g"_s});
        QCOMPARE(text.code, 0);
        QVERIFY(text.out.contains("Free to host"));
    }

    void helps()
    {
        const Run result = run({u"--help"_s});
        QCOMPARE(result.code, 0);
        QVERIFY(result.out.startsWith("usage: spacedockctl estimate"));
        QVERIFY(result.out.contains("--start-minutes"));
        QCOMPARE(result.err, QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestEstimateCommand)
#include "tst_estimatecommand.moc"
