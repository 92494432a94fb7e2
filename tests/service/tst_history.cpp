// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/history.h"
#include "tests/service/oldhistory.h"
#include "tests/service/samples.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;
using samples::at;
using samples::id;
using samples::seen;
using samples::space;

static const Time Noon = at("2026-11-20T12:00:00.000Z");

class HistoryTest : public QObject {
    Q_OBJECT

private slots:
    void spaces();
    void observations();
    void observationsOfTwoInstances();
    void guardOfAnotherProgram();
    void earlierMonths();
    void clockRanAhead();
    void billKeepsWhatIsOld();
    void usage();
    void drafts();
    void actions();
    void sessionGoesBeforeFile();
    void memoryOnly();
    void unreadable_data();
    void unreadable();
    void newerFileIsLeftAlone();
    void noFolder();
    void locked();
    void diskFull();
    void crash();
    void activity();
    void migrates_data();
    void migrates();
};

/// Opens a history and waits for its file.
struct Opened {
    explicit Opened(const QString &file)
        : failed(&history, &History::failed)
    {
        QSignalSpy loaded(&history, &History::loaded);
        history.open(file);
        QTRY_COMPARE(loaded.size(), 1);
    }
    Opened(const Opened &) = delete;
    Opened &operator=(const Opened &) = delete;

    /// Returns once the file is written and left.
    void close()
    {
        QSignalSpy loaded(&history, &History::loaded);
        history.open(QStringLiteral(":memory:"));
        QTRY_COMPARE(loaded.size(), 1);
    }

    Error error() const { return failed.isEmpty() ? Error() : failed.last().at(0).value<Error>(); }

    History history;
    QSignalSpy failed;
};

struct Folder {
    QTemporaryDir folder;
    QString file = folder.filePath(u"account.sqlite"_s);
};

static Space fullSpace()
{
    Space full = space(u"me/full"_s, u"RUNNING_APP_STARTING"_s);
    full.title = u"Tïtle 'quoted'"_s;
    full.license = u"mit"_s;
    full.visibility = Visibility::Protected;
    full.disabled = true;
    full.likes = 7;
    full.subdomain = u"me-full"_s;
    full.sha = u"abc"_s;
    full.createdAt = Noon - 1000h;
    full.lastModified = Noon - 1h;
    full.runtime.sleepTime = 3600s;
    full.runtime.replicas = 2;
    full.runtime.requestedReplicas = 3;
    full.runtime.autoReplicas = true;
    full.runtime.errorMessage = u"no capacity"_s;
    full.runtime.devMode = true;
    full.runtime.domains = {{u"me-full.hf.space"_s, false, u"READY"_s},
                            {u"a.example"_s, true, u"PENDING"_s}};
    full.runtime.volumes = {{u"bucket"_s, u"me/b"_s, u"/data"_s, false},
                            {u"model"_s, u"me/m"_s, u"/m"_s, true}};
    full.runtime.storage = u"small"_s;
    full.runtime.sha = u"def"_s;
    return full;
}

void HistoryTest::spaces()
{
    const Folder place;
    const Space strange = space(u"me/strange"_s, u"HIBERNATING"_s);
    {
        Opened one(place.file);
        QVERIFY(one.history.isPersistent());
        one.history.storeSpaces({space(u"me/gone"_s, u"PAUSED"_s), strange}, Noon - 1h);
        one.history.storeSpaces({fullSpace(), strange}, Noon);
    }
    const Opened two(place.file);
    const QList<Space> kept{fullSpace(), strange};
    QCOMPARE(two.history.spaces(), kept);
    QCOMPARE(two.history.spacesReadAt(), Noon);
    QVERIFY(two.failed.isEmpty());
}

