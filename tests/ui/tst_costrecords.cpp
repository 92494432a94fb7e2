// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/costrecords.h"

#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Time Begin = std::chrono::sys_days{std::chrono::year{2026} / 11 / 1};

CostPicture picture()
{
    CostPicture result;
    result.month = monthOf(Begin);
    result.isRunning = true;
    result.times = {Begin + 24h, Begin + 36h};
    CostBand band{.key = u"alice/a"_s, .name = u"a"_s};
    band.accumulated = {{1'000'001}, {1'500'000}};
    result.bands = {band};
    result.outlook = CostOutlook{{Begin + 48h, Begin + 72h},
                                 {{1'900'000}, {2'800'000}},
                                 {{2'000'000}, {3'000'000}},
                                 {{2'100'000}, {3'300'000}}};
    return result;
}

} // namespace

class TestCostRecords : public QObject {
    Q_OBJECT

private slots:
    void chartIsExactByDays();
    void everyRowSaysWhose();
    void everyRowHasEveryColumn();
    void billEndsWithItsSum();
    void localeDoesNotMatter();
};

void TestCostRecords::chartIsExactByDays()
{
    const Records records = chartRecords(picture());
    QCOMPARE(records.rows.size(), 4);
    QCOMPARE(records.rows.at(0),
             QStringList({u"2026-11-01"_s,
                          u"fact"_s,
                          u"1.000001"_s,
                          u"1.000001"_s,
                          u"1.000001"_s,
                          {},
                          {},
                          u"*"_s}));
    QCOMPARE(records.rows.at(1).mid(0, 5),
             QStringList({u"2026-11-02"_s, u"fact"_s, u"0.499999"_s, u"0.499999"_s, u"1.5"_s}));
    // The rest of today, then tomorrow.
    QCOMPARE(
        records.rows.at(2),
        QStringList(
            {u"2026-11-02"_s, u"forecast"_s, {}, u"0.5"_s, u"2"_s, u"1.9"_s, u"2.1"_s, u"*"_s}));
    QCOMPARE(records.rows.at(3),
             QStringList(
                 {u"2026-11-03"_s, u"forecast"_s, {}, u"1"_s, u"3"_s, u"2.8"_s, u"3.3"_s, u"*"_s}));
}

void TestCostRecords::everyRowSaysWhose()
{
    const Records chart = chartRecords(picture(), u"acme-lab"_s);
    const Records bill = billRecords({CostEntry()}, u"acme-lab"_s);
    for (const Records &records : {chart, bill}) {
        QCOMPARE(records.header.last(), u"account"_s);
        for (const QStringList &row : records.rows)
            QCOMPARE(row.last(), u"acme-lab"_s);
    }
}

void TestCostRecords::everyRowHasEveryColumn()
{
    const Records records = chartRecords(picture());
    for (const QStringList &row : records.rows)
        QCOMPARE(row.size(), records.header.size());
}

void TestCostRecords::billEndsWithItsSum()
{
    CostEntry entry;
    entry.row = {.key = u"alice/a, b"_s,
                 .isSpace = true,
                 .flavors = {u"t4-small"_s},
                 .billed = 90min,
                 .total = {600'000}};
    CostEntry granted = entry;
    granted.row.key = u"alice/c"_s;
    granted.row.total = {};
    granted.row.granted = {1'000'000};
    const Records records = billRecords({entry, granted});
    QCOMPARE(records.rows.size(), 3);
    QCOMPARE(records.rows.last().at(4), u"0.6"_s);
    QVERIFY(records.csv().contains("\"alice/a, b\""));
    for (const QStringList &row : records.rows)
        QCOMPARE(row.size(), records.header.size());
}

void TestCostRecords::localeDoesNotMatter()
{
    const QByteArray before = chartRecords(picture()).csv();
    QLocale::setDefault(QLocale(QLocale::German));
    QCOMPARE(chartRecords(picture()).csv(), before);
    QLocale::setDefault(QLocale::c());
}

QTEST_APPLESS_MAIN(TestCostRecords)
#include "tst_costrecords.moc"
