// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/pricebooks.h"
#include "ui/common/table.h"
#include "ui/costs/causewords.h"
#include "ui/costs/insightwords.h"
#include "ui/costs/reconciledialog.h"
#include "ui/costs/reconcilemodel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Time Begin = std::chrono::sys_days{std::chrono::year{2026} / 11 / 1};

/// Two days: one agrees, in the other an hour was not watched.
Reconciliation gap()
{
    Reconciliation all;
    ReconcileRow agrees;
    agrees.key = u"alice/doc-qa"_s;
    agrees.day = Begin;
    agrees.flavor = u"t4-small"_s;
    agrees.bill = agrees.meter = {9'600'000};
    ReconcileRow differs;
    differs.key = u"acme/rag"_s;
    differs.day = Begin + 24h;
    differs.flavor = u"t4-medium"_s;
    differs.bill = {1'200'000};
    differs.meter = {600'000};
    differs.differences = {{DifferenceCause::UnobservedGap, {600'000}, 60min}};
    all.rows = {agrees, differs};
    all.bill = {10'800'000};
    all.meter = {10'200'000};
    all.sums = differs.differences;
    return all;
}

} // namespace

class TestReconcileModel : public QObject {
    Q_OBJECT

private slots:
    void rowsAddUpToTheSum();
    void everyDifferenceHasItsReason();
    void everyCauseHasWords();
    void agreementIsSaid();
    void onlyDifferences();
};

void TestReconcileModel::rowsAddUpToTheSum()
{
    ReconcileModel model(gap(), shippedPriceBooks().last(), u"alice"_s);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    qlonglong bill = 0;
    qlonglong meter = 0;
    const int last = model.rowCount() - 1;
    for (int row = 0; row < last; ++row) {
        bill += model.index(row, 0).data(ReconcileModel::BillRole).toLongLong();
        meter += model.index(row, 0).data(ReconcileModel::MeterRole).toLongLong();
    }
    QCOMPARE(model.index(last, 0).data(ReconcileModel::BillRole).toLongLong(), bill);
    QCOMPARE(model.index(last, 0).data(ReconcileModel::MeterRole).toLongLong(), meter);
    QCOMPARE(model.index(last, ReconcileModel::DifferenceColumn).data().toString(), u"+0.60"_s);
    // The own Spaces go without their owner, others with it.
    QCOMPARE(model.index(0, ReconcileModel::NameColumn).data().toString(), u"doc-qa"_s);
    QCOMPARE(model.index(1, ReconcileModel::NameColumn).data().toString(), u"acme/rag"_s);
}

void TestReconcileModel::everyDifferenceHasItsReason()
{
    const ReconcileModel model(gap(), shippedPriceBooks().last(), u"alice"_s);
    QVERIFY(model.index(0, ReconcileModel::WhyColumn).data().toString().isEmpty());
    QVERIFY(model.index(1, ReconcileModel::WhyColumn).data().toString().contains(u"60"_s));
    const InsightText text = reconciliationText(gap(), u"alice"_s);
    QVERIFY(text.fact.contains(u"$10.20"_s) && text.fact.contains(u"$10.80"_s));
    QVERIFY(text.sentence.contains(u"acme/rag"_s) && text.sentence.contains(u"2 Nov"_s));
    QVERIFY(!text.isWarning);
}

void TestReconcileModel::everyCauseHasWords()
{
    QSet<QString> words;
    QSet<QString> sentences;
    const int count = int(DifferenceCause::Unexplained) + 1;
    for (int cause = 0; cause < count; ++cause) {
        words.insert(differenceWords({DifferenceCause(cause), {1}, 0min}));
        sentences.insert(causeSentence(DifferenceCause(cause)));
    }
    QCOMPARE(words.size(), count);
    QCOMPARE(sentences.size(), count);
    QVERIFY(!words.contains(QString()) && !sentences.contains(QString()));
}

void TestReconcileModel::agreementIsSaid()
{
    Reconciliation all = gap();
    all.rows.removeLast();
    all.bill = all.meter;
    all.sums.clear();
    const InsightText text = reconciliationText(all, u"alice"_s);
    QVERIFY(!text.sentence.isEmpty());
    all.unexplained = {1};
    QVERIFY(reconciliationText(all, u"alice"_s).isWarning);
}

void TestReconcileModel::onlyDifferences()
{
    const ReconcileDialog dialog(gap(), monthOf(Begin), shippedPriceBooks().last(), u"alice"_s);
    const auto *model = dialog.findChild<ConsoleTable *>(u"reconcileTable"_s)->model();
    auto *only = dialog.findChild<QCheckBox *>(u"differencesOnly"_s);
    QVERIFY(only->isChecked());
    QCOMPARE(model->rowCount(), 2);
    only->setChecked(false);
    QCOMPARE(model->rowCount(), 3);
    QVERIFY(model->index(2, 0).data(TotalRole).toBool());
}

QTEST_MAIN(TestReconcileModel)
#include "tst_reconcilemodel.moc"
