// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/priceeditions.h"
#include "tests/domain/samples.h"

#include <QTest>

using namespace spacedock;
using namespace spacedock::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPriceEditions : public QObject {
    Q_OBJECT

private slots:
    void eachInItsTime()
    {
        const Time change = at("2025-11-24T00:00:00.000Z");
        PriceBook first = book2023();
        first.validFrom = at("2023-03-31T00:00:00.000Z");
        PriceBook second = book2026();
        second.validFrom = change;
        const PriceEditions editions({second, first});
        QCOMPARE(editions.books().first().id, u"2023"_s);
        QCOMPARE(editions.at(change - 1ms).id, u"2023"_s);
        QCOMPARE(editions.at(change).id, u"2026-08"_s);
        QCOMPARE(editions.at(Time{}).id, u"2023"_s); // Before all of them.
        const QList<TimeSpan> cut{{change - 1h, change}, {change, change + 1h}};
        QCOMPARE(editions.parts({change - 1h, change + 1h}), cut);
        QCOMPARE(editions.parts({change, change + 1h}), {cut[1]});
        QCOMPARE(editions.parts({change - 1h, change}), {cut[0]});
        QVERIFY(editions.parts({change, change}).isEmpty());
        QVERIFY(PriceEditions().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPriceEditions)
#include "tst_priceeditions.moc"
