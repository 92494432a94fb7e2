// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logstore.h"
#include "tests/ui/simhouse.h"
#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/common/sheet.h"
#include "ui/settings/logform.h"
#include "ui/settings/patternlist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace spacedock;
using namespace Qt::StringLiterals;

namespace {

const SpaceId Demo{u"alice"_s, u"demo"_s};
const SpaceId Other{u"alice"_s, u"other"_s};

struct Fixture {
    Fixture()
        : store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
        desk().history().open({});
        form = std::make_unique<LogForm>(desk(), house.history, house.clock, store);
        form->show();
    }

    LogDesk &desk() { return house.logs; }
    template <typename Widget> Widget *find(const char *name) const
    {
        return form->findChild<Widget *>(QString::fromLatin1(name));
    }
    bool keepRun(const SpaceId &id)
    {
        const qsizetype before = desk().history().runs().size();
        {
            LogStore lines;
            lines.setFile(desk().history().maker(id, LogKind::Run)(1, house.clock(), {}));
            lines.append("a line", {});
            lines.publish();
            lines.flush();
        }
        return QTest::qWaitFor([&] {
            const QList<LogRun> runs = desk().history().runs();
            return runs.size() == before + 1 && std::ranges::all_of(runs, &LogRun::isComplete);
        });
    }

    QTemporaryDir folder;
    QSettings store;
    test::SimHouse house;
    std::unique_ptr<LogForm> form;
};

} // namespace

class TestLogForm : public QObject {
    Q_OBJECT

private slots:
    void settingsAreKept();
    void strangeSettingsAreDefaults();
    void choicesApplyAtOnce();
    void pinnedSpacesAreWritten();
    void patternsAreAddedAndRemoved();
    void unusablePatterns_data();
    void unusablePatterns();
    void wipeAsksOnce();
    void wipeOfOneSpace();
};

void TestLogForm::settingsAreKept()
{
    Fixture it;
    LogSettings settings;
    settings.keeping = LogKeeping::Paid;
    settings.limits = {.bytes = qint64{500} * 1024 * 1024, .age = std::chrono::days{7}};
    settings.watchesPaid = true;
    settings.pinned = {Demo};
    settings.patterns = {{.query = {.pattern = "out of memory"}, .space = {}},
                         {.query = {.pattern = "^E\\d+", .isRegex = true}, .space = Demo}};
    settings.save(it.store);
    QCOMPARE(LogSettings::load(it.store), settings);
    settings.patterns.removeFirst();
    settings.save(it.store);
    QCOMPARE(LogSettings::load(it.store), settings);
}

void TestLogForm::strangeSettingsAreDefaults()
{
    Fixture it;
    it.store.setValue(u"logs/keep"_s, u"everywhere"_s);
    it.store.setValue(u"logs/megabytes"_s, -5);
    it.store.setValue(u"logs/days"_s, u"some"_s);
    it.store.setValue(u"logs/pinned"_s, QStringList{u"../x"_s});
    QCOMPARE(LogSettings::load(it.store), LogSettings());
}

void TestLogForm::choicesApplyAtOnce()
{
    Fixture it;
    it.find<Segmented>("keepLogs")->setCurrentData(int(LogKeeping::Nothing));
    auto *age = it.find<QComboBox>("logAge");
    age->setCurrentIndex(age->findData(7));
    emit age->activated(age->currentIndex());
    it.find<QCheckBox>("watchPaid")->click();
    QCOMPARE(it.desk().history().limits().age, std::chrono::days{7});
    const LogSettings kept = LogSettings::load(it.store);
    QCOMPARE(kept.keeping, LogKeeping::Nothing);
    QVERIFY(kept.watchesPaid);
    QCOMPARE(kept.limits.age, std::chrono::days{7});
}

void TestLogForm::pinnedSpacesAreWritten()
{
    Fixture it;
    it.desk().setPinned(Demo, true);
    auto *field = it.find<QLineEdit>("pinnedLogs");
    field->setText(u"alice/demo, alice/other,"_s);
    emit field->editingFinished();
    QCOMPARE(it.desk().pinned(), (QSet<SpaceId>{Demo, Other}));
    QCOMPARE(LogSettings::load(it.store).pinned, it.desk().pinned());
    field->setText(u"alice"_s);
    emit field->editingFinished();
    QVERIFY(it.find<Label>("pinnedError")->isVisible());
    QCOMPARE(it.desk().pinned().size(), 2);
    field->setText(u"alice/other"_s);
    emit field->editingFinished();
    QVERIFY(!it.find<Label>("pinnedError")->isVisible());
    QCOMPARE(it.desk().pinned(), QSet<SpaceId>{Other});
}

