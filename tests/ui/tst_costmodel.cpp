// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/billwords.h"
#include "ui/costs/costentries.h"
#include "ui/costs/costpicture.h"
#include "ui/costs/costproxy.h"
#include "ui/costs/seriescolors.h"
#include "ui/costs/ticks.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Time on(int year, unsigned month, unsigned day, std::chrono::milliseconds into = 0ms)
{
    return std::chrono::sys_days{std::chrono::year{year} / static_cast<int>(month)
                                 / static_cast<int>(day)}
    + into;
}

const Time Now = on(2026, 11, 18, 14h + 20min);
const TimeSpan November = monthOf(Now);

UsageLine line(const QString &path, const QString &flavor, std::int64_t microUSD, int day = 1)
{
    UsageLine result;
    result.category = u"Spaces"_s;
    result.entityId = u"id-"_s + path;
    result.label = path;
    result.product = u"spaces/%1/minutes"_s.arg(flavor);
    result.quantity = 90;
    result.unit = u"minutes"_s;
    result.total = {microUSD};
    result.startedAt = on(2026, 11, static_cast<unsigned>(day));
    result.stoppedAt = *result.startedAt + 90min;
    return result;
}

UsageLine product(std::int64_t microUSD)
{
    UsageLine result;
    result.category = u"Storage"_s;
    result.product = u"storage/private"_s;
    result.productName = u"Private storage"_s;
    result.total = {microUSD};
    result.startedAt = on(2026, 11, 2);
    result.stoppedAt = on(2026, 11, 3);
    return result;
}

