// SPDX-License-Identifier: GPL-3.0-or-later
#include "spaceshouse.h"
#include "ui/common/banner.h"
#include "ui/common/codebox.h"
#include "ui/common/style.h"
#include "ui/common/table.h"
#include "ui/common/tag.h"
#include "ui/common/theme.h"
#include "ui/spaces/actionrow.h"
#include "ui/spaces/detailspane.h"
#include "ui/spaces/factgrid.h"
#include "ui/spaces/spaceactions.h"
#include "ui/spaces/spacefacts.h"
#include "ui/spaces/spacesfeed.h"
#include "ui/spaces/usagemodel.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace spacedock;
using namespace spacedock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Pane {
    explicit Pane(House &house)
        : feed(house.services, model)
        , actions(house.services, &window)
        , pane(house.services, model, actions, &window)
    {
        window.resize(412, 800);
        pane.resize(412, 800);
        window.show();
    }

    template <typename T> T *find(const QString &name) const { return pane.findChild<T *>(name); }
    FactText fact(const QString &grid, const QString &strong) const
    {
        for (const FactText &fact : find<FactGrid>(grid)->facts()) {
            if (fact.strong == strong)
                return fact;
        }
        return {};
    }

    SpacesModel model;
    SpacesFeed feed;
    QWidget window;
    SpaceActions actions;
    DetailsPane pane;
};

UsageLine usage(const QString &flavor, int minutes, int cents, bool granted = false)
{
    UsageLine line;
    line.product = u"spaces/%1/minutes"_s.arg(flavor);
    line.quantity = minutes;
    line.total = Money{cents * 10'000};
    line.freeGrant = granted;
    line.startedAt = Time{std::chrono::minutes{minutes}};
    return line;
}

} // namespace

class TestDetailsPane : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingChosen();
    void headerAnswersWhetherItIsPaid();
    void tabsOpenByName();
    void costIsTheLedgers();
    void codeIsForItsState();
    void errorBlockShowsTheHubsWords();
    void actionsFoldIntoTheMenu();
    void usageModelDiffers();
    void factsChangeInPlace();
    void stagesOfTheDay();
    void billedRunReachesBack_data();
    void billedRunReachesBack();
};

void TestDetailsPane::initTestCase()
{
    QApplication::setStyle(new Style);
    applyTheme(ThemeChoice::Dark);
}

void TestDetailsPane::nothingChosen()
{
    House house;
    Pane pane(house);
    QVERIFY(!pane.find<QTabBar>(u"detailsTabs"_s)->isVisible());
    pane.pane.setSpace(house.hub.writableSpace());
    QVERIFY(pane.find<QTabBar>(u"detailsTabs"_s)->isVisible());
}

void TestDetailsPane::headerAnswersWhetherItIsPaid()
{
    House house;
    Pane pane(house);
    QVERIFY(house.settle());
    QTRY_COMPARE(pane.model.rowCount(), int(house.spaces.spaces().size()));
    QTRY_VERIFY(pane.model.count(QuickFilter::PaidNow) > 0);
    int paid = 0;
    for (const SpaceRow &row : pane.model.rows()) {
        pane.pane.setSpace(row.id());
        const auto *tag = pane.find<Tag>(u"detailsBill"_s);
        QCOMPARE(tag->text(), billTag(row.cost));
        paid += tag->look() == Tag::Look::Paid && row.isPaidNow();
    }
    QCOMPARE(paid, pane.model.count(QuickFilter::PaidNow));
}

void TestDetailsPane::tabsOpenByName()
{
    House house;
    Pane pane(house);
    for (const QString &name : {u"overview"_s, u"logs"_s, u"cost"_s, u"code"_s, u"grant"_s}) {
        QVERIFY(pane.pane.openTab(name));
        QCOMPARE(pane.pane.currentTab(), name);
    }
    QVERIFY(!pane.pane.openTab(u"no such tab"_s));
}

