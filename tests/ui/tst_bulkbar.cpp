// SPDX-License-Identifier: GPL-3.0-or-later
#include "spacedata.h"
#include "spaceshouse.h"
#include "ui/common/label.h"
#include "ui/common/style.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/guard/groupdialog.h"
#include "ui/spaces/bulkbar.h"
#include "ui/spaces/bulkhardware.h"
#include "ui/spaces/bulkmodel.h"
#include "ui/spaces/detailspane.h"
#include "ui/spaces/spacesmodel.h"
#include "ui/spaces/spacespage.h"
#include "ui/text/format.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace spacedock;
using namespace spacedock::test;
using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

class TestBulkBar : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void appearsFromTwoOn();
    void sumsAgree();
    void escapeClears();
    void modelDiffers();
    void oneHardwareForAll();
    void savesAGroup();
    void copiesTheTable();
};

struct Selected {
    Selected()
        : page(house.services)
    {
        page.resize(1373, 868);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QVERIFY(house.settle());
        QTRY_COMPARE(table()->model()->rowCount(), int(house.spaces.spaces().size()));
    }
    Selected(const Selected &) = delete;
    Selected &operator=(const Selected &) = delete;

    ConsoleTable *table() const { return page.findChild<ConsoleTable *>(u"spacesTable"_s); }
    BulkBar *bar() const { return page.findChild<BulkBar *>(u"bulkBar"_s); }
    QWidget *pane() const { return page.findChild<QWidget *>(u"bulkPane"_s); }
    QString text(const QString &name) const { return page.findChild<QLabel *>(name)->text(); }
    void select(const QStringList &names)
    {
        table()->clearSelection();
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (names.contains(index.data().toString()))
                table()->selectionModel()->select(
                    index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }

    House house;
    SpacesPage page;
};

void TestBulkBar::initTestCase()
{
    QApplication::setStyle(new Style);
    applyTheme(ThemeChoice::Light);
}

void TestBulkBar::appearsFromTwoOn()
{
    Selected selected;
    selected.select({u"whisper-demo"_s});
    QVERIFY(!selected.bar()->isVisible());
    QVERIFY(!selected.pane()->isVisible());
    const auto firstPlace = [&selected] {
        return selected.table()->visualRect(selected.table()->model()->index(0, 0)).topLeft();
    };
    const QPoint before = firstPlace();
    selected.select({u"whisper-demo"_s, u"sdxl-studio"_s});
    QVERIFY(selected.bar()->isVisible());
    QVERIFY(selected.pane()->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(firstPlace(), before); // No row moves.
    selected.select({u"sdxl-studio"_s});
    QVERIFY(!selected.bar()->isVisible());
    QVERIFY(!selected.pane()->isVisible());
    QVERIFY(selected.page.findChild<QWidget *>(u"detailsName"_s)->isVisible());
}

void TestBulkBar::sumsAgree()
{
    Selected selected;
    selected.select({u"whisper-demo"_s, u"sdxl-studio"_s, u"zero-chat"_s});
    Rate rate;
    Money month;
    for (const QString &name : {u"whisper-demo"_s, u"sdxl-studio"_s, u"zero-chat"_s}) {
        const SpaceId id{u"alice"_s, name};
        rate = rate + selected.house.ledger.costNow(id).rate;
        month += selected.house.ledger.thisMonth(id);
    }
    QCOMPARE(selected.text(u"bulkRate"_s), format::perHour(rate));
    QVERIFY(selected.text(u"bulkMonth"_s).contains(format::money(month)));
    auto *table = selected.page.findChild<ConsoleTable *>(u"bulkTable"_s);
    const Tester tester(table->model(), Tester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 4);
    QCOMPARE(table->model()->index(3, BulkModel::CostColumn).data().toString(),
             format::amountPerHour(rate));
    QCOMPARE(table->model()->index(3, BulkModel::MonthColumn).data().toString(),
             format::amount(month));
}

void TestBulkBar::escapeClears()
{
    Selected selected;
    selected.select({u"whisper-demo"_s, u"sdxl-studio"_s});
    QVERIFY(selected.bar()->isVisible());
    QTest::keyClick(selected.table(), Qt::Key_Escape);
    QVERIFY(!selected.bar()->isVisible());
    selected.select({u"whisper-demo"_s, u"sdxl-studio"_s});
    QTest::mouseClick(selected.bar()->findChild<QToolButton *>(u"bulkClear"_s), Qt::LeftButton);
    QVERIFY(!selected.bar()->isVisible());
}

void TestBulkBar::modelDiffers()
{
    BulkModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const SpaceRow a = spaceRow(u"a"_s, u"RUNNING"_s, u"t4-small"_s);
    const SpaceRow b = spaceRow(u"b"_s, u"RUNNING"_s, u"l4x1"_s);
    const SpaceRow c = spaceRow(u"c"_s, u"PAUSED"_s, u"l4x1"_s);
    model.setRows({a, b});
    QCOMPARE(model.rowCount(), 3);
    model.setRows({b, c, a}); // Another order too.
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, 0).data().toString(), u"b"_s);
    QCOMPARE(model.index(2, 0).data().toString(), u"a"_s);
    model.setRows({c});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(reset.isEmpty());
}

void TestBulkBar::oneHardwareForAll()
{
    Selected selected;
    selected.select({u"whisper-demo"_s, u"caption-studio"_s});
    QAction *hardware = selected.page.findChild<QAction *>(u"actHardware"_s);
    QVERIFY(hardware->isEnabled());
    hardware->trigger();
    auto *dialog = selected.page.findChild<BulkHardwareDialog *>();
    QVERIFY(dialog);
    auto *flavor = dialog->findChild<QComboBox *>(u"flavor"_s);
    QCOMPARE(flavor->currentData().toString(), u"cpu-basic"_s); // The way that saves is proposed.
    QVERIFY(!dialog->sleep());
    flavor->setCurrentIndex(flavor->findData(u"t4-small"_s));
    QVERIFY(dialog->sleep());
    QCOMPARE(dialog->spaces().size(), 1); // The other one has it already.
    flavor->setCurrentIndex(flavor->findData(u"cpu-basic"_s));
    QCOMPARE(dialog->spaces().size(), 2);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"act"_s), Qt::LeftButton);
    QTRY_VERIFY(selected.house.sawRequest("POST", "whisper-demo/hardware"));
    QTRY_VERIFY(selected.house.sawRequest("POST", "caption-studio/hardware"));
}

void TestBulkBar::savesAGroup()
{
    Selected selected;
    selected.select({u"whisper-demo"_s, u"sdxl-studio"_s});
    QTest::mouseClick(selected.page.findChild<QPushButton *>(u"saveGroup"_s), Qt::LeftButton);
    auto *dialog = selected.page.findChild<GroupDialog *>();
    QVERIFY(dialog);
    dialog->findChild<QComboBox *>(u"groupName"_s)->setEditText(u"demos"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"act"_s), Qt::LeftButton);
    const QSet<SpaceId> members{{u"alice"_s, u"whisper-demo"_s}, {u"alice"_s, u"sdxl-studio"_s}};
    QCOMPARE(selected.house.keepers.budgets.group(u"demos"_s), members);
}

void TestBulkBar::copiesTheTable()
{
    Selected selected;
    selected.select({u"whisper-demo"_s, u"sdxl-studio"_s});
    QTest::mouseClick(selected.page.findChild<QPushButton *>(u"copyTable"_s), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(u"whisper-demo"_s) && copied.contains(u'\t'), qPrintable(copied));
}

QTEST_MAIN(TestBulkBar)
#include "tst_bulkbar.moc"
