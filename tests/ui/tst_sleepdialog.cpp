// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/snippets.h"
#include "dialogdata.h"
#include "ui/common/codeexpander.h"
#include "ui/dialogs/billeffect.h"
#include "ui/dialogs/factlist.h"
#include "ui/dialogs/sleepdialog.h"
#include "ui/text/format.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPushButton>

using namespace spacedock;
using namespace spacedock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QAbstractButton *choice(const SleepDialog &dialog, int seconds)
{
    return find<QAbstractButton>(dialog, qPrintable(u"sleep%1"_s.arg(seconds)));
}

QString factTexts(const SleepDialog &dialog)
{
    QStringList texts;
    for (const Fact &fact : find<FactList>(dialog, "facts")->facts())
        texts.append(fact.text);
    return texts.join(u'\n');
}

constexpr int Never = 0;
constexpr int Own = -2;

} // namespace

class TestSleepDialog : public QObject {
    Q_OBJECT

private slots:
    void presets_data();
    void presets();
    void presentIsChosenAndNoChange();
    void ownTimeIsReadWhileTyping();
    void presentOwnTimeIsShown();
    void neverNamesItsPrice();
    void costOfOneIdleTail();
    void enterOnlyForSleepingSooner();
    void freeHardwareIsExplained();
    void wayOutOfFreeHardware();
    void severalSpaces();
    void codeIsTheDomains();
};

void TestSleepDialog::presets_data()
{
    QTest::addColumn<int>("seconds");
    for (const int seconds : {300, 900, 1800, 36000, 86400, 172800, 259200, 604800})
        QTest::addRow("%d s", seconds) << seconds;
}

void TestSleepDialog::presets()
{
    QFETCH(const int, seconds);
    SleepDialog dialog(whisperDemo());
    dialog.show();
    click(choice(dialog, seconds));
    QCOMPARE(dialog.value(), SleepTime{std::chrono::seconds{seconds}});
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    click(find<QPushButton>(dialog, "set"));
    QCOMPARE(accepted.size(), 1);
}

void TestSleepDialog::presentIsChosenAndNoChange()
{
    const SleepDialog dialog(whisperDemo());
    QVERIFY(choice(dialog, 3600)->isChecked());
    QCOMPARE(dialog.value(), SleepTime{1h});
    QVERIFY(!find<QPushButton>(dialog, "set")->isEnabled());
}

void TestSleepDialog::ownTimeIsReadWhileTyping()
{
    SleepDialog dialog(whisperDemo());
    dialog.show();
    auto *own = find<QLineEdit>(dialog, "ownDuration");
    QVERIFY(!own->isEnabled());
    click(choice(dialog, Own));
    QVERIFY(own->isEnabled());
    auto *set = find<QPushButton>(dialog, "set");
    QVERIFY(!set->isEnabled());
    QTest::keyClicks(own, u"90 min"_s);
    QVERIFY(set->isEnabled());
    QCOMPARE(dialog.value(), SleepTime{90min});
    const QString reading = labelText(dialog, "durationReading");
    QTest::keyClicks(own, u"utes of bliss"_s);
    QVERIFY(!set->isEnabled());
    QVERIFY(labelText(dialog, "durationReading") != reading);
    own->clear();
    QTest::keyClicks(own, u"-5"_s);
    QVERIFY(!set->isEnabled());
}

void TestSleepDialog::presentOwnTimeIsShown()
{
    SpaceContext context = whisperDemo();
    context.space.runtime.sleepTime = 2h + 30min;
    const SleepDialog dialog(context);
    QVERIFY(choice(dialog, Own)->isChecked());
    QCOMPARE(dialog.value(), SleepTime{150min});
}

void TestSleepDialog::neverNamesItsPrice()
{
    const SpaceContext context = whisperDemo();
    const QString price = format::money(cost(context.book().find(u"t4-small")->price, AlwaysOn));
    SleepDialog dialog(context);
    dialog.show();
    QVERIFY(choice(dialog, Never)->text().contains(price));
    click(choice(dialog, Never));
    QCOMPARE(dialog.value(), SleepTime{});
    QVERIFY(find<QPushButton>(dialog, "set")->text().contains(price));
    QVERIFY(factTexts(dialog).contains(price));
}

void TestSleepDialog::costOfOneIdleTail()
{
    const SpaceContext context = whisperDemo();
    SleepDialog dialog(context);
    dialog.show();
    click(choice(dialog, 36000));
    QVERIFY(factTexts(dialog).contains(
        format::money(cost(context.book().find(u"t4-small")->price, 10h))));
}

void TestSleepDialog::enterOnlyForSleepingSooner()
{
    SleepDialog dialog(whisperDemo());
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    click(choice(dialog, 86400));
    QTest::keyClick(choice(dialog, 86400), Qt::Key_Return);
    QCOMPARE(accepted.size(), 0);
    click(choice(dialog, 900));
    QTest::keyClick(choice(dialog, 900), Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
}

void TestSleepDialog::freeHardwareIsExplained()
{
    SpaceContext context = onHardware(u"cpu-basic"_s);
    context.space.runtime.sleepTime = FreeSleepTime;
    const SleepDialog dialog(context);
    QVERIFY(labelText(dialog, "explanation").contains(format::sleepTime(FreeSleepTime)));
    QVERIFY(dialog.spaces().isEmpty());
    QVERIFY(!dialog.findChild<QPushButton *>(u"set"_s));
    QCOMPARE(dialog.value(), SleepTime{FreeSleepTime});
}

void TestSleepDialog::wayOutOfFreeHardware()
{
    SleepDialog dialog(onHardware(u"cpu-basic"_s));
    const QSignalSpy upgrade(&dialog, &SleepDialog::upgradeRequested);
    const QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.show();
    click(find<QPushButton>(dialog, "upgrade"));
    QCOMPARE(upgrade.size(), 1);
    QCOMPARE(rejected.size(), 1);
    QVERIFY(!dialog.isVisible());

    SpaceContext files = onHardware({});
    files.space.sdk = u"static"_s;
    const SleepDialog fixed(files);
    QVERIFY(!fixed.findChild<QPushButton *>(u"upgrade"_s));
}

void TestSleepDialog::severalSpaces()
{
    SpaceContext second = onHardware(u"l4x1"_s);
    second.space.id.name = u"other"_s;
    SpaceContext free = onHardware(u"cpu-basic"_s);
    free.space.id.name = u"free"_s;
    SleepDialog dialog({whisperDemo(), free, second});
    dialog.show();
    QCOMPARE(dialog.spaces(), (QList<SpaceId>{whisperDemo().space.id, second.space.id}));
    const Rate both = Rate::perHour(1'200'000); // T4 small and L4.
    QVERIFY(choice(dialog, Never)->text().contains(format::money(cost(both, AlwaysOn))));
    click(choice(dialog, 900));
    QVERIFY(find<QPushButton>(dialog, "set")->isEnabled());
}

void TestSleepDialog::codeIsTheDomains()
{
    const SpaceContext context = whisperDemo();
    SleepDialog dialog(context);
    dialog.show();
    click(choice(dialog, 900));
    QCOMPARE(find<CodeExpander>(dialog, "code")->currentCode().trimmed(),
             setSleepTimeCode(Tool::Python, context.space.id, 15min, {}).trimmed());
}

QTEST_MAIN(TestSleepDialog)
#include "tst_sleepdialog.moc"
