// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/simhouse.h"
#include "ui/account/rightstable.h"
#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/settings/settingspage.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace spacedock;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    Fixture()
        : store(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
    {
    }

    static void choose(const QWidget &page, const QString &name, const QVariant &data)
    {
        page.findChild<Segmented *>(name)->setCurrentData(data);
    }

    QTemporaryDir folder;
    QSettings store;
    test::SimHouse house;
};

} // namespace

class TestSettingsPage : public QObject {
    Q_OBJECT

private slots:
    void settingsAreKept();
    void strangeSettingsAreDefaults();
    void proxyIsReadAsWritten_data();
    void proxyIsReadAsWritten();
    void themeIsAppliedAtOnce();
    void priceBookIsAppliedAtOnce();
    void networkIsKeptForTheNextStart();
    void unusableAddressIsNotKept();
    void missingFileIsNotKept();
    void accountIsShownAndLeft();
};

void TestSettingsPage::settingsAreKept()
{
    Fixture it;
    Settings settings;
    settings.theme = ThemeChoice::Dark;
    settings.priceBook = u"2023"_s;
    settings.network.proxy = NetworkSettings::Proxy::Manual;
    settings.network.manualProxy = QUrl(u"socks5://proxy.example:1080"_s);
    settings.network.caFile = u"/etc/own.pem"_s;
    settings.save(it.store);
    QCOMPARE(Settings::load(it.store), settings);
}

void TestSettingsPage::strangeSettingsAreDefaults()
{
    Fixture it;
    it.store.setValue(u"theme"_s, u"purple"_s);
    it.store.setValue(u"network/proxy"_s, 17);
    it.store.setValue(u"network/manualProxy"_s, u"http://user:secret@proxy:1"_s);
    QCOMPARE(Settings::load(it.store), Settings());
}

void TestSettingsPage::proxyIsReadAsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("bare") << u"proxy.example:3128"_s << u"http://proxy.example:3128"_s;
    QTest::newRow("socks") << u" socks5://[::1]:1080 "_s << u"socks5://[::1]:1080"_s;
    QTest::newRow("user") << u"http://me@proxy:1"_s << u"http://me@proxy:1"_s;
    QTest::newRow("password") << u"http://me:secret@proxy:1"_s << QString();
    QTest::newRow("other scheme") << u"ftp://proxy:21"_s << QString();
    QTest::newRow("path") << u"http://proxy:1/pac"_s << QString();
    QTest::newRow("nothing") << u"  "_s << QString();
    QTest::newRow("no host") << u"http://:3128"_s << QString();
}

void TestSettingsPage::proxyIsReadAsWritten()
{
    QFETCH(QString, text);
    QTEST(proxyFromText(text).value_or(QUrl()).toString(), "url");
}

void TestSettingsPage::themeIsAppliedAtOnce()
{
    Fixture it;
    const SettingsPage page(it.house.services, it.store);
    QSignalSpy chosen(&page, &SettingsPage::themeChosen);
    Fixture::choose(page, u"theme"_s, int(ThemeChoice::Dark));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(Settings::load(it.store).theme, ThemeChoice::Dark);
}

void TestSettingsPage::priceBookIsAppliedAtOnce()
{
    Fixture it;
    const SettingsPage page(it.house.services, it.store);
    Fixture::choose(page, u"settingsBook"_s, u"2023"_s);
    QCOMPARE(it.house.books.current().id, u"2023"_s);
    QCOMPARE(Settings::load(it.store).priceBook, u"2023"_s);
    Fixture::choose(page, u"settingsBook"_s, QString());
    QCOMPARE(it.house.books.current().id, it.house.books.books().last().id);
}

void TestSettingsPage::networkIsKeptForTheNextStart()
{
    Fixture it;
    const SettingsPage page(it.house.services, it.store);
    QSignalSpy changed(&page, &SettingsPage::networkChanged);
    auto *address = page.findChild<QLineEdit *>(u"proxyAddress"_s);
    QVERIFY(!address->isEnabled());
    Fixture::choose(page, u"proxy"_s, int(NetworkSettings::Proxy::Manual));
    QVERIFY(address->isEnabled());
    QCOMPARE(changed.size(), 0); // Without an address there is nothing to use.
    QTest::keyClicks(address, u"proxy.example:3128"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    const NetworkSettings kept = Settings::load(it.store).network;
    QCOMPARE(kept.proxy, NetworkSettings::Proxy::Manual);
    QCOMPARE(kept.manualProxy, QUrl(u"http://proxy.example:3128"_s));
}

void TestSettingsPage::unusableAddressIsNotKept()
{
    Fixture it;
    const SettingsPage page(it.house.services, it.store);
    Fixture::choose(page, u"proxy"_s, int(NetworkSettings::Proxy::Manual));
    auto *address = page.findChild<QLineEdit *>(u"proxyAddress"_s);
    QTest::keyClicks(address, u"http://me:secret@proxy:1"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY(!page.findChild<Label *>(u"proxyError"_s)->isHidden());
    QCOMPARE(Settings::load(it.store).network, NetworkSettings());
    it.store.sync();
    QFile file(it.store.fileName());
    QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("secret"));
}

void TestSettingsPage::missingFileIsNotKept()
{
    Fixture it;
    const SettingsPage page(it.house.services, it.store);
    auto *file = page.findChild<QLineEdit *>(u"caFile"_s);
    QTest::keyClicks(file, it.folder.filePath(u"none.pem"_s));
    QTest::keyClick(file, Qt::Key_Return);
    QVERIFY(!page.findChild<Label *>(u"caError"_s)->isHidden());
    QCOMPARE(Settings::load(it.store).network.caFile, QString());
}

void TestSettingsPage::accountIsShownAndLeft()
{
    Fixture it;
    const SettingsPage page(it.house.services, it.store);
    QVERIFY(!page.findChild<RightsTable *>());
    QVERIFY(it.house.signIn(it.house.hub.token()));
    QVERIFY(page.findChild<Label *>(u"accountName"_s)
                ->text()
                .contains(it.house.account.identity().name));
    QVERIFY(page.findChild<RightsTable *>());
    QVERIFY(!page.findChild<Label *>(u"tokenPlace"_s)->text().isEmpty());
    QSignalSpy left(&page, &SettingsPage::signOutRequested);
    page.findChild<QPushButton *>(u"signOut"_s)->click();
    QCOMPARE(left.size(), 1);
    for (const Label *label : page.findChildren<Label *>())
        QVERIFY(!label->text().contains(QString::fromLatin1(it.house.hub.token())));
}

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
