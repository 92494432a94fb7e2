// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/costinsight.h"
#include "app/service/meter.h"
#include "tests/service/house.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;
using std::chrono::days;
using std::chrono::minutes;
using Cause = DifferenceCause;

namespace {

constexpr auto BuildTime = 3min;
constexpr auto StartTime = 2min;
// The pace of the product at the speed of the demo: no look is later than that.
constexpr auto LookEvery = 6h;

/// Starting is billed or not on the Hub's side, under the prices of an edition.
struct World {
    PriceBook book;
    Time start;
};

PriceBook edition(const QString &id, bool startingIsBilled)
{
    const QList<PriceBook> books = shippedPriceBooks();
    PriceBook book = *std::ranges::find(books, id, &PriceBook::id);
    book.rule.startingIsBilled = startingIsBilled;
    return book;
}

/// The simulated Hub at a clock that only this test moves, watched for two months.
struct Watch : test::House {
    explicit Watch(const World &world)
        : test::House({.speed = 0,
                       .book = world.book,
                       .start = world.start,
                       .buildTime = BuildTime,
                       .startTime = StartTime})
        , insight(ledger, spaces, books, history, clock)
        , own(hub.writableSpace())
    {
        books.choose(world.book.id);
    }

    /// All Spaces, again and again until \a later.
    bool look(std::chrono::milliseconds later)
    {
        for (; later > LookEvery; later -= LookEvery) {
            if (!lookOnce(LookEvery))
                return false;
        }
        return lookOnce(later);
    }

