// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/tokennotice.h"

#include "spaceshouse.h"
#include "ui/account/tokendialog.h"
#include "ui/account/tokenedit.h"
#include "ui/common/banner.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/spaces/spacespage.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

using namespace spacedock;
using namespace spacedock::test;
using namespace Qt::StringLiterals;

class TestTokenNotice : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void anotherTokenGoesOn();
    void wrongTokenStays();
    void saidOnce();
};

namespace {

struct Shown {
    Shown()
    {
        QVERIFY(house.settle());
        page.guardBanners()->setParent(&page);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }

    BannerStack *frame() const { return page.findChild<BannerStack *>(u"guardBanners"_s); }
    bool isSaid() const { return frame()->isPosted(u"token"_s); }
    TokenDialog *ask()
    {
        page.findChild<QAction *>(u"actAnotherToken"_s)->trigger();
        return page.findChild<TokenDialog *>();
    }
    void expire()
    {
        house.hub.inject({.times = -1,
                          .status = 401,
                          .body = R"({"error":"Invalid credentials in Authorization header"})"});
        page.refresh();
    }

    House house;
    SpacesPage page{house.services};
};

void put(TokenDialog &dialog, const QByteArray &token)
{
    auto *edit = dialog.findChild<TokenEdit *>(u"token"_s);
    edit->clear();
    QTest::keyClicks(edit, QString::fromLatin1(token));
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"signInAgain"_s), Qt::LeftButton);
}

} // namespace

void TestTokenNotice::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QApplication::setStyle(new Style);
    applyTheme(ThemeChoice::Light);
}

void TestTokenNotice::anotherTokenGoesOn()
{
    Shown it;
    const qsizetype listed = it.house.spaces.spaces().size();
    QVERIFY(listed > 0);
    QVERIFY(!it.isSaid());
    it.expire();
    QTRY_VERIFY(it.isSaid());
    QCOMPARE(it.house.spaces.spaces().size(), listed);
    const QPointer<TokenDialog> dialog = it.ask();
    QVERIFY(dialog);
    QVERIFY(!dialog->primary()->isEnabled());
    it.house.hub.clearFaults();
    put(*dialog, it.house.hub.token());
    QTRY_VERIFY(!dialog);
    QVERIFY(!it.isSaid());
    QVERIFY(!it.house.account.isExpired());
    it.page.refresh();
    QTRY_VERIFY(it.house.isCurrent());
}

void TestTokenNotice::wrongTokenStays()
{
    Shown it;
    it.expire();
    QTRY_VERIFY(it.isSaid());
    const QPointer<TokenDialog> dialog = it.ask();
    QVERIFY(dialog);
    put(*dialog, "hf_wrong");
    auto *problem = dialog->findChild<Banner *>(u"problem"_s);
    QTRY_VERIFY(!problem->fact().isEmpty());
    QVERIFY(dialog->isVisible());
    QVERIFY(!problem->fact().contains(u"hf_wrong"_s));
    QVERIFY(it.isSaid());
    QVERIFY(!it.house.account.identity().name.isEmpty());
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

void TestTokenNotice::saidOnce()
{
    Shown it;
    it.expire();
    QTRY_VERIFY(it.isSaid());
    it.page.refresh();
    QSignalSpy read(&it.house.spaces, &SpaceStore::refreshed);
    QVERIFY(read.wait(5000));
    QCOMPARE(it.frame()->count(), 1);
    for (const QString &owner : it.house.account.identity().owners())
        QVERIFY(
            !it.page.findChild<BannerStack *>(u"spacesBanners"_s)->isPosted(u"refresh/"_s + owner));
}

QTEST_MAIN(TestTokenNotice)
#include "tst_tokennotice.moc"
