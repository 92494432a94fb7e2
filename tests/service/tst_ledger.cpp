// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/house.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;
using Fault = sim::Fault;
using Kind = Ledger::Source::Kind;

class LedgerTest : public QObject {
    Q_OBJECT

private slots:
    void bills();
    void sumsAgree();
    void granted();
    void costNowFollowsTheBook();
    void meterWithoutRight();
    void meterFromObservations();
    void trouble_data();
    void trouble();
    void storedBillFirst();
    void storedBillOfARenamedSpace();
    void earlierMonths();
    void pastMonthsFromTheHub();
    void endOfReadingIsTold();
    void keptAfterTheHubForgets();
    void meterFromAnEarlierSession();
    void afterHardwareChange();
};

static bool isRead(const test::House &house)
{
    const QStringList owners = house.account.identity().owners();
    return !owners.isEmpty() && std::ranges::all_of(owners, [&](const QString &owner) {
        const auto source = house.ledger.source(monthOf(house.clock()), owner);
        return source.error || source.readAt;
    });
}

/// Asks for closed months have come to their end.
static bool isWalked(const test::House &house)
{
    // The Hub has the running period and seven before it, and is asked for one more.
    const auto owners = house.account.identity().owners().size();
    return house.count("GET", "periodId=") >= 8 * int(owners);
}

static Money sum(const QList<UsageLine> &lines)
{
    Money total;
    for (const UsageLine &line : lines)
        total += line.owed();
    return total;
}

void LedgerTest::bills()
{
    test::House house(0);
    QVERIFY(house.signIn());
    QTRY_VERIFY(isRead(house));
    const TimeSpan month = monthOf(house.clock());
    QCOMPARE(house.ledger.months().first(), month);
    const auto source = house.ledger.source(month, house.account.identity().name);
    QCOMPARE(source.kind, Kind::Bill);
    QCOMPARE(source.readAt, house.clock());
    QVERIFY(!source.error);
    QVERIFY(house.count("GET", "/api/settings/billing/usage") >= 1);
    QVERIFY(house.count("GET", "/api/organizations/acme-lab/billing/usage") >= 1);
    QVERIFY(!house.ledger.lines(month).isEmpty());
}

void LedgerTest::sumsAgree()
{
    test::House house(0);
    QVERIFY(house.signIn());
    QTRY_VERIFY(isRead(house));
    const TimeSpan month = monthOf(house.clock());
    const Money total = house.ledger.thisMonth();
    QVERIFY(total > Money());
    QCOMPARE(sum(house.ledger.lines(month)), total);
    Money rows;
    for (const CostRow &row : house.ledger.rows(month))
        rows += row.total;
    QCOMPARE(rows, total);
    QCOMPARE(house.ledger.series(month, 24h).total, total);
    Money spaces;
    Money spaceLines;
    for (const Space &space : house.spaces.spaces()) {
        const QList<UsageLine> lines = house.ledger.lines(month, space.id);
        QCOMPARE(house.ledger.thisMonth(space.id), sum(lines));
        spaces += sum(lines);
    }
    for (const UsageLine &line : house.ledger.lines(month)) {
        if (line.isSpace())
            spaceLines += line.owed();
    }
    QCOMPARE(spaces, spaceLines);
}

void LedgerTest::granted()
{
    test::House house(0);
    QVERIFY(house.signIn());
    QTRY_VERIFY(isRead(house));
    const SpaceId voices = samples::id(u"acme-lab/tts-voices"_s);
    QVERIFY(house.ledger.isGranted(voices));
    QCOMPARE(house.ledger.costNow(voices).kind, CostNow::Kind::Granted);
    QCOMPARE(house.ledger.thisMonth(voices), Money());
    QVERIFY(!house.ledger.isGranted(house.hub.writableSpace()));
    // The audit trail's prices know of the grant, too.
    house.spaces.pause(voices);
    QCOMPARE(house.history.actions(1)[0].hourlyBefore, Money{0});
}

