// SPDX-License-Identifier: GPL-3.0-or-later
#include "spaceshouse.h"
#include "ui/common/banner.h"
#include "ui/common/chip.h"
#include "ui/common/style.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/spaces/detailspane.h"
#include "ui/spaces/spacesmodel.h"
#include "ui/spaces/spacespage.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>

using namespace spacedock;
using namespace spacedock::test;
using namespace Qt::StringLiterals;

namespace {

struct Shown {
    explicit Shown(Services &services, QSize size = {1373, 868})
        : page(services)
        , tester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        page.resize(size);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }

    ConsoleTable *table() const { return page.findChild<ConsoleTable *>(u"spacesTable"_s); }
    ChipRow *chips() const { return page.findChild<ChipRow *>(u"quickFilters"_s); }
    BannerStack *banners() const { return page.findChild<BannerStack *>(u"spacesBanners"_s); }
    DetailsPane *details() const { return page.findChild<DetailsPane *>(); }
    QAction *action(const QString &name) const { return page.findChild<QAction *>(name); }
    int sheet() const
    {
        return page.findChild<QStackedWidget *>(u"spacesSheets"_s)->currentIndex();
    }
    int rows() const { return table()->model()->rowCount(); }
    QModelIndex row(const SpaceId &id, int column = 0) const
    {
        const QAbstractItemModel *model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, column);
            if (index.data(SpacesModel::SpaceIdRole).value<SpaceId>() == id)
                return index;
        }
        return {};
    }
    Stage stage(const SpaceId &id) const
    {
        return static_cast<Stage>(row(id, SpacesModel::StageColumn).data(StageRole).toInt());
    }

    SpacesPage page;
    QAbstractItemModelTester tester;
};

} // namespace

class TestSpacesPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void skeletonThenEverySpace();
    void chipsCountTheSource();
    void filtersAndClears();
    void selectsWhenItAppears();
    void focusChoosesNone();
    void clickEndsTheWait();
    void selectionAndScrollStay();
    void detailsStayWhileFilteredOut();
    void pauseAsksThenActs();
    void pausesSeveralWithOneQuestion();
    void failureOffersRetry();
    void offlineSaysSoAndRecovers();
    void declinedAdviceStaysAway();
    void keepsItsState();
    void narrowShowsOneAtATime();
    void detailsFillThePage();
    void figuresAgree();
    void everythingHasANameAndAKey();
};

void TestSpacesPage::initTestCase()
{
    QApplication::setStyle(new Style);
    applyTheme(ThemeChoice::Light);
}

void TestSpacesPage::skeletonThenEverySpace()
{
    House house;
    Shown shown(house.services);
    QSignalSpy reset(shown.table()->model(), &QAbstractItemModel::modelReset);
    QCOMPARE(shown.sheet(), 1);
    QVERIFY(house.settle());
    QTRY_COMPARE(shown.rows(), int(house.spaces.spaces().size()));
    QVERIFY(shown.rows() >= 12);
    QCOMPARE(shown.sheet(), 0);
    QCOMPARE(reset.size(), 0);
    QVERIFY(!shown.page.current().isEmpty()); // Something is in the details from the start.
    QCOMPARE(shown.details()->space(), shown.page.current());
}

void TestSpacesPage::chipsCountTheSource()
{
    House house;
    Shown shown(house.services);
    QVERIFY(house.settle());
    QTRY_COMPARE(shown.chips()->chip(0)->count(), std::optional(int(house.spaces.spaces().size())));
    const auto running = std::ranges::count_if(house.spaces.spaces(), [](const Space &space) {
        return isRunning(space.runtime.stage.stage);
    });
    QVERIFY(running > 0);
    QCOMPARE(shown.chips()->chip(1)->count(), std::optional(int(running)));
    shown.page.setFilterText(u"no such thing"_s);
    QCOMPARE(shown.chips()->chip(1)->count(), std::optional(int(running)));
    shown.page.setFilterText({});
    shown.page.filter(QuickFilter::Running);
    QCOMPARE(shown.rows(), int(running));
}

