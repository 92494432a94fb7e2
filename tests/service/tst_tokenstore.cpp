// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/house.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;
using Fault = sim::Fault;
using Freshness = SpaceStore::Freshness;

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
    void startWithoutNetwork_data();
    void startWithoutNetwork();
    void startWithoutTheHub();
    void startWithARefusedToken_data();
    void startWithARefusedToken();
    void knownAccountGoesWithTheToken_data();
    void knownAccountGoesWithTheToken();
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

/// What the program builds at its start, on files of its own.
struct Start {
    Start(const QUrl &hub, const QString &folder)
        : client(hub,
                 {.proxy = NetworkSettings::Proxy::None, .answerLimit = 600ms, .firstWait = 10ms})
        , account(client, store, KnownAccount(folder))
        , spaces(client, account, books, history, systemNow)
    {
        QObject::connect(&account, &Account::stateChanged, &history,
                         [this, folder](Account::State state) {
                             if (state == Account::State::SignedIn)
                                 history.open(folder + u"/history.sqlite"_s);
                         });
    }

    HubClient client;
    TokenStore store{10s};
    Account account;
    PriceBooks books;
    History history;
    SpaceStore spaces;
};

/// A first session that keeps the token, the account and the listing.
static bool workOnce(const sim::SimHub &hub, const QString &folder)
{
    Start start(hub.url(), folder);
    start.account.signIn(hub.token(), Account::Keeping::Keychain);
    return QTest::qWaitFor(
        [&] {
            return start.account.keeping() == Account::Keeping::Keychain
                && start.spaces.freshness() == Freshness::Current;
        },
        10'000);
}

static bool isIn(const QString &folder, const QByteArray &text)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

void TokenStoreTest::startWithoutNetwork_data()
{
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *name, Fault fault) {
        fault.times = -1;
        QTest::newRow(name) << fault;
    };
    row("dropped", {.kind = Fault::Kind::Drop});
    row("hangs", {.kind = Fault::Kind::Hang});
    row("captive portal", {.kind = Fault::Kind::Garbage});
    row("gateway", {.status = 502});
    row("broken", {.status = 500});
    row("too many", {.status = 429, .retryAfter = 0s});
}

// What was kept is shown with its age, and all is well by itself once the Hub answers.
void TokenStoreTest::startWithoutNetwork()
{
    NEED_KEYRING();
    QFETCH(const Fault, fault);
    test::House house;
    const QTemporaryDir folder;
    QVERIFY(workOnce(house.hub, folder.path()));
    house.hub.inject(fault);

    Start start(house.hub.url(), folder.path());
    QSignalSpy failed(&start.account, &Account::failed);
    QSignalSpy confirmed(&start.account, &Account::confirmed);
    start.account.restore();
    QTRY_COMPARE(start.account.state(), Account::State::SignedIn);
    QVERIFY(!start.account.isConfirmed());
    QCOMPARE(start.account.identity().name, house.hub.writableSpace().owner);
    QTRY_VERIFY(start.spaces.freshness() != Freshness::Empty);
    QVERIFY(start.spaces.find(house.hub.writableSpace()));
    QVERIFY(start.spaces.updatedAt());
    QTRY_VERIFY(house.count("GET", "/whoami") >= 2);
    QVERIFY(start.spaces.freshness() != Freshness::Current);

    house.hub.clearFaults();
    QTRY_COMPARE_WITH_TIMEOUT(confirmed.size(), 1, 20'000);
    QVERIFY(start.account.isConfirmed());
    QTRY_COMPARE_WITH_TIMEOUT(start.spaces.freshness(), Freshness::Current, 20'000);
    QCOMPARE(start.account.state(), Account::State::SignedIn);
    QVERIFY(failed.isEmpty());
    QVERIFY(!isIn(folder.path(), house.hub.token()));
    QVERIFY(isIn(folder.path(), start.account.identity().id.toUtf8()));
}

void TokenStoreTest::startWithoutTheHub()
{
    NEED_KEYRING();
    const QTemporaryDir folder;
    auto options =
        sim::HubOptions{.book = shippedPriceBooks().last(), .token = "hf_aTokenThatIsGiven"};
    auto hub = std::make_unique<sim::SimHub>(options);
    QVERIFY(workOnce(*hub, folder.path()));
    const QUrl url = hub->url();
    hub.reset();

    Start start(url, folder.path());
    start.account.restore();
    QTRY_COMPARE(start.account.state(), Account::State::SignedIn);
    QTRY_VERIFY(!start.spaces.spaces().isEmpty());
    QVERIFY(start.spaces.freshness() != Freshness::Current);
    options.port = quint16(url.port());
    hub = std::make_unique<sim::SimHub>(options);
    QTRY_VERIFY_WITH_TIMEOUT(start.account.isConfirmed(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(start.spaces.freshness(), Freshness::Current, 20'000);
}

void TokenStoreTest::startWithARefusedToken_data()
{
    QTest::addColumn<bool>("isNetworkAwayFirst");
    QTest::newRow("at once") << false;
    QTest::newRow("once the network is back") << true;
}

void TokenStoreTest::startWithARefusedToken()
{
    NEED_KEYRING();
    QFETCH(const bool, isNetworkAwayFirst);
    test::House house;
    const QTemporaryDir folder;
    QVERIFY(workOnce(house.hub, folder.path()));
    if (isNetworkAwayFirst)
        house.hub.inject({.path = "/whoami", .times = 1, .status = 500});
    house.hub.inject({.times = -1,
                      .status = 401,
                      .body = R"({"error":"Invalid credentials in Authorization header"})"});

    Start start(house.hub.url(), folder.path());
    QSignalSpy failed(&start.account, &Account::failed);
    QSignalSpy expired(&start.account, &Account::expired);
    start.account.restore();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size() + expired.size(), 1, 10'000);
    QTest::qWait(200);
    QCOMPARE(failed.size(), isNetworkAwayFirst ? 0 : 1);
    QCOMPARE(expired.size(), isNetworkAwayFirst ? 1 : 0);
    const QSignalSpy &told = isNetworkAwayFirst ? expired : failed;
    QCOMPARE(told[0][0].value<Error>().kind, Error::Kind::Unauthorized);
    // What is on screen stays there; who never was in goes to the door.
    QCOMPARE(start.account.state(),
             isNetworkAwayFirst ? Account::State::SignedIn : Account::State::SignedOut);
    QCOMPARE(start.spaces.spaces().isEmpty(), !isNetworkAwayFirst);
    QCOMPARE(start.client.hasToken(), isNetworkAwayFirst);
}

void TokenStoreTest::knownAccountGoesWithTheToken_data()
{
    QTest::addColumn<bool>("isSignOut");
    QTest::newRow("sign out") << true;
    QTest::newRow("session only") << false;
}

void TokenStoreTest::knownAccountGoesWithTheToken()
{
    NEED_KEYRING();
    QFETCH(const bool, isSignOut);
    test::House house;
    const QTemporaryDir folder;
    QVERIFY(workOnce(house.hub, folder.path()));
    const KnownAccount known(folder.path());
    QVERIFY(known.load(house.hub.url()));
    Start start(house.hub.url(), folder.path());
    start.account.restore();
    QTRY_VERIFY(start.account.isConfirmed());
    if (isSignOut)
        start.account.signOut();
    else
        start.account.signIn(house.hub.token(), Account::Keeping::SessionOnly);
    QTRY_COMPARE(start.account.keeping(), Account::Keeping::SessionOnly);
    QVERIFY(!known.load(house.hub.url()));
    QCOMPARE(start.account.isConfirmed(), !isSignOut);
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
