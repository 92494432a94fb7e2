// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/hubclient.h"
#include "app/service/account.h"
#include "app/service/pricebooks.h"
#include "app/service/tokenstore.h"
#include "app/sim/simhub.h"
#include "ui/account/accountbutton.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestAccountButton : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void offersSignIn();
    void listsOwners();
    void choosingAnOwner();
    void unknownOwnerIsIgnored();
    void filterGoesWithTheOwner();
    void signingOutAsksOnce();

private:
    void signIn();
    QAction *action(const QString &name) const;

    std::unique_ptr<sim::SimHub> m_hub;
    std::unique_ptr<HubClient> m_client;
    std::unique_ptr<TokenStore> m_tokens;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<QWidget> m_window;
    AccountButton *m_button = nullptr;
};

void TestAccountButton::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
}

void TestAccountButton::init()
{
    m_hub = std::make_unique<sim::SimHub>(sim::HubOptions{.book = shippedPriceBooks().last()});
    m_client = std::make_unique<HubClient>(m_hub->url(), NetworkSettings{});
    m_tokens = std::make_unique<TokenStore>(200ms);
    m_account = std::make_unique<Account>(*m_client, *m_tokens);
    m_window = std::make_unique<QWidget>();
    m_window->resize(600, 400);
    m_button = new AccountButton(*m_account, m_window.get());
    m_window->show();
}

void TestAccountButton::cleanup()
{
    m_window.reset();
    m_account.reset();
    m_tokens.reset();
    m_client.reset();
    m_hub.reset();
}

void TestAccountButton::signIn()
{
    m_account->signIn(m_hub->token(), Account::Keeping::SessionOnly);
    QTRY_COMPARE(m_account->state(), Account::State::SignedIn);
}

QAction *TestAccountButton::action(const QString &name) const
{
    return m_button->menu()->findChild<QAction *>(name);
}

void TestAccountButton::offersSignIn()
{
    QSignalSpy asked(m_button, &AccountButton::signInRequested);
    QVERIFY(!m_button->menu());
    QTest::mouseClick(m_button, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void TestAccountButton::listsOwners()
{
    signIn();
    QVERIFY(action(u"owner:"_s));
    QVERIFY(action(u"owner:"_s)->isChecked());
    for (const QString &owner : m_account->identity().owners())
        QVERIFY(action(u"owner:"_s + owner));
    QVERIFY(m_account->identity().owners().size() >= 2);
}

void TestAccountButton::choosingAnOwner()
{
    signIn();
    QSignalSpy chosen(m_button, &AccountButton::ownerChosen);
    const QString owner = m_account->identity().owners().last();
    action(u"owner:"_s + owner)->trigger();
    QCOMPARE(m_button->owner(), owner);
    QCOMPARE(m_button->text(), owner);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), owner);
    action(u"owner:"_s)->trigger();
    QCOMPARE(m_button->owner(), QString());
    QCOMPARE(chosen.size(), 2);
}

void TestAccountButton::unknownOwnerIsIgnored()
{
    signIn();
    const QSignalSpy chosen(m_button, &AccountButton::ownerChosen);
    m_button->setOwner(u"nobody-here"_s);
    QCOMPARE(m_button->owner(), QString());
    QCOMPARE(chosen.size(), 0);
}

void TestAccountButton::filterGoesWithTheOwner()
{
    signIn();
    m_button->setOwner(m_account->identity().owners().last());
    QSignalSpy chosen(m_button, &AccountButton::ownerChosen);
    m_account->signOut();
    QCOMPARE(m_button->owner(), QString());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toString(), QString());
}

void TestAccountButton::signingOutAsksOnce()
{
    signIn();
    action(u"signOut"_s)->trigger();
    QCOMPARE(m_account->state(), Account::State::SignedIn);
    auto *really = m_window->findChild<QPushButton *>(u"signOutNow"_s);
    QVERIFY(really);
    QTest::mouseClick(really, Qt::LeftButton);
    QCOMPARE(m_account->state(), Account::State::SignedOut);
}

QTEST_MAIN(TestAccountButton)
#include "tst_accountbutton.moc"