void TestSpacesPage::filtersAndClears()
{
    House house;
    Shown shown(house.services);
    QVERIFY(house.settle());
    QTRY_COMPARE(shown.rows(), int(house.spaces.spaces().size()));
    const int all = shown.rows();
    const SpaceId id = house.hub.writableSpace();
    shown.page.setFilterText(id.name.toUpper());
    QVERIFY(shown.rows() >= 1 && shown.rows() < all);
    QVERIFY(shown.row(id).isValid());
    QSignalSpy cleared(&shown.page, &SpacesPage::filterCleared);
    shown.page.setFilterText(u"no such thing"_s);
    QCOMPARE(shown.rows(), 0);
    QCOMPARE(shown.sheet(), 3);
    shown.page.select(id);
    QCOMPARE(shown.rows(), all);
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(shown.page.current(), id);
}

void TestSpacesPage::selectsWhenItAppears()
{
    House house;
    Shown shown(house.services);
    const SpaceId id = house.hub.writableSpace();
    shown.page.select(id);
    shown.page.openTab(u"cost"_s);
    QVERIFY(house.settle());
    QTRY_COMPARE(shown.page.current(), id);
    QCOMPARE(shown.details()->space(), id);
    QCOMPARE(shown.details()->currentTab(), u"cost"_s);
    QVERIFY(shown.table()->selectionModel()->isSelected(shown.row(id)));
}

void TestSpacesPage::focusChoosesNone()
{
    House house;
    const SpaceId id = house.hub.writableSpace();
    house.hub.inject({.kind = sim::Fault::Kind::Slow,
                      .path = "author=" + id.owner.toUtf8(),
                      .times = -1,
                      .delay = std::chrono::milliseconds{400}});
    Shown shown(house.services);
    shown.page.select(id);
    house.signIn();
    QTRY_VERIFY(shown.rows() > 0);
    QVERIFY(!shown.row(id).isValid());
    QFocusEvent focus(QEvent::FocusIn);
    QApplication::sendEvent(shown.table(), &focus);
    QVERIFY(shown.table()->currentIndex().isValid());
    QVERIFY(shown.page.current().isEmpty());
    QTRY_COMPARE(shown.page.current(), id);
    QVERIFY(shown.table()->selectionModel()->isSelected(shown.row(id)));
}

void TestSpacesPage::clickEndsTheWait()
{
    House house;
    Shown shown(house.services);
    shown.page.select({u"alice"_s, u"never-was"_s});
    QVERIFY(house.settle());
    QTRY_COMPARE(shown.rows(), int(house.spaces.spaces().size()));
    QVERIFY(shown.page.current().isEmpty());
    const QModelIndex second = shown.table()->model()->index(1, 0);
    const auto id = second.data(SpacesModel::SpaceIdRole).value<SpaceId>();
    QTest::mouseClick(shown.table()->viewport(), Qt::LeftButton, {},
                      shown.table()->visualRect(second).center());
    QCOMPARE(shown.page.current(), id);
    QCOMPARE(shown.details()->space(), id);
}

