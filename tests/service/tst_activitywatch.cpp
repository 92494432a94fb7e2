// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/activitygauge.h"
#include "app/service/activitywatch.h"
#include "tests/service/house.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;

namespace {

const Time Noon = samples::at("2026-11-20T12:00:00.000Z");
const SpaceId Demo{u"a"_s, u"demo"_s};

MetricsSample sample(double rate, double utilization = 0)
{
    MetricsSample sample;
    sample.receiveRate = rate;
    sample.gpus = {{.id = u"0"_s, .utilization = utilization}};
    return sample;
}

} // namespace

class ActivityWatchTest : public QObject {
    Q_OBJECT

private slots:
    void minutes()
    {
        ActivityGauge gauge(Demo);
        QList<Activity> seen;
        const auto add = [&](std::chrono::seconds at, const MetricsSample &sample) {
            if (const auto ended = gauge.add(sample, Noon + at, Noon + at))
                seen.append(*ended);
        };
        for (int second = 0; second <= 60; second += 10)
            add(std::chrono::seconds{second}, sample(100));
        add(70s, sample(90'000)); // One visit makes its minute active.
        for (int second = 80; second <= 120; second += 10)
            add(std::chrono::seconds{second}, sample(100));
        add(130s, sample(100, 40)); // A GPU at work does, too.
        add(300s, sample(100)); // Nobody watched for a while.
        add(310s, sample(100));
        if (const auto ended = gauge.finish())
            seen.append(*ended);
        const QList<Activity> expected{{Demo, {Noon, Noon + 1min}, false},
                                       {Demo, {Noon + 1min, Noon + 2min}, true},
                                       {Demo, {Noon + 2min, Noon + 130s}, true},
                                       {Demo, {Noon + 300s, Noon + 310s}, false}};
        QCOMPARE(seen, expected);
        QVERIFY(!gauge.finish());
    }

    void clockPutBack()
    {
        ActivityGauge gauge(Demo);
        gauge.add(sample(0), Noon, Noon);
        gauge.add(sample(0), Noon + 10s, Noon + 10s);
        const auto ended = gauge.add(sample(0), Noon - 1h, Noon + 20s);
        QVERIFY(ended);
        QCOMPARE(ended->span, (TimeSpan{Noon, Noon + 10s}));
    }

    void watchesWhatCosts()
    {
        test::House house(120); // Two minutes a second.
        ActivityWatch watch(house.client, house.spaces, house.ledger, house.history, house.clock);
        QVERIFY(house.signIn());
        QTRY_VERIFY(watch.watched().contains(samples::id(u"alice/sdxl-studio"_s)));
        QVERIFY(watch.watched().size() <= ActivityWatch::MostSpaces);
        // Granted and free ones need nobody to look after them.
        QTRY_VERIFY(!watch.watched().contains(samples::id(u"acme-lab/tts-voices"_s)));
        QVERIFY(!watch.watched().contains(samples::id(u"alice/weather-map"_s)));
        const TimeSpan all{house.clock() - 24h, house.clock() + 240h};
        // There are minutes with a visitor and minutes without.
        const auto has = [&](bool isActive) {
            const QList<Activity> seen = house.history.activity(all);
            return std::ranges::any_of(
                seen, [isActive](const Activity &each) { return each.isActive == isActive; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(has(true) && has(false), 30'000);
        watch.setWatching(false);
        QVERIFY(watch.watched().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ActivityWatchTest)
#include "tst_activitywatch.moc"
