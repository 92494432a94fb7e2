// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/stage.h"
#include "ui/common/style.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;

namespace {

QStandardItem *cell(const QString &text, int alignment = Qt::AlignLeft)
{
    auto *item = new QStandardItem(text);
    item->setData(alignment, Qt::TextAlignmentRole);
    return item;
}

/// Three rows: a name with its owner, what it runs on, and a number.
struct Shown {
    Shown()
    {
        model.setHorizontalHeaderLabels({u"Space"_s, u"Hardware"_s, u"$/h"_s});
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s}) {
            model.appendRow({cell(name), cell(u"T4 small"_s), cell(u"0.40"_s, Qt::AlignRight)});
            model.item(model.rowCount() - 1, 0)->setData(u"alice/"_s, PrefixRole);
        }
        model.item(1, 1)->setData(u"L4"_s, TargetRole);
        model.item(1, 1)->setData(u"2:41"_s, TagRole);
        table.setModel(&model);
        table.setColumnWidths({160, 150, 60});
        table.resize(500, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
    }

    QStandardItemModel model;
    ConsoleTable table;
};

QImage painted(const ConsoleTable &table, const QModelIndex &index, QSize size,
               Qt::LayoutDirection direction)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.initFrom(&table);
    option.rect = {{}, size};
    option.direction = direction;
    option.font = table.font();
    table.itemDelegate()->paint(&painter, option, index);
    return image;
}

/// Columns of pixels, at half height, whose colour is near \a color.
QList<int> columnsOf(const QImage &image, const QColor &color)
{
    QList<int> columns;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 2; y < image.height() - 2; ++y) {
            const QColor at = image.pixelColor(x, y);
            const int distance = qAbs(at.red() - color.red()) + qAbs(at.green() - color.green())
                + qAbs(at.blue() - color.blue());
            if (distance < 30) {
                columns << x;
                break;
            }
        }
    }
    return columns;
}

} // namespace

class TestTable : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void copiesRowsAsTextAndTsv();
    void copiesAllWithoutASelection();
    void columnsLeaveInTheirOrder();
    void keepsColumns();
    void changeReadsFromOldToNew_data();
    void changeReadsFromOldToNew();
    void wideNumbersGetTheirRoom();
    void sortedHeaderGetsItsRoom();
    void pulseGlowsAndEnds();
};

void TestTable::initTestCase()
{
    QApplication::setStyle(new Style);
    applyTheme(ThemeChoice::Light);
}

void TestTable::copiesRowsAsTextAndTsv()
{
    Shown shown;
    shown.table.selectRow(1);
    QTest::keyClick(&shown.table, Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    const QString text = u"Space\tHardware\t$/h\nalice/two\tT4 small → L4\t0.40\n"_s;
    QCOMPARE(copied->text(), text);
    QCOMPARE(QString::fromUtf8(copied->data(u"text/tab-separated-values"_s)), text);
}

void TestTable::copiesAllWithoutASelection()
{
    Shown shown;
    shown.table.hideColumn(1, true);
    shown.table.horizontalHeader()->moveSection(2, 0);
    QCOMPARE(shown.table.selectionAsTsv(),
             u"$/h\tSpace\n0.40\talice/one\n0.40\talice/two\n0.40\talice/three\n"_s);
}

void TestTable::columnsLeaveInTheirOrder()
{
    Shown shown;
    shown.table.setColumnPriority({2, 1});
    QVERIFY(shown.table.leftColumns().isEmpty());
    const auto resize = [&shown](int width) { // As the widths are given: at the normal font.
        shown.table.resize(width * shown.table.fontMetrics().height() / 16, 300);
    };
    resize(350);
    QCOMPARE(shown.table.leftColumns(), QSet{2});
    resize(300);
    QCOMPARE(shown.table.leftColumns(), (QSet{1, 2}));
    shown.table.resize(500, 300);
    QVERIFY(shown.table.leftColumns().isEmpty());
    QVERIFY(!shown.table.isColumnHidden(1));
}

void TestTable::keepsColumns()
{
    Shown shown;
    shown.table.hideColumn(1, true);
    shown.table.horizontalHeader()->moveSection(2, 0);
    const QByteArray state = shown.table.saveColumns();
    Shown again;
    again.table.restoreColumns(state);
    QVERIFY(again.table.isColumnHidden(1));
    QCOMPARE(again.table.horizontalHeader()->visualIndex(2), 0);
    again.table.restoreColumns("nonsense");
    QVERIFY(again.table.isColumnHidden(1));
}

void TestTable::changeReadsFromOldToNew_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

// "T4 small", the arrow, "L4": the new name, alone in its colour, stands after the arrow.
void TestTable::changeReadsFromOldToNew()
{
    QFETCH(const Qt::LayoutDirection, direction);
    Shown shown;
    const Tokens &tokens = Tokens::of(shown.table.palette());
    const QImage image = painted(shown.table, shown.model.index(1, 1), {240, 32}, direction);
    const QList<int> fresh = columnsOf(image, tokens.starting);
    const QList<int> old = columnsOf(image, tokens.text);
    QVERIFY(!fresh.isEmpty());
    QVERIFY(!old.isEmpty());
    if (direction == Qt::LeftToRight)
        QVERIFY(old.last() + 12 < fresh.first());
    else
        QVERIFY(fresh.last() + 12 < old.first());
}

void TestTable::wideNumbersGetTheirRoom()
{
    Shown shown;
    const int before = shown.table.columnWidth(2);
    shown.model.item(0, 2)->setText(u"1,234,567.00"_s);
    QTRY_VERIFY(shown.table.columnWidth(2) > before);
    const int grown = shown.table.columnWidth(2);
    shown.model.item(0, 2)->setText(u"0.40"_s);
    QTest::qWait(60);
    QCOMPARE(shown.table.columnWidth(2), grown); // Columns do not breathe.
}

void TestTable::sortedHeaderGetsItsRoom()
{
    Shown shown;
    shown.table.setColumnWidths({});
    shown.model.setHeaderData(1, Qt::Horizontal, u"A title that is wider than its cells"_s);
    shown.table.setSortingEnabled(true);
    QTRY_VERIFY(shown.table.columnWidth(1) >= shown.table.horizontalHeader()->sectionSizeHint(1));
}

void TestTable::pulseGlowsAndEnds()
{
    Shown shown;
    shown.table.startPulse(shown.model.index(1, 0));
    const bool moves =
        shown.table.style()->styleHint(QStyle::SH_Widget_Animate, nullptr, &shown.table) != 0;
    QCOMPARE(shown.table.pulse(1) > 0, moves);
    QCOMPARE(shown.table.pulse(0), 0.0);
    QTRY_COMPARE(shown.table.pulse(1), 0.0);
    shown.table.startPulse({});
    QCOMPARE(shown.table.pulse(-1), 0.0);
}

QTEST_MAIN(TestTable)
#include "tst_table.moc"
