// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/pricebooks.h"

#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;
using namespace std::chrono;

// The shipped editions row by row: the specification's table and the Hub's of August 2026.
class TestShippedBooks : public QObject {
    Q_OBJECT

private slots:
    void rows_data()
    {
        QTest::addColumn<QString>("book");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("accelerators"); // Count, model and memory in total.
        QTest::addColumn<QList<int>>("sizes"); // vCPU, memory and disk.
        QTest::addColumn<qint64>("microUSDPerHour");
        QString book;
        int row = 0;
        const auto add = [&](const char *id, const char *accelerators, const QList<int> &sizes,
                             qint64 microUSDPerHour) {
            QTest::addRow("%s %s", qPrintable(book), id)
                << book << row++ << QString::fromLatin1(id) << QString::fromLatin1(accelerators)
                << sizes << microUSDPerHour;
        };
        book = u"2023"_s;
        add("cpu-basic", "", {2, 16, 50}, 0);
        add("cpu-upgrade", "", {8, 32, 50}, 30'000);
        add("t4-small", "1 T4 16", {4, 15, 50}, 600'000);
        add("t4-medium", "1 T4 16", {8, 30, 100}, 900'000);
        add("a10g-small", "1 A10G 24", {4, 15, 110}, 1'050'000);
        add("a10g-large", "1 A10G 24", {12, 46, 200}, 3'150'000);
        add("a100-large", "1 A100 40", {12, 142, 1000}, 4'130'000);
        book = u"2026-08"_s;
        row = 0;
        add("cpu-basic", "", {2, 16, 50}, 0);
        add("cpu-upgrade", "", {8, 32, 50}, 30'000);
        add("t4-small", "1 T4 16", {4, 15, 50}, 400'000);
        add("t4-medium", "1 T4 16", {8, 30, 100}, 600'000);
        add("l4x1", "1 L4 24", {8, 30, 400}, 800'000);
        add("l4x4", "4 L4 96", {48, 186, 3200}, 3'800'000);
        add("l40sx1", "1 L40S 48", {8, 62, 380}, 1'800'000);
        add("l40sx4", "4 L40S 192", {48, 382, 3200}, 8'300'000);
        add("l40sx8", "8 L40S 384", {192, 1534, 6500}, 23'500'000);
        add("a10g-small", "1 A10G 24", {4, 15, 110}, 1'000'000);
        add("a10g-large", "1 A10G 24", {12, 46, 200}, 1'500'000);
        add("a10g-largex2", "2 A10G 48", {24, 92, 1000}, 3'000'000);
        add("a10g-largex4", "4 A10G 96", {48, 184, 2000}, 5'000'000);
        add("a100-large", "1 A100 80", {12, 142, 1000}, 2'500'000);
        add("a100x4", "4 A100 320", {48, 568, 4000}, 10'000'000);
        add("a100x8", "8 A100 640", {96, 1136, 8000}, 20'000'000);
    }
    void rows()
    {
        QFETCH(QString, book);
        QFETCH(int, row);
        QFETCH(QString, id);
        QFETCH(QString, accelerators);
        QFETCH(QList<int>, sizes);
        QFETCH(qint64, microUSDPerHour);
        const PriceBook edition = shipped(book);
        QVERIFY(row < edition.flavors.size());
        const Flavor &flavor = edition.flavors[row];
        QCOMPARE(flavor.id, id);
        QCOMPARE(flavor.accelerators == 0 ? QString()
                                          : u"%1 %2 %3"_s.arg(flavor.accelerators)
                                                .arg(flavor.accelerator)
                                                .arg(flavor.acceleratorMemoryGB),
                 accelerators);
        QCOMPARE((QList<int>{flavor.vCPU, flavor.memoryGB, flavor.diskGB}), sizes);
        QCOMPARE(hourly(flavor.price), Money{microUSDPerHour});
        QVERIFY(!flavor.name.isEmpty());
    }

    void editions()
    {
        const PriceBook old = shipped(u"2023"_s);
        const PriceBook present = shipped(u"2026-08"_s);
        QCOMPARE(shippedPriceBooks().size(), 2);
        QCOMPARE(old.flavors.size(), 7);
        QCOMPARE(present.flavors.size(), 16);
        QVERIFY(!old.rule.startingIsBilled);
        QVERIFY(present.rule.startingIsBilled);
        QCOMPARE(old.validFrom, Time{sys_days{2023y / March / 31}});
        QCOMPARE(present.validFrom, Time{sys_days{2025y / November / 24}});
        QCOMPARE(present.asOf, Time{sys_days{2026y / August / 22}});
    }

private:
    static PriceBook shipped(const QString &id)
    {
        const QList<PriceBook> books = shippedPriceBooks();
        const auto found = std::ranges::find(books, id, &PriceBook::id);
        return found == books.end() ? PriceBook{} : *found;
    }
};

QTEST_GUILESS_MAIN(TestShippedBooks)
#include "tst_shippedbooks.moc"