/// Twelve Spaces of two owners, the dearest first, and one other product.
QList<UsageLine> bill()
{
    QList<UsageLine> lines;
    for (int i = 0; i < 12; ++i) {
        const QString owner = i % 2 == 0 ? u"alice"_s : u"acme"_s;
        const QString flavor = i < 3 ? u"t4-small"_s : u"cpu-upgrade"_s;
        lines.append(
            line(u"%1/space-%2"_s.arg(owner).arg(i), flavor, 1'200'001 - 100'003 * i, i + 1));
    }
    lines.append(product(777'777));
    return lines;
}

CostPicture pictureOf(const QList<UsageLine> &lines, SeriesColors &colors,
                      const QSet<QString> &hidden = {})
{
    return costPicture(November, Now, costRows(lines), costSeries(lines, November, Now, 24h),
                       hidden, colors);
}

QList<CostEntry> entriesOf(const QList<UsageLine> &lines)
{
    return costEntries(costRows(lines), lines, CostGrouping::Space, PriceBook{}, u"alice"_s);
}

Money sumOf(const QList<UsageLine> &lines)
{
    Money sum;
    for (const UsageLine &each : lines)
        sum += each.owed();
    return sum;
}

Error refused(Error::Kind kind)
{
    Error error;
    error.kind = kind;
    error.status = 403;
    return error;
}

} // namespace

class TestCostModel : public QObject {
    Q_OBJECT

private slots:
    void ticksReachTheTop_data();
    void ticksReachTheTop();
    void sameDayOfTheMonthBefore_data();
    void sameDayOfTheMonthBefore();
    void groupsAddUpToTheBill_data();
    void groupsAddUpToTheBill();
    void picturesBandsAddUpToTheMicroDollar();
    void pictureNamesTheEightDearest();
    void hiddenRowsKeepTheirColours();
    void colourStaysWhenTheOrderChanges();
    void estimateIsMarked();
    void entriesNameForeignOwners();
    void modelFollowsTheBillWithoutReset();
    void modelShowsGrantsAsWord();
    void totalStaysLast_data();
    void totalStaysLast();
    void tsvHasEveryRow();
    void noticeSaysWhichRightIsMissing_data();
    void noticeSaysWhichRightIsMissing();
};

void TestCostModel::ticksReachTheTop_data()
{
    QTest::addColumn<double>("maximum");
    QTest::addColumn<int>("most");
    QTest::addColumn<double>("step");
    QTest::addColumn<int>("intervals");
    QTest::newRow("nothing") << 0.0 << 7 << 0.002 << 5;
    QTest::newRow("cents") << 0.35 << 7 << 0.05 << 7;
    QTest::newRow("exact") << 7.0 << 7 << 1.0 << 7;
    QTest::newRow("just above") << 7.01 << 7 << 2.0 << 4;
    QTest::newRow("month") << 648.0 << 7 << 100.0 << 7;
    QTest::newRow("large") << 24'000.0 << 7 << 5000.0 << 5;
    QTest::newRow("days") << 24.0 << 3 << 10.0 << 3;
}

void TestCostModel::ticksReachTheTop()
{
    QFETCH(double, maximum);
    QFETCH(int, most);
    const Ticks ticks = niceTicks(maximum, most);
    QTEST(ticks.step, "step");
    QTEST(ticks.intervals, "intervals");
    QVERIFY(ticks.top() >= maximum);
}

void TestCostModel::sameDayOfTheMonthBefore_data()
{
    QTest::addColumn<qint64>("now");
    QTest::addColumn<qint64>("begin");
    QTest::addColumn<qint64>("end");
    const auto row = [](const char *name, Time now, Time begin, Time end) {
        QTest::newRow(name) << qint64(now.time_since_epoch().count())
                            << qint64(begin.time_since_epoch().count())
                            << qint64(end.time_since_epoch().count());
    };
    row("middle", Now, on(2026, 10, 1), on(2026, 10, 18, 14h + 20min));
    row("first moment", on(2026, 11, 1), on(2026, 10, 1), on(2026, 10, 1));
    row("longer than the one before", on(2027, 3, 30, 1h), on(2027, 2, 1), on(2027, 3, 1));
    row("year's turn", on(2027, 1, 2), on(2026, 12, 1), on(2026, 12, 2));
}

void TestCostModel::sameDayOfTheMonthBefore()
{
    QFETCH(qint64, now);
    const Time at{std::chrono::milliseconds{now}};
    const TimeSpan part = samePartBefore(monthOf(at), at);
    QTEST(qint64(part.begin.time_since_epoch().count()), "begin");
    QTEST(qint64(part.end.time_since_epoch().count()), "end");
    // A month that is over is compared with the whole of the one before.
    QCOMPARE(samePartBefore(monthOf(at), monthOf(at).end).end, monthOf(at).begin);
}

void TestCostModel::groupsAddUpToTheBill_data()
{
    QTest::addColumn<int>("grouping");
    QTest::addColumn<int>("groups");
    QTest::newRow("space") << int(CostGrouping::Space) << 13;
    QTest::newRow("owner") << int(CostGrouping::Owner) << 3;
    QTest::newRow("hardware") << int(CostGrouping::Hardware) << 3;
}

void TestCostModel::groupsAddUpToTheBill()
{
    QFETCH(int, grouping);
    const QList<CostRow> rows = costRows(regrouped(bill(), CostGrouping(grouping)));
    QTEST(int(rows.size()), "groups");
    Money sum;
    for (const CostRow &row : rows)
        sum += row.total;
    QCOMPARE(sum.microUSD, sumOf(bill()).microUSD);
}

void TestCostModel::picturesBandsAddUpToTheMicroDollar()
{
    SeriesColors colors;
    const CostPicture picture = pictureOf(bill(), colors);
    QCOMPARE(picture.times.size(), 18);
    QCOMPARE(picture.daysInMonth(), 30);
    QCOMPARE(picture.total().microUSD, sumOf(bill()).microUSD);
    Money days;
    for (int day = 0; day < picture.times.size(); ++day)
        days += picture.onDay(day);
    QCOMPARE(days.microUSD, picture.total().microUSD);
    QCOMPARE(picture.onDay(0).microUSD, 1'200'001);
    // The second day has its Space and all of the product's one day.
    QCOMPARE(picture.onDay(1).microUSD, 1'099'998 + 777'777);
}

void TestCostModel::pictureNamesTheEightDearest()
{
    SeriesColors colors;
    const CostPicture picture = pictureOf(bill(), colors);
    QCOMPARE(picture.bands.size(), 10);
    QSet<int> used;
    for (int i = 0; i < 8; ++i) {
        const CostBand &band = picture.bands.at(i);
        QCOMPARE(band.kind, CostBand::Kind::Named);
        QVERIFY(band.key.endsWith(u"space-%1"_s.arg(i)));
        used.insert(band.color);
    }
    QCOMPARE(used.size(), 8);
    QCOMPARE(picture.bands.at(8).kind, CostBand::Kind::Others);
    QCOMPARE(picture.bands.at(8).total().microUSD, 4 * 1'200'001 - 100'003 * (8 + 9 + 10 + 11));
    QCOMPARE(picture.bands.at(9).kind, CostBand::Kind::Products);
    QCOMPARE(picture.bands.at(9).total().microUSD, 777'777);
}

void TestCostModel::hiddenRowsKeepTheirColours()
{
    SeriesColors colors;
    const int before = pictureOf(bill(), colors).bands.at(1).color;
    const QString first = u"alice/space-0"_s;
    const CostPicture picture = pictureOf(bill(), colors, {first, u"acme/space-9"_s});
    QCOMPARE(picture.bands.first().key, u"acme/space-1"_s);
    QCOMPARE(picture.bands.first().color, before);
    QCOMPARE(picture.total().microUSD,
             sumOf(bill()).microUSD - 1'200'001 - (1'200'001 - 9 * 100'003));
}

void TestCostModel::colourStaysWhenTheOrderChanges()
{
    SeriesColors colors;
    colors.name({u"a"_s, u"b"_s, u"c"_s});
    const int b = colors.indexOf(u"b"_s);
    colors.name({u"d"_s, u"c"_s, u"b"_s});
    QCOMPARE(colors.indexOf(u"b"_s), b);
    QCOMPARE(colors.indexOf(u"a"_s), SeriesColors::Others);
    QSet<int> used{colors.indexOf(u"b"_s), colors.indexOf(u"c"_s), colors.indexOf(u"d"_s)};
    QCOMPARE(used.size(), 3);
}

void TestCostModel::estimateIsMarked()
{
    QList<UsageLine> lines{line(u"alice/a"_s, u"t4-small"_s, 400'000),
                           line(u"alice/b"_s, u"t4-small"_s, 300'000)};
    lines[1].entityId.clear();
    SeriesColors colors;
    const CostPicture picture = pictureOf(lines, colors);
    QVERIFY(picture.hasEstimate());
    QVERIFY(!picture.bands.at(0).isEstimate);
    QVERIFY(picture.bands.at(1).isEstimate);

    CostModel model;
    model.setEntries(entriesOf(lines));
    QCOMPARE(model.index(0, CostModel::NameColumn).data(SecondaryRole).isValid(), false);
    QVERIFY(!model.index(1, CostModel::NameColumn).data(SecondaryRole).toString().isEmpty());
    QVERIFY(model.index(1, CostModel::CostColumn).data().toString().startsWith(u'~'));
    QVERIFY(model.index(2, CostModel::CostColumn).data().toString().startsWith(u'~'));
}

void TestCostModel::entriesNameForeignOwners()
{
    const QList<CostEntry> two = entriesOf(bill());
    QCOMPARE(two.at(0).prefix, QString());
    QCOMPARE(two.at(0).name, u"space-0"_s);
    QCOMPARE(two.at(1).prefix, u"acme/"_s);
    QCOMPARE(two.at(1).name, u"space-1"_s);
    const auto other = std::ranges::find_if(two, [](const CostEntry &e) { return !e.row.isSpace; });
    QCOMPARE(other->name, u"Private storage"_s);
}

void TestCostModel::modelFollowsTheBillWithoutReset()
{
    CostModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setEntries(entriesOf(bill()));
    QCOMPARE(model.rowCount(), 14);
    QCOMPARE(model.total().microUSD, sumOf(bill()).microUSD);

    const QPersistentModelIndex kept(model.index(3, 0));
    const QString key = kept.data(CostModel::KeyRole).toString();
    QList<UsageLine> next = bill().mid(2);
    next.append(line(u"alice/new"_s, u"l4x1"_s, 5'000'000));
    next[0].total = {99};
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setEntries(entriesOf(next));
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(CostModel::KeyRole).toString(), key);
    QCOMPARE(model.rowCount(), 13);
    QCOMPARE(model.total().microUSD, sumOf(next).microUSD);
    QVERIFY(!changes.isEmpty());
    QCOMPARE(model.index(12, 0).data(CostModel::MoneyRole).toLongLong(), sumOf(next).microUSD);

    changes.clear();
    model.setEntries(model.entries());
    QCOMPARE(changes.size(), 0);
    model.setEntries({});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(resets.size(), 0);
}

void TestCostModel::modelShowsGrantsAsWord()
{
    UsageLine granted = line(u"alice/voices"_s, u"a10g-small"_s, 0);
    granted.freeGrant = true;
    granted.unitCost = {16'667};
    CostModel model;
    model.setEntries(entriesOf({granted, line(u"alice/a"_s, u"t4-small"_s, 500'000)}));
    const QModelIndex cost = model.index(1, CostModel::CostColumn);
    QCOMPARE(cost.data(ToneRole).toInt(), int(Tone::Granted));
    QCOMPARE(cost.data(CostModel::MoneyRole).toLongLong(), 0);
    QVERIFY(!cost.data().toString().contains(u'0'));
    QCOMPARE(model.index(1, 0).data(SwatchRole).toInt(), -1);
    // It has nothing in the chart that could be hidden.
    QVERIFY(!model.index(1, 0).data(Qt::CheckStateRole).isValid());
    QVERIFY(!model.setData(model.index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(model.entries().at(1).row.granted.microUSD, 90 * 16'667);
    QCOMPARE(model.total().microUSD, 500'000);
}

void TestCostModel::totalStaysLast_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("order");
    for (int column = 0; column < CostModel::ColumnCount; ++column) {
        QTest::addRow("%d up", column) << column << int(Qt::AscendingOrder);
        QTest::addRow("%d down", column) << column << int(Qt::DescendingOrder);
    }
}

void TestCostModel::totalStaysLast()
{
    QFETCH(int, column);
    QFETCH(int, order);
    CostModel model;
    CostProxy proxy;
    proxy.setSourceModel(&model);
    model.setEntries(entriesOf(bill()));
    proxy.sort(column, Qt::SortOrder(order));
    QVERIFY(proxy.index(proxy.rowCount() - 1, 0).data(TotalRole).toBool());
    proxy.setFilterFixedString(u"SPACE-1"_s);
    QCOMPARE(proxy.rowCount(), 4); // 1, 10, 11 and the sum.
    QVERIFY(proxy.index(3, 0).data(TotalRole).toBool());
    if (column == CostModel::CostColumn) {
        const bool isUp = order == Qt::AscendingOrder;
        QCOMPARE(proxy.index(isUp ? 2 : 0, 0).data(CostModel::KeyRole).toString(),
                 u"acme/space-1"_s);
    }
}

void TestCostModel::tsvHasEveryRow()
{
    CostModel model;
    model.setEntries(entriesOf(bill()));
    const QStringList lines = tableAsTsv(model).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 15);
    QCOMPARE(lines.at(1).count(u'\t'), CostModel::ColumnCount - 1);
    QVERIFY(lines.at(1).startsWith(u"space-0\t"_s));
}

void TestCostModel::noticeSaysWhichRightIsMissing_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("isUser");
    QTest::addColumn<bool>("lacksRight");
    QTest::addColumn<bool>("namesRight");
    QTest::newRow("user") << int(Error::Kind::Forbidden) << true << true << true;
    QTest::newRow("organisation") << int(Error::Kind::Forbidden) << false << true << false;
    QTest::newRow("server") << int(Error::Kind::Server) << true << false << false;
}

void TestCostModel::noticeSaysWhichRightIsMissing()
{
    QFETCH(int, kind);
    QFETCH(bool, isUser);
    QFETCH(bool, namesRight);
    const Ledger::Source source{Ledger::Source::Kind::Meter, refused(Error::Kind(kind)), {}};
    const auto notice = billNotice(u"alice"_s, isUser, source, on(2026, 11, 3, 9h));
    QVERIFY(notice);
    QTEST(notice->lacksRight, "lacksRight");
    QVERIFY(notice->fact.contains(u"alice"_s));
    QCOMPARE(notice->sentence.contains(u"user.billing.read"_s), namesRight);
    QVERIFY(notice->sentence.contains(u"3 Nov, 09:00"_s));
    QVERIFY(!billNotice(u"alice"_s, isUser, {Ledger::Source::Kind::Bill, {}, Now}, {}));
}

QTEST_MAIN(TestCostModel)
#include "tst_costmodel.moc"
