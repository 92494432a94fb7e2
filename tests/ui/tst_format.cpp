// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/format.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QLocale English(QLocale::English, QLocale::UnitedStates);
const QLocale German(QLocale::German, QLocale::Germany);

Time at(const QString &local)
{
    return Time{
        std::chrono::milliseconds{QDateTime::fromString(local, Qt::ISODate).toMSecsSinceEpoch()}};
}

} // namespace

class TestFormat : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(English); }
    void amounts_data();
    void amounts();
    void deltas_data();
    void deltas();
    void rates();
    void about_data();
    void about();
    void germanDigits();
    void durations_data();
    void durations();
    void clocks_data();
    void clocks();
    void sleepTimes_data();
    void sleepTimes();
    void relative_data();
    void relative();
    void times();
    void months();
    void hoursOfAMonth();
    void numbers();
    void memory();
};

void TestFormat::amounts_data()
{
    QTest::addColumn<qint64>("microUSD");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("money");
    const auto row = [](const char *name, qint64 value, const QString &amount,
                        const QString &money) { QTest::newRow(name) << value << amount << money; };
    row("nothing", 0, u"0.00"_s, u"$0.00"_s);
    row("the pictures' month", 261'300'000, u"261.30"_s, u"$261.30"_s);
    row("half a cent goes up", 5'000, u"0.01"_s, u"$0.01"_s);
    row("below half a cent is tiny", 4'999, u"< 0.01"_s, u"< $0.01"_s);
    row("one micro-USD is tiny", 1, u"< 0.01"_s, u"< $0.01"_s);
    row("half away from zero, up", 1'005'000, u"1.01"_s, u"$1.01"_s);
    row("half away from zero, down", -1'005'000, u"\u22121.01"_s, u"\u2212$1.01"_s);
    row("just below half", 1'004'999, u"1.00"_s, u"$1.00"_s);
    row("tiny debt", -1, u"> \u22120.01"_s, u"> \u2212$0.01"_s);
    row("thousands", 16'920'000'000, u"16,920.00"_s, u"$16,920.00"_s);
    row("cents with a zero", 2'060'000, u"2.06"_s, u"$2.06"_s);
    // A double would say 9,007,199,254,740.99 or .00 here.
    row("beyond the exact doubles", 9'007'199'254'740'995'000, u"9,007,199,254,741.00"_s,
        u"$9,007,199,254,741.00"_s);
}

void TestFormat::amounts()
{
    QFETCH(qint64, microUSD);
    QTEST(format::amount({microUSD}), "amount");
    QTEST(format::money({microUSD}), "money");
}

void TestFormat::deltas_data()
{
    QTest::addColumn<qint64>("microUSD");
    QTest::addColumn<QString>("delta");
    QTest::addColumn<QString>("moneyDelta");
    QTest::newRow("rise") << qint64(46'450'000) << u"+46.45"_s << u"+$46.45"_s;
    QTest::newRow("fall") << qint64(-400'000) << u"\u22120.40"_s << u"\u2212$0.40"_s;
    QTest::newRow("same") << qint64(0) << u"0.00"_s << u"$0.00"_s;
    QTest::newRow("tiny") << qint64(10) << u"< 0.01"_s << u"< $0.01"_s;
}

void TestFormat::deltas()
{
    QFETCH(qint64, microUSD);
    QTEST(format::delta(Money{microUSD}), "delta");
    QTEST(format::moneyDelta(Money{microUSD}), "moneyDelta");
}

void TestFormat::rates()
{
    QCOMPARE(format::perHour(Rate::perHour(400'000)), u"$0.40/h"_s);
    QCOMPARE(format::perHour(Rate::perMinute(6'667)), u"$0.40/h"_s);
    QCOMPARE(format::amountPerHour(Rate::perHour(23'500'000)), u"23.50"_s);
    QCOMPARE(format::delta(Rate::perHour(400'000) - Rate::perHour(800'000)), u"\u22120.40"_s);
}

void TestFormat::about_data()
{
    QTest::addColumn<qint64>("microUSD");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole dollars") << qint64(606'500'000) << u"~$607"_s;
    QTest::newRow("small sums keep cents") << qint64(3'400'000) << u"~$3.40"_s;
    QTest::newRow("negative") << qint64(-20'000'000) << u"~\u2212$20"_s;
    QTest::newRow("thousands") << qint64(1'234'567'890) << u"~$1,235"_s;
}

void TestFormat::about()
{
    QFETCH(qint64, microUSD);
    QTEST(format::about({microUSD}), "text");
}

void TestFormat::germanDigits()
{
    QLocale::setDefault(German);
    QCOMPARE(format::amount({16'920'500'000}), u"16.920,50"_s);
    QCOMPARE(format::number(1'204'318), u"1.204.318"_s);
    QCOMPARE(format::monthName(monthOf(at(u"2026-03-05T12:00:00Z"_s))), u"März"_s);
}

void TestFormat::durations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    const auto row = [](std::chrono::seconds length, const QString &text) {
        QTest::addRow("%lld", qlonglong(length.count())) << qint64(length.count()) << text;
    };
    row(-5s, u"0 s"_s);
    row(0s, u"0 s"_s);
    row(48s, u"48 s"_s);
    row(60s, u"1 min"_s);
    row(59min + 59s, u"59 min"_s);
    row(5h, u"5 h"_s);
    row(5h + 6min, u"5 h 06 min"_s);
    row(2h + 33min + 20s, u"2 h 33 min"_s);
    row(24h, u"1 d"_s);
    row(29h, u"1 d 5 h"_s);
    row(9 * 24h + 7h, u"9 d"_s);
}

void TestFormat::durations()
{
    QFETCH(qint64, seconds);
    QTEST(format::duration(std::chrono::seconds{seconds}), "text");
}

void TestFormat::clocks_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << qint64(9) << u"0:09"_s;
    QTest::newRow("minutes") << qint64(161) << u"2:41"_s;
    QTest::newRow("hours") << qint64(3761) << u"1:02:41"_s;
}

void TestFormat::clocks()
{
    QFETCH(qint64, seconds);
    QTEST(format::clock(std::chrono::seconds{seconds}), "text");
}

void TestFormat::sleepTimes_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("quarter") << qint64(900) << u"15 min"_s;
    QTest::newRow("hour") << qint64(3600) << u"1 h"_s;
    QTest::newRow("own") << qint64(5400) << u"1 h 30 min"_s;
    QTest::newRow("free hardware") << qint64(172'800) << u"48 h"_s;
    QTest::newRow("a week") << qint64(604'800) << u"7 d"_s;
}

void TestFormat::sleepTimes()
{
    QFETCH(qint64, seconds);
    QTEST(format::sleepTime(std::chrono::seconds{seconds}), "text");
    QVERIFY(format::sleepTime(std::nullopt) != format::sleepTime(std::chrono::seconds{seconds}));
}

void TestFormat::relative_data()
{
    QTest::addColumn<qint64>("ageMs");
    QTest::addColumn<QString>("text");
    QTest::newRow("now") << qint64(300) << u"just now"_s;
    QTest::newRow("clocks differ") << qint64(-5000) << u"just now"_s;
    QTest::newRow("seconds") << qint64(4900) << u"4 s ago"_s;
    QTest::newRow("minutes") << qint64(125'000) << u"2 min ago"_s;
    QTest::newRow("hours without minutes") << qint64(9'180'000) << u"2 h ago"_s;
    QTest::newRow("days") << qint64(3 * 86'400'000) << u"3 d ago"_s;
    QTest::newRow("older than a week") << qint64(10 * 86'400'000LL) << u"on 8 Nov 2026"_s;
}

void TestFormat::relative()
{
    QFETCH(qint64, ageMs);
    const Time now = at(u"2026-11-18T14:20:00"_s);
    QTEST(format::relative(now - std::chrono::milliseconds{ageMs}, now), "text");
}

void TestFormat::times()
{
    const Time time = at(u"2026-11-18T14:02:31"_s);
    QCOMPARE(format::dateTime(time), u"18 Nov 2026, 14:02"_s);
    QCOMPARE(format::dayTime(time), u"18 Nov, 14:02"_s);
    QCOMPARE(format::date(time), u"18 Nov 2026"_s);
    QCOMPARE(format::day(time), u"18 Nov"_s);
    QCOMPARE(format::timeOfDay(time), u"14:02"_s);
}

// A billing month begins at midnight UTC, which is still the month before in New York.
void TestFormat::months()
{
    const TimeSpan november = monthOf(at(u"2026-11-18T14:02:31Z"_s));
    QCOMPARE(format::month(november), u"November 2026"_s);
    QCOMPARE(format::monthName(november), u"November"_s);
    QCOMPARE(format::monthShort(november), u"Nov"_s);
}

void TestFormat::hoursOfAMonth()
{
    QCOMPARE(format::hours(221h + 15min), u"221 h 15"_s);
    QCOMPARE(format::hours(8h), u"8 h 00"_s);
    QCOMPARE(format::hours(1h + 6min), u"1 h 06"_s);
}

void TestFormat::numbers()
{
    QCOMPARE(format::number(1'204'318), u"1,204,318"_s);
    QCOMPARE(format::number(-3), u"\u22123"_s);
    QCOMPARE(format::percent(33.86, 1), u"33.9 %"_s);
    QCOMPARE(format::percentDelta(22), u"+22 %"_s);
    QCOMPARE(format::percentDelta(-33), u"\u221233 %"_s);
    QCOMPARE(format::percentDelta(0), u"0 %"_s);
}

void TestFormat::memory()
{
    constexpr std::int64_t Mega = 1024 * 1024;
    QCOMPARE(format::gigabytes(3200), u"3,200 GB"_s);
    QCOMPARE(format::bytes(812 * Mega), u"812 MB"_s);
    QCOMPARE(format::bytes(6349 * Mega), u"6.2 GB"_s);
    QCOMPARE(format::bytesOf(6349 * Mega, 16384 * Mega), u"6.2 of 16 GB"_s);
}

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
