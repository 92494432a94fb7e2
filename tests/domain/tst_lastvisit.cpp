// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/lastvisit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;
using Kind = LastVisit::Kind;

class LastVisitTest : public QObject {
    Q_OBJECT

private slots:
    void visits_data();
    void visits();
    void watchedTraffic_data();
    void watchedTraffic();
    void starts_data();
    void starts();
};

static const Time Now{std::chrono::hours{500'000}};

void LastVisitTest::visits_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<int>("sleepMinutes"); // 0: never
    QTest::addColumn<int>("sinceMinutes"); // -1: not known
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("minutesAgo");
    QTest::addRow("asleep for 5 h after 1 h")
        << u"SLEEPING"_s << 60 << 300 << int(Kind::About) << 360;
    QTest::addRow("asleep, nobody saw since when")
        << u"SLEEPING"_s << 60 << -1 << int(Kind::Unknown) << 0;
    QTest::addRow("awake") << u"RUNNING"_s << 60 << 300 << int(Kind::NotBefore) << 60;
    QTest::addRow("awake, building next")
        << u"RUNNING_BUILDING"_s << 15 << -1 << int(Kind::NotBefore) << 15;
    QTest::addRow("never sleeps") << u"RUNNING"_s << 0 << 300 << int(Kind::Unknown) << 0;
    QTest::addRow("paused") << u"PAUSED"_s << 60 << 300 << int(Kind::Unknown) << 0;
}

void LastVisitTest::visits()
{
    QFETCH(const QString, stage);
    QFETCH(const int, sleepMinutes);
    QFETCH(const int, sinceMinutes);
    QFETCH(const int, kind);
    QFETCH(const int, minutesAgo);
    Runtime runtime;
    runtime.stage = StageValue::fromHub(stage);
    if (sleepMinutes > 0)
        runtime.sleepTime = std::chrono::minutes{sleepMinutes};
    std::optional<Time> since;
    if (sinceMinutes >= 0)
        since = Now - std::chrono::minutes{sinceMinutes};
    const LastVisit visit = lastVisit(runtime, since, Now);
    QCOMPARE(int(visit.kind), kind);
    if (visit.kind != Kind::Unknown)
        QCOMPARE(visit.at, Now - std::chrono::minutes{minutesAgo});
}

/// "building 2, running 5": stages and their minutes, "gap" for a time that nobody watched.
static QList<Observation> life(const QString &text)
{
    QList<Observation> seen;
    Time time = Now;
    for (const QString &part : text.split(u", "_s, Qt::SkipEmptyParts)) {
        const QStringList words = part.split(u' ');
        const TimeSpan span{time, time + std::chrono::minutes{words[1].toInt()}};
        time = span.end;
        if (words[0] == "gap"_L1)
            continue;
        Observation stretch;
        stretch.span = span;
        stretch.stage = StageValue::fromHub(words[0].toUpper());
        seen.append(stretch);
    }
    return seen;
}

/// Traffic from … to, minutes ago.
struct Watched {
    int from;
    int to;
    bool isActive;
};

void LastVisitTest::watchedTraffic_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<int>("sleepMinutes");
    QTest::addColumn<QList<Watched>>("watched");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("minutesAgo");
    const QString running = u"RUNNING"_s;
    QTest::addRow("watched ever since")
        << running << 0 << QList<Watched>{{600, 500, true}, {500, 0, false}} << int(Kind::About)
        << 500;
    QTest::addRow("not watched since")
        << running << 0 << QList<Watched>{{600, 500, true}} << int(Kind::NotBefore) << 500;
    QTest::addRow("a gap since") << running << 0
                                 << QList<Watched>{{600, 500, true}, {400, 0, false}}
                                 << int(Kind::NotBefore) << 500;
    QTest::addRow("no visit seen")
        << running << 0 << QList<Watched>{{600, 0, false}} << int(Kind::Unknown) << 0;
    QTest::addRow("the sleep time knows better")
        << running << 60 << QList<Watched>{{600, 500, true}} << int(Kind::NotBefore) << 60;
    QTest::addRow("the traffic knows better")
        << running << 900 << QList<Watched>{{600, 500, true}} << int(Kind::NotBefore) << 500;
    QTest::addRow("asleep, nobody saw since when")
        << u"SLEEPING"_s << 60 << QList<Watched>{{600, 500, true}} << int(Kind::NotBefore) << 500;
}

void LastVisitTest::watchedTraffic()
{
    QFETCH(const QString, stage);
    QFETCH(const int, sleepMinutes);
    QFETCH(const QList<Watched>, watched);
    QFETCH(const int, kind);
    QFETCH(const int, minutesAgo);
    Runtime runtime;
    runtime.stage = StageValue::fromHub(stage);
    if (sleepMinutes > 0)
        runtime.sleepTime = std::chrono::minutes{sleepMinutes};
    QList<Activity> traffic;
    for (const Watched &each : watched) {
        traffic.append(
            {{},
             {Now - std::chrono::minutes{each.from}, Now - std::chrono::minutes{each.to}},
             each.isActive});
    }
    const LastVisit visit = lastVisit(runtime, {}, Now, traffic);
    QCOMPARE(int(visit.kind), kind);
    if (visit.kind != Kind::Unknown)
        QCOMPARE(visit.at, Now - std::chrono::minutes{minutesAgo});
}

void LastVisitTest::starts_data()
{
    QTest::addColumn<QString>("life");
    QTest::addColumn<int>("minutes"); // -1: not known
    QTest::addRow("never seen") << QString() << -1;
    QTest::addRow("build and start") << u"building 3, app_starting 2, running 60"_s << 5;
    QTest::addRow("woken") << u"sleeping 60, app_starting 2, running 60"_s << 2;
    QTest::addRow("failed") << u"building 3, build_error 60, running 5"_s << -1;
    QTest::addRow("gap before it ran") << u"building 3, gap 10, running 60"_s << -1;
    QTest::addRow("gap within") << u"building 3, gap 10, app_starting 2, running 60"_s << 2;
    QTest::addRow("the middle of three")
        << u"app_starting 1, running 9, sleeping 9, app_starting 30, running 9, sleeping 9, "
           "app_starting 4, running 9"_s
        << 4;
}

void LastVisitTest::starts()
{
    QFETCH(const QString, life);
    QFETCH(const int, minutes);
    const auto usual = usualStart(::life(life));
    QCOMPARE(usual ? int(*usual / 1min) : -1, minutes);
}

QTEST_GUILESS_MAIN(LastVisitTest)
#include "tst_lastvisit.moc"
