// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandmatches.h"
#include "ui/palette/commandmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;

class TestCommandMatches : public QObject {
    Q_OBJECT

private slots:
    void findsByWords_data();
    void findsByWords();
    void tellsTheWholeToScreenReaders();
};

namespace {

QList<Command> commands()
{
    const auto make = [](const QString &group, const QString &title) {
        return Command{.group = group, .title = title, .key = {}, .stage = {}, .run = [] {}};
    };
    return {make(u"Spaces: "_s, u"Pause"_s), make(u"Spaces: "_s, u"Hardware…"_s),
            make(u"Go to: "_s, u"Costs"_s), make(u"alice/"_s, u"pause-detector"_s),
            make(u"acme-lab/"_s, u"hardware-pause"_s)};
}

} // namespace

void TestCommandMatches::findsByWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("all, in their order") << QString()
                                         << QStringList{u"Pause"_s, u"Hardware…"_s, u"Costs"_s,
                                                        u"pause-detector"_s, u"hardware-pause"_s};
    QTest::newRow("begin of a title before a word in it")
        << u"PAUSE"_s << QStringList{u"Pause"_s, u"pause-detector"_s, u"hardware-pause"_s};
    QTest::newRow("every word, in any order")
        << u"pause hard"_s << QStringList{u"hardware-pause"_s};
    QTest::newRow("the group counts") << u"acme pause"_s << QStringList{u"hardware-pause"_s};
    QTest::newRow("path of a Space") << u"alice/pause"_s << QStringList{u"pause-detector"_s};
    QTest::newRow("nothing") << u"no such thing"_s << QStringList();
}

void TestCommandMatches::findsByWords()
{
    QFETCH(const QString, text);
    CommandModel model(commands());
    const QAbstractItemModelTester modelTester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    CommandMatches matches(model);
    const QAbstractItemModelTester tester(&matches,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    matches.setText(u"x"_s);
    matches.setText(text);
    QStringList titles;
    for (int row = 0; row < matches.rowCount(); ++row)
        titles << matches.index(row, CommandModel::TitleColumn).data().toString();
    QTEST(titles, "titles");
}

void TestCommandMatches::tellsTheWholeToScreenReaders()
{
    const CommandModel model(commands());
    QCOMPARE(model.index(3, 0).data(Qt::AccessibleTextRole).toString(), u"alice/pause-detector"_s);
}

QTEST_MAIN(TestCommandMatches)
#include "tst_commandmatches.moc"