void HistoryTest::observations()
{
    const Folder place;
    const QString path = u"me/a"_s;
    {
        Opened one(place.file);
        one.history.observe(seen(path, {Noon, Noon + 10min}, u"RUNNING"_s));
        one.history.observe(seen(path, {Noon + 10min, Noon + 20min}, u"RUNNING"_s)); // Touches.
        one.history.observe(seen(path, {Noon + 20min, Noon + 30min}, u"PAUSED"_s));
        one.history.observe(seen(path, {Noon + 60min, Noon + 60min}, u"PAUSED"_s)); // Gap.
        one.history.observe(seen(path, {Noon + 60min, Noon + 70min}, u"PAUSED"_s));
    }
    const Opened two(place.file);
    const QList<Observation> all{seen(path, {Noon, Noon + 20min}, u"RUNNING"_s),
                                 seen(path, {Noon + 20min, Noon + 30min}, u"PAUSED"_s),
                                 seen(path, {Noon + 60min, Noon + 70min}, u"PAUSED"_s)};
    QCOMPARE(two.history.observations({Noon, Noon + 24h}), all);
    QCOMPARE(two.history.lastSeen(id(path)), all.last());
    // Cut to what was asked for.
    QCOMPARE(two.history.observations({Noon + 5min, Noon + 10min}),
             {seen(path, {Noon + 5min, Noon + 10min}, u"RUNNING"_s)});
    QVERIFY(two.history.observations({Noon + 30min, Noon + 60min}).isEmpty());
}

void HistoryTest::observationsOfTwoInstances()
{
    const Folder place;
    const QString path = u"me/a"_s;
    {
        Opened one(place.file);
        Opened two(place.file);
        one.history.observe(seen(path, {Noon, Noon + 30min}, u"RUNNING"_s));
        two.history.observe(seen(path, {Noon + 5min, Noon + 40min}, u"RUNNING"_s));
        one.history.observe(seen(path, {Noon + 35min, Noon + 50min}, u"PAUSED"_s));
        one.history.record({.at = Noon, .space = id(path), .outcome = u"one"_s});
        two.history.record({.at = Noon, .space = id(path), .outcome = u"two"_s});
        QVERIFY(one.failed.isEmpty() && two.failed.isEmpty());
    }
    const Opened three(place.file);
    // No minute is counted twice.
    const QList<Observation> all{seen(path, {Noon, Noon + 40min}, u"RUNNING"_s),
                                 seen(path, {Noon + 40min, Noon + 50min}, u"PAUSED"_s)};
    QCOMPARE(three.history.observations({Noon, Noon + 24h}), all);
    QCOMPARE(three.history.actions(10).size(), 2);
}

void HistoryTest::guardOfAnotherProgram()
{
    const Folder folder;
    Opened window(folder.file);
    Opened terminal(folder.file);
    QSignalSpy told(&window.history, &History::guardChanged);
    const auto put = [](History &history, const QString &owner, qint64 dollars) {
        const BudgetScope scope{BudgetScope::Kind::Owner, owner};
        history.change(Entry<BudgetScope, Budget>{scope, Budget{scope, {dollars * 1'000'000}}});
    };
    put(window.history, u"alice"_s, 1);
    window.history.lookForOthers();
    put(terminal.history, u"acme-lab"_s, 2);
    terminal.history.record({.at = Noon, .space = {}, .operation = u"budget-set"_s});
    terminal.close(); // It is in the file.
    QTRY_VERIFY([&] {
        window.history.lookForOthers();
        return !told.isEmpty();
    }());
    const QMap<BudgetScope, Budget> &budgets = window.history.guard().budgets;
    QCOMPARE(budgets.size(), 2);
    QCOMPARE(budgets.value({BudgetScope::Kind::Owner, u"acme-lab"_s}).perMonth, Money{2'000'000});
    QCOMPARE(window.history.actions(1).value(0).operation, u"budget-set"_s);

    // What the window does itself is no news to it, and is not lost to what was read before.
    told.clear();
    Opened again(folder.file);
    put(again.history, u"bob"_s, 3);
    again.close();
    window.history.lookForOthers();
    put(window.history, u"alice"_s, 4); // After it was asked, before it is answered.
    QTRY_COMPARE(budgets.size(), 3);
    QCOMPARE(budgets.value({BudgetScope::Kind::Owner, u"alice"_s}).perMonth, Money{4'000'000});
    QTest::qWait(50);
    told.clear();
    put(window.history, u"alice"_s, 5);
    window.history.lookForOthers();
    QTest::qWait(100);
    QVERIFY(told.isEmpty());
}

