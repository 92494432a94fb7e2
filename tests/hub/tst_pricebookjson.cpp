// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/isotime.h"
#include "app/hub/pricebookjson.h"

#include <QFile>
#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;

class PriceBookJsonTest : public QObject {
    Q_OBJECT

private slots:
    void shippedBooks_data();
    void shippedBooks();
    void readsPricesPerMinute();
    void writesWhatItReads();
    void refuses_data();
    void refuses();
};

void PriceBookJsonTest::shippedBooks_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("flavors");
    QTest::addColumn<qint64>("t4Hourly");
    QTest::addColumn<bool>("startingIsBilled");
    QTest::newRow("2023") << u"2023"_s << 7 << qint64(600'000) << false;
    QTest::newRow("2026-08") << u"2026-08"_s << 16 << qint64(400'000) << true;
}

void PriceBookJsonTest::shippedBooks()
{
    QFETCH(QString, id);
    QFETCH(qint64, t4Hourly);
    const QString folder = QFINDTESTDATA("../../resources/pricebooks");
    QFile file(folder + u'/' + id + ".json"_L1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto book = readPriceBook(file.readAll());
    QVERIFY(book);
    QCOMPARE(book->id, id);
    QTEST(int(book->flavors.size()), "flavors");
    QTEST(book->rule.startingIsBilled, "startingIsBilled");
    const Flavor *t4 = book->find(u"t4-small");
    QVERIFY(t4);
    QCOMPARE(t4->price, Rate::perHour(t4Hourly));
    QCOMPARE(t4->diskGB, 50);
    QCOMPARE(t4->acceleratorMemoryGB, 16);
    QCOMPARE(readPriceBook(writePriceBook(*book)).value(), *book);
}

void PriceBookJsonTest::readsPricesPerMinute()
{
    const auto book = readPriceBook(R"({"id": "live", "asOf": "2026-11-22T10:00:00.000Z",
        "flavors": [{"id": "t4-small", "microUSDPerMinute": 6667}]})");
    QVERIFY(book);
    QCOMPARE(book->flavors.at(0).price, Rate::perMinute(6'667));
    QVERIFY(book->rule.startingIsBilled);
    QVERIFY(!book->validFrom);
}

void PriceBookJsonTest::writesWhatItReads()
{
    const PriceBook book{
        .id = u"live"_s,
        .asOf = timeFromIso("2026-11-22T10:00:00.123Z").value(),
        .validFrom = timeFromIso("2026-11-01").value(),
        .rule = {.startingIsBilled = false},
        .flavors = {{.id = u"a"_s, .name = u"Ä"_s, .price = Rate::perMinute(6'667)},
                    {.id = u"b"_s,
                     .accelerator = u"T4"_s,
                     .accelerators = 2,
                     .acceleratorMemoryGB = 32,
                     .vCPU = 4,
                     .memoryGB = 15,
                     .diskGB = 50,
                     .price = Rate::perHour(400'000)},
                    {.id = u"c"_s, .price = Rate{24'000'000, 24 * 60}}}};
    QCOMPARE(readPriceBook(writePriceBook(book)).value(), book);
}

void PriceBookJsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"id": "x", "flavors": [)");
    QTest::newRow("no id") << QByteArray(R"({"flavors": []})");
    QTest::newRow("no flavors") << QByteArray(R"({"id": "x"})");
    QTest::newRow("hole") << QByteArray(R"({"id": "x", "flavors": [{"id": "t4-small"}]})");
}

void PriceBookJsonTest::refuses()
{
    QFETCH(QByteArray, json);
    const auto book = readPriceBook(json);
    QVERIFY(!book);
    QCOMPARE(book.error().kind, Error::Kind::BadReply);
}

QTEST_GUILESS_MAIN(PriceBookJsonTest)
#include "tst_pricebookjson.moc"
