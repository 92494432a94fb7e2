// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/account.h"
#include "app/service/pricebooks.h"
#include "app/sim/simhub.h"
#include "ui/account/accountbutton.h"
#include "ui/common/banner.h"
#include "ui/common/style.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/console.h"
#include "ui/costs/costchart.h"
#include "ui/costs/costspage.h"
#include "ui/dialogs/hardwaredialog.h"
#include "ui/spaces/detailspane.h"
#include "ui/spaces/spacesmodel.h"
#include "ui/spaces/spacespage.h"
#include "ui/text/format.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

sim::HubOptions hubOptions()
{
    return {.speed = 0, .book = shippedPriceBooks().last()};
}

/// The whole program at a Hub on loopback.
struct Program {
    explicit Program(const sim::HubOptions &options = hubOptions(), bool signedIn = true)
        : hub(std::make_unique<sim::SimHub>(options))
        , store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , console({.endpoint = hub->url(),
                   .token = signedIn ? hub->token() : QByteArray(),
                   .dataFolder = {},
                   .clock = [this] { return hub ? hub->now() : systemNow(); }},
                  {}, store)
    {
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
        window().activateWindow();
    }

    MainWindow &window() { return console.window(); }
    template <typename Widget> Widget *find(const QString &name)
    {
        return window().findChild<Widget *>(name);
    }
    ConsoleTable *table() { return find<ConsoleTable>(u"spacesTable"_s); }
    BannerStack *banners() { return find<BannerStack>(u"spacesBanners"_s); }
    bool isCurrent()
    {
        return console.services().spaces.freshness() == SpaceStore::Freshness::Current;
    }
    bool settle()
    {
        const auto isSettled = [this] {
            return isCurrent()
                && table()->model()->rowCount() == console.services().spaces.spaces().size();
        };
        return QTest::qWaitFor(isSettled, 20'000);
    }
    QString page() { return find<QStackedWidget>(u"pages"_s)->currentWidget()->objectName(); }
    SpaceId current() { return find<SpacesPage>(u"spacesPage"_s)->current(); }
    void press(int key, Qt::KeyboardModifiers with = Qt::ControlModifier)
    {
        QWidget *popup = QApplication::activePopupWidget();
        if (!popup) {
            window().activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window()));
        }
        QTest::keyClick(popup ? popup : &window(), Qt::Key(key), with);
    }

    std::unique_ptr<sim::SimHub> hub;
    QTemporaryDir folder;
    QSettings store;
    Console console;
};

QString accessibleName(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// Controls that the keyboard or the mouse reaches and a screen reader could not tell apart.
QStringList namelessBelow(QWidget *root)
{
    QStringList nameless;
    QList<QWidget *> widgets = root->findChildren<QWidget *>();
    widgets.prepend(root);
    for (QWidget *widget : std::as_const(widgets)) {
        const bool isReached = widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
        const bool isButton = qobject_cast<QAbstractButton *>(widget);
        if (widget->isVisible() && (isReached || isButton) && accessibleName(widget).isEmpty())
            nameless << u"%1 \"%2\" in %3"_s.arg(
                QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                widget->parentWidget() ? widget->parentWidget()->objectName() : QString());
    }
    return nameless;
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void topBarReachesTheCosts();
    void initTestCase();
    void keysLeadToPages();
    void refreshWorksOnEveryPage();
    void filterKeyLeadsToTheFilter();
    void paletteFindsSpacesAndActions();
    void droppedAddressOpensItsSpace_data();
    void droppedAddressOpensItsSpace();
    void keepsItsState();
    void welcomesAndLetsGo();
    void everyControlOfThePagesHasAName();
    void everyControlOfTheDialogsHasAName_data();
    void everyControlOfTheDialogsHasAName();
    void hardwareByKeyboardAlone();
    void saysWhatIsWrongAndRecovers_data();
    void saysWhatIsWrongAndRecovers();
    void staysUsableWhileTheHubHangs();
    void waitsWhenTheHubAsksTo();
    void hubDiesAndComesBack();
};

void TestMainWindow::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QApplication::setStyle(new Style);
    applyTheme(ThemeChoice::Light);
}

void TestMainWindow::keysLeadToPages()
{
    Program program;
    const QStringList pages{u"spacesPage"_s,  u"costsPage"_s,    u"estimatePage"_s,
                            u"grantsPage"_s,  u"activityPage"_s, u"frameworksPage"_s,
                            u"settingsPage"_s};
    QVERIFY(program.settle());
    for (int i = int(pages.size()) - 1; i >= 0; --i) {
        program.press(Qt::Key_1 + i);
        QCOMPARE(program.page(), pages[i]);
    }
}