void HistoryTest::earlierMonths()
{
    const Folder place;
    const Time march = at("2026-03-10T00:00:00.000Z");
    const Observation early = seen(u"me/a"_s, {march, march + 1h}, u"RUNNING"_s);
    const UsageReport report{.periodId = u"p3"_s, .owner = u"me"_s, .period = monthOf(march)};
    {
        Opened one(place.file);
        one.history.observe(early);
        one.history.observe(seen(u"me/a"_s, {Noon, Noon + 1h}, u"RUNNING"_s));
        one.history.storeUsage(report, march);
    }
    Opened two(place.file);
    QVERIFY(two.history.observations(monthOf(march)).isEmpty());
    QCOMPARE(two.history.usagePeriods(), {monthOf(march)});
    QSignalSpy fetched(&two.history, &History::fetched);
    two.history.fetch(monthOf(march));
    QTRY_COMPARE(fetched.size(), 1);
    QCOMPARE(two.history.observations(monthOf(march)), {early});
    QCOMPARE(two.history.usage(u"me"_s, monthOf(march)), report);
    QCOMPARE(two.history.observations(monthOf(Noon)).size(), 1);
}

void HistoryTest::clockRanAhead()
{
    const Folder place;
    const QString path = u"me/a"_s;
    const Time ahead = at("2190-01-01T00:00:00.000Z");
    const QList<Observation> real{seen(path, {Noon, Noon + 10min}, u"RUNNING"_s),
                                  seen(path, {Noon + 20min, Noon + 40min}, u"RUNNING"_s),
                                  seen(path, {Noon + 40min, Noon + 50min}, u"PAUSED"_s)};
    {
        Opened one(place.file);
        one.history.observe(real[0]);
        one.history.observe(seen(path, {ahead, ahead + 10min}, u"RUNNING"_s));
        one.history.observe(seen(path, {Noon + 20min, Noon + 30min}, u"RUNNING"_s));
        one.history.observe(real[1]);
        one.history.observe(real[2]);
        QCOMPARE(one.history.observations({Noon, Noon + 24h}), real);
        one.close();
    }
    const Opened two(place.file);
    QCOMPARE(two.history.observations({Noon, Noon + 24h}), real);
}

void HistoryTest::billKeepsWhatIsOld()
{
    const Folder place;
    const QString path = u"me/a"_s;
    const Time january = at("2025-01-10T00:00:00.000Z");
    const Observation old = seen(path, {january - 24h * 300, january - 24h * 299}, u"RUNNING"_s);
    const auto keepAndReopen = [&](const std::optional<UsageReport> &report) {
        Opened one(place.file);
        one.history.observe(old);
        one.history.observe(seen(path, {Noon, Noon + 1h}, u"RUNNING"_s));
        if (report)
            one.history.storeUsage(*report, Noon);
        one.close();
        Opened two(place.file);
        QSignalSpy fetched(&two.history, &History::fetched);
        two.history.fetch(monthOf(old.span.begin));
        return fetched.wait(5000) && !two.history.observations(monthOf(old.span.begin)).isEmpty();
    };
    QVERIFY(!keepAndReopen({}));
    QVERIFY(keepAndReopen(UsageReport{.owner = u"me"_s, .period = monthOf(january)}));
}

