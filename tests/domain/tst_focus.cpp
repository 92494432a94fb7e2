// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/csv.h"
#include "app/domain/focus.h"
#include "tests/domain/samples.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace spacedock;
using namespace spacedock::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const TimeSpan November = monthOf(at("2026-11-18T00:00:00.000Z"));
const FocusContext Context{u"alice"_s, November, at("2026-11-18T14:20:00.000Z")};

QList<UsageLine> lines()
{
    UsageLine exact = spaceLine(u"alice/a"_s, u"t4-small"_s, {400'020});
    exact.quantity = 60;
    exact.unitCost = {6'667};
    exact.productName = u"Nvidia T4 small, \"fast\"\nand cheap"_s;
    exact.startedAt = November.begin + 1h;
    exact.stoppedAt = November.begin + 2h + 500ms;
    UsageLine granted = exact;
    granted.freeGrant = true;
    granted.total = {};
    UsageLine own = exact; // From the meter: of an exact price.
    own.entityId.clear();
    own.total = {400'000};
    own.active = true;
    own.stoppedAt.reset();
    UsageLine storage;
    storage.category = u"Storage"_s;
    storage.product = u"hf/repository-storage"_s;
    storage.total = {4'300'000};
    storage.quantity = 1.5;
    storage.unitCost = {2'866'667};
    return {exact, granted, own, storage};
}

QString cell(const QStringList &row, const QString &column)
{
    return row[focusColumns().indexOf(column)];
}

} // namespace

class TestFocus : public QObject {
    Q_OBJECT

private slots:
    // The columns of the specification's version 1.0, and our own, which begin with x_.
    void columns()
    {
        const QStringList &names = focusColumns();
        QCOMPARE(names.size(), 43 + 3);
        QStringList sorted = names.first(43);
        sorted.sort();
        QCOMPARE(names.first(43), sorted);
        for (const QString &own : names.sliced(43))
            QVERIFY(own.startsWith("x_"_L1));
        for (const char *mandatory :
             {"BilledCost",        "BillingAccountId",   "BillingAccountName", "BillingCurrency",
              "BillingPeriodEnd",  "BillingPeriodStart", "ChargeCategory",     "ChargeClass",
              "ChargeDescription", "ChargePeriodEnd",    "ChargePeriodStart",  "ContractedCost",
              "EffectiveCost",     "InvoiceIssuerName",  "ListCost",           "PricingQuantity",
              "PricingUnit",       "ProviderName",       "PublisherName",      "ServiceCategory",
              "ServiceName"})
            QVERIFY2(names.contains(QString::fromLatin1(mandatory)), mandatory);
    }

    void valuesFollowTheRules()
    {
        static const QRegularExpression time(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$"_s);
        static const QRegularExpression decimal(u"^-?\\d+(\\.\\d+)?$"_s);
        const QStringList categories{u"AI and Machine Learning"_s, u"Storage"_s};
        for (const QStringList &row : focusRows(lines(), Context)) {
            QCOMPARE(row.size(), focusColumns().size());
            for (const QString &name : focusColumns()) {
                const QString value = cell(row, name);
                if (name.endsWith("PeriodStart"_L1) || name.endsWith("PeriodEnd"_L1))
                    QVERIFY2(time.match(value).hasMatch(), qPrintable(name + value));
                if (name.endsWith("Cost"_L1) || name.endsWith("Quantity"_L1)
                    || name.endsWith("UnitPrice"_L1))
                    QVERIFY2(decimal.match(value).hasMatch(), qPrintable(name + value));
                QVERIFY(value != "null"_L1);
            }
            QCOMPARE(cell(row, u"BillingCurrency"_s), u"USD"_s);
            QCOMPARE(cell(row, u"ChargeCategory"_s), u"Usage"_s);
            QCOMPARE(cell(row, u"ChargeClass"_s), QString());
            QCOMPARE(cell(row, u"ChargeFrequency"_s), u"Usage-Based"_s);
            QCOMPARE(cell(row, u"PricingCategory"_s), u"Standard"_s);
            QVERIFY(categories.contains(cell(row, u"ServiceCategory"_s)));
            QVERIFY(cell(row, u"ChargePeriodStart"_s) < cell(row, u"ChargePeriodEnd"_s));
            QCOMPARE(cell(row, u"BillingPeriodEnd"_s), u"2026-12-01T00:00:00Z"_s);
            // Price times quantity is cost, to the micro-USD.
            const double product = cell(row, u"ListUnitPrice"_s).toDouble()
                * cell(row, u"PricingQuantity"_s).toDouble();
            QVERIFY(std::abs(product - cell(row, u"ListCost"_s).toDouble()) < 0.000'000'6);
        }
    }

    void whatIsOwed()
    {
        const QList<QStringList> rows = focusRows(lines(), Context);
        QCOMPARE(cell(rows[0], u"BilledCost"_s), u"0.40002"_s);
        QCOMPARE(cell(rows[0], u"ListUnitPrice"_s), u"0.006667"_s);
        QCOMPARE(cell(rows[0], u"ChargePeriodEnd"_s), u"2026-11-01T02:00:01Z"_s);
        QCOMPARE(cell(rows[0], u"ResourceName"_s), u"alice/a"_s);
        QCOMPARE(cell(rows[1], u"BilledCost"_s), u"0"_s);
        QCOMPARE(cell(rows[1], u"EffectiveCost"_s), u"0"_s);
        QCOMPARE(cell(rows[1], u"ListCost"_s), u"0.40002"_s);
        QCOMPARE(cell(rows[1], u"x_Granted"_s), u"true"_s);
        QCOMPARE(cell(rows[2], u"BilledCost"_s), u"0.4"_s);
        QCOMPARE(cell(rows[2], u"x_Source"_s), u"meter"_s);
        QCOMPARE(cell(rows[2], u"ChargePeriodEnd"_s), u"2026-11-18T14:20:00Z"_s);
        QCOMPARE(cell(rows[3], u"ServiceCategory"_s), u"Storage"_s);
        QCOMPARE(cell(rows[3], u"ChargePeriodStart"_s), u"2026-11-01T00:00:00Z"_s);
    }

    void decimals_data()
    {
        QTest::addColumn<qint64>("microUSD");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << qint64{0} << u"0"_s;
        QTest::newRow("dollars") << qint64{12'000'000} << u"12"_s;
        QTest::newRow("cents") << qint64{400'000} << u"0.4"_s;
        QTest::newRow("all six") << qint64{-12'000'001} << u"-12.000001"_s;
        QTest::newRow("huge") << qint64{9'007'199'254'740'993} << u"9007199254.740993"_s;
    }
    void decimals()
    {
        QFETCH(const qint64, microUSD);
        QTEST(decimalUSD({microUSD}), "text");
    }

    void csvIsQuoted()
    {
        QCOMPARE(csv({u"a"_s, u"b"_s}, {{u"1,2"_s, u"say \"no\""_s}, {u"x\ny"_s, u"ü"_s}}),
                 QByteArray("a,b\r\n\"1,2\",\"say \"\"no\"\"\"\r\n\"x\ny\",\xc3\xbc\r\n"));
    }

    void readByPython()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("python3 is not installed");
        const QTemporaryDir folder;
        const QString file = write(folder);
        const char *script = "import csv, sys, decimal\n"
                             "rows = list(csv.DictReader(open(sys.argv[1], newline='', "
                             "encoding='utf-8')))\n"
                             "print(len(rows), len(rows[0]), "
                             "sum(decimal.Decimal(r['BilledCost']) for r in rows), "
                             "rows[0]['ChargeDescription'].count('\\n'))\n";
        QProcess process;
        process.start(python, {u"-c"_s, QString::fromLatin1(script), file});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray("4 46 5.10002 1"));
    }

    void readBySqlite()
    {
        const QString sqlite = QStandardPaths::findExecutable(u"sqlite3"_s);
        if (sqlite.isEmpty())
            QSKIP("sqlite3 is not installed");
        const QTemporaryDir folder;
        const QString file = write(folder);
        QProcess process;
        process.start(sqlite,
                      {u":memory:"_s, u".mode csv"_s, u".import %1 focus"_s.arg(file),
                       u"select count(*), round(sum(BilledCost), 6) from focus"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray("4,5.10002"));
    }

private:
    static QString write(const QTemporaryDir &folder)
    {
        QFile file(folder.filePath(u"focus.csv"_s));
        file.open(QIODevice::WriteOnly);
        file.write(csv(focusColumns(), focusRows(lines(), Context)));
        return file.fileName();
    }
};

QTEST_GUILESS_MAIN(TestFocus)
#include "tst_focus.moc"
