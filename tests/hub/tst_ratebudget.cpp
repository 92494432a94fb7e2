// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/ratebudget.h"

#include <QTest>

using namespace spacedock;
using namespace std::chrono_literals;

class RateBudgetTest : public QObject {
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void knowsWhenLittleIsLeft();
};

void RateBudgetTest::reads_data()
{
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<int>("remaining");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("quota"); // -1: none
    const QByteArray limit = "\"api\";r=997;t=55";
    const QByteArray policy = "\"fixed window\";\"api\";q=1000;w=300";
    QTest::newRow("both") << limit << policy << true << 997 << 55 << 1'000;
    QTest::newRow("no policy") << limit << QByteArray() << true << 997 << 55 << -1;
    QTest::newRow("blanks") << QByteArray("\"api\"; r=0 ; t=1") << policy << true << 0 << 1
                            << 1'000;
    QTest::newRow("other order") << QByteArray("\"api\";t=3;r=2") << policy << true << 2 << 3
                                 << 1'000;
    QTest::newRow("nothing") << QByteArray() << policy << false << 0 << 0 << -1;
    QTest::newRow("half") << QByteArray("\"api\";r=5") << policy << false << 0 << 0 << -1;
    QTest::newRow("no numbers") << QByteArray("\"api\";r=x;t=y") << policy << false << 0 << 0 << -1;
    QTest::newRow("negative") << QByteArray("\"api\";r=-1;t=5") << policy << false << 0 << 0 << -1;
}

void RateBudgetTest::reads()
{
    QFETCH(QByteArray, limit);
    QFETCH(QByteArray, policy);
    const auto budget = readRateBudget(limit, policy);
    QTEST(budget.has_value(), "isThere");
    if (!budget)
        return;
    QTEST(budget->remaining, "remaining");
    QTEST(static_cast<int>(budget->resetsIn.count()), "seconds");
    QTEST(budget->quota.value_or(-1), "quota");
}

void RateBudgetTest::knowsWhenLittleIsLeft()
{
    QVERIFY((RateBudget{.remaining = 100, .quota = 1'000}).isLow());
    QVERIFY(!(RateBudget{.remaining = 101, .quota = 1'000}).isLow());
    QVERIFY(!(RateBudget{.remaining = 0}).isLow());
}

QTEST_GUILESS_MAIN(RateBudgetTest)
#include "tst_ratebudget.moc"