void HistoryTest::usage()
{
    const Folder place;
    UsageLine line;
    line.category = u"Spaces"_s;
    line.entityId = u"hub-a"_s;
    line.label = u"me/a"_s;
    line.product = u"spaces/t4-small/minutes"_s;
    line.productName = u"T4 small"_s;
    line.quantity = 12.5;
    line.unit = u"minutes"_s;
    line.unitCost = {6667};
    line.total = {9'007'199'254'740'993}; // A double could not hold it.
    line.startedAt = Noon;
    line.active = true;
    line.freeGrant = true;
    UsageReport report{.periodId = u"p"_s, .owner = u"me"_s, .period = monthOf(Noon), .lines = {}};
    {
        Opened one(place.file);
        report.lines = {UsageLine(), UsageLine(), UsageLine()};
        one.history.storeUsage(report, Noon - 1h);
        line.stoppedAt = Noon + 1h;
        report.lines = {UsageLine(), line};
        one.history.storeUsage(report, Noon);
    }
    const Opened two(place.file);
    QCOMPARE(two.history.usage(u"me"_s, monthOf(Noon)), report);
    QCOMPARE(two.history.usageReadAt(u"me"_s, monthOf(Noon)), Noon);
    QVERIFY(!two.history.usage(u"org"_s, monthOf(Noon)));
}

void HistoryTest::drafts()
{
    const Folder place;
    const GrantApplication draft{.kind = ProjectKind::Academic,
                                 .flavor = u"t4-small"_s,
                                 .sleepAfter = 600s,
                                 .purpose = u"for\nall"_s,
                                 .reason = u"why"_s,
                                 .links = u"there"_s};
    {
        Opened one(place.file);
        one.history.storeDraft(id(u"me/a"_s), draft);
        one.history.storeDraft(id(u"me/b"_s), draft);
        one.history.removeDraft(id(u"me/b"_s));
    }
    const Opened two(place.file);
    QCOMPARE(two.history.draft(id(u"me/a"_s)), draft);
    QVERIFY(!two.history.draft(id(u"me/b"_s)));
}

void HistoryTest::actions()
{
    const Folder place;
    const Action asked{.at = Noon,
                       .space = id(u"me/a"_s),
                       .operation = u"set-hardware"_s,
                       .detail = u"t4-small -> l4x1, sleep 3600"_s,
                       .hourlyBefore = Money{400'000},
                       .hourlyAfter = {},
                       .outcome = u"asked"_s};
    Action done = asked;
    done.outcome = u"done"_s;
    {
        Opened one(place.file);
        QSignalSpy recorded(&one.history, &History::recorded);
        one.history.record(asked);
        one.history.record(done);
        QCOMPARE(recorded.size(), 2);
    }
    Opened two(place.file);
    const QList<Action> newestFirst{done, asked};
    QCOMPARE(two.history.actions(10), newestFirst);
    QCOMPARE(two.history.actions(1), {done});
}

void HistoryTest::sessionGoesBeforeFile()
{
    const Folder place;
    {
        Opened one(place.file);
        one.history.storeSpaces({space(u"me/old"_s, u"PAUSED"_s)}, Noon);
        one.history.record({.at = Noon, .outcome = u"old"_s});
    }
    History history;
    QSignalSpy loaded(&history, &History::loaded);
    history.open(place.file);
    QVERIFY(!history.isLoaded());
    // The file has not been read yet; what happens now must survive its reading.
    history.storeSpaces({space(u"me/new"_s, u"RUNNING"_s)}, Noon + 1h);
    history.record({.at = Noon, .outcome = u"new"_s});
    QTRY_COMPARE(loaded.size(), 1);
    QCOMPARE(history.spaces().size(), 1);
    QCOMPARE(history.spaces().first().id, id(u"me/new"_s));
    QCOMPARE(history.actions(10).size(), 2);
    QCOMPARE(history.actions(10).first().outcome, u"new"_s);
}

void HistoryTest::memoryOnly()
{
    Opened one(u":memory:"_s);
    QVERIFY(!one.history.isPersistent());
    one.history.storeSpaces({fullSpace()}, Noon);
    QCOMPARE(one.history.spaces(), {fullSpace()});
    QVERIFY(one.failed.isEmpty());
    QVERIFY(!QFile::exists(u":memory:"_s));
}

void HistoryTest::unreadable_data()
{
    QTest::addColumn<bool>("isDatabase");
    QTest::newRow("garbage") << false;
    QTest::newRow("another program's") << true;
}

void HistoryTest::unreadable()
{
    QFETCH(const bool, isDatabase);
    const Folder place;
    if (isDatabase) {
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            other.setDatabaseName(place.file);
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(u"create table theirs (a)"_s));
        }
        QSqlDatabase::removeDatabase(u"other"_s);
    } else {
        QFile file(place.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(50'000, 'x'));
    }
    QFile original(place.file);
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray content = original.readAll();
    {
        Opened one(place.file);
        QCOMPARE(one.error().kind, Error::Kind::Storage);
        QCOMPARE(one.error().code, u"set-aside"_s);
        QVERIFY(one.history.isPersistent());
        QFile kept(one.error().detail);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), content);
        one.history.storeSpaces({fullSpace()}, Noon);
    }
    const Opened two(place.file);
    QCOMPARE(two.history.spaces(), {fullSpace()});
    QVERIFY(two.failed.isEmpty());
}

