// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/anomaly.h"
#include "app/domain/daycosts.h"
#include "tests/domain/samples.h"

#include <QTest>

using namespace spacedock;
using namespace spacedock::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::days;

namespace {

const Time Today = at("2026-11-18T00:00:00.000Z");
const QString Key = u"a/demo"_s;

/// A run at noon of each day before today, oldest first.
QList<UsageLine> daily(const QList<qint64> &microUSD, const QString &space = Key)
{
    QList<UsageLine> lines;
    for (qsizetype i = 0; i < microUSD.size(); ++i) {
        UsageLine line = spaceLine(space, u"t4-small"_s, {microUSD[i]});
        line.startedAt = Today - days{microUSD.size() - i} + 12h;
        line.stoppedAt = *line.startedAt + 1h;
        lines.append(line);
    }
    return lines;
}

QList<qint64> usual(int count)
{
    QList<qint64> costs;
    for (int i = 0; i < count; ++i)
        costs.append(2'000'000 + 100'000 * (i % 5));
    return costs;
}

QList<Anomaly> lastWeek(const QList<UsageLine> &lines)
{
    return anomalies(lines, {Today - days{7}, Today}, Today);
}

} // namespace

class TestAnomaly : public QObject {
    Q_OBJECT

private slots:
    void usualDays() { QVERIFY(lastWeek(daily(usual(40))).isEmpty()); }

    void farAbove()
    {
        QList<qint64> costs = usual(40);
        costs[37] = 9'000'000;
        const QList<Anomaly> found = lastWeek(daily(costs));
        QCOMPARE(found.size(), 2); // The Space, and all together.
        QCOMPARE(found[0].day, Today - days{3});
        QCOMPARE(found[0].amount, Money{9'000'000});
        QCOMPARE(found[0].usual, Money{2'200'000});
        QVERIFY(found[0].score > AnomalyScore);
        QVERIFY(found[0].limit < found[0].amount);
        QVERIFY(found[0].key.isEmpty() != found[1].key.isEmpty());
    }

    // A mean would rise with the first and hide the second.
    void oneWildDayDoesNotHideTheNext()
    {
        QList<qint64> costs = usual(40);
        costs[36] = 90'000'000;
        costs[38] = 9'000'000;
        QCOMPARE(lastWeek(daily(costs)).size(), 4);
    }

    void littleMoneyIsNoNotice()
    {
        QList<qint64> costs(40, 10'000);
        costs[38] = 900'000; // Ninety times the usual, but not a dollar.
        QVERIFY(lastWeek(daily(costs)).isEmpty());
        costs[38] = 1'100'000;
        QCOMPARE(lastWeek(daily(costs)).size(), 2);
    }

    void tooLittleKnown()
    {
        QList<qint64> costs = usual(9);
        costs[8] = 90'000'000;
        QVERIFY(lastWeek(daily(costs)).isEmpty());
    }

    void newSpace()
    {
        const QList<UsageLine> lines = daily(usual(40)) + daily({24'000'000}, u"a/new"_s);
        const QList<Anomaly> found = lastWeek(lines);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[1].key, u"a/new"_s);
        QCOMPARE(found[1].usual, Money{});
    }

    void dayCostsAddUp()
    {
        UsageLine line = spaceLine(Key, u"t4-small"_s, {1'000'003});
        line.startedAt = Today - 50h;
        line.stoppedAt = Today - 1h;
        UsageLine moment = spaceLine(Key, u"t4-small"_s, {7});
        moment.startedAt = moment.stoppedAt = Today - 48h;
        const auto costs = dayCosts({line, moment}, {Today - days{3}, Today}, Today);
        Money sum;
        for (const Money day : costs[Key])
            sum += day;
        QCOMPARE(sum, Money{1'000'010});
        QCOMPARE(costs[Key].size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestAnomaly)
#include "tst_anomaly.moc"