void TestMainWindow::refreshWorksOnEveryPage()
{
    Program program;
    QVERIFY(program.settle());
    for (const QString &page : {u"spaces"_s, u"costs"_s, u"grants"_s, u"activity"_s}) {
        program.window().showPage(page);
        QTRY_VERIFY(program.isCurrent());
        program.hub->clearRequests();
        program.press(Qt::Key_F5, Qt::NoModifier);
        QTRY_VERIFY(!program.hub->requests().isEmpty());
    }
    program.window().showPage(u"spaces"_s);
    program.find<QLineEdit>(u"filterField"_s)->setFocus();
    program.hub->clearRequests();
    program.press(Qt::Key_F5, Qt::NoModifier);
    QTRY_VERIFY(!program.hub->requests().isEmpty());
}

void TestMainWindow::filterKeyLeadsToTheFilter()
{
    Program program;
    QVERIFY(program.settle());
    program.window().showPage(u"settings"_s);
    program.press(Qt::Key_F);
    QCOMPARE(program.page(), u"spacesPage"_s);
    auto *field = program.find<QLineEdit>(u"filterField"_s);
    QVERIFY(field->hasFocus());
    const SpaceId id = program.hub->writableSpace();
    QTest::keyClicks(field, id.name);
    QTRY_COMPARE(program.table()->model()->index(0, 0).data().toString(), id.name);
}

void TestMainWindow::paletteFindsSpacesAndActions()
{
    Program program;
    QVERIFY(program.settle());
    program.window().showPage(u"settings"_s);
    const SpaceId id = program.hub->writableSpace();
    program.press(Qt::Key_K);
    auto *first = program.find<QLineEdit>(u"paletteField"_s);
    QVERIFY(first);
    QTest::keyClicks(first, id.path());
    QTest::keyClick(first, Qt::Key_Return);
    QCOMPARE(program.page(), u"spacesPage"_s);
    QCOMPARE(program.current(), id);
    QTRY_VERIFY(!program.find<QLineEdit>(u"paletteField"_s));

    program.window().showPage(u"costs"_s);
    program.press(Qt::Key_K);
    auto *field = program.find<QLineEdit>(u"paletteField"_s);
    auto *list = program.find<ConsoleTable>(u"paletteList"_s);
    QTest::keyClicks(field, u"hardware"_s);
    QVERIFY(list->model()->rowCount() > 0);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(program.page(), u"spacesPage"_s);
    QVERIFY(program.window().findChild<HardwareDialog *>());
    program.window().findChild<HardwareDialog *>()->reject();
    QTRY_VERIFY(!program.window().findChild<HardwareDialog *>());

    program.press(Qt::Key_K);
    QVERIFY(program.find<QLineEdit>(u"paletteField"_s));
    auto *nothing = program.find<QWidget>(u"paletteNothing"_s);
    QVERIFY(nothing->isHidden());
    QTest::keyClicks(program.find<QLineEdit>(u"paletteField"_s), u"no such words"_s);
    QVERIFY(!nothing->isHidden());
    program.press(Qt::Key_Escape, Qt::NoModifier);
    QTRY_VERIFY(!program.find<QLineEdit>(u"paletteField"_s));
}

void TestMainWindow::droppedAddressOpensItsSpace_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("page of this Hub") << u"%1/spaces/%2"_s << true;
    QTest::newRow("deep in it") << u"%1/spaces/%2/settings?tab=1#x"_s << true;
    QTest::newRow("public address") << u"https://huggingface.co/spaces/%2"_s << true;
    QTest::newRow("somebody else's") << u"https://huggingface.co/spaces/nobody/nothing"_s << false;
}