void HistoryTest::newerFileIsLeftAlone()
{
    const Folder place;
    {
        const Opened one(place.file);
    }
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(place.file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"pragma user_version = 999"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
    Opened two(place.file);
    QCOMPARE(two.error().code, u"newer"_s);
    QVERIFY(!two.history.isPersistent());
    two.history.storeSpaces({fullSpace()}, Noon);
    QCOMPARE(two.history.spaces(), {fullSpace()});
    QVERIFY(QDir(place.folder.path()).entryList({u"*unreadable*"_s}).isEmpty());
}

void HistoryTest::noFolder()
{
    const Folder place;
    QFile blocker(place.folder.filePath(u"file"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Opened one(place.folder.filePath(u"file/below/account.sqlite"_s));
    QCOMPARE(one.error().kind, Error::Kind::Storage);
    QVERIFY(!one.history.isPersistent());
    one.history.observe(seen(u"me/a"_s, {Noon, Noon + 1h}, u"RUNNING"_s));
    QCOMPARE(one.history.observations({Noon, Noon + 24h}).size(), 1);
}

void HistoryTest::locked()
{
    const Folder place;
    Opened one(place.file);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"lock"_s);
        other.setDatabaseName(place.file);
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(u"begin exclusive"_s));
        one.history.record({.at = Noon, .outcome = u"first"_s});
        one.history.record({.at = Noon, .outcome = u"second"_s});
        QTRY_COMPARE_WITH_TIMEOUT(one.failed.size(), 1, 20'000);
        QCOMPARE(one.history.actions(10).size(), 2);
        QVERIFY(query.exec(u"commit"_s));
    }
    QSqlDatabase::removeDatabase(u"lock"_s);
    // Closing writes what waits; nothing was lost and the trouble was told once.
    QCOMPARE(one.failed.size(), 1);
    one.close();
    const Opened two(place.file);
    QCOMPARE(two.history.actions(10).size(), 2);
}

// The other half of crash(): writes, waits a second and dies without any clean-up.
static void writeAndDie(const QString &file)
{
    History history;
    history.open(file);
    history.storeSpaces({fullSpace()}, Noon);
    history.observe(seen(u"me/a"_s, {Noon, Noon + 1h}, u"RUNNING"_s));
    history.record({.at = Noon, .outcome = u"asked"_s});
    QTest::qWait(1000);
    std::raise(SIGKILL);
}

// Files that may not grow are what a full disk looks like from here.
void HistoryTest::diskFull()
{
#ifdef Q_OS_UNIX
    const Folder place;
    Opened one(place.file);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto signalBefore = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit full{.rlim_cur = 1024, .rlim_max = before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
    for (int i = 0; i < 200; ++i)
        one.history.record({.at = Noon, .detail = QString(100, u'x'), .outcome = u"done"_s});
    const bool isTold = QTest::qWaitFor([&] { return !one.failed.isEmpty(); });
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, signalBefore);
    QVERIFY(isTold);
    QCOMPARE(one.error().kind, Error::Kind::Storage);
    QCOMPARE(one.history.actions(1000).size(), 200);
    one.close();
    const Opened two(place.file);
    QVERIFY(two.failed.isEmpty());
    QCOMPARE(two.history.actions(1000).size(), 200);
    QCOMPARE(one.failed.size(), 1);
#else
    QSKIP("a limit of the file size is a thing of Unix");
#endif
}

void HistoryTest::crash()
{
    const Folder place;
    QProcess child;
    child.setProgram(QCoreApplication::applicationFilePath());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TST_HISTORY_CRASH"_s, place.file);
    child.setProcessEnvironment(environment);
    child.start();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    const Opened after(place.file);
    QVERIFY(after.failed.isEmpty());
    QCOMPARE(after.history.spaces(), {fullSpace()});
    QCOMPARE(after.history.observations({Noon, Noon + 24h}).size(), 1);
    QCOMPARE(after.history.actions(10).size(), 1);
}

void HistoryTest::activity()
{
    const Folder place;
    const SpaceId space = id(u"me/a"_s);
    {
        Opened one(place.file);
        one.history.observeActivity({space, {Noon, Noon + 5min}, true});
        one.history.observeActivity({space, {Noon + 5min, Noon + 6min}, false});
        one.history.observeActivity({space, {Noon + 6min, Noon + 9min}, false}); // Touches.
        one.history.observeActivity({space, {Noon + 20min, Noon + 30min}, false}); // Unwatched.
        one.history.observeActivity({id(u"me/b"_s), {Noon, Noon + 1h}, true});
    }
    const Opened two(place.file);
    const QList<Activity> own{{space, {Noon, Noon + 5min}, true},
                              {space, {Noon + 5min, Noon + 9min}, false},
                              {space, {Noon + 20min, Noon + 30min}, false}};
    QCOMPARE(two.history.activity({Noon, Noon + 24h}, space), own);
    QCOMPARE(two.history.activity({Noon, Noon + 24h}).size(), 4);
    QCOMPARE(two.history.activity({Noon + 7min, Noon + 25min}, space).size(), 2);
}

void HistoryTest::migrates_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("from the first schema") << 1;
    QTest::newRow("from the second") << 2;
}

