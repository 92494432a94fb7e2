// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/run.h"
#include "tests/domain/samples.h"

#include <QTest>

using namespace spacedock;
using namespace spacedock::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::seconds;

namespace {

const Time Begin = at("2026-11-01T00:00:00.000Z");

struct Stretch {
    qint64 from; // Seconds after Begin.
    qint64 to;
    QString stage = u"RUNNING"_s;
    QString hardware = u"t4-small"_s;
    int replicas = 1;
    QString space = u"demo"_s;
};

QList<Observation> seen(const QList<Stretch> &stretches)
{
    QList<Observation> result;
    for (const Stretch &each : stretches)
        result.append({{u"a"_s, each.space},
                       {Begin + seconds{each.from}, Begin + seconds{each.to}},
                       StageValue::fromHub(each.stage),
                       each.hardware,
                       each.replicas});
    return result;
}

QList<UsageLine> linesOf(const QList<Stretch> &stretches, const PriceBook &book,
                         const QList<GrantSpan> &grants = {})
{
    QList<UsageLine> lines;
    for (const Run &run : runsOf(seen(stretches), PriceEditions(book), grants))
        lines.append(usageLine(run, run.span));
    return lines;
}

} // namespace

class TestRun : public QObject {
    Q_OBJECT

private slots:
    void meters_data()
    {
        QTest::addColumn<QList<Stretch>>("stretches");
        QTest::addColumn<QList<int>>("minutes"); // One number per line.
        QTest::addColumn<qint64>("total");
        const auto add = [](const char *name, const QList<Stretch> &stretches,
                            const QList<int> &minutes,
                            qint64 total) { QTest::newRow(name) << stretches << minutes << total; };
        const QString t4 = u"t4-small"_s;
        const QString a10g = u"a10g-small"_s;
        const QString running = u"RUNNING"_s;
        add("an hour", {{0, 3600}}, {60}, 400'000);
        add("a second is a minute", {{0, 1}}, {1}, 6'667);
        add("a started minute counts", {{30, 91}}, {2}, 13'333);
        add("touching stretches are one", {{0, 90}, {90, 3600}}, {60}, 400'000);
        add("building next is the same stretch",
            {{0, 90}, {90, 100, u"RUNNING_BUILDING"_s}, {100, 3600}}, {60}, 400'000);
        add("overlapping stretches are one", {{0, 2000}, {1000, 3600}, {10, 20}}, {60}, 400'000);
        add("in any order", {{1800, 3600}, {0, 1800}}, {60}, 400'000);
        add("a gap is not filled", {{0, 90}, {100, 190}}, {2, 2}, 26'666);
        add("asleep between", {{0, 90}, {90, 100, u"SLEEPING"_s}, {100, 190}}, {2, 2}, 26'666);
        add("changed hardware", {{0, 3600}, {3600, 7200, running, a10g}}, {60, 60}, 1'400'000);
        add("replicas", {{0, 3600, running, t4, 3}}, {60}, 1'200'000);
        add("changed replicas", {{0, 1800}, {1800, 3600, running, t4, 2}}, {30, 30}, 600'000);
        add("two Spaces", {{0, 3600}, {0, 3600, running, t4, 1, u"other"_s}}, {60, 60}, 800'000);
        add("starting", {{0, 60, u"APP_STARTING"_s}, {60, 3600}}, {60}, 400'000);
        add("not billed", {{0, 3600, u"BUILDING"_s}, {3600, 7200, u"PAUSED"_s}}, {}, 0);
        add("not known", {{0, 3600, u"WARPING"_s}}, {}, 0);
        add("free", {{0, 3600, running, u"cpu-basic"_s}}, {}, 0);
        add("not in the book", {{0, 3600, running, u"h200"_s}}, {}, 0);
        add("empty", {{10, 10}, {20, 5}}, {}, 0);
    }
    void meters()
    {
        QFETCH(QList<Stretch>, stretches);
        QFETCH(QList<int>, minutes);
        QFETCH(qint64, total);
        const QList<UsageLine> lines = linesOf(stretches, book2026());
        QList<int> quantities;
        Money sum;
        for (const UsageLine &line : lines) {
            quantities.append(static_cast<int>(line.quantity));
            sum += line.total;
        }
        std::ranges::sort(quantities);
        QCOMPARE(quantities, minutes);
        QCOMPARE(sum.microUSD, total);
    }

    void lineSaysWhatItIs()
    {
        const auto lines = linesOf({{0, 90}, {90, 3600}}, book2026());
        QCOMPARE(lines.size(), 1);
        const UsageLine &line = lines.first();
        QVERIFY(line.entityId.isEmpty());
        QCOMPARE(line.label, u"a/demo"_s);
        QCOMPARE(line.product, u"spaces/t4-small/minutes"_s);
        QCOMPARE(line.flavor(), u"t4-small"_s);
        QCOMPARE(line.unit, u"minutes"_s);
        QCOMPARE(line.unitCost, Money{6'667});
        QCOMPARE(line.startedAt, Begin);
        QCOMPARE(line.stoppedAt, Begin + 1h);
        QVERIFY(!line.freeGrant);
    }

    void startingIsFreeIn2023()
    {
        const auto lines = linesOf({{0, 60, u"APP_STARTING"_s}, {60, 3660}}, book2023());
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().total, Money{600'000});
    }

    void granted()
    {
        const GrantSpan grant{{u"a"_s, u"demo"_s}, {Begin + 20min, Begin + 50min}};
        const QList<UsageLine> lines = linesOf({{0, 3600}}, book2026(), {grant});
        QCOMPARE(lines.size(), 3);
        QVERIFY(!lines[0].freeGrant && lines[1].freeGrant && !lines[2].freeGrant);
        QCOMPARE(lines[1].total, Money{200'000}); // What the grant pays.
        QCOMPARE(lines[1].owed(), Money{});
        QCOMPARE(lines[0].owed() + lines[2].owed(), Money{200'000});
    }

    void laterStretchHolds()
    {
        // Paused for a while, as somebody saw who looked closer.
        const auto lines = linesOf({{0, 3600}, {600, 1200, u"PAUSED"_s}}, book2026());
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].stoppedAt, Begin + 10min);
        QCOMPARE(lines[1].startedAt, Begin + 20min);
        QCOMPARE(lines[0].total + lines[1].total, Money{333'334});
    }

    // An hour before the second book begins and an hour after, starting all the time.
    void eachBookForItsTime()
    {
        PriceBook later = book2026();
        later.validFrom = Begin + 1h;
        const QList<Run> runs = runsOf(seen({{0, 7200}, {7200, 7260, u"APP_STARTING"_s}}),
                                       PriceEditions({later, book2023()}));
        QCOMPARE(runs.size(), 2);
        QCOMPARE(cost(runs[0].rate(), runs[0].minutes()), Money{600'000});
        QCOMPARE(runs[0].book, u"2023"_s);
        QCOMPARE(runs[1].minutes(), 61min);
        QCOMPARE(cost(runs[1].rate(), 60min), Money{400'000});
        const QList<Run> early = runsOf(seen({{0, 1800, u"APP_STARTING"_s}, {1800, 3600}}),
                                        PriceEditions({later, book2023()}));
        QCOMPARE(early.size(), 1);
        QCOMPARE(early[0].minutes(), 30min);
    }

    void periodsShareNoMinute()
    {
        const Run run = runsOf(seen({{10, 3'607}}), PriceEditions(book2026())).first();
        QCOMPARE(run.minutes(), 60min);
        const Time border = Begin + 30min;
        QCOMPARE(minutesWithin(run, {Begin, border}), 30min);
        QCOMPARE(minutesWithin(run, {border, Begin + 24h}), 30min);
        QCOMPARE(minutesWithin(run, {border, border}), 0min);
        const UsageLine line = usageLine(run, {border, Begin + 24h});
        QCOMPARE(line.startedAt, border);
        QCOMPARE(line.total, Money{200'000});
    }

    void gaps()
    {
        const QList<Stretch> stretches{{0, 600},
                                       {900, 1'200, u"SLEEPING"_s},
                                       {1'300, 1'400, u"SLEEPING"_s},
                                       {1'500, 1'500},
                                       {0, 60, u"PAUSED"_s, u"t4-small"_s, 1, u"other"_s}};
        const QList<Gap> gaps =
            gapsOf(seen(stretches), {Begin, Begin + 24h}, PriceEditions(book2026()));
        QCOMPARE(gaps.size(), 3);
        QCOMPARE(gaps[0].span, (TimeSpan{Begin + 10min, Begin + 15min}));
        QVERIFY(gaps[0].mayBeBilled);
        QCOMPARE(gaps[0].flavor, u"t4-small"_s);
        QVERIFY(!gaps[1].mayBeBilled);
        QVERIFY(gaps[2].mayBeBilled); // It runs at the end.
        QCOMPARE(gaps[2].span.length(), 100s);
    }
};

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