    bool lookOnce(std::chrono::milliseconds later)
    {
        hub.advance(later);
        spaces.refresh();
        return QTest::qWaitFor([this] { return spaces.updatedAt() == clock(); }, 20'000);
    }

    bool awaitStage(Stage stage)
    {
        return QTest::qWaitFor(
            [this, stage] { return spaces.find(own)->runtime.stage.stage == stage; }, 20'000);
    }

    /// From midnight to midnight: started at nine, stopped at five, other hardware now and then.
    bool day(int number)
    {
        if (number % 3 != 0)
            return look(24h);
        static const QStringList hardware{u"cpu-upgrade"_s, u"t4-small"_s, u"a10g-large"_s};
        if (!look(9h))
            return false;
        if (number % 9 == 3)
            spaces.setHardware(own, hardware[number / 9 % 3], {});
        else
            spaces.restart(own);
        if (number % 9 != 3 && !awaitStage(Stage::Building)) // Paused, it stays so.
            return false;
        if (!look(BuildTime) || !look(StartTime) || !look(4h))
            return false;
        spaces.pause(own);
        return awaitStage(Stage::Paused) && look(11h - BuildTime - StartTime);
    }

    const MonthStudy *study(TimeSpan month)
    {
        ledger.load(month);
        const auto isFinal = [this, month](const QString &owner) {
            return ledger.source(month, owner).readAt >= month.end;
        };
        const QStringList owners = account.identity().owners();
        if (!QTest::qWaitFor([&] { return std::ranges::all_of(owners, isFinal); }, 20'000))
            return nullptr;
        QTest::qWait(700); // The insight has heard of it.
        QSignalSpy studied(&insight, &CostInsight::studied);
        insight.ask(month);
        if (!QTest::qWaitFor([&] { return !studied.isEmpty(); }, 60'000))
            return nullptr;
        return insight.study(month);
    }

    CostInsight insight;
    const SpaceId own;
};

Money amountOf(const QList<Difference> &differences, Cause cause)
{
    const auto found = std::ranges::find(differences, cause, &Difference::cause);
    return found == differences.end() ? Money{} : found->amount;
}

QString told(const ReconcileRow &row, const Difference &difference)
{
    const auto day = std::chrono::floor<days>(row.day).time_since_epoch().count();
    return u"day %1, %2, bill %3, meter %4: cause %5, %6"_s.arg(day)
        .arg(row.flavor)
        .arg(row.bill.microUSD)
        .arg(row.meter.microUSD)
        .arg(int(difference.cause))
        .arg(difference.amount.microUSD);
}

} // namespace

Q_DECLARE_METATYPE(World)

/// Meter and bill over two months of the simulated Hub.
class TwoMonthsTest : public QObject {
    Q_OBJECT

private slots:
    void meterAndBill_data()
    {
        QTest::addColumn<World>("world");
        QTest::addColumn<bool>("rulesAgree");
        QTest::newRow("2026: starting is billed")
            << World{edition(u"2026-08"_s, true), samples::at("2026-10-01T00:00:00.000Z")} << true;
        QTest::newRow("2023: starting is free")
            << World{edition(u"2023"_s, false), samples::at("2023-10-01T00:00:00.000Z")} << true;
        QTest::newRow("2026, but the Hub does not bill starting")
            << World{edition(u"2026-08"_s, false), samples::at("2026-10-01T00:00:00.000Z")}
            << false;
    }

    void meterAndBill()
    {
        QFETCH(const World, world);
        QFETCH(const bool, rulesAgree);
        Watch watch(world);
        QVERIFY(watch.signIn());
        // Only this test looks: a reading that is under way while the clock moves would be late.
        watch.spaces.setPollingPaused(true);
        // Awake from the first moment on; its days begin paused.
        watch.spaces.pause(watch.own);
        QVERIFY(watch.awaitStage(Stage::Paused));
        const TimeSpan first = monthOf(world.start);
        const TimeSpan second = monthOf(first.end);
        int number = 0;
        for (; watch.clock() < second.end; ++number)
            QVERIFY2(watch.day(number), qPrintable(QString::number(number)));
        QCOMPARE(watch.clock(), second.end);

        int exactDays = 0;
        Money starts;
        for (const TimeSpan &month : {first, second}) {
            const MonthStudy *study = watch.study(month);
            QVERIFY(study);
            const Reconciliation &whole = study->reconciliation;
            QVERIFY(whole.bill > Money{});
            QCOMPARE(whole.unexplained, Money{});
            Money explained;
            for (const Difference &each : whole.sums)
                explained += each.amount;
            QCOMPARE(explained, whole.bill - whole.meter);
            for (const ReconcileRow &row : whole.rows) {
                checkCauses(row, rulesAgree, row.day == first.begin);
                if (row.key != watch.own.path())
                    continue;
                starts += amountOf(row.differences, Cause::StartFree);
                // Looked at whenever something changed, so nothing but the rules may differ.
                for (const Difference &each : row.differences)
                    QVERIFY2(each.cause == Cause::UnitPrice || each.cause == Cause::StartFree,
                             qPrintable(told(row, each)));
                if (!rulesAgree || row.flavor == "t4-small"_L1)
                    continue;
                QCOMPARE(row.bill, row.meter);
                QVERIFY(row.differences.isEmpty());
                ++exactDays;
            }
        }
        QVERIFY(rulesAgree == (starts == Money{}));
        QVERIFY(!rulesAgree || exactDays > 5);
    }

    // Of every Space that is watched, not only of the one whose acts are known.
    static void checkCauses(const ReconcileRow &row, bool rulesAgree, bool isFirstDay)
    {
        for (const Difference &each : row.differences) {
            const bool isLook = each.cause == Cause::NoticedLate
                || each.cause == Cause::BetweenLooks || each.cause == Cause::StartedMinute;
            const bool isRule = each.cause == Cause::UnitPrice || each.cause == Cause::UnknownStage
                || each.cause == Cause::NotASpace || each.cause == Cause::Grant
                || (each.cause == Cause::StartFree && !rulesAgree);
            const bool isGap = isFirstDay && each.cause == Cause::UnobservedGap;
            QVERIFY2(isLook || isRule || isGap, qPrintable(row.key + u' ' + told(row, each)));
        }
    }

    // The specification: charged for every minute, by the hour's price of the table.
    void examplesOfTheSpecification_data()
    {
        QTest::addColumn<QString>("flavor");
        QTest::addColumn<qint64>("hour2023");
        QTest::addColumn<qint64>("hour2026");
        const auto add = [](const char *flavor, qint64 before, qint64 now) {
            QTest::newRow(flavor) << QString::fromLatin1(flavor) << before << now;
        };
        add("cpu-upgrade", 30'000, 30'000);
        add("t4-small", 600'000, 400'000);
        add("t4-medium", 900'000, 600'000);
        add("a10g-small", 1'050'000, 1'000'000);
        add("a10g-large", 3'150'000, 1'500'000);
        add("a100-large", 4'130'000, 2'500'000);
    }
    void examplesOfTheSpecification()
    {
        QFETCH(const QString, flavor);
        const PriceBooks books;
        for (const bool is2023 : {true, false}) {
            QFETCH(const qint64, hour2023);
            QFETCH(const qint64, hour2026);
            const Time begin =
                samples::at(is2023 ? "2023-06-15T08:00:00.000Z" : "2026-09-15T08:00:00.000Z");
            const auto seen = [&](minutes from, minutes to, const QString &stage) {
                return samples::seen(u"a/b"_s, {begin + from, begin + to}, stage, flavor);
            };
            Money total;
            const QList<Observation> life{
                seen(0min, 5min, u"BUILDING"_s), seen(5min, 8min, u"APP_STARTING"_s),
                seen(8min, 65min, u"RUNNING"_s), seen(65min, 90min, u"PAUSED"_s)};
            for (const UsageLine &line : meter(life, monthOf(begin), editionsOf(books)))
                total += line.owed();
            const Rate price = Rate::perHour(is2023 ? hour2023 : hour2026);
            QCOMPARE(total, cost(price, is2023 ? 57min : 60min));
            if (!is2023)
                QCOMPARE(total.microUSD, hour2026);
        }
    }
};

QTEST_GUILESS_MAIN(TwoMonthsTest)
#include "tst_twomonths.moc"
