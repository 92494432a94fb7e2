// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/schedule.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;
using Kind = WeeklyAct::Kind;

class ScheduleTest : public QObject {
    Q_OBJECT

private slots:
    void local_data();
    void local();
    void everyMomentComesBack_data();
    void everyMomentComesBack();
    void next_data();
    void next();
    void last_data();
    void last();
    void oncePerDay_data();
    void oncePerDay();
    void noDays();
    void verdicts_data();
    void verdicts();
};

static Time at(const QString &iso)
{
    return Time{
        std::chrono::milliseconds{QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch()}};
}

static QString iso(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODate);
}

void ScheduleTest::local_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *name, const char *zone, const char *local, const char *utc) {
        QTest::addRow("%s", name) << QString::fromLatin1(zone) << QString::fromLatin1(local)
                                  << QString::fromLatin1(utc);
    };
    row("winter", "Europe/Berlin", "2026-11-18T18:00:00", "2026-11-18T17:00:00Z");
    row("summer", "Europe/Berlin", "2026-07-01T18:00:00", "2026-07-01T16:00:00Z");
    row("just before the jump", "Europe/Berlin", "2026-03-29T01:59:00", "2026-03-29T00:59:00Z");
    row("skipped: begins", "Europe/Berlin", "2026-03-29T02:00:00", "2026-03-29T01:00:00Z");
    row("skipped: within", "Europe/Berlin", "2026-03-29T02:30:00", "2026-03-29T01:00:00Z");
    row("just after the jump", "Europe/Berlin", "2026-03-29T03:00:00", "2026-03-29T01:00:00Z");
    row("twice: the first", "Europe/Berlin", "2026-10-25T02:30:00", "2026-10-25T00:30:00Z");
    row("after the second", "Europe/Berlin", "2026-10-25T03:00:00", "2026-10-25T02:00:00Z");
    row("evening of the change", "Europe/Berlin", "2026-10-25T18:00:00", "2026-10-25T17:00:00Z");
    row("New York skipped", "America/New_York", "2026-03-08T02:15:00", "2026-03-08T07:00:00Z");
    row("New York twice", "America/New_York", "2026-11-01T01:30:00", "2026-11-01T05:30:00Z");
    row("half an hour", "Australia/Lord_Howe", "2026-10-04T02:15:00", "2026-10-03T15:30:00Z");
    row("half an hour back", "Australia/Lord_Howe", "2026-04-05T01:45:00", "2026-04-04T14:45:00Z");
    row("no summer time", "Asia/Kolkata", "2026-03-29T02:30:00", "2026-03-28T21:00:00Z");
    row("midnight skipped", "America/Santiago", "2026-09-06T00:30:00", "2026-09-06T04:00:00Z");
    row("a whole day skipped", "Pacific/Apia", "2011-12-30T12:00:00", "2011-12-30T10:00:00Z");
    row("leap day", "Europe/London", "2028-02-29T09:00:00", "2028-02-29T09:00:00Z");
}

void ScheduleTest::local()
{
    QFETCH(const QString, zone);
    QFETCH(const QString, local);
    QFETCH(const QString, utc);
    const QTimeZone known(zone.toLatin1());
    QVERIFY(known.isValid());
    const auto naive = at(local + u'Z').time_since_epoch();
    const Time time = fromLocal(std::chrono::local_time<std::chrono::milliseconds>(naive), known);
    QCOMPARE(iso(time), utc);
}

void ScheduleTest::everyMomentComesBack_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC",
                             "America/Santiago", "Asia/Kathmandu", "Africa/Casablanca"})
        QTest::addRow("%s", zone) << QByteArray(zone);
}

/// Each half hour of a year: what the clocks show leads back to it, or to the first of two.
void ScheduleTest::everyMomentComesBack()
{
    QFETCH(const QByteArray, zone);
    const QTimeZone known(zone);
    for (Time time = at(u"2026-01-01T00:00:00Z"_s); time < at(u"2027-01-01T00:00:00Z"_s);
         time += 30min) {
        const auto offset = std::chrono::seconds{known.offsetFromUtc(
            QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC))};
        const std::chrono::local_time<std::chrono::milliseconds> shown(time.time_since_epoch()
                                                                       + offset);
        const Time back = fromLocal(shown, known);
        const auto backOffset = std::chrono::seconds{known.offsetFromUtc(
            QDateTime::fromMSecsSinceEpoch(back.time_since_epoch().count(), Qt::UTC))};
        if (back != time) {
            QVERIFY(back < time);
            QCOMPARE((back + backOffset).time_since_epoch(), shown.time_since_epoch());
        }
    }
}