void LedgerTest::costNowFollowsTheBook()
{
    test::House house(0);
    QVERIFY(house.signIn());
    QTRY_VERIFY(isRead(house));
    const SpaceId whisper = samples::id(u"alice/whisper-demo"_s);
    QCOMPARE(hourly(house.ledger.costNow(whisper).rate), Money{400'000});
    const Rate before = house.ledger.burnRate();
    QSignalSpy changed(&house.ledger, &Ledger::changed);
    house.books.choose(u"2023"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(hourly(house.ledger.costNow(whisper).rate), Money{600'000});
    QVERIFY(house.ledger.burnRate() != before);

    house.books.choose({});
    Rate sum;
    for (const Space &space : house.spaces.spaces()) {
        const CostNow now = house.ledger.costNow(space.id);
        if (now.kind == CostNow::Kind::Paid)
            sum = sum + now.rate;
    }
    QCOMPARE(house.ledger.burnRate(), sum);
    QCOMPARE(house.ledger.costNow(samples::id(u"no/such"_s)), CostNow());
    // A Space that stops takes its part away at once.
    QSignalSpy done(&house.spaces, &SpaceStore::done);
    house.spaces.pause(whisper);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(house.ledger.burnRate(), sum - Rate::perHour(400'000));
}

void LedgerTest::meterWithoutRight()
{
    test::House house(0);
    QSignalSpy failed(&house.ledger, &Ledger::failed);
    QVERIFY(house.signIn(house.hub.readToken()));
    QTRY_VERIFY(isRead(house));
    const TimeSpan month = monthOf(house.clock());
    const auto source = house.ledger.source(month, house.account.identity().name);
    QVERIFY(source.kind != Kind::Bill);
    QCOMPARE(source.error->kind, Error::Kind::Forbidden);
    QVERIFY(failed.isEmpty()); // Said by the source, not again every five minutes.
}

void LedgerTest::meterFromObservations()
{
    test::House house(0);
    const TimeSpan month = monthOf(house.clock());
    const SpaceId whisper = samples::id(u"alice/whisper-demo"_s); // Runs on a T4 small.
    house.history.observe(
        samples::seen(whisper.path(), {month.begin + 48h, month.begin + 50h}, u"RUNNING"_s));
    house.history.observe(
        samples::seen(whisper.path(), {month.begin + 50h, month.begin + 60h}, u"PAUSED"_s));
    QVERIFY(house.signIn(house.hub.readToken()));
    QTRY_VERIFY(isRead(house));
    house.ledger.refresh();
    QTRY_COMPARE(house.ledger.thisMonth(whisper).microUSD, 800'000);
    QCOMPARE(house.ledger.source(month, whisper.owner).kind, Kind::Meter);
    const QList<CostRow> rows = house.ledger.rows(month);
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.first().isEstimate);
    // Under the edition of its time: before August 2026 an hour of T4 small was dearer.
    const TimeSpan early = monthOf(samples::at("2023-06-15T00:00:00.000Z"));
    house.history.observe(
        samples::seen(u"alice/early"_s, {early.begin, early.begin + 1h}, u"RUNNING"_s));
    QCOMPARE(sum(house.ledger.lines(early)), Money{600'000});
}

void LedgerTest::trouble_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("hang") << Fault{.kind = Fault::Kind::Hang};
    QTest::newRow("garbage") << Fault{.kind = Fault::Kind::Garbage};
    QTest::newRow("server") << Fault{.status = 500};
}

void LedgerTest::trouble()
{
    QFETCH(Fault, fault);
    test::House house(0);
    QVERIFY(house.signIn());
    QTRY_VERIFY(isRead(house));
    const Money before = house.ledger.thisMonth();
    const Time readAt = house.clock();
    house.hub.advance(1min);
    QSignalSpy failed(&house.ledger, &Ledger::failed);
    fault.path = "/billing/usage";
    fault.times = -1;
    house.hub.inject(fault);
    house.ledger.refresh();
    const int owners = int(house.account.identity().owners().size());
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), owners, 20'000);
    const auto source = house.ledger.source(monthOf(house.clock()), house.account.identity().name);
    QCOMPARE(source.kind, Kind::Bill); // What was read stays, with its age.
    QCOMPARE(source.readAt, readAt);
    QVERIFY(source.error);
    QCOMPARE(house.ledger.thisMonth(), before);
}

void LedgerTest::storedBillFirst()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"alice.sqlite"_s);
    Money before;
    {
        test::House house(0, file);
        QVERIFY(house.signIn());
        QTRY_VERIFY(isRead(house));
        before = house.ledger.thisMonth();
    }
    test::House house(0, file);
    QTRY_VERIFY(house.history.isLoaded());
    house.hub.inject({.kind = Fault::Kind::Hang, .path = "/billing/usage", .times = -1});
    QVERIFY(house.signIn());
    QCOMPARE(house.ledger.thisMonth(), before);
    QVERIFY(house.ledger.source(monthOf(house.clock()), house.account.identity().name).readAt);
}

void LedgerTest::storedBillOfARenamedSpace()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"alice.sqlite"_s);
    const SpaceId whisper = samples::id(u"alice/whisper-demo"_s);
    Money before;
    {
        test::House house(0, file);
        QVERIFY(house.signIn());
        QTRY_VERIFY(isRead(house));
        before = house.ledger.thisMonth(whisper);
        UsageReport report = *house.history.usage(whisper.owner, monthOf(house.clock()));
        for (UsageLine &line : report.lines)
            line.label.replace(whisper.name, u"formerly"_s);
        house.history.storeUsage(report, house.clock());
    }
    QVERIFY(before > Money());
    test::House house(0, file);
    QTRY_VERIFY(house.history.isLoaded());
    // Only what was kept is there: the listing and a bill that still has the old name.
    house.hub.inject({.kind = Fault::Kind::Hang, .path = "/billing/usage", .times = -1});
    house.hub.inject({.kind = Fault::Kind::Hang, .path = "/api/spaces", .times = -1});
    house.account.signIn(house.hub.token(), Account::Keeping::SessionOnly);
    QTRY_COMPARE(house.spaces.freshness(), SpaceStore::Freshness::Cached);
    QCOMPARE(house.ledger.thisMonth(whisper), before);
    QCOMPARE(house.ledger.lines(monthOf(house.clock()), whisper).first().label, whisper.path());
}

void LedgerTest::earlierMonths()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"alice.sqlite"_s);
    TimeSpan november;
    {
        test::House house(0, file);
        QVERIFY(house.signIn());
        QTRY_VERIFY(isRead(house));
        november = monthOf(house.clock());
    }
    test::House house(0, file);
    house.hub.advance(std::chrono::days{30}); // December, and two months on from the last start.
    house.hub.advance(std::chrono::days{60});
    QVERIFY(house.signIn());
    QTRY_VERIFY(isRead(house));
    QVERIFY(house.ledger.months().size() >= 2);
    QVERIFY(house.ledger.months().contains(november));
    house.hub.clearRequests();
    house.ledger.load(november);
    QTRY_VERIFY(!house.ledger.lines(november).isEmpty());
    const QString owner = house.account.identity().name;
    // It was read before the month was over, so its end is asked for by the period's id.
    QTRY_VERIFY(house.count("GET", "periodId=") >= 1);
    QTRY_VERIFY(house.ledger.source(november, owner).readAt >= november.end);
    house.hub.clearRequests();
    house.ledger.load(november); // Now it is final; older months may still be asked for.
    QTest::qWait(100);
    const QString id = house.history.usagePeriodId(owner, november);
    QCOMPARE(house.count("GET", "periodId=" + id.toLatin1()), 0);
}

static TimeSpan monthBefore(TimeSpan month)
{
    return monthOf(month.begin - 1h);
}

// A first start: nothing is kept, and the Hub has months of bills.
void LedgerTest::pastMonthsFromTheHub()
{
    test::House house(0);
    QVERIFY(house.signIn());
    QTRY_VERIFY(house.ledger.months().size() >= 8);
    const TimeSpan running = monthOf(house.clock());
    const TimeSpan october = monthBefore(running);
    const QString owner = house.account.identity().name;
    QCOMPARE(house.ledger.months().first(), running);
    QCOMPARE(house.ledger.months().at(1), october);
    QCOMPARE(house.ledger.source(october, owner).kind, Kind::Bill);
    QVERIFY(sum(house.ledger.lines(october)) > Money());
    for (const UsageLine &line : house.ledger.lines(october))
        QVERIFY(!line.startedAt || *line.startedAt < october.end);
    // Each was asked for once, and is not asked for again.
    QTRY_VERIFY(isWalked(house));
    QTest::qWait(100);
    const int asked = house.count("GET", "periodId=");
    house.ledger.refresh();
    house.ledger.load(october);
    QTest::qWait(100);
    QCOMPARE(house.count("GET", "periodId="), asked);
}

void LedgerTest::endOfReadingIsTold()
{
    test::House house(0);
    bool wasReading = false;
    connect(&house.ledger, &Ledger::changed, this, [&] { wasReading = house.ledger.isReading(); });
    QVERIFY(house.signIn());
    QTRY_VERIFY(isWalked(house) && !house.ledger.isReading());
    QVERIFY(!wasReading);
}

void LedgerTest::keptAfterTheHubForgets()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"alice.sqlite"_s);
    Money before;
    TimeSpan september;
    {
        test::House house(0, file);
        QVERIFY(house.signIn());
        QTRY_VERIFY(house.ledger.months().size() >= 8);
        september = house.ledger.months().at(2);
        before = sum(house.ledger.lines(september));
    }
    QVERIFY(before > Money());
    test::House house(0, file);
    house.hub.inject({.path = "periodId=", .times = -1, .status = 404});
    house.hub.advance(std::chrono::days{300});
    QVERIFY(house.signIn());
    QTRY_VERIFY(isRead(house));
    QVERIFY(house.ledger.months().contains(september));
    QCOMPARE(house.ledger.source(september, house.account.identity().name).kind, Kind::Bill);
    house.ledger.load(september);
    QTRY_COMPARE(sum(house.ledger.lines(september)), before);
    QCOMPARE(house.ledger.source(september, house.account.identity().name).kind, Kind::Bill);
}

