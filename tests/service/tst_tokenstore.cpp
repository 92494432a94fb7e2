// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/house.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;

/// Against a real Secret Service, which tests/service/with-keyring starts.
class TokenStoreTest : public QObject {
    Q_OBJECT

private slots:
    void keepReadForget();
    void endpointsAreApart();
    void visibleToOthers();
    void nothingInPlainText();
    void accountRestores();
    void accountForgets();
    void sessionOnlyForgetsWhatWasKept();
    void restoreOfNothing();
    void restoreOfARevokedToken();
    void withoutBus();
};

#define NEED_KEYRING()                                                                             \
    if (!qEnvironmentVariableIsSet("SPACEDOCK_KEYRING"))                                           \
    QSKIP("no Secret Service; see tests/service/with-keyring")

static const QUrl Hub(u"https://huggingface.co"_s);
static const QByteArray Token = "hf_tokenOfTheTestThatNobodyElseWrites";

static std::optional<QByteArray> read(TokenStore &store, const QUrl &endpoint)
{
    QSignalSpy found(&store, &TokenStore::found);
    QSignalSpy failed(&store, &TokenStore::failed);
    store.read(endpoint);
    if (!QTest::qWaitFor([&] { return found.size() + failed.size() > 0; }, 10'000)
        || found.isEmpty())
        return {};
    return found[0][1].toByteArray();
}

static bool write(TokenStore &store, const QUrl &endpoint, const QByteArray &token)
{
    QSignalSpy kept(&store, &TokenStore::kept);
    store.write(endpoint, token);
    return QTest::qWaitFor([&] { return !kept.isEmpty(); }, 10'000);
}

void TokenStoreTest::keepReadForget()
{
    NEED_KEYRING();
    TokenStore store(10s);
    QCOMPARE(read(store, Hub), QByteArray());
    QVERIFY(write(store, Hub, Token));
    QCOMPARE(read(store, Hub), Token);
    QVERIFY(write(store, Hub, "hf_other"));
    QCOMPARE(read(store, Hub), "hf_other"_ba);
    QSignalSpy forgotten(&store, &TokenStore::forgotten);
    store.forget(Hub);
    QTRY_COMPARE(forgotten.size(), 1);
    QCOMPARE(read(store, Hub), QByteArray());
    store.forget(Hub); // Nothing to forget is no failure.
    QTRY_COMPARE(forgotten.size(), 2);
}

void TokenStoreTest::endpointsAreApart()
{
    NEED_KEYRING();
    TokenStore store(10s);
    QVERIFY(write(store, Hub, Token));
    for (const QString &other : {u"http://huggingface.co"_s, u"https://huggingface.co:8443"_s,
                                 u"https://mirror.example"_s})
        QCOMPARE(read(store, QUrl(other)), QByteArray());
    QCOMPARE(read(store, QUrl(u"https://huggingface.co:443/"_s)), Token);
}

void TokenStoreTest::visibleToOthers()
{
    NEED_KEYRING();
    if (QStandardPaths::findExecutable(u"secret-tool"_s).isEmpty())
        QSKIP("secret-tool is not installed");
    TokenStore store(10s);
    QVERIFY(write(store, Hub, Token));
    QProcess tool;
    tool.start(u"secret-tool"_s,
               {u"lookup"_s, u"server"_s, u"spacedock"_s, u"user"_s, u"huggingface.co"_s});
    QVERIFY(tool.waitForFinished());
    QCOMPARE(tool.readAllStandardOutput(), Token);
}

void TokenStoreTest::nothingInPlainText()
{
    NEED_KEYRING();
    TokenStore store(10s);
    QVERIFY(write(store, Hub, Token));
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
            continue;
        ++seen;
        QVERIFY2(!file.readAll().contains(Token), qPrintable(file.fileName()));
    }
    QVERIFY(seen > 0); // The keyring's own file at least.
}

void TokenStoreTest::accountRestores()
{
    NEED_KEYRING();
    test::House house;
    TokenStore store(10s);
    Account first(house.client, store);
    QSignalSpy keeping(&first, &Account::keepingChanged);
    first.signIn(house.hub.token(), Account::Keeping::Keychain);
    QTRY_COMPARE(first.keeping(), Account::Keeping::Keychain);
    QCOMPARE(keeping.size(), 1);

    HubClient client(house.hub.url(), {.proxy = NetworkSettings::Proxy::None});
    Account second(client, store);
    second.restore();
    QCOMPARE(second.state(), Account::State::Restoring);
    QTRY_COMPARE(second.state(), Account::State::SignedIn);
    QCOMPARE(second.keeping(), Account::Keeping::Keychain);
    QCOMPARE(second.identity(), first.identity());
}

void TokenStoreTest::accountForgets()
{
    NEED_KEYRING();
    test::House house;
    TokenStore store(10s);
    Account account(house.client, store);
    account.signIn(house.hub.token(), Account::Keeping::Keychain);
    QTRY_COMPARE(account.keeping(), Account::Keeping::Keychain);
    QSignalSpy forgotten(&store, &TokenStore::forgotten);
    account.signOut();
    QTRY_COMPARE(forgotten.size(), 1);
    QCOMPARE(read(store, house.hub.url()), QByteArray());
}

void TokenStoreTest::sessionOnlyForgetsWhatWasKept()
{
    NEED_KEYRING();
    test::House house;
    TokenStore store(10s);
    Account account(house.client, store);
    account.signIn(house.hub.token(), Account::Keeping::Keychain);
    QTRY_COMPARE(account.keeping(), Account::Keeping::Keychain);
    account.signIn(house.hub.token(), Account::Keeping::SessionOnly);
    QTRY_COMPARE(account.keeping(), Account::Keeping::SessionOnly);
    QTRY_COMPARE(read(store, house.hub.url()), std::optional(QByteArray()));
    QCOMPARE(account.state(), Account::State::SignedIn);
}

void TokenStoreTest::restoreOfNothing()
{
    NEED_KEYRING();
    test::House house;
    TokenStore store(10s);
    Account account(house.client, store);
    QSignalSpy failed(&account, &Account::failed);
    account.restore();
    QTRY_COMPARE(account.state(), Account::State::SignedOut);
    QVERIFY(failed.isEmpty());
}

void TokenStoreTest::restoreOfARevokedToken()
{
    NEED_KEYRING();
    test::House house;
    TokenStore store(10s);
    QVERIFY(write(store, house.hub.url(), "hf_revoked"));
    Account account(house.client, store);
    QSignalSpy failed(&account, &Account::failed);
    account.restore();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Error>().kind, Error::Kind::Unauthorized);
    QCOMPARE(account.state(), Account::State::SignedOut);
    QVERIFY(!house.client.hasToken());
}

