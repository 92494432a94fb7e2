// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/costgrid.h"
#include "tests/domain/lives.h"

#include <QTest>

using namespace spacedock;
using namespace std::chrono_literals;
using lives::Bill;
using lives::Life;

/// Interval arithmetic against a walk through time, over many random lives. The number of lives can
/// be raised with SPACEDOCK_LIVES.
class TestLives : public QObject {
    Q_OBJECT

    static constexpr std::uint64_t LeastLives = 100'000;
    static constexpr std::uint64_t Batches = 10;

    static std::uint64_t livesPerBatch()
    {
        const auto asked = qEnvironmentVariable("SPACEDOCK_LIVES").toULongLong();
        return std::max<std::uint64_t>(asked, LeastLives) / Batches;
    }

    static Bill computedBill(const Life &life)
    {
        const QList<Observation> seen = lives::observations(life);
        const QList<Run> runs = runsOf(seen, lives::editions(life), lives::grants(life));
        CostGrid grid(life.bounds);
        Bill bill;
        bill.runs = runs.size();
        bill.steps.resize(std::size_t(life.bounds.size()) - 1);
        for (const Run &run : runs) {
            grid.add(minuteRun(run));
            std::size_t step = lives::stepAt(life, run.span.begin);
            for (; step < bill.steps.size() && life.bounds[qsizetype(step)] < run.span.end; ++step)
                bill.steps[step].minutes +=
                    minutesWithin(run,
                                  {life.bounds[qsizetype(step)], life.bounds[qsizetype(step) + 1]})
                        .count();
        }
        const std::vector<ExactMoney> exact = grid.exact();
        for (std::size_t i = 0; i < exact.size(); ++i)
            bill.steps[i].microUSDPerHour = exact[i].sixtieths;
        for (const Gap &gap :
             gapsOf(seen, {life.begin - 1h, life.at(life.units) + 1h}, lives::editions(life)))
            bill.gapUnits += gap.span.length() / lives::Unit;
        return bill;
    }

private slots:
    void agreeWithWalkingThroughTime_data()
    {
        QTest::addColumn<std::uint64_t>("batch");
        for (std::uint64_t batch = 0; batch < Batches; ++batch)
            QTest::addRow("%d", int(batch)) << batch;
    }
    void agreeWithWalkingThroughTime()
    {
        QFETCH(const std::uint64_t, batch);
        std::int64_t billed = 0;
        for (std::uint64_t i = 0; i < livesPerBatch(); ++i) {
            const std::uint64_t seed = batch * 1'000'000'007 + i;
            const Life life = lives::life(seed);
            const Bill naive = lives::naiveBill(life);
            QVERIFY2(computedBill(life) == naive, qPrintable(QString::number(seed)));
            for (const lives::Cell &cell : naive.steps)
                billed += cell.minutes;
        }
        QVERIFY(billed > std::int64_t(livesPerBatch())); // The lives are not empty ones.
    }

    void stepsAddUpToTheWhole()
    {
        for (std::uint64_t seed = 0; seed < 2'000; ++seed) {
            const Life life = lives::life(seed);
            CostGrid grid(life.bounds);
            for (const Run &run : runsOf(lives::observations(life), lives::editions(life)))
                grid.add(minuteRun(run));
            Money sum;
            for (const Money step : grid.rounded())
                sum += step;
            QCOMPARE(sum, rounded(grid.total()));
        }
    }
};

QTEST_GUILESS_MAIN(TestLives)
#include "tst_lives.moc"