void TestSpacesPage::selectionAndScrollStay()
{
    House house(200);
    Shown shown(house.services);
    QVERIFY(house.settle());
    QTRY_VERIFY(shown.rows() >= 200);
    shown.table()->sortByColumn(SpacesModel::NameColumn, Qt::AscendingOrder);
    const SpaceId id =
        shown.table()->model()->index(150, 0).data(SpacesModel::SpaceIdRole).value<SpaceId>();
    shown.page.select(id);
    const int scroll = shown.table()->verticalScrollBar()->value();
    QVERIFY(scroll > 0);
    const SpaceId other = house.hub.writableSpace();
    house.spaces.setSleepTime(other, {std::chrono::hours{2}});
    QSignalSpy done(&house.spaces, &SpaceStore::done);
    QVERIFY(done.wait(10'000));
    QSignalSpy read(&house.spaces, &SpaceStore::freshnessChanged);
    shown.page.refresh();
    read.wait(3000);
    QTRY_COMPARE(shown.row(other, SpacesModel::SleepColumn).data().toString(), u"2 h"_s);
    QCOMPARE(shown.page.current(), id);
    QCOMPARE(shown.table()->currentIndex().row(), shown.row(id).row());
    QVERIFY(shown.table()->selectionModel()->isSelected(shown.row(id)));
    QCOMPARE(shown.table()->verticalScrollBar()->value(), scroll);
}

void TestSpacesPage::detailsStayWhileFilteredOut()
{
    House house;
    Shown shown(house.services);
    QVERIFY(house.settle());
    QTRY_COMPARE(shown.rows(), int(house.spaces.spaces().size()));
    const SpaceId id = house.hub.writableSpace();
    shown.page.select(id);
    shown.page.setFilterText(u"no such thing"_s);
    QCOMPARE(shown.details()->space(), id);
    shown.page.setFilterText({});
    QCOMPARE(shown.page.current(), id);
    QCOMPARE(shown.table()->currentIndex().row(), shown.row(id).row());
}

void TestSpacesPage::pauseAsksThenActs()
{
    House house;
    Shown shown(house.services);
    QVERIFY(house.settle());
    const SpaceId id = house.hub.writableSpace();
    QTRY_VERIFY(shown.row(id).isValid());
    shown.page.select(id);
    QVERIFY(shown.stage(id) != Stage::Paused);
    shown.action(u"actPause"_s)->trigger();
    auto *dialog = shown.page.findChild<ConfirmDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->spaces(), QList{id});
    QVERIFY(!house.sawRequest("POST", "/pause"));
    dialog->accept();
    QTRY_VERIFY(house.sawRequest("POST", "/pause"));
    QTRY_COMPARE(shown.stage(id), Stage::Paused);
    QTRY_VERIFY(!shown.action(u"actPause"_s)->isEnabled());
}

void TestSpacesPage::pausesSeveralWithOneQuestion()
{
    House house;
    Shown shown(house.services);
    QVERIFY(house.settle());
    shown.page.filter(QuickFilter::PaidNow);
    QTRY_VERIFY(shown.rows() >= 2);
    shown.table()->selectAll();
    shown.action(u"actPause"_s)->trigger();
    auto *dialog = shown.page.findChild<ConfirmDialog *>();
    QVERIFY(dialog);
    const QList<SpaceId> ids = dialog->spaces();
    QVERIFY(ids.size() >= 2);
    QVERIFY(shown.action(u"actHardware"_s)->isEnabled()); // One choice for all of them.
    dialog->accept();
    shown.page.filter(QuickFilter::All);
    for (const SpaceId &id : ids)
        QTRY_COMPARE(shown.stage(id), Stage::Paused);
}

void TestSpacesPage::failureOffersRetry()
{
    House house;
    Shown shown(house.services);
    QVERIFY(house.settle());
    const SpaceId id = house.hub.writableSpace();
    QTRY_VERIFY(shown.row(id).isValid());
    shown.page.select(id);
    house.hub.inject({.path = "/pause", .method = "POST", .status = 403});
    shown.action(u"actPause"_s)->trigger();
    shown.page.findChild<ConfirmDialog *>()->accept();
    const QString banner = u"failed/%1/%2"_s.arg(int(Operation::Pause)).arg(id.path());
    QTRY_VERIFY(shown.banners()->isPosted(banner));
    QVERIFY(shown.stage(id) != Stage::Paused);
    QPushButton *retry = nullptr;
    for (Banner *it : shown.banners()->findChildren<Banner *>()) {
        if (it->kind() == Banner::Kind::Error)
            retry = it->findChild<QPushButton *>();
    }
    QVERIFY(retry);
    retry->click();
    QTRY_COMPARE(shown.stage(id), Stage::Paused);
    QVERIFY(!shown.banners()->isPosted(banner));
}

void TestSpacesPage::offlineSaysSoAndRecovers()
{
    House house;
    Shown shown(house.services);
    QVERIFY(house.settle());
    QTRY_COMPARE(shown.rows(), int(house.spaces.spaces().size()));
    const int rows = shown.rows();
    const QString owner = house.account.identity().name;
    house.hub.inject({.path = "/api/spaces", .method = "GET", .times = -1, .status = 500});
    shown.action(u"actRefresh"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(shown.banners()->isPosted(u"refresh/"_s + owner), 15'000);
    QCOMPARE(shown.rows(), rows);
    house.hub.clearFaults();
    shown.action(u"actRefresh"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!shown.banners()->isPosted(u"refresh/"_s + owner), 15'000);
}

void TestSpacesPage::declinedAdviceStaysAway()
{
    House house;
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    {
        Shown shown(house.services);
        QVERIFY(house.settle());
        QTRY_VERIFY(shown.banners()->isPosted(u"advice"_s));
        shown.banners()->withdraw(u"advice"_s);
        emit shown.banners()->closed(u"advice"_s);
        shown.page.saveState(settings);
    }
    Shown again(house.services);
    QTRY_VERIFY(again.banners()->isPosted(u"advice"_s)); // Until the state is back.
    again.page.restoreState(settings);
    QVERIFY(!again.banners()->isPosted(u"advice"_s));
    again.page.refresh();
    QTest::qWait(200);
    QVERIFY(!again.banners()->isPosted(u"advice"_s));
}

void TestSpacesPage::keepsItsState()
{
    House house;
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    {
        Shown shown(house.services);
        shown.table()->sortByColumn(SpacesModel::MonthColumn, Qt::AscendingOrder);
        shown.table()->horizontalHeader()->moveSection(SpacesModel::SleepColumn, 1);
        shown.action(u"actDetails"_s)->setChecked(false);
        QVERIFY(!shown.details()->isVisible());
        shown.page.saveState(settings);
    }
    Shown again(house.services);
    QVERIFY(again.details()->isVisible());
    again.page.restoreState(settings);
    const QHeaderView *header = again.table()->horizontalHeader();
    QCOMPARE(header->sortIndicatorSection(), int(SpacesModel::MonthColumn));
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    QCOMPARE(header->visualIndex(SpacesModel::SleepColumn), 1);
    QVERIFY(!again.details()->isVisible());
}

void TestSpacesPage::narrowShowsOneAtATime()
{
    House house;
    Shown shown(house.services, {900, 600});
    QVERIFY(house.settle());
    const SpaceId id = house.hub.writableSpace();
    QTRY_VERIFY(shown.row(id).isValid());
    QVERIFY(!shown.details()->isVisible());
    shown.page.select(id);
    shown.table()->setFocus();
    QTest::keyClick(shown.table(), Qt::Key_Return);
    QVERIFY(shown.details()->isVisible());
    QVERIFY(!shown.table()->isVisible());
    QTRY_COMPARE(shown.details()->width(), shown.page.width());
    QTest::keyClick(shown.details(), Qt::Key_Escape);
    QVERIFY(!shown.details()->isVisible());
    QVERIFY(shown.table()->isVisible());
    shown.page.resize(1300, 800);
    QTRY_VERIFY(shown.details()->isVisible() && shown.table()->isVisible());
}

void TestSpacesPage::detailsFillThePage()
{
    House house;
    Shown shown(house.services, {1300, 800});
    QVERIFY(house.settle());
    const SpaceId id = house.hub.writableSpace();
    QTRY_VERIFY(shown.row(id).isValid());
    shown.page.select(id);
    const auto press = [&](const QString &name) {
        QTest::mouseClick(shown.details()->findChild<QAbstractButton *>(name), Qt::LeftButton);
    };
    press(u"detailsExpand"_s);
    QVERIFY(!shown.table()->isVisible());
    QTRY_COMPARE(shown.details()->width(), shown.page.width());
    press(u"detailsBack"_s);
    QVERIFY(shown.table()->isVisible() && shown.details()->isVisible());
    press(u"detailsExpand"_s);
    QTest::keyClick(shown.details(), Qt::Key_Escape);
    QVERIFY(shown.table()->isVisible() && shown.details()->isVisible());
}

void TestSpacesPage::figuresAgree()
{
    House house;
    Shown shown(house.services);
    QVERIFY(house.settle());
    QTRY_VERIFY(!shown.page.statusText().isEmpty());
    const auto id = house.hub.writableSpace();
    QTRY_VERIFY(shown.row(id).isValid());
    const QString month = shown.row(id, SpacesModel::MonthColumn).data().toString();
    QTRY_COMPARE(shown.row(id, SpacesModel::MonthColumn).data().toString(),
                 QLocale().toString(house.ledger.thisMonth(id).microUSD / 1e6, 'f', 2));
    QVERIFY(!month.isEmpty());
}

void TestSpacesPage::everythingHasANameAndAKey()
{
    House house;
    Shown shown(house.services);
    QSet<QKeySequence> keys;
    for (const QAction *action : shown.page.pageActions()) {
        if (!action)
            continue;
        QVERIFY(!action->text().isEmpty());
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
        QVERIFY2(!keys.contains(action->shortcut()), qPrintable(action->text()));
        keys.insert(action->shortcut());
    }
    for (const QAbstractButton *button : shown.page.findChildren<QAbstractButton *>()) {
        if (!button->isVisibleTo(&shown.page))
            continue;
        const bool isNamed = !button->accessibleName().isEmpty() || !button->text().isEmpty()
            || !button->toolTip().isEmpty() || button->parentWidget()->inherits("QTableView");
        QVERIFY2(isNamed, qPrintable(button->objectName()));
    }
}

QTEST_MAIN(TestSpacesPage)
#include "tst_spacespage.moc"
