// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/hubclient.h"
#include "app/service/account.h"
#include "app/service/pricebooks.h"
#include "app/service/tokenstore.h"
#include "app/sim/simhub.h"
#include "ui/account/welcomepage.h"
#include "ui/common/banner.h"
#include "ui/text/words.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace spacedock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A Hub, an account at it, and the page.
struct Scene {
    explicit Scene(const std::optional<FoundToken> &found = {}, const QUrl &endpoint = {})
        : hub({.book = shippedPriceBooks().last()})
        , client(endpoint.isEmpty() ? hub.url() : endpoint, {.proxy = NetworkSettings::Proxy::None})
        , tokens(500ms)
        , account(client, tokens)
        , page(account, client, found)
    {
        page.resize(1000, 800);
        page.show();
    }

    template <typename W> W *find(const char *name) const
    {
        W *widget = page.findChild<W *>(QString::fromLatin1(name));
        if (!widget)
            qWarning("no widget named %s", name);
        return widget;
    }

    void signIn(const QByteArray &token) const
    {
        QTest::keyClicks(find<QLineEdit>("token"), QString::fromLatin1(token));
        QTest::mouseClick(find<QPushButton>("signIn"), Qt::LeftButton);
    }

    bool hasReport() const { return page.findChild<QLabel *>(u"signedInAs"_s); }
    Banner *problem() const { return find<Banner>("problem"); }

    sim::SimHub hub;
    HubClient client;
    TokenStore tokens;
    Account account;
    WelcomePage page;
};

} // namespace

class TestWelcomePage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void goodToken();
    void enterSignsIn();
    void blanksAroundTheTokenDoNotMatter();
    void wrongToken();
    void hubThatDoesNotAnswer();
    void hubThatAnswersGarbage();
    void withoutKeychainTheSessionGoesOn();
    void forThisSessionOnly();
    void missingRightsAreReadFirst();
    void reportGivesWayByItself();
    void foundTokenNeedsConsent();
    void showAndHide();
    void waysInWithoutAccount();
    void signingOutBringsTheFormBack();
};

void TestWelcomePage::initTestCase()
{
    // The developer's own keychain is no place for a test's token.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
#ifndef Q_OS_LINUX
    QSKIP("would write to the real keychain");
#endif
}

void TestWelcomePage::goodToken()
{
    const Scene scene;
    QSignalSpy finished(&scene.page, &WelcomePage::finished);
    auto *token = scene.find<QLineEdit>("token");
    QVERIFY(!scene.find<QPushButton>("signIn")->isEnabled());
    scene.signIn(scene.hub.token());
    QVERIFY(!scene.find<QPushButton>("signIn")->isEnabled()); // While it is checked.
    QTRY_VERIFY(scene.hasReport());
    const Identity &identity = scene.account.identity();
    QVERIFY(scene.find<QLabel>("signedInAs")->text().contains(identity.name));
    for (const Organization &organization : identity.organizations)
        QVERIFY(scene.find<QLabel>("organizations")->text().contains(organization.name));
    QCOMPARE(token->text(), QString());
    QCOMPARE(finished.size(), 0);
    QTest::mouseClick(scene.find<QPushButton>("continue"), Qt::LeftButton);
    QCOMPARE(finished.size(), 1);
    QTRY_VERIFY(!scene.hasReport());
}

void TestWelcomePage::enterSignsIn()
{
    const Scene scene;
    auto *token = scene.find<QLineEdit>("token");
    QTest::keyClicks(token, QString::fromLatin1(scene.hub.token()));
    QTest::keyClick(token, Qt::Key_Return);
    QTRY_COMPARE(scene.account.state(), Account::State::SignedIn);
}

void TestWelcomePage::blanksAroundTheTokenDoNotMatter()
{
    const Scene scene;
    scene.signIn("  " + scene.hub.token() + " ");
    QTRY_COMPARE(scene.account.state(), Account::State::SignedIn);
}

void TestWelcomePage::wrongToken()
{
    const Scene scene;
    scene.signIn("hf_thisIsNotAToken");
    QTRY_VERIFY(scene.problem()->isVisible());
    QCOMPARE(scene.problem()->kind(), Banner::Kind::Error);
    QVERIFY(!scene.problem()->sentence().contains(u"hf_thisIsNotAToken"_s));
    QCOMPARE(scene.account.state(), Account::State::SignedOut);
    QVERIFY(!scene.hasReport());

    auto *token = scene.find<QLineEdit>("token");
    QVERIFY(token->isEnabled());
    token->clear();
    scene.signIn(scene.hub.token());
    QTRY_VERIFY(scene.hasReport());
    QVERIFY(!scene.problem()->isVisible());
}

