// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/isotime.h"

#include <QTest>

using namespace spacedock;

class IsoTimeTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writesWhatItReads();
};

void IsoTimeTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("expected");
    constexpr qint64 Noon = 1'793'534'400'000; // 2026-11-01T12:00:00Z
    QTest::newRow("as the Hub writes") << QByteArray("2026-11-01T12:00:00.000Z") << Noon;
    QTest::newRow("milliseconds") << QByteArray("2026-11-01T12:00:00.007Z") << Noon + 7;
    QTest::newRow("one decimal") << QByteArray("2026-11-01T12:00:00.5Z") << Noon + 500;
    QTest::newRow("nanoseconds") << QByteArray("2026-11-01T12:00:00.123456789Z") << Noon + 123;
    QTest::newRow("no decimals") << QByteArray("2026-11-01T12:00:00Z") << Noon;
    QTest::newRow("no zone") << QByteArray("2026-11-01T12:00:00") << Noon;
    QTest::newRow("blank for T") << QByteArray("2026-11-01 12:00:00Z") << Noon;
    QTest::newRow("east") << QByteArray("2026-11-01T14:00:00+02:00") << Noon;
    QTest::newRow("west") << QByteArray("2026-11-01T06:30:00-0530") << Noon;
    QTest::newRow("a day") << QByteArray("2026-11-01") << Noon - 12 * 3'600'000;
    QTest::newRow("leap day") << QByteArray("2024-02-29T00:00:00Z") << qint64(1'709'164'800'000);
}

void IsoTimeTest::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, expected);
    const auto time = timeFromIso(text.toStdString());
    QVERIFY(time);
    QCOMPARE(qint64(time->time_since_epoch().count()), expected);
}

void IsoTimeTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "now", "2026", "2026-13-01", "2026-02-29", "2026-11-01T", "2026-11-01T99:00:00Z",
          "2026-11-01T12:00:00Zulu", "2026-11-01T12:00:00+", "2026-11-01T12:61:00Z", "-11-01"})
        QTest::addRow("'%s'", text) << QByteArray(text);
}

void IsoTimeTest::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!timeFromIso(text.toStdString()));
}

void IsoTimeTest::writesWhatItReads()
{
    const std::string text = "2026-02-03T04:05:06.078Z";
    QCOMPARE(isoFromTime(*timeFromIso(text)), text);
    QCOMPARE(isoFromTime(*timeFromIso("1969-12-31T23:59:59.999Z")),
             std::string("1969-12-31T23:59:59.999Z"));
}

QTEST_GUILESS_MAIN(IsoTimeTest)
#include "tst_isotime.moc"