void HistoryTest::migrates()
{
    QFETCH(const int, version);
    const Folder place;
    QVERIFY(oldhistory::write(place.file, version));
    const SpaceId space = id(u"me/a"_s);
    {
        Opened one(place.file);
        QVERIFY(one.failed.isEmpty());
        QVERIFY(one.history.isPersistent());
        QCOMPARE(one.history.spacesReadAt(), Noon);
        QCOMPARE(one.history.observations({Noon, Noon + 24h}),
                 {seen(u"me/a"_s, {Noon, Noon + 1h}, u"RUNNING"_s)});
        QCOMPARE(one.history.usage(u"me"_s, monthOf(Noon))->lines.first().total, Money{400'020});
        QCOMPARE(one.history.usagePeriodId(u"me"_s, monthOf(Noon)), u"p11"_s);
        QCOMPARE(one.history.draft(space)->purpose, u"for"_s);
        QCOMPARE(one.history.actions(10).size(), 1);
        one.history.observeActivity({space, {Noon, Noon + 1h}, true}); // What is new works.
    }
    const Opened two(place.file);
    QVERIFY(two.failed.isEmpty());
    QCOMPARE(two.history.activity({Noon, Noon + 24h}).size(), 1);
    QCOMPARE(two.history.actions(10).size(), 1);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (const QString file = qEnvironmentVariable("TST_HISTORY_CRASH"); !file.isEmpty())
        writeAndDie(file);
    HistoryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_history.moc"
