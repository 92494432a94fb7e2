// SPDX-License-Identifier: GPL-3.0-or-later
#include "spaceshouse.h"
#include "ui/common/banner.h"
#include "ui/common/table.h"
#include "ui/dialogs/grantdialog.h"
#include "ui/grants/grantsmodel.h"
#include "ui/grants/grantspage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace spacedock;
using spacedock::test::House;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

GrantRow row(const QString &name, int number, GrantState state)
{
    return {{u"alice"_s, name},
            {number, u"Personal"_s, u"gpu"_s, Time{std::chrono::milliseconds{number}}, state},
            false};
}

QAction *action(const GrantsPage &page, const char *name)
{
    return page.findChild<QAction *>(QString::fromLatin1(name));
}

} // namespace

class TestGrantsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void modelDiffers();
    void emptyBeforeAnythingWasAsked();
    void findsWhatWasAsked();
    void applies();
    void failedPostKeepsTheDraft();
    void failedLookIsSaid();
    void choosesASpace();
};

void TestGrantsPage::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

void TestGrantsPage::modelDiffers()
{
    GrantsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows({row(u"a"_s, 1, GrantState::Submitted), row(u"b"_s, 2, GrantState::Submitted)});
    QCOMPARE(model.rowCount(), 2);
    model.setRows({row(u"b"_s, 2, GrantState::Answered), row(u"c"_s, 3, GrantState::Closed)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.row(0).id.name, u"b"_s);
    QCOMPARE(model.row(0).request.state, GrantState::Answered);
    QCOMPARE(model.row(1).id.name, u"c"_s);
    QCOMPARE(changed.size(), 1);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(reset.size(), 0);
}

void TestGrantsPage::emptyBeforeAnythingWasAsked()
{
    House house;
    GrantsPage page(house.services);
    page.show();
    QCOMPARE(page.count(), 0);
    QVERIFY(page.findChild<QWidget *>(u"empty"_s)->isVisible());
    QVERIFY(!action(page, "openDiscussion")->isEnabled());
}

void TestGrantsPage::findsWhatWasAsked()
{
    House house;
    GrantsPage page(house.services);
    page.show();
    house.signIn();
    QTRY_VERIFY(house.isCurrent());
    QTRY_VERIFY_WITH_TIMEOUT(page.count() >= 2, 10'000);
    auto *table = page.findChild<ConsoleTable *>(u"grants"_s);
    QVERIFY(table->isVisible());
    const auto asked = house.grants.asked();
    QCOMPARE(page.count(), int(asked.size()));
    table->selectRow(0);
    QVERIFY(action(page, "openDiscussion")->isEnabled());

    QSignalSpy shown(&page, &GrantsPage::spaceRequested);
    action(page, "showSpace")->trigger();
    QCOMPARE(shown.size(), 1);
    QVERIFY(asked.contains(shown.first().first().value<SpaceId>()));
}

void TestGrantsPage::applies()
{
    House house;
    GrantsPage page(house.services);
    page.resize(1100, 800);
    page.show();
    house.signIn();
    QTRY_VERIFY(house.isCurrent());
    const SpaceId id = house.hub.writableSpace();
    page.apply(id);
    auto *dialog = page.findChild<GrantDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"purpose"_s), u"It helps."_s);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"reason"_s), u"Too slow."_s);
    const GrantApplication wanted = dialog->value();
    const QString text = grantText(wanted, dialog->hardwareName());
    QSignalSpy posted(&house.grants, &GrantDesk::posted);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"post"_s), Qt::LeftButton);
    QTRY_COMPARE(posted.size(), 1);
    QTRY_VERIFY(house.grants.request(id));
    QCOMPARE(house.grants.request(id)->state, GrantState::Submitted);
    QCOMPARE(house.grants.request(id)->discussion, posted.first().at(1).toInt());
    QVERIFY(!house.grants.draft(id));
    QTRY_VERIFY(page.count() >= 1);

    std::optional<Discussion> thread;
    house.client.discussion(id, posted.first().at(1).toInt())
        .then(&page,
              [&thread](const Result<Discussion> &read) { thread = read.value_or(Discussion{}); });
    QTRY_VERIFY(thread);
    QCOMPARE(thread->title, grantTitle(wanted.kind));
    QCOMPARE(thread->comments.value(0).markdown, text);
}

void TestGrantsPage::failedPostKeepsTheDraft()
{
    House house;
    GrantsPage page(house.services);
    page.resize(1100, 800);
    page.show();
    house.signIn();
    QTRY_VERIFY(house.isCurrent());
    const SpaceId id = house.hub.writableSpace();
    house.hub.inject({.kind = sim::Fault::Kind::Status,
                      .path = "discussions",
                      .method = "POST",
                      .times = -1,
                      .status = 403});
    page.apply(id);
    auto *dialog = page.findChild<GrantDialog *>();
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"purpose"_s), u"It helps."_s);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"reason"_s), u"Too slow."_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"post"_s), Qt::LeftButton);
    auto *banners = page.findChild<BannerStack *>(u"banners"_s);
    QTRY_VERIFY(banners->isPosted(id.path()));
    QVERIFY(house.grants.draft(id));
    QCOMPARE(house.grants.draft(id)->purpose, u"It helps."_s);
    QVERIFY(!house.grants.request(id));
}

void TestGrantsPage::failedLookIsSaid()
{
    House house;
    GrantsPage page(house.services);
    page.show();
    house.hub.inject({.kind = sim::Fault::Kind::Status,
                      .path = "discussions",
                      .method = "GET",
                      .times = -1,
                      .status = 403});
    house.signIn();
    QTRY_VERIFY(house.isCurrent());
    auto *banners = page.findChild<BannerStack *>(u"banners"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banners->isPosted(u"look"_s), 20'000);
    house.hub.clearFaults();
    house.hub.clearRequests();
    // Others are still being asked, and every one is to be asked once more.
    action(page, "refreshGrants")->trigger();
    const auto isAskedAgain = [&house](const Space &space) {
        return space.isStatic()
            || house.sawRequest("GET", space.id.path().toUtf8() + "/discussions");
    };
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(house.spaces.spaces(), isAskedAgain), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(page.count() >= 2, 20'000);
}

void TestGrantsPage::choosesASpace()
{
    House house;
    GrantsPage page(house.services);
    page.resize(1100, 800);
    page.show();
    house.signIn();
    QTRY_VERIFY(house.isCurrent());
    action(page, "askForGrant")->trigger();
    auto *chooser = page.findChild<QDialog *>(u"spaceChooser"_s);
    QVERIFY(chooser);
    auto *list = chooser->findChild<QListView *>(u"spaces"_s);
    for (int i = 0; i < list->model()->rowCount(); ++i) {
        const auto id = SpaceId::fromText(list->model()->index(i, 0).data().toString());
        const Space *space = house.spaces.find(id.value_or(SpaceId{}));
        QVERIFY(space);
        QVERIFY(space->visibility == Visibility::Public && !space->isStatic());
    }
    auto *next = chooser->findChild<QPushButton *>(u"choose"_s);
    QVERIFY(!next->isEnabled());
    const QString wanted = list->model()->index(0, 0).data().toString();
    QTest::keyClicks(chooser->findChild<QLineEdit *>(u"filter"_s), wanted);
    QVERIFY(next->isEnabled());
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_VERIFY(page.findChild<GrantDialog *>());
}

QTEST_MAIN(TestGrantsPage)
#include "tst_grantspage.moc"