void TestLogForm::patternsAreAddedAndRemoved()
{
    Fixture it;
    it.find<QLineEdit>("newPattern")->setText(u"out of memory"_s);
    it.find<QPushButton>("addPattern")->click();
    it.find<QLineEdit>("newPattern")->setText(u"^E\\d+"_s);
    it.find<QLineEdit>("newPatternSpace")->setText(Demo.path());
    it.find<QCheckBox>("newPatternIsRegex")->setChecked(true);
    QTest::keyClick(it.find<QLineEdit>("newPatternSpace"), Qt::Key_Return);
    QCOMPARE(it.desk().alerts().patterns().size(), 2);
    QCOMPARE(it.desk().alerts().patterns().last().space, Demo);
    QVERIFY(it.desk().alerts().patterns().last().query.isRegex);
    QVERIFY(it.find<QLineEdit>("newPattern")->text().isEmpty());
    it.find<QToolButton>("removePattern")->click();
    QTRY_COMPARE(it.form->findChildren<QToolButton *>(u"removePattern"_s).size(), 1);
    QCOMPARE(LogSettings::load(it.store).patterns, it.desk().alerts().patterns());
    QCOMPARE(it.desk().alerts().patterns().size(), 1);
}

void TestLogForm::unusablePatterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("space");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("nothing") << QString() << QString() << false;
    QTest::newRow("expression") << u"(a"_s << QString() << true;
    QTest::newRow("Space") << u"a"_s << u"demo"_s << true;
}

void TestLogForm::unusablePatterns()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, space);
    QFETCH(const bool, isTold);
    Fixture it;
    it.find<QCheckBox>("newPatternIsRegex")->setChecked(true);
    it.find<QLineEdit>("newPattern")->setText(pattern);
    it.find<QLineEdit>("newPatternSpace")->setText(space);
    it.find<QPushButton>("addPattern")->click();
    QVERIFY(it.desk().alerts().patterns().isEmpty());
    QCOMPARE(it.find<Label>("patternProblem")->isVisible(), isTold);
    QCOMPARE(it.find<QLineEdit>("newPattern")->text(), pattern);
}

void TestLogForm::wipeAsksOnce()
{
    Fixture it;
    QVERIFY(!it.find<QPushButton>("wipeLogs")->isEnabled());
    QVERIFY(it.keepRun(Demo) && it.keepRun(Other));
    QTRY_VERIFY(it.find<QPushButton>("wipeLogs")->isEnabled());
    it.find<QPushButton>("wipeLogs")->click();
    auto *sheet = it.form->findChild<Sheet *>(u"wipeSheet"_s);
    QVERIFY(sheet);
    QCOMPARE(it.desk().history().runs().size(), 2);
    sheet->reject();
    QTest::qWait(20);
    QCOMPARE(it.desk().history().runs().size(), 2);
    it.find<QPushButton>("wipeLogs")->click();
    QTRY_VERIFY(it.form->findChild<QPushButton *>(u"wipe"_s));
    it.form->findChild<QPushButton *>(u"wipe"_s)->click();
    QTRY_VERIFY(it.desk().history().runs().isEmpty());
    QCOMPARE(it.house.history.actions(1).first().operation, u"wipe-logs"_s);
    QTRY_VERIFY(!it.find<QPushButton>("wipeLogs")->isEnabled());
}

void TestLogForm::wipeOfOneSpace()
{
    Fixture it;
    QVERIFY(it.keepRun(Demo) && it.keepRun(Other));
    auto *which = it.find<QComboBox>("wipeWhich");
    QTRY_COMPARE(which->count(), 3);
    which->setCurrentIndex(which->findData(Other.path()));
    it.find<QPushButton>("wipeLogs")->click();
    it.form->findChild<QPushButton *>(u"wipe"_s)->click();
    QTRY_COMPARE(it.desk().history().runs().size(), 1);
    QCOMPARE(it.desk().history().runs().first().info.space, Demo);
    QCOMPARE(it.house.history.actions(1).first().space, Other);
}

QTEST_MAIN(TestLogForm)
#include "tst_logform.moc"
