// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/history.h"
#include "tests/service/samples.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;
using samples::at;
using samples::id;

static const Time Noon = at("2026-11-20T12:00:00.000Z");

class GuardDataTest : public QObject {
    Q_OBJECT

private slots:
    void everythingComesBack();
    void removed();
    void causes();
    void olderFile();
};

struct Folder {
    QTemporaryDir folder;
    QString file = folder.filePath(u"account.sqlite"_s);
};

static void load(History &history, const QString &file)
{
    QSignalSpy loaded(&history, &History::loaded);
    history.open(file);
    QTRY_COMPARE(loaded.size(), 1);
}

static QList<GuardChange> changes()
{
    const BudgetScope scope{BudgetScope::Kind::Owner, u"alice"_s};
    const SpaceId space = id(u"alice/a"_s);
    Lease lease{space, u"a10g-small"_s, Noon, Noon + 4h, u"cpu-basic"_s, true};
    WeeklyAct act{3, space, WeeklyAct::Kind::Start, 0b101, 9h, "Europe/Berlin", Noon};
    PanicEntry panic{
        Noon, u"l4x1"_s, 1800s, Money{800'000}, PanicEntry::State::Failed, u"failed: 403"_s};
    return {Entry<BudgetScope, Budget>{scope, Budget{scope, {5}, GuardAct::Pause, 20min}},
            Entry<BudgetScope, LevelTold>{scope, LevelTold{Noon, 75}},
            Entry<BudgetScope, Countdown>{scope, Countdown{Noon, Noon + 1h, Noon + 2h, true}},
            Entry<QString, SpaceSet>{u"it's"_s, SpaceSet{space, id(u"alice/b"_s)}},
            Entry<SpaceId, Exemption>{space, Exemption{}},
            Entry<SpaceId, Lease>{space, lease},
            Entry<int, WeeklyAct>{3, act},
            Entry<SpaceId, PanicEntry>{space, panic}};
}

static bool isSame(const GuardData &a, const GuardData &b)
{
    return a.budgets == b.budgets && a.told == b.told && a.countdowns == b.countdowns
        && a.groups == b.groups && a.exempt == b.exempt && a.leases == b.leases
        && a.weekly == b.weekly && a.panic == b.panic;
}

void GuardDataTest::everythingComesBack()
{
    const Folder place;
    GuardData kept;
    {
        History history;
        load(history, place.file);
        for (const GuardChange &change : changes())
            history.change(change);
        kept = history.guard();
    }
    QCOMPARE(kept.panic.size(), 1);
    QCOMPARE(kept.groups.value(u"it's"_s).size(), 2);
    History after;
    load(after, place.file);
    QVERIFY(isSame(after.guard(), kept));
}

void GuardDataTest::removed()
{
    const Folder place;
    {
        History history;
        load(history, place.file);
        for (const GuardChange &change : changes())
            history.change(change);
        for (GuardChange change : changes()) {
            std::visit([](auto &entry) { entry.value.reset(); }, change);
            history.change(change);
        }
        QVERIFY(isSame(history.guard(), {}));
    }
    History after;
    load(after, place.file);
    QVERIFY(isSame(after.guard(), {}));
}

void GuardDataTest::causes()
{
    const Folder place;
    const Action action{.at = Noon,
                        .space = id(u"alice/a"_s),
                        .operation = u"pause"_s,
                        .detail = u"t4-small"_s,
                        .hourlyBefore = Money{400'000},
                        .hourlyAfter = Money{},
                        .outcome = u"done"_s,
                        .cause = u"budget 1 alice"_s};
    {
        History history;
        load(history, place.file);
        history.record(action);
    }
    History after;
    load(after, place.file);
    QCOMPARE(after.actions(5), {action});
}

/// Back to a file of the schema before, with an act in it.
static void age(const QString &file)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"age"_s);
    database.setDatabaseName(file);
    QVERIFY(database.open());
    QSqlQuery query(database);
    for (const auto *table : {"budgets", "levelsTold", "countdowns", "spaceGroups", "exemptions",
                              "leases", "weeklyActs", "panic"})
        QVERIFY(query.exec(u"drop table %1"_s.arg(QLatin1StringView(table))));
    QVERIFY(query.exec(u"alter table actions drop column cause"_s));
    QVERIFY(query.exec(u"insert into actions (at, owner, name, operation, detail, outcome) values "
                       "(1, 'alice', 'a', 'restart', '', 'done')"_s));
    QVERIFY(query.exec(u"pragma user_version"_s) && query.next());
    const int before = query.value(0).toInt() - 1;
    query.finish();
    QVERIFY(query.exec(u"pragma user_version = %1"_s.arg(before)));
}

void GuardDataTest::olderFile()
{
    const Folder place;
    {
        History history;
        load(history, place.file);
    }
    age(place.file);
    QSqlDatabase::removeDatabase(u"age"_s);
    {
        History history;
        const QSignalSpy failed(&history, &History::failed);
        load(history, place.file);
        QVERIFY(failed.isEmpty());
        QVERIFY(history.isPersistent());
        QCOMPARE(history.actions(5).size(), 1);
        QCOMPARE(history.actions(5).first().operation, u"restart"_s);
        QVERIFY(history.actions(5).first().cause.isEmpty());
        for (const GuardChange &change : changes())
            history.change(change);
    }
    History after;
    load(after, place.file);
    QCOMPARE(after.guard().leases.size(), 1);
}

QTEST_GUILESS_MAIN(GuardDataTest)
#include "tst_guarddata.moc"