static WeeklyAct act(const QString &zone, Weekdays days, std::chrono::minutes minute)
{
    return {.id = 1,
            .space = {},
            .kind = Kind::Pause,
            .days = days,
            .at = minute,
            .zone = zone.toLatin1(),
            .doneUpTo = {}};
}

void ScheduleTest::next_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<unsigned>("days");
    QTest::addColumn<int>("minute");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("due");
    const auto row = [](const char *name, const char *zone, Weekdays days, int minute,
                        const char *after, const char *due) {
        QTest::addRow("%s", name) << QString::fromLatin1(zone) << days << minute
                                  << QString::fromLatin1(after) << QString::fromLatin1(due);
    };
    constexpr Weekdays sunday = 0b100'0000;
    // 18 November 2026 is a Wednesday.
    row("today", "Europe/Berlin", WorkingDays, 18 * 60, "2026-11-18T14:20:00Z",
        "2026-11-18T17:00:00Z");
    row("not the same moment again", "Europe/Berlin", WorkingDays, 18 * 60, "2026-11-18T17:00:00Z",
        "2026-11-19T17:00:00Z");
    row("over the weekend", "Europe/Berlin", WorkingDays, 18 * 60, "2026-11-20T17:00:00Z",
        "2026-11-23T17:00:00Z");
    row("a week away", "Europe/Berlin", sunday, 180, "2026-11-22T02:00:00Z",
        "2026-11-29T02:00:00Z");
    row("another day than in UTC", "Pacific/Auckland", 0b000'0100, 60, "2026-11-17T11:00:00Z",
        "2026-11-17T12:00:00Z");
    row("still yesterday there", "America/Los_Angeles", 0b000'0010, 23 * 60, "2026-11-18T01:00:00Z",
        "2026-11-18T07:00:00Z");
    row("over the end of summer time", "Europe/Berlin", EveryDay, 18 * 60, "2026-10-24T16:00:00Z",
        "2026-10-25T17:00:00Z");
    row("in the gap", "Europe/Berlin", sunday, 150, "2026-03-28T12:00:00Z", "2026-03-29T01:00:00Z");
    row("after the gap", "Europe/Berlin", sunday, 150, "2026-03-29T01:00:00Z",
        "2026-04-05T00:30:00Z");
    row("no such zone", "Mars/Olympus", EveryDay, 60, "2026-11-18T00:00:00Z",
        "2026-11-18T01:00:00Z");
}

void ScheduleTest::next()
{
    QFETCH(const QString, zone);
    QFETCH(const unsigned, days);
    QFETCH(const int, minute);
    QFETCH(const QString, after);
    QFETCH(const QString, due);
    const auto found = nextDue(act(zone, days, std::chrono::minutes{minute}), at(after));
    QVERIFY(found);
    QCOMPARE(iso(*found), due);
}

void ScheduleTest::last_data()
{
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("upTo");
    QTest::addColumn<QString>("due");
    const auto row = [](const char *name, const char *after, const char *upTo, const char *due) {
        QTest::addRow("%s", name) << QString::fromLatin1(after) << QString::fromLatin1(upTo)
                                  << QString::fromLatin1(due);
    };
    // Pause at 18:00 in Berlin on working days.
    row("not yet", "2026-11-18T14:20:00Z", "2026-11-18T16:59:59Z", "");
    row("now", "2026-11-18T14:20:00Z", "2026-11-18T17:00:00Z", "2026-11-18T17:00:00Z");
    row("settled", "2026-11-18T17:00:00Z", "2026-11-18T17:00:01Z", "");
    row("the last of three", "2026-11-16T09:00:00Z", "2026-11-18T20:00:00Z",
        "2026-11-18T17:00:00Z");
    row("a weekend later", "2026-11-20T09:00:00Z", "2026-11-23T06:00:00Z", "2026-11-20T17:00:00Z");
    row("two months later", "2026-09-01T09:00:00Z", "2026-11-23T06:00:00Z", "2026-11-20T17:00:00Z");
}

