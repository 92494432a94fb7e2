// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/costindex.h"
#include "tests/service/samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;
using samples::id;
using samples::space;

static const Time Noon = samples::at("2026-11-20T12:00:00.000Z");

class CostIndexTest : public QObject {
    Q_OBJECT

private slots:
    void sums();
    void renamed();
    void grants_data();
    void grants();
};

static UsageLine line(const QString &hubId, const QString &label, std::int64_t microUSD,
                      Time startedAt = Noon)
{
    UsageLine line;
    line.category = u"Spaces"_s;
    line.entityId = hubId;
    line.label = label;
    line.product = u"spaces/t4-small/minutes"_s;
    line.total = {microUSD};
    line.startedAt = startedAt;
    return line;
}

void CostIndexTest::sums()
{
    const SpaceNames names({space(u"me/a"_s, u"RUNNING"_s)});
    UsageLine other;
    other.product = u"hf/repository-storage"_s;
    other.label = u"me/a"_s;
    other.total = {7};
    UsageLine granted = line(u"hub-a"_s, u"me/a"_s, 1000);
    granted.freeGrant = true;
    const CostIndex index({line(u"hub-a"_s, u"me/a"_s, 10), line(u"hub-a"_s, u"me/a"_s, 20),
                           line(u"hub-x"_s, u"me/gone"_s, 5), other, granted},
                          names);
    QCOMPARE(index.total, Money{42});
    QCOMPARE(index.owed.value(id(u"me/a"_s)), Money{30});
    QCOMPARE(index.owed.value(id(u"me/gone"_s)), Money{5});
}

void CostIndexTest::renamed()
{
    const SpaceNames names({space(u"me/a"_s, u"RUNNING"_s)});
    const UsageLine old = line(u"hub-a"_s, u"me/formerly"_s, 10);
    const CostIndex index({old, line(u"hub-a"_s, {}, 5)}, names);
    QCOMPARE(index.owed.value(id(u"me/a"_s)), Money{15});
    QVERIFY(!index.owed.contains(id(u"me/formerly"_s)));
    QCOMPARE(names.renamed({old}).first().label, u"me/a"_s);
    QCOMPARE(names.renamed({line(u"hub-x"_s, u"me/x"_s, 1)}).first().label, u"me/x"_s);
}

void CostIndexTest::grants_data()
{
    QTest::addColumn<bool>("active");
    QTest::addColumn<bool>("freeGrant");
    QTest::addColumn<int>("hoursAfterPaid");
    QTest::addColumn<bool>("granted");
    QTest::newRow("granted now") << true << true << 1 << true;
    QTest::newRow("grant has ended") << false << true << 1 << false;
    QTest::newRow("paid now") << true << false << 1 << false;
    QTest::newRow("paid after the grant") << true << true << -1 << false;
}

void CostIndexTest::grants()
{
    QFETCH(const bool, active);
    QFETCH(const bool, freeGrant);
    QFETCH(const int, hoursAfterPaid);
    UsageLine paid = line({}, u"me/a"_s, 10);
    UsageLine last = line({}, u"me/a"_s, 10, Noon + std::chrono::hours(hoursAfterPaid));
    last.active = active;
    last.freeGrant = freeGrant;
    const CostIndex index({last, paid}, SpaceNames());
    QTEST(index.granted.contains(id(u"me/a"_s)), "granted");
}

QTEST_GUILESS_MAIN(CostIndexTest)
#include "tst_costindex.moc"
