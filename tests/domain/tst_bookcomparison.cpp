// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/bookcomparison.h"
#include "tests/domain/samples.h"

#include <QTest>

using namespace spacedock;
using namespace spacedock::samples;
using namespace Qt::StringLiterals;
using Kind = FlavorChange::Kind;

class TestBookComparison : public QObject {
    Q_OBJECT

private slots:
    void changes()
    {
        PriceBook before = book2023();
        before.flavors.append(flavor(u"a100-large"_s, 4'130'000));
        PriceBook after = book2026();
        after.flavors.append(flavor(u"l4x1"_s, 800'000));
        after.flavors[2].memoryGB = 15;
        const BookComparison result = compareBooks(before, after);
        QCOMPARE(result.before, u"2023"_s);
        QCOMPARE(result.after, u"2026-08"_s);
        QVERIFY(!result.startingWasBilled);
        QVERIFY(result.startingIsBilled);
        QStringList ids;
        QList<Kind> kinds;
        for (const FlavorChange &each : result.flavors) {
            ids.append(each.flavor);
            kinds.append(each.kind);
        }
        const QStringList expectedIds{u"cpu-basic"_s,  u"cpu-upgrade"_s, u"t4-small"_s,
                                      u"a10g-small"_s, u"l4x1"_s,        u"a100-large"_s};
        const QList<Kind> expectedKinds{Kind::Same,    Kind::Same,  Kind::Cheaper,
                                        Kind::Cheaper, Kind::Added, Kind::Gone};
        QCOMPARE(ids, expectedIds);
        QCOMPARE(kinds, expectedKinds);
        QCOMPARE(qRound(*result.flavors[2].percent), -33);
        QVERIFY(result.flavors[2].hasOtherMachine);
        QVERIFY(!result.flavors[3].hasOtherMachine);
        QVERIFY(!result.flavors[0].percent);
        QVERIFY(!result.flavors[4].before);
        QVERIFY(!result.flavors[5].after);
        QCOMPARE(compareBooks(after, before).flavors[2].kind, Kind::Dearer);
    }

    void unknownDiskIsNoOtherMachine()
    {
        PriceBook live = book2026();
        for (Flavor &each : live.flavors)
            each.diskGB = 0;
        for (const FlavorChange &each : compareBooks(book2026(), live).flavors) {
            QCOMPARE(each.kind, Kind::Same);
            QVERIFY(!each.hasOtherMachine);
        }
    }

    void overrides()
    {
        const PriceBook own =
            withOverrides(book2026(), {{u"t4-small"_s, 350'000}, {u"my-box"_s, 123'457}});
        QCOMPARE(own.find(u"t4-small")->price, Rate::perHour(350'000));
        QCOMPARE(own.find(u"my-box")->price, Rate::perHour(123'457));
        QCOMPARE(own.find(u"a10g-small")->price, book2026().find(u"a10g-small")->price);
        QCOMPARE(withOverrides(book2026(), {}), book2026());
    }
};

QTEST_GUILESS_MAIN(TestBookComparison)
#include "tst_bookcomparison.moc"