void TestMainWindow::droppedAddressOpensItsSpace()
{
    QFETCH(const QString, address);
    QFETCH(const bool, isKnown);
    Program program;
    QVERIFY(program.settle());
    const SpaceId id = program.hub->writableSpace();
    const SpaceId before = program.current();
    program.window().showPage(u"settings"_s);
    QMimeData data;
    data.setUrls({QUrl(QString(address)
                           .replace("%1"_L1, program.hub->url().toString())
                           .replace("%2"_L1, id.path()))});
    QDragEnterEvent enter({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&program.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({300, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&program.window(), &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(program.page(), isKnown ? u"spacesPage"_s : u"settingsPage"_s);
    QCOMPARE(program.current(), isKnown ? id : before);
}

void TestMainWindow::keepsItsState()
{
    Program program;
    QVERIFY(program.settle());
    program.window().resize(1200, 700);
    program.table()->sortByColumn(SpacesModel::NameColumn, Qt::AscendingOrder);
    program.window().close();
    program.store.sync();
    Console again({.endpoint = program.hub->url(),
                   .token = program.hub->token(),
                   .dataFolder = {},
                   .clock = [&program] { return program.hub->now(); }},
                  {}, program.store);
    QCOMPARE(again.window().size(), QSize(1200, 700));
    auto *table = again.window().findChild<ConsoleTable *>(u"spacesTable"_s);
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), int(SpacesModel::NameColumn));
}

void TestMainWindow::welcomesAndLetsGo()
{
    Program program(hubOptions(), false);
    QTRY_COMPARE(program.page(), u"welcomePage"_s);
    QCOMPARE(namelessBelow(&program.window()).join(u", "_s), QString());
    program.press(Qt::Key_3);
    QCOMPARE(program.page(), u"estimatePage"_s);
    program.press(Qt::Key_1);
    auto &account = program.console.services().account;
    account.signIn(program.hub->token(), Account::Keeping::SessionOnly);
    QVERIFY(program.settle());
    QCOMPARE(program.page(), u"spacesPage"_s);
    account.signOut();
    QTRY_COMPARE(program.page(), u"welcomePage"_s);
    QTRY_COMPARE(program.table()->model()->rowCount(), 0);
}

void TestMainWindow::everyControlOfThePagesHasAName()
{
    Program program;
    QVERIFY(program.settle());
    QStringList nameless;
    for (const auto *page :
         {"costs", "estimate", "grants", "activity", "frameworks", "settings", "spaces"}) {
        program.window().showPage(QString::fromLatin1(page));
        QTest::qWait(50);
        nameless += namelessBelow(&program.window());
    }
    auto *tabs = program.window().findChild<DetailsPane *>()->findChild<QTabBar *>();
    QVERIFY(tabs);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        nameless += namelessBelow(&program.window());
    }
    nameless.removeDuplicates();
    QCOMPARE(nameless.join(u", "_s), QString());
}

void TestMainWindow::everyControlOfTheDialogsHasAName_data()
{
    QTest::addColumn<QString>("action");
    for (const auto *action : {"actHardware", "actSleep", "actPause", "actRestart", "actRebuild",
                               "actGrant", "askForGrant", "paletteAction"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void TestMainWindow::everyControlOfTheDialogsHasAName()
{
    QFETCH(const QString, action);
    Program program;
    QVERIFY(program.settle());
    program.window().showSpace(program.hub->writableSpace());
    auto *act = program.find<QAction>(action);
    QVERIFY(act);
    QVERIFY(act->isEnabled());
    act->trigger();
    QWidget *opened = nullptr;
    QTRY_VERIFY((opened = QApplication::activePopupWidget() ? QApplication::activePopupWidget()
                                                            : QApplication::activeModalWidget()));
    QVERIFY(!accessibleName(opened).isEmpty());
    QCOMPARE(namelessBelow(opened).join(u", "_s), QString());
    opened->close();
}

void TestMainWindow::hardwareByKeyboardAlone()
{
    Program program;
    QVERIFY(program.settle());
    const SpaceId id = program.hub->writableSpace();
    program.window().showSpace(id);
    program.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = program.window().findChild<HardwareDialog *>();
    QVERIFY(dialog);
    const QString before = dialog->value().flavor;
    QTRY_COMPARE(QApplication::focusWidget(), dialog->findChild<ConsoleTable *>(u"flavors"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    while (dialog->value().flavor != "t4-small"_L1)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(dialog->value().flavor != before);
    // Enter is not taken where it would raise the price: the button has to be reached.
    for (int tab = 0; tab < 30 && QApplication::focusWidget()->objectName() != "change"_L1; ++tab)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"change"_s);
    const QString wanted = dialog->value().flavor;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(program.console.services().spaces.find(id)->runtime.requestedHardware, wanted);
}

void TestMainWindow::saysWhatIsWrongAndRecovers_data()
{
    using Kind = sim::Fault::Kind;
    QTest::addColumn<sim::Fault>("fault");
    QTest::newRow("hub fails") << sim::Fault{.path = "/api/spaces", .times = -1, .status = 500};
    QTest::newRow("garbage") << sim::Fault{
        .kind = Kind::Garbage, .path = "/api/spaces", .times = -1};
    QTest::newRow("cut") << sim::Fault{
        .kind = Kind::CutBody, .path = "/api/spaces", .times = -1, .bytes = 20};
    QTest::newRow("drop") << sim::Fault{.kind = Kind::Drop, .path = "/api/spaces", .times = -1};
}

void TestMainWindow::saysWhatIsWrongAndRecovers()
{
    QFETCH(const sim::Fault, fault);
    Program program;
    QVERIFY(program.settle());
    const int rows = program.table()->model()->rowCount();
    program.hub->inject(fault);
    program.hub->cutStreams();
    program.press(Qt::Key_F5, Qt::NoModifier);
    const QString banner = u"refresh/"_s + program.console.services().account.identity().name;
    QTRY_VERIFY_WITH_TIMEOUT(program.banners()->isPosted(banner), 30'000);
    QCOMPARE(program.table()->model()->rowCount(), rows);
    program.window().showPage(u"estimate"_s); // Usable all the while.
    QCOMPARE(program.page(), u"estimatePage"_s);
    program.window().showPage(u"spaces"_s);
    program.hub->clearFaults();
    QTRY_VERIFY_WITH_TIMEOUT(!program.banners()->isPosted(banner), 30'000);
    QVERIFY(program.isCurrent());
}

void TestMainWindow::staysUsableWhileTheHubHangs()
{
    Program program;
    QVERIFY(program.settle());
    const int rows = program.table()->model()->rowCount();
    program.hub->inject({.kind = sim::Fault::Kind::Hang, .times = -1});
    program.hub->cutStreams();
    program.press(Qt::Key_F5, Qt::NoModifier);
    QTest::qWait(300);
    program.press(Qt::Key_3);
    QCOMPARE(program.page(), u"estimatePage"_s);
    program.press(Qt::Key_F);
    QTest::keyClicks(program.find<QLineEdit>(u"filterField"_s), program.hub->writableSpace().name);
    QTRY_VERIFY(program.table()->model()->rowCount() < rows);
    program.find<QLineEdit>(u"filterField"_s)->clear();
    QTRY_COMPARE(program.table()->model()->rowCount(), rows);
    program.hub->clearRequests();
    program.hub->clearFaults(); // What hung is dropped, and asked for again.
    QTRY_VERIFY_WITH_TIMEOUT(!program.hub->requests().isEmpty() && program.isCurrent(), 30'000);
}

void TestMainWindow::waitsWhenTheHubAsksTo()
{
    Program program;
    QVERIFY(program.settle());
    program.hub->inject({.path = "author=", .status = 429, .retryAfter = 2s});
    QSignalSpy limited(&program.console.services().client, &HubClient::rateLimited);
    program.press(Qt::Key_F5, Qt::NoModifier);
    QTRY_COMPARE(limited.size(), 1);
    const auto wait = limited.first().first().value<std::chrono::seconds>();
    QVERIFY(program.find<QLabel>(u"statusWork"_s)->text().contains(format::duration(wait)));
    program.hub->clearRequests();
    QTRY_VERIFY_WITH_TIMEOUT(!program.hub->requests().isEmpty(), 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(program.isCurrent(), 10'000);
    const QString banner = u"refresh/"_s + program.console.services().account.identity().name;
    QVERIFY(!program.banners()->isPosted(banner));
}

void TestMainWindow::hubDiesAndComesBack()
{
    sim::HubOptions options = hubOptions();
    options.token = "hf_kept_token";
    Program program(options);
    QVERIFY(program.settle());
    options.port = quint16(program.hub->url().port());
    const int rows = program.table()->model()->rowCount();
    program.hub.reset();
    program.press(Qt::Key_F5, Qt::NoModifier);
    const QString banner = u"refresh/"_s + program.console.services().account.identity().name;
    QTRY_VERIFY_WITH_TIMEOUT(program.banners()->isPosted(banner), 30'000);
    QCOMPARE(program.table()->model()->rowCount(), rows);
    program.hub = std::make_unique<sim::SimHub>(options);
    QVERIFY(program.hub->isListening());
    QTRY_VERIFY_WITH_TIMEOUT(!program.banners()->isPosted(banner), 30'000);
    QVERIFY(program.isCurrent());
}

void TestMainWindow::topBarReachesTheCosts()
{
    Program program;
    QVERIFY(program.settle());
    auto *costs = program.find<CostsPage>(u"costsPage"_s);
    auto *forecast = program.find<QAbstractButton>(u"burnForecast"_s);
    QTRY_VERIFY(forecast->isVisible());
    forecast->click();
    QCOMPARE(program.page(), u"costsPage"_s);
    auto *chart = costs->findChild<CostChart *>();
    QTRY_VERIFY(chart->picture().outlook);
    forecast->click();
    QCOMPARE(chart->day(), chart->picture().dayCount() - 1);
    const QString user = program.console.services().account.identity().name;
    program.find<AccountButton>(u"accountButton"_s)->setOwner(user);
    QVERIFY(costs->statusText().startsWith(user));
    program.find<AccountButton>(u"accountButton"_s)->setOwner({});
    QVERIFY(!costs->statusText().startsWith(user));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
