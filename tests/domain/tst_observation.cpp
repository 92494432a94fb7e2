// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/observation.h"
#include "tests/domain/samples.h"

#include <QTest>

#include <map>
#include <random>

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

using Bill = std::map<QString, std::pair<double, qint64>>; // Minutes and micro-USD.

Bill billOf(const QList<UsageLine> &lines)
{
    Bill bill;
    for (const UsageLine &line : lines) {
        auto &[quantity, total] = bill[line.label + u' ' + line.flavor()];
        quantity += line.quantity;
        total += line.total.microUSD;
    }
    return bill;
}

// The same rule told second by second: a second is billed when any observation of the subject bills
// it; each unbroken run of billed seconds is rounded up to minutes.
Bill naiveBill(const QList<Stretch> &stretches, const PriceBook &book, qint64 horizon)
{
    Bill bill;
    std::map<std::tuple<QString, QString, int>, std::vector<bool>> billed;
    for (const Stretch &each : stretches) {
        const Stage stage = StageValue::fromHub(each.stage).stage;
        const Flavor *flavor = book.find(each.hardware);
        if (isBilled(stage, book.rule) != Billed::Yes || !flavor || flavor->isFree())
            continue;
        auto &marks = billed[{each.space, each.hardware, each.replicas}];
        marks.resize(horizon + 1);
        for (qint64 second = each.from; second < each.to; ++second)
            marks[second] = true;
    }
    for (const auto &[subject, marks] : billed) {
        const auto &[space, hardware, replicas] = subject;
        const qint64 perHour = hourly(book.find(hardware)->price).microUSD * replicas;
        qint64 run = 0;
        for (const bool mark : marks) {
            if (!mark && run > 0) {
                const qint64 minutes = (run + 59) / 60;
                auto &[quantity, total] = bill[u"a/"_s + space + u' ' + hardware];
                quantity += static_cast<double>(minutes);
                total += (minutes * perHour + 30) / 60;
            }
            run = mark ? run + 1 : 0;
        }
    }
    return bill;
}

} // namespace

class TestObservation : public QObject {
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
        const QList<UsageLine> lines = meteredLines(seen(stretches), book2026());
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
        const auto lines = meteredLines(seen({{0, 90}, {90, 3600}}), book2026());
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
        const auto lines = meteredLines(seen({{0, 60, u"APP_STARTING"_s}, {60, 3660}}), book2023());
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().total, Money{600'000});
    }

    void agreesWithCountingSeconds()
    {
        constexpr qint64 Horizon = 3'000;
        std::mt19937 random{20261118};
        const auto number = [&random](int from, int to) {
            return std::uniform_int_distribution{from, to}(random);
        };
        const QStringList stages{u"RUNNING"_s,  u"RUNNING_BUILDING"_s, u"APP_STARTING"_s,
                                 u"SLEEPING"_s, u"BUILDING"_s,         u"WARPING"_s};
        const QStringList flavors{u"t4-small"_s, u"a10g-small"_s, u"cpu-basic"_s, u"h200"_s};
        for (int round = 0; round < 2'000; ++round) {
            QList<Stretch> stretches;
            for (int i = number(0, 12); i > 0; --i) {
                const int from = number(0, Horizon - 1);
                stretches.append({from, number(from, std::min<int>(Horizon, from + 700)),
                                  stages[number(0, 5)], flavors[number(0, 3)], number(1, 2),
                                  number(0, 1) == 0 ? u"demo"_s : u"other"_s});
            }
            const PriceBook book = number(0, 1) == 0 ? book2023() : book2026();
            QVERIFY2(billOf(meteredLines(seen(stretches), book))
                         == naiveBill(stretches, book, Horizon),
                     qPrintable(QString::number(round)));
        }
    }
};

QTEST_GUILESS_MAIN(TestObservation)
#include "tst_observation.moc"
