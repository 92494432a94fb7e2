// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/hubclient.h"
#include "app/hub/pricebookjson.h"
#include "app/service/pricebooks.h"
#include "app/sim/simhub.h"
#include "tests/service/samples.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;

class PriceBooksTest : public QObject {
    Q_OBJECT

private slots:
    void shipped();
    void hourOfT4_data();
    void hourOfT4();
    void choosing();
    void inForce();
    void live();
    void liveIsCached();
    void brokenCache();
    void liveFails();
};

static const Time Now = samples::at("2026-11-18T14:20:00.000Z");

/// A Hub whose price list is the newest shipped one but for one row.
struct PriceHub {
    PriceHub()
        : hub({.speed = 0, .book = book(), .start = Now})
        , client(hub.url(), {.proxy = NetworkSettings::Proxy::None, .firstWait = 10ms})
    {
    }

    static PriceBook book()
    {
        PriceBook changed = shippedPriceBooks().last();
        for (Flavor &flavor : changed.flavors) {
            if (flavor.id == "l4x1"_L1)
                flavor.price = Rate::perHour(660'000);
        }
        changed.rule.startingIsBilled = false;
        return changed;
    }

    bool read(PriceBooks &books)
    {
        QSignalSpy changed(&books, &PriceBooks::booksChanged);
        QSignalSpy failed(&books, &PriceBooks::liveFailed);
        books.refreshLive(client, Now);
        return QTest::qWaitFor([&] { return !changed.isEmpty() || !failed.isEmpty(); })
            && failed.isEmpty();
    }

    sim::SimHub hub;
    HubClient client;
};

void PriceBooksTest::shipped()
{
    const QList<PriceBook> books = shippedPriceBooks();
    QCOMPARE(books.size(), 2);
    QCOMPARE(books[0].id, u"2023"_s);
    QCOMPARE(books[0].flavors.size(), 7);
    QVERIFY(!books[0].rule.startingIsBilled);
    QCOMPARE(books[1].id, u"2026-08"_s);
    QVERIFY(books[1].flavors.size() >= 16);
    QVERIFY(books[1].rule.startingIsBilled);
}

void PriceBooksTest::hourOfT4_data()
{
    QTest::addColumn<QString>("book");
    QTest::addColumn<qint64>("microUSD");
    QTest::newRow("2023") << u"2023"_s << qint64(600'000);
    QTest::newRow("2026-08") << u"2026-08"_s << qint64(400'000);
}

void PriceBooksTest::hourOfT4()
{
    QFETCH(const QString, book);
    const PriceBooks books;
    const Flavor *t4 = books.find(book)->find(u"t4-small");
    QTEST(qint64(cost(t4->price, 60min).microUSD), "microUSD");
}

void PriceBooksTest::choosing()
{
    PriceBooks books;
    QSignalSpy changed(&books, &PriceBooks::currentChanged);
    QCOMPARE(books.current().id, u"2026-08"_s);
    books.choose(u"2023"_s);
    QCOMPARE(books.current().id, u"2023"_s);
    QCOMPARE(changed.size(), 1);
    books.choose(u"no such book"_s); // Kept by a newer program: the newest stands in.
    QCOMPARE(books.current().id, u"2026-08"_s);
    books.choose({});
    QCOMPARE(books.current().id, u"2026-08"_s);
    QCOMPARE(changed.size(), 2);
    QVERIFY(!books.find(u"no such book"));
}

void PriceBooksTest::inForce()
{
    const PriceBooks books;
    QCOMPARE(books.inForceAt(samples::at("2022-01-01T00:00:00.000Z")).id, u"2023"_s);
    QCOMPARE(books.inForceAt(samples::at("2023-06-01T00:00:00.000Z")).id, u"2023"_s);
    QCOMPARE(books.inForceAt(Now).id, u"2026-08"_s);
    const Time change = *books.books()[1].validFrom;
    QCOMPARE(books.inForceAt(change).id, u"2026-08"_s);
    QCOMPARE(books.inForceAt(change - 1ms).id, u"2023"_s);
}

void PriceBooksTest::live()
{
    PriceHub place;
    PriceBooks books;
    QSignalSpy current(&books, &PriceBooks::currentChanged);
    QVERIFY(place.read(books));
    QCOMPARE(current.size(), 1);
    QCOMPARE(books.books().size(), 3);
    const PriceBook &live = books.current();
    QCOMPARE(live.id, u"live"_s);
    QCOMPARE(live.asOf, Now);
    QCOMPARE(live.rule, books.books()[1].rule); // The list itself has no rule.
    // Exact where it agrees with the shipped book, as the Hub says where it does not.
    QCOMPARE(cost(live.find(u"t4-small")->price, 60min), Money{400'000});
    QCOMPARE(live.find(u"t4-small")->diskGB, 50);
    QCOMPARE(live.find(u"l4x1")->price, Rate::perMinute(11'000));
    QVERIFY(place.read(books));
    QCOMPARE(books.books().size(), 3);
    QCOMPARE(books.inForceAt(Now).id, u"2026-08"_s);
}

void PriceBooksTest::liveIsCached()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"live.json"_s);
    PriceHub place;
    PriceBook read;
    {
        PriceBooks books(file);
        QVERIFY(place.read(books));
        read = books.current();
    }
    const PriceBooks later(file);
    QCOMPARE(later.current(), read);
}

void PriceBooksTest::brokenCache()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"live.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"id": "live", "flav)");
    file.close();
    const PriceBooks books(file.fileName());
    QCOMPARE(books.current().id, u"2026-08"_s);
}

void PriceBooksTest::liveFails()
{
    const QTemporaryDir folder;
    PriceHub place;
    PriceBooks books(folder.filePath(u"live.json"_s));
    place.hub.inject({.kind = sim::Fault::Kind::Garbage, .path = "/hardware", .times = -1});
    QVERIFY(!place.read(books));
    QCOMPARE(books.books().size(), 2);
    QVERIFY(!QFile::exists(folder.filePath(u"live.json"_s)));
    place.hub.clearFaults();
    QVERIFY(place.read(books));
}

QTEST_GUILESS_MAIN(PriceBooksTest)
#include "tst_pricebooks.moc"
