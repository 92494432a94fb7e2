// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/emptystate.h"
#include "ui/common/label.h"

#include <QAction>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace spacedock;
using namespace Qt::StringLiterals;

class TestEmptyState : public QObject {
    Q_OBJECT

private slots:
    void showsTheWholeSentence_data();
    void showsTheWholeSentence();
    void offersItsAction();
};

void TestEmptyState::showsTheWholeSentence_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<int>("width");
    for (const int words : {3, 12, 13, 14, 16, 40}) {
        for (const int width : {300, 500, 1200})
            QTest::addRow("%d words in %d", words, width) << words << width;
    }
}

void TestEmptyState::showsTheWholeSentence()
{
    QFETCH(const int, words);
    QFETCH(const int, width);
    const QString sentence = u"something "_s.repeated(words).trimmed();
    EmptyState empty(u"gift"_s, u"Nothing"_s, sentence);
    empty.resize(width, 500);
    empty.show();
    const QList<Label *> labels = empty.findChildren<Label *>();
    const auto label = std::ranges::find(labels, sentence, &QLabel::text);
    QVERIFY(label != labels.cend());
    QVERIFY((*label)->height() >= (*label)->heightForWidth((*label)->width()));
    QCOMPARE(empty.width(), width);
    QVERIFY((*label)->x() >= 16 && (*label)->geometry().right() < width - 16);
    QVERIFY((*label)->width() >= std::min(420, width - 32) - 2);
}

void TestEmptyState::offersItsAction()
{
    QAction action(u"Ask"_s);
    int asked = 0;
    connect(&action, &QAction::triggered, &action, [&asked] { ++asked; });
    EmptyState empty(u"gift"_s, u"Nothing"_s, u"Ask for some."_s, &action);
    empty.show();
    QTest::mouseClick(empty.findChild<QPushButton *>(u"emptyAction"_s), Qt::LeftButton);
    QCOMPARE(asked, 1);
    QCOMPARE(empty.accessibleName(), u"Nothing"_s);
    QCOMPARE(empty.accessibleDescription(), u"Ask for some."_s);
}

QTEST_MAIN(TestEmptyState)
#include "tst_emptystate.moc"
