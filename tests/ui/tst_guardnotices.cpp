// SPDX-License-Identifier: GPL-3.0-or-later
#include "spaceshouse.h"
#include "tests/support/simoptions.h"
#include "ui/common/banner.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/guard/guardactions.h"
#include "ui/guard/guardnotices.h"
#include "ui/text/guardwords.h"
#include "ui/text/trailwords.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

using namespace spacedock;
using namespace spacedock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestGuardNotices : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void countdownCanBeKept();
    void crossedLevels();
    void leaseEndsSoonAndIsExtended();
    void everyActionHasAKey();
    void leaveAloneIsAToggle();
    void causes_data();
    void causes();
    void keeperEntries_data();
    void keeperEntries();
};

static const BudgetScope Alice{BudgetScope::Kind::Owner, QString::fromLatin1("alice")};

struct Told {
    Told()
        : notices(house.services)
        , told(&notices, &GuardNotices::told)
    {
        QVERIFY(house.settle());
    }
    Told(const Told &) = delete;
    Told &operator=(const Told &) = delete;
    ~Told() { delete notices.banners(); }

    House house;
    GuardNotices notices;
    QSignalSpy told;
};

void TestGuardNotices::initTestCase()
{
    QApplication::setStyle(new Style);
    applyTheme(ThemeChoice::Light);
}

static QPushButton *bannerButton(const BannerStack &banners, const QString &text)
{
    for (QPushButton *button : banners.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

void TestGuardNotices::countdownCanBeKept()
{
    Told told;
    told.notices.banners()->show();
    Keepers &keepers = told.house.keepers;
    keepers.budgets.set({.scope = Alice, .perMonth = Money{1'000'000}, .act = GuardAct::Pause});
    const QString id = u"guard/"_s + scopeKey(Alice);
    QVERIFY(told.notices.banners()->isPosted(id));
    QVERIFY(!told.told.isEmpty());
    QPushButton *keep = bannerButton(*told.notices.banners(), u"Keep running 1 h"_s);
    QVERIFY(keep);
    QTest::mouseClick(keep, Qt::LeftButton);
    QVERIFY(keepers.guard.countdown(Alice)->isKept);
    QVERIFY(!told.notices.banners()->isPosted(id));
}

void TestGuardNotices::crossedLevels()
{
    Told told;
    Budgets &budgets = told.house.keepers.budgets;
    budgets.set({.scope = Alice, .perMonth = budgets.spent(Alice)});
    QVERIFY(told.notices.banners()->isPosted(u"level/"_s + scopeKey(Alice)));
    QVERIFY(told.told.last()[0].toString().contains(u"alice"_s));
}

void TestGuardNotices::leaseEndsSoonAndIsExtended()
{
    Told told;
    told.notices.banners()->show();
    const SpaceId whisper{u"alice"_s, u"whisper-demo"_s};
    const Time until = told.house.clock() + 10min;
    told.house.keepers.leases.start({.space = whisper,
                                     .flavor = u"t4-small"_s,
                                     .startedAt = told.house.clock(),
                                     .until = until,
                                     .then = u"cpu-basic"_s},
                                    {});
    QTRY_VERIFY(told.notices.banners()->isPosted(u"lease/alice/whisper-demo"_s));
    QTest::mouseClick(bannerButton(*told.notices.banners(), u"One hour more"_s), Qt::LeftButton);
    QCOMPARE(told.house.keepers.leases.lease(whisper)->until, until + 1h);
}

void TestGuardNotices::everyActionHasAKey()
{
    House house;
    QWidget window;
    const GuardActions actions(house.services, &window);
    QSet<QKeySequence> keys;
    for (const QAction *action : actions.ofSpaces() + actions.ofAll()) {
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->objectName()));
        QVERIFY(!action->text().isEmpty());
        keys.insert(action->shortcut());
    }
    QCOMPARE(keys.size(), int(GuardActions::ActCount));
    QVERIFY(!actions.action(GuardActions::Choose)->isEnabled()); // Nothing is at hand.
    QVERIFY(!actions.action(GuardActions::Resume)->isEnabled());
    QVERIFY(actions.action(GuardActions::PauseAll)->isEnabled());
}

void TestGuardNotices::leaveAloneIsAToggle()
{
    House house;
    QVERIFY(house.settle());
    QWidget window;
    GuardActions actions(house.services, &window);
    const SpaceId whisper{u"alice"_s, u"whisper-demo"_s};
    actions.setTargets({whisper});
    QAction *alone = actions.action(GuardActions::LeaveAlone);
    QVERIFY(alone->isEnabled() && !alone->isChecked());
    alone->trigger();
    QVERIFY(house.keepers.budgets.isExempt(whisper));
    QVERIFY(alone->isChecked());
    alone->trigger();
    QVERIFY(!house.keepers.budgets.isExempt(whisper));
}

void TestGuardNotices::causes_data()
{
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("part");
    QTest::addRow("owner") << QString() << QString();
    QTest::addRow("guard") << scopeKey(Alice) << u"alice"_s;
    QTest::addRow("late") << u"schedule late 7200"_s << u"2 h"_s;
    QTest::addRow("lease") << u"lease"_s << u"lease"_s;
    QTest::addRow("of tomorrow") << u"robot"_s << u"robot"_s;
}

void TestGuardNotices::causes()
{
    QFETCH(const QString, cause);
    QFETCH(const QString, part);
    const QString words = causeWord(cause);
    QCOMPARE(words.isEmpty(), cause.isEmpty());
    QVERIFY2(words.contains(part), qPrintable(words));
}

void TestGuardNotices::keeperEntries_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("part");
    const QString budget = scopeKey(Alice);
    QTest::addRow("set") << u"budget-set"_s << u"600000000 1 15"_s << budget << u"$600.00"_s;
    QTest::addRow("crossed") << u"budget-crossed"_s << u"75"_s << budget << u"75"_s;
    QTest::addRow("kept") << u"guard-keep"_s << u"1763476800000"_s << budget << u"$0.40/h"_s;
    QTest::addRow("lease") << u"lease-start"_s << u"1763476800000 a10g-small cpu-basic"_s
                           << u"lease"_s << u"A10G small"_s;
    QTest::addRow("schedule") << u"schedule-set"_s << u"pause 127 1080"_s << u"schedule"_s
                              << u"18:00"_s;
    QTest::addRow("skipped") << u"schedule-skip"_s << u"restart late"_s << u"schedule"_s
                             << u"too late"_s;
}

void TestGuardNotices::keeperEntries()
{
    QFETCH(const QString, operation);
    QFETCH(const QString, detail);
    QFETCH(const QString, cause);
    QFETCH(const QString, part);
    Action action;
    action.operation = operation;
    action.detail = detail;
    action.cause = cause;
    action.hourlyAfter = Money{400'000};
    QVERIFY(!keeperWord(operation).isEmpty());
    const QString words = keeperDetail(action, priceBook());
    QVERIFY2(words.contains(part), qPrintable(words));
}

QTEST_MAIN(TestGuardNotices)
#include "tst_guardnotices.moc"