void TestWelcomePage::hubThatDoesNotAnswer()
{
    const Scene scene({}, QUrl(u"http://127.0.0.1:1"_s));
    scene.signIn("hf_any");
    QTRY_VERIFY_WITH_TIMEOUT(scene.problem()->isVisible(), 30'000);
    QVERIFY(!scene.problem()->sentence().isEmpty());
    QVERIFY(scene.find<QPushButton>("signIn")->isEnabled());
}

void TestWelcomePage::hubThatAnswersGarbage()
{
    Scene scene;
    scene.hub.inject({.kind = sim::Fault::Kind::Garbage, .path = "whoami", .times = -1});
    scene.signIn(scene.hub.token());
    QTRY_VERIFY_WITH_TIMEOUT(scene.problem()->isVisible(), 30'000);
    QCOMPARE(scene.account.state(), Account::State::SignedOut);
}

void TestWelcomePage::withoutKeychainTheSessionGoesOn()
{
    Scene scene;
    scene.page.setGoOnAfter(700ms);
    const QSignalSpy finished(&scene.page, &WelcomePage::finished);
    scene.signIn(scene.hub.token());
    QTRY_VERIFY(scene.hasReport());
    auto *notice = scene.find<Banner>("notice");
    QTRY_VERIFY(notice->isVisible());
    QCOMPARE(notice->kind(), Banner::Kind::Warning);
    QCOMPARE(scene.account.keeping(), Account::Keeping::SessionOnly);
    QCOMPARE(scene.account.state(), Account::State::SignedIn);
    QTest::qWait(1000); // It stays, since it is to be read.
    QCOMPARE(finished.size(), 0);
}

void TestWelcomePage::forThisSessionOnly()
{
    const Scene scene;
    scene.find<QCheckBox>("keep")->setChecked(false);
    scene.signIn(scene.hub.token());
    QTRY_VERIFY(scene.hasReport());
    QCOMPARE(scene.account.keeping(), Account::Keeping::SessionOnly);
    QVERIFY(!scene.find<Banner>("notice")->isVisible());
}

void TestWelcomePage::missingRightsAreReadFirst()
{
    Scene scene;
    scene.page.setGoOnAfter(1ms);
    scene.find<QCheckBox>("keep")->setChecked(false);
    const QSignalSpy finished(&scene.page, &WelcomePage::finished);
    scene.signIn(scene.hub.readToken());
    QTRY_VERIFY(scene.hasReport());
    QTest::qWait(50);
    QCOMPARE(finished.size(), 0);
    bool isNamed = false;
    for (const QLabel *label : scene.page.findChildren<QLabel *>())
        isNamed |= label->isVisible() && label->text().contains(rightLack(Right::Write));
    QVERIFY(isNamed);
}

void TestWelcomePage::reportGivesWayByItself()
{
    Scene scene;
    scene.page.setGoOnAfter(1ms);
    scene.find<QCheckBox>("keep")->setChecked(false);
    const QSignalSpy finished(&scene.page, &WelcomePage::finished);
    scene.signIn(scene.hub.token());
    QTRY_COMPARE(finished.size(), 1);
}

void TestWelcomePage::foundTokenNeedsConsent()
{
    const sim::SimHub other({.book = shippedPriceBooks().last(), .token = "hf_fromElsewhere"});
    const Scene scene(FoundToken{u"HF_TOKEN"_s, "hf_fromElsewhere"}, other.url());
    auto *offer = scene.find<Banner>("offer");
    QVERIFY(offer->isVisible());
    QVERIFY(offer->sentence().contains(u"HF_TOKEN"_s));
    QVERIFY(!offer->sentence().contains(u"hf_fromElsewhere"_s));
    QTest::qWait(50);
    QVERIFY(other.requests().isEmpty());
    const auto buttons = offer->findChildren<QPushButton *>();
    const auto use = std::ranges::find_if(buttons, &QWidget::isVisible);
    QVERIFY(use != buttons.cend());
    QTest::mouseClick(*use, Qt::LeftButton);
    QTRY_COMPARE(scene.account.state(), Account::State::SignedIn);
}

void TestWelcomePage::showAndHide()
{
    const Scene scene;
    auto *token = scene.find<QLineEdit>("token");
    QCOMPARE(token->echoMode(), QLineEdit::Password);
    QTest::mouseClick(scene.find<QToolButton>("showToken"), Qt::LeftButton);
    QCOMPARE(token->echoMode(), QLineEdit::Normal);
    QTest::mouseClick(scene.find<QToolButton>("showToken"), Qt::LeftButton);
    QCOMPARE(token->echoMode(), QLineEdit::Password);
}

void TestWelcomePage::waysInWithoutAccount()
{
    const Scene scene;
    const QSignalSpy demo(&scene.page, &WelcomePage::demoRequested);
    const QSignalSpy estimate(&scene.page, &WelcomePage::estimateRequested);
    QTest::mouseClick(scene.find<QPushButton>("demo"), Qt::LeftButton);
    QTest::mouseClick(scene.find<QPushButton>("estimate"), Qt::LeftButton);
    QCOMPARE(demo.size(), 1);
    QCOMPARE(estimate.size(), 1);
}

void TestWelcomePage::signingOutBringsTheFormBack()
{
    Scene scene;
    scene.signIn(scene.hub.token());
    QTRY_VERIFY(scene.hasReport());
    scene.account.signOut();
    QTRY_VERIFY(!scene.hasReport());
    QVERIFY(scene.find<QLineEdit>("token")->isVisible());
    QVERIFY(scene.find<QLineEdit>("token")->isEnabled());
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