void TestDetailsPane::costIsTheLedgers()
{
    House house;
    Pane pane(house);
    QVERIFY(house.settle());
    QTRY_COMPARE(pane.model.rowCount(), int(house.spaces.spaces().size()));
    const auto dearest = std::ranges::max_element(pane.model.rows(), {}, &SpaceRow::month);
    QTRY_VERIFY(std::ranges::max(pane.model.rows(), {}, &SpaceRow::month).month > Money{});
    const SpaceId id = std::ranges::max_element(pane.model.rows(), {}, &SpaceRow::month)->id();
    Q_UNUSED(dearest)
    pane.pane.setSpace(id);
    const Money month = house.ledger.thisMonth(id);
    QCOMPARE(pane.fact(u"costFacts"_s, format::money(month)).strong, format::money(month));
    pane.pane.openTab(u"cost"_s);
    const QAbstractItemModel *table = pane.find<ConsoleTable>(u"usageTable"_s)->model();
    const auto lines = house.ledger.lines(monthOf(house.clock()), id);
    QCOMPARE(table->rowCount(), int(lines.size()) + 1);
    QCOMPARE(table->index(table->rowCount() - 1, UsageModel::TotalColumn).data().toString(),
             format::amount(month));
}

void TestDetailsPane::codeIsForItsState()
{
    House house;
    Pane pane(house);
    QVERIFY(house.settle());
    const SpaceId id = house.hub.writableSpace();
    QTRY_VERIFY(pane.model.find(id));
    pane.pane.setSpace(id);
    pane.pane.openTab(u"code"_s);
    const QString code = pane.find<CodeBox>(u"codeHardware"_s)->code();
    QVERIFY(code.contains(id.path()));
    QVERIFY(code.contains(house.spaces.find(id)->runtime.requestedHardware));
    QVERIFY(!code.contains(QString::fromUtf8(house.hub.token())));
    QVERIFY(pane.find<CodeBox>(u"codePause"_s)->code().contains(id.path()));
}

void TestDetailsPane::errorBlockShowsTheHubsWords()
{
    House house;
    Pane pane(house);
    QVERIFY(house.settle());
    QTRY_VERIFY(pane.model.count(QuickFilter::Failed) > 0);
    const auto &rows = pane.model.rows();
    const auto failed = std::ranges::find_if(rows, [](const SpaceRow &row) {
        return matches(row, QuickFilter::Failed) && !row.space.runtime.errorMessage.isEmpty();
    });
    QVERIFY(failed != rows.cend());
    pane.pane.setSpace(failed->id());
    const auto *banner = pane.find<Banner>(u"spaceError"_s);
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->sentence(), failed->space.runtime.errorMessage);
    banner->findChild<QPushButton *>()->click();
    QCOMPARE(pane.pane.currentTab(), u"logs"_s);
    const auto healthy = std::ranges::find_if(
        rows, [](const SpaceRow &row) { return matches(row, QuickFilter::Running); });
    pane.pane.openTab(u"overview"_s);
    pane.pane.setSpace(healthy->id());
    QVERIFY(!banner->isVisible());
}

void TestDetailsPane::actionsFoldIntoTheMenu()
{
    QAction one(u"One action with words"_s);
    QAction two(u"Another one with words"_s);
    QAction third(u"Only in the menu"_s);
    ActionRow row;
    row.addAction(&one);
    row.addAction(&two);
    row.addMenuAction(&third);
    row.resize(row.sizeHint());
    row.show();
    auto *menu = row.findChild<QToolButton *>(u"moreActions"_s)->menu();
    emit menu->aboutToShow();
    QVERIFY(!menu->actions().contains(&two));
    QVERIFY(menu->actions().contains(&third));
    row.resize(row.sizeHint().width() - 40, row.height());
    emit menu->aboutToShow();
    QVERIFY(menu->actions().contains(&two));
    QVERIFY(!menu->actions().contains(&one));
    row.resize(row.minimumSizeHint());
    emit menu->aboutToShow();
    QVERIFY(menu->actions().contains(&one));
}