// Whoever lacks a keychain is told in time and goes on with the session.
static int runWithoutBus()
{
    test::House house;
    QSignalSpy keychainFailed(&house.account, &Account::keychainFailed);
    QSignalSpy keeping(&house.account, &Account::keepingChanged);
    house.account.signIn(house.hub.token(), Account::Keeping::Keychain);
    const bool told = QTest::qWaitFor([&] { return !keychainFailed.isEmpty(); }, 10'000);
    const bool isIn = house.account.state() == Account::State::SignedIn
        && house.account.keeping() == Account::Keeping::SessionOnly && house.client.hasToken();
    const bool isKeychain =
        told && keychainFailed[0][0].value<Error>().kind == Error::Kind::Keychain;
    QSignalSpy failed(&house.account, &Account::failed);
    house.account.signOut();
    house.account.restore();
    const bool ends = QTest::qWaitFor([&] { return !failed.isEmpty(); }, 10'000)
        && house.account.state() == Account::State::SignedOut;
    return isIn && isKeychain && !keeping.isEmpty() && ends ? 0 : 1;
}

void TokenStoreTest::withoutBus()
{
    QProcess child;
    child.setProgram(QCoreApplication::applicationFilePath());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TST_WITHOUT_BUS"_s, u"1"_s);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start();
    QVERIFY(child.waitForFinished(40'000));
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet("TST_WITHOUT_BUS"))
        return runWithoutBus();
    TokenStoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tokenstore.moc"