void LedgerTest::meterFromAnEarlierSession()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"alice.sqlite"_s);
    const SpaceId whisper = samples::id(u"alice/whisper-demo"_s);
    {
        History history;
        QSignalSpy loaded(&history, &History::loaded);
        history.open(file);
        QTRY_COMPARE(loaded.size(), 1);
        const TimeSpan month = monthOf(samples::at("2026-11-18T00:00:00.000Z"));
        history.observe(
            samples::seen(whisper.path(), {month.begin + 48h, month.begin + 50h}, u"RUNNING"_s));
    }
    // The file is opened once it is known whose it is, as the window does.
    test::House house(0);
    QVERIFY(house.signIn(house.hub.readToken()));
    house.history.open(file);
    QTRY_VERIFY(isRead(house));
    QTRY_COMPARE(house.ledger.thisMonth(whisper).microUSD, 800'000);
    QCOMPARE(house.ledger.source(monthOf(house.clock()), whisper.owner).kind, Kind::Meter);
}

void LedgerTest::afterHardwareChange()
{
    test::House house;
    QVERIFY(house.signIn());
    QTRY_VERIFY(isRead(house));
    QSignalSpy done(&house.spaces, &SpaceStore::done);
    house.spaces.pause(house.hub.writableSpace());
    QTRY_COMPARE(done.size(), 1);
    house.hub.clearRequests();
    QTRY_VERIFY_WITH_TIMEOUT(house.count("GET", "/billing/usage") > 0, 10'000);
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