void TestDetailsPane::usageModelDiffers()
{
    UsageModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const PriceBook book = shippedPriceBooks().last();
    QCOMPARE(model.rowCount(), 0);
    model.setLines({usage(u"t4-small"_s, 60, 40), usage(u"l4x1"_s, 120, 160, true)}, book);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, UsageModel::TotalColumn).data(ToneRole).toInt(), int(Tone::Granted));
    QCOMPARE(model.index(2, UsageModel::TotalColumn).data().toString(), format::amount({400'000}));
    QCOMPARE(model.index(2, UsageModel::BilledColumn).data().toString(), format::hours(1h));
    model.setLines({usage(u"t4-small"_s, 60, 40), usage(u"l4x1"_s, 120, 160, true),
                    usage(u"t4-small"_s, 240, 160)},
                   book);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(3, UsageModel::TotalColumn).data().toString(),
             format::amount({2'000'000}));
    model.setLines({}, book);
    QCOMPARE(model.rowCount(), 0);
}

void TestDetailsPane::factsChangeInPlace()
{
    FactGrid grid;
    grid.setFacts({{.label = u"A"_s, .strong = u"1"_s}, {.label = u"B"_s, .strong = u"2"_s}});
    const QList<FactLabel *> before = grid.findChildren<FactLabel *>();
    grid.setFacts({{.label = u"A"_s, .strong = u"<b>"_s}, {.label = u"B"_s, .strong = u"2"_s}});
    QCOMPARE(grid.findChildren<FactLabel *>(), before);
    QVERIFY(before.first()->text().contains(u"&lt;b&gt;"_s));
    grid.setFacts({{.label = u"C"_s, .strong = u"3"_s}});
    QCOMPARE(grid.findChildren<FactLabel *>().size(), 1);
}

void TestDetailsPane::stagesOfTheDay()
{
    const Time now{std::chrono::hours{480'014}};
    const TimeSpan day = facts::dayOf(now);
    QVERIFY(day.begin <= now && now < day.end);
    const auto seen = [&](const QString &stage, std::chrono::minutes from,
                          std::chrono::minutes to) {
        return Observation{{u"alice"_s, u"one"_s},
                           {day.begin + from, day.begin + to},
                           StageValue::fromHub(stage),
                           u"t4-small"_s,
                           1};
    };
    const QList<Observation> all{seen(u"SLEEPING"_s, 0min, 420min),
                                 seen(u"RUNNING"_s, 420min, 570min)};
    const auto parts = facts::stageParts(all);
    QCOMPARE(parts.size(), 2);
    QVERIFY(!parts[0].full);
    QVERIFY(parts[1].full);
    QCOMPARE(parts[1].tone, Tone::Running);
    const PriceBook book = shippedPriceBooks().last();
    QVERIFY(facts::stageNote(all, book).contains(format::money({1'000'000})));
    QVERIFY(facts::stageNote({all.first()}, book).isEmpty());
}

void TestDetailsPane::billedRunReachesBack_data()
{
    using std::chrono::minutes;
    QTest::addColumn<QString>("seenStage"); // Empty: nothing was seen yet.
    QTest::addColumn<int>("startedAt"); // Minute of the day; below: the days before.
    QTest::addColumn<int>("from"); // -1: no run is added.
    QTest::newRow("seen later") << u"RUNNING"_s << 400 << 400;
    QTest::newRow("since yesterday") << u"RUNNING"_s << -300 << 0;
    QTest::newRow("not seen yet") << QString() << 400 << 400;
    QTest::newRow("seen from the begin") << u"RUNNING"_s << 600 << -1;
    QTest::newRow("seen asleep at first") << u"SLEEPING"_s << 400 << -1;
}

void TestDetailsPane::billedRunReachesBack()
{
    QFETCH(const QString, seenStage);
    QFETCH(const int, startedAt);
    QFETCH(const int, from);
    using std::chrono::minutes;
    const TimeSpan day{facts::dayOf(Time{std::chrono::hours{480'014}}).begin,
                       facts::dayOf(Time{std::chrono::hours{480'014}}).begin + minutes{700}};
    QList<Observation> seen;
    if (!seenStage.isEmpty())
        seen.append({{u"alice"_s, u"one"_s},
                     {day.begin + minutes{600}, day.end},
                     StageValue::fromHub(seenStage),
                     u"t4-small"_s,
                     1});
    UsageLine line = usage(u"t4-small"_s, 60, 40);
    line.active = true;
    line.startedAt = day.begin + minutes{startedAt};
    SpaceRow row;
    row.space.id = {u"alice"_s, u"one"_s};
    row.space.runtime.stage = StageValue::fromHub(u"RUNNING"_s);
    row.space.runtime.hardware = u"t4-small"_s;
    const auto before = seen.size();
    facts::addBilledRun(seen, row, {line}, day);
    QCOMPARE(seen.size() - before, from < 0 ? 0 : 1);
    if (from < 0)
        return;
    QCOMPARE(seen.first().span.begin, day.begin + minutes{from});
    QCOMPARE(seen.first().span.end, seenStage.isEmpty() ? day.end : day.begin + minutes{600});
}

QTEST_MAIN(TestDetailsPane)
#include "tst_detailspane.moc"
