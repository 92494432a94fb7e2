// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/usage.h"
#include "tests/domain/samples.h"

#include <QTest>

#include <random>

using namespace spacedock;
using namespace spacedock::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Time Begin = at("2026-11-01T00:00:00.000Z");

} // namespace

class TestUsage : public QObject {
    Q_OBJECT

private slots:
    void flavors_data()
    {
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("flavor");
        QTest::newRow("hardware") << u"spaces/t4-small/minutes"_s << u"t4-small"_s;
        QTest::newRow("new hardware") << u"spaces/warp-9/minutes"_s << u"warp-9"_s;
        QTest::newRow("persistent disk") << u"spaces/storage-small/minutes"_s << QString();
        QTest::newRow("job") << u"jobs/t4-small/minutes"_s << QString();
        QTest::newRow("storage") << u"hf/repository-storage"_s << QString();
        QTest::newRow("one word") << u"spaces"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void flavors()
    {
        QFETCH(QString, product);
        QFETCH(QString, flavor);
        UsageLine line;
        line.product = product;
        QCOMPARE(line.flavor(), flavor);
        QCOMPARE(line.isSpace(), !flavor.isEmpty());
    }

    void grantsAreNotOwed()
    {
        UsageLine line = spaceLine(u"a/b"_s, u"t4-small"_s, {5});
        QCOMPARE(line.owed(), Money{5});
        line.freeGrant = true;
        QCOMPARE(line.owed(), Money{});
    }

    // Lives and spans in hours after Begin; a missing beginning or end is -1. Now is hour 20.
    void parts_data()
    {
        QTest::addColumn<int>("started");
        QTest::addColumn<int>("stopped");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<qint64>("part"); // Of 1000.
        QTest::newRow("all") << 0 << 10 << 0 << 10 << 1000LL;
        QTest::newRow("half") << 0 << 10 << 5 << 10 << 500LL;
        QTest::newRow("inside") << 0 << 10 << 2 << 3 << 100LL;
        QTest::newRow("wider span") << 4 << 8 << 0 << 24 << 1000LL;
        QTest::newRow("before") << 4 << 8 << 0 << 4 << 0LL;
        QTest::newRow("after") << 4 << 8 << 8 << 24 << 0LL;
        QTest::newRow("empty span") << 0 << 10 << 5 << 5 << 0LL;
        QTest::newRow("backward span") << 0 << 10 << 6 << 5 << 0LL;
        QTest::newRow("active lives until now") << 0 << -1 << 0 << 10 << 500LL;
        QTest::newRow("active, beyond now") << 0 << -1 << 10 << 30 << 500LL;
        QTest::newRow("without a beginning") << -1 << 8 << 0 << 7 << 0LL;
        QTest::newRow("without a beginning, end") << -1 << 8 << 7 << 8 << 1000LL;
        QTest::newRow("without both, until now") << -1 << -1 << 0 << 20 << 1000LL;
        QTest::newRow("no length") << 8 << 8 << 0 << 9 << 1000LL;
    }
    void parts()
    {
        QFETCH(int, started);
        QFETCH(int, stopped);
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(qint64, part);
        UsageLine line = spaceLine(u"a/b"_s, u"t4-small"_s, {1000});
        if (started >= 0)
            line.startedAt = Begin + started * 1h;
        if (stopped >= 0)
            line.stoppedAt = Begin + stopped * 1h;
        const TimeSpan span{Begin + from * 1h, Begin + to * 1h};
        QCOMPARE(costWithin(line, span, Begin + 20h).microUSD, part);
    }

    void adjoiningPartsAddUp()
    {
        std::mt19937_64 random{20261118};
        std::uniform_int_distribution<qint64> moment{0, 400LL * 86'400'000};
        std::uniform_int_distribution<qint64> amount{-1'000'000'000, 1'000'000'000'000};
        std::uniform_int_distribution<int> chance{0, 9};
        const auto pick = [&] { return Begin + std::chrono::milliseconds{moment(random)}; };
        for (int i = 0; i < 5'000; ++i) {
            UsageLine line = spaceLine(u"a/b"_s, u"t4-small"_s, {amount(random)});
            std::array cuts{pick(), pick(), pick(), pick(), pick()};
            std::ranges::sort(cuts);
            if (chance(random) > 0)
                line.startedAt = cuts[1];
            if (chance(random) > 2)
                line.stoppedAt = cuts[3];
            const Time now = cuts[4];
            const TimeSpan whole{Begin - 1h, now + 1h};
            Money sum;
            Time from = whole.begin;
            for (const Time to : {cuts[0], pick(), cuts[2], cuts[3], whole.end}) {
                if (to <= from)
                    continue;
                sum += costWithin(line, {from, to}, now);
                from = to;
            }
            QVERIFY2(sum == line.total, qPrintable(QString::number(i)));
            QCOMPARE(costWithin(line, whole, now), line.total);
        }
    }
};

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
