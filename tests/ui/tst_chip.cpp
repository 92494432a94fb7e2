// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chip.h"

#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;

class TestChip : public QObject {
    Q_OBJECT

private slots:
    void growsWithItsCount_data();
    void growsWithItsCount();
};

void TestChip::growsWithItsCount_data()
{
    QTest::addColumn<bool>("isHidden");
    QTest::newRow("in sight") << false;
    QTest::newRow("counted behind another page") << true;
}

void TestChip::growsWithItsCount()
{
    QFETCH(bool, isHidden);
    ChipRow row;
    const Chip *all = row.addChip(u"All"_s, 0);
    const Chip *running = row.addChip(u"Running"_s, 1);
    row.setCount(0, 0);
    row.resize(600, 40);
    row.show();
    QVERIFY(QTest::qWaitForWindowExposed(&row));
    row.setVisible(!isHidden);
    row.setCount(0, 1800);
    row.show();
    QTRY_COMPARE(all->size(), all->sizeHint());
    QVERIFY(running->x() > all->geometry().right());
}

QTEST_MAIN(TestChip)
#include "tst_chip.moc"