void ScheduleTest::last()
{
    QFETCH(const QString, after);
    QFETCH(const QString, upTo);
    QFETCH(const QString, due);
    const auto found = lastDue(act(u"Europe/Berlin"_s, WorkingDays, 18h), at(after), at(upTo));
    QCOMPARE(found ? iso(*found) : QString(), due);
}

void ScheduleTest::oncePerDay_data()
{
    everyMomentComesBack_data();
}

/// Walking from one due time to the next meets every day of the year once, also at 02:30.
void ScheduleTest::oncePerDay()
{
    QFETCH(const QByteArray, zone);
    const WeeklyAct nightly = act(QString::fromLatin1(zone), EveryDay, 150min);
    const QTimeZone known(zone);
    Time time = at(u"2026-01-01T12:00:00Z"_s);
    QDate before;
    for (int day = 0; day < 365; ++day) {
        const auto due = nextDue(nightly, time);
        QVERIFY(due);
        QCOMPARE(lastDue(nightly, time, *due), due);
        QVERIFY(!lastDue(nightly, time, *due - 1ms));
        const QDate date =
            QDateTime::fromMSecsSinceEpoch(due->time_since_epoch().count(), known).date();
        QVERIFY(!before.isValid() || date == before.addDays(1));
        before = date;
        time = *due;
    }
}

void ScheduleTest::noDays()
{
    QVERIFY(!nextDue(act(u"UTC"_s, 0, 60min), at(u"2026-11-18T00:00:00Z"_s)));
    QVERIFY(!lastDue(act(u"UTC"_s, 0, 60min), {}, at(u"2026-11-18T00:00:00Z"_s)));
}

void ScheduleTest::verdicts_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("stage");
    QTest::addColumn<int>("lateMinutes");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, Kind kind, const char *stage, int late,
                        ScheduleVerdict verdict) {
        QTest::addRow("%s", name) << int(kind) << QString::fromLatin1(stage) << late
                                  << int(verdict);
    };
    using enum ScheduleVerdict;
    row("pause what runs", Kind::Pause, "RUNNING", 0, Act);
    row("pause what runs, hours late", Kind::Pause, "RUNNING", 600, Act);
    row("pause what sleeps", Kind::Pause, "SLEEPING", 0, Act);
    row("pause what nobody knows", Kind::Pause, "MIGRATING", 0, Act);
    row("paused already", Kind::Pause, "PAUSED", 0, Nothing);
    row("failed already", Kind::Pause, "RUNTIME_ERROR", 0, Nothing);
    row("pause what goes", Kind::Pause, "DELETING", 0, Nothing);
    row("start what is paused", Kind::Start, "PAUSED", 0, Act);
    row("start, a day late", Kind::Start, "PAUSED", 1440, Act);
    row("runs already", Kind::Start, "RUNNING", 0, Nothing);
    row("a visit wakes it", Kind::Start, "SLEEPING", 0, Nothing);
    row("restart what runs", Kind::Restart, "RUNNING", 0, Act);
    row("restart what failed", Kind::Restart, "RUNTIME_ERROR", 10, Act);
    row("restart within the hour", Kind::Restart, "RUNNING", 60, Act);
    row("restart too late", Kind::Restart, "RUNNING", 61, TooLate);
    row("restart what is paused", Kind::Restart, "PAUSED", 0, Nothing);
    row("restart what sleeps", Kind::Restart, "SLEEPING", 0, Nothing);
}

void ScheduleTest::verdicts()
{
    QFETCH(const int, kind);
    QFETCH(const QString, stage);
    QFETCH(const int, lateMinutes);
    QFETCH(const int, verdict);
    const Stage known = StageValue::fromHub(stage).stage;
    QCOMPARE(int(scheduleVerdict(Kind(kind), known, std::chrono::minutes{lateMinutes})), verdict);
}

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"
