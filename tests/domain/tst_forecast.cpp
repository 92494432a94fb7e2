// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/forecast.h"
#include "tests/domain/samples.h"

#include <QTest>

#include <random>

using namespace spacedock;
using namespace spacedock::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const TimeSpan November = monthOf(at("2026-11-18T00:00:00.000Z"));
const Time Now = at("2026-11-18T14:20:00.000Z");
const QString Key = u"a/demo"_s;
constexpr Rate T4 = Rate::perHour(400'000);

UsageLine runLine(Time begin, std::chrono::minutes length, Rate rate = T4,
                  const QString &space = Key)
{
    UsageLine line = spaceLine(space, u"t4-small"_s, cost(rate, length));
    line.quantity = double(length.count());
    line.startedAt = begin;
    line.stoppedAt = begin + length;
    return line;
}

bool isWeekend(Time day)
{
    const std::chrono::weekday weekday{std::chrono::floor<days>(day)};
    return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

/// Office hours, Monday to Friday from nine to five, for ten weeks until \a until.
QList<UsageLine> officeHours(Time until)
{
    QList<UsageLine> lines;
    for (Time day = November.begin - days{70}; day < until; day += days{1}) {
        if (!isWeekend(day) && day + 9h < until) {
            lines.append(runLine(day + 9h, 8h));
            if (*lines.last().stoppedAt > until) {
                lines.last().total =
                    cost(T4, std::chrono::floor<std::chrono::minutes>(until - (day + 9h)));
                lines.last().stoppedAt.reset();
                lines.last().active = true;
            }
        }
    }
    return lines;
}

ForecastInput input(QList<UsageLine> lines)
{
    return {.lines = std::move(lines), .running = {}, .month = November, .now = Now};
}

qint64 distance(Money a, Money b)
{
    return std::abs((a - b).microUSD);
}

/// Ten weeks of a Space that is visited at random, more on weekdays; the same for the same seed.
QList<UsageLine> randomVisits(unsigned seed, Time until)
{
    std::mt19937 random{seed};
    QList<UsageLine> lines;
    for (Time day = November.begin - days{70}; day < until; day += days{1}) {
        const unsigned runs = isWeekend(day) ? random() % 2 : 2 + random() % 4;
        for (unsigned run = 0; run < runs; ++run) {
            const Time begin = day + std::chrono::minutes{run * 280 + random() % 100};
            lines.append(runLine(begin, std::chrono::minutes{30 + random() % 150}));
        }
    }
    return lines;
}

} // namespace

class TestForecast : public QObject {
    Q_OBJECT

private slots:
    // The truth is known: the same week for ever.
    void weekPattern()
    {
        const Forecast result = forecast(input(officeHours(Now)));
        Money truth;
        int workDays = 0;
        for (Time day = November.begin; day < November.end; day += days{1})
            workDays += isWeekend(day) ? 0 : 1;
        truth = cost(T4, workDays * 8h);
        QCOMPARE(result.parts.size(), 1);
        QCOMPARE(result.parts.first().method, ForecastMethod::WeekPattern);
        QVERIFY2(distance(result.expected, truth) < truth.microUSD / 100,
                 qPrintable(QString::number(result.expected.microUSD)));
        QVERIFY(result.low <= truth && truth <= result.high + Money{1'000'000});
        QCOMPARE(result.known, days{56});
        // The cone: nothing on a weekend, four fifths of what comes on the working days.
        QCOMPARE(result.path.first().at, Now);
        QCOMPARE(result.path.first().expected, result.spent);
        QCOMPARE(result.path.last().at, November.end);
        QCOMPARE(result.path.last().expected, result.expected);
        for (qsizetype i = 1; i < result.path.size(); ++i) {
            QVERIFY(result.path[i - 1].expected <= result.path[i].expected);
            QVERIFY(result.path[i].low <= result.path[i].expected);
            QVERIFY(result.path[i].expected <= result.path[i].high);
            if (isWeekend(result.path[i - 1].at) && i > 1)
                QVERIFY(distance(result.path[i].expected, result.path[i - 1].expected) < 1'000);
        }
    }

    void runsOnUntilTheEnd()
    {
        ForecastInput all = input({runLine(November.begin, 17 * 24h + 14h + 20min)});
        all.lines.first().stoppedAt.reset();
        all.lines.first().active = true;
        all.running = {{.key = Key, .rate = T4}};
        all.sleepTimes.insert(Key, std::nullopt);
        const Forecast result = forecast(all);
        QCOMPARE(result.parts.first().method, ForecastMethod::RunsOn);
        QCOMPARE(result.spent, cost(T4, 17 * 24h + 14h + 20min));
        QCOMPARE(result.expected, cost(T4, 30 * 24h));
        QCOMPARE(result.high, result.expected);
    }

    void oneRunUntilAsleep()
    {
        ForecastInput all = input({});
        all.running = {{.key = Key, .rate = T4}};
        all.sleepTimes.insert(Key, 1h);
        const Forecast result = forecast(all);
        QCOMPARE(result.parts.first().method, ForecastMethod::OneRun);
        QCOMPARE(result.expected, Money{400'000});
        QCOMPARE(result.high,
                 cost(T4, std::chrono::floor<std::chrono::minutes>(November.end - Now)));
    }

    void paceOfAFewDays()
    {
        QList<UsageLine> lines;
        for (int day = 1; day <= 5; ++day)
            lines.append(runLine(Now - 20min - day * 24h, 6h));
        const Forecast result = forecast(input(lines));
        QCOMPARE(result.parts.first().method, ForecastMethod::Pace);
        const double rest = double((November.end - Now).count()) / double(24h / 1ms);
        QVERIFY(distance(result.expected, Money{qint64((5 + rest) * 2'400'000)}) < 200'000);
        QVERIFY(result.low < result.expected || result.low == result.expected);
    }

    void pausedAddsNothing()
    {
        ForecastInput all = input(officeHours(November.begin + days{10}));
        all.stopped.insert(Key);
        const Forecast result = forecast(all);
        QCOMPARE(result.parts.first().method, ForecastMethod::Stopped);
        QCOMPARE(result.expected, result.spent);
        QCOMPARE(result.low, result.spent);
        QVERIFY(result.high > result.expected); // Somebody may start it again.
    }

    void grantedCostsNothing()
    {
        QList<UsageLine> lines = officeHours(Now);
        for (UsageLine &line : lines)
            line.freeGrant = true;
        const Forecast result = forecast(input(lines));
        QCOMPARE(result.parts.first().method, ForecastMethod::Nothing);
        QCOMPARE(result.expected, Money{});
    }

    void partsAddUp()
    {
        QList<UsageLine> lines = officeHours(Now);
        for (const UsageLine &line : randomVisits(7, Now)) {
            lines.append(line);
            lines.last().label = u"a/other"_s;
        }
        UsageLine storage;
        storage.product = u"hf/repository-storage"_s;
        storage.total = {4'300'000};
        storage.startedAt = November.begin;
        storage.active = true;
        lines.append(storage);
        const Forecast result = forecast(input(lines));
        Money spent;
        Money expected;
        for (const ForecastPart &part : result.parts) {
            spent += part.spent;
            expected += part.expected;
            QVERIFY(part.low <= part.expected && part.expected <= part.high);
            QVERIFY(part.spent <= part.low);
        }
        QCOMPARE(result.parts.size(), 3);
        QCOMPARE(spent, result.spent);
        QCOMPARE(expected, result.expected);
        QCOMPARE(forecast(input(lines)), result); // The same again.
    }

    void emptyMonth()
    {
        const Forecast result = forecast(input({}));
        QCOMPARE(result.expected, Money{});
        QCOMPARE(result.path.size(), 14);
        const Forecast over =
            forecast({.lines = {}, .running = {}, .month = November, .now = November.end});
        QCOMPARE(over.expected, Money{});
    }

    // Random but stationary: the range holds about as often as it says.
    void rangeHolds()
    {
        int held = 0;
        double error = 0;
        constexpr int Months = 60;
        for (unsigned seed = 0; seed < Months; ++seed) {
            QList<UsageLine> known;
            Money truth;
            for (const UsageLine &line : randomVisits(seed, November.end)) {
                truth += costWithin(line, November, November.end);
                if (*line.stoppedAt <= Now)
                    known.append(line);
            }
            const Forecast result = forecast(input(known));
            held += result.low <= truth && truth <= result.high ? 1 : 0;
            error += double(distance(result.expected, truth)) / double(truth.microUSD);
        }
        QVERIFY2(held >= Months * 7 / 10 && held <= Months, qPrintable(QString::number(held)));
        QVERIFY2(error / Months < 0.08, qPrintable(QString::number(error / Months)));
    }

    void backTestOfOfficeHours()
    {
        const QList<BackTest> tests = backTests(input(officeHours(Now)));
        QCOMPARE(tests.size(), 1); // Ten weeks hold October and two weeks before it.
        QCOMPARE(tests.first().month.begin, at("2026-10-01T00:00:00.000Z"));
        QCOMPARE(tests.first().actual, cost(T4, 22 * 8h));
        QVERIFY(*meanError(tests) < 2);
        QVERIFY(!meanError({}));
    }

    void backTestKnowsNothingOfLater()
    {
        QList<UsageLine> lines = officeHours(Now);
        const QList<BackTest> before = backTests(input(lines));
        // From the 19th of October on all is different.
        lines.append(runLine(at("2026-10-19T00:00:00.000Z"), 10 * 24h, Rate::perHour(5'000'000)));
        const QList<BackTest> after = backTests(input(lines));
        QCOMPARE(after.first().expected, before.first().expected);
        QVERIFY(after.first().actual > before.first().actual + Money{1'000'000'000});
        QVERIFY(!after.first().isInRange());
    }
};

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
