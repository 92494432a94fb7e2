// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/words.h"

#include "app/service/pricebooks.h"

#include <QSet>
#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(spacedock::Stage)

namespace {

constexpr Stage Known[] = {Stage::NoAppFile,       Stage::ConfigError,        Stage::Building,
                           Stage::BuildError,      Stage::AppStarting,        Stage::Running,
                           Stage::RunningBuilding, Stage::RunningAppStarting, Stage::RuntimeError,
                           Stage::Paused,          Stage::Sleeping,           Stage::Stopped,
                           Stage::Deleting};

constexpr CostNow::Kind Kinds[] = {CostNow::Kind::Idle,    CostNow::Kind::Free,
                                   CostNow::Kind::Granted, CostNow::Kind::Paid,
                                   CostNow::Kind::AtMost,  CostNow::Kind::NoPrice};

PriceBook book(const QString &id)
{
    const QList<PriceBook> books = shippedPriceBooks();
    for (const PriceBook &each : books) {
        if (each.id == id)
            return each;
    }
    return {};
}

} // namespace

class TestWords : public QObject {
    Q_OBJECT

private slots:
    void everyStageHasItsWord();
    void everyStageSaysWhatItMeans();
    void unknownStageKeepsItsSpelling();
    void theRuleInForceDecidesTheMeaning();
    void costWords();
    void operations();
    void flavors_data();
    void flavors();
    void books();
    void rules();
    void rights();
};

void TestWords::everyStageHasItsWord()
{
    QSet<QString> words;
    for (Stage stage : Known) {
        const QString word = stageWord({stage, {}});
        QVERIFY(!word.isEmpty());
        words << word;
    }
    QCOMPARE(words.size(), qsizetype(std::size(Known)));
}

void TestWords::everyStageSaysWhatItMeans()
{
    for (CostNow::Kind kind : Kinds) {
        QSet<QString> meanings;
        for (Stage stage : Known)
            meanings << stageMeaning({stage, {}}, {kind, Rate::perHour(400'000)});
        QCOMPARE(meanings.size(), qsizetype(std::size(Known)));
        QVERIFY(!meanings.contains(QString()));
    }
}

void TestWords::unknownStageKeepsItsSpelling()
{
    const StageValue odd{Stage::Unknown, u"MIGRATING"_s};
    QCOMPARE(stageWord(odd), u"MIGRATING"_s);
    QVERIFY(stageMeaning(odd, {}).contains(u"MIGRATING"_s));
    QVERIFY(!stageWord({Stage::Unknown, {}}).isEmpty());
}

void TestWords::theRuleInForceDecidesTheMeaning()
{
    Runtime runtime;
    runtime.stage = {Stage::AppStarting, u"APP_STARTING"_s};
    runtime.hardware = runtime.requestedHardware = u"t4-small"_s;
    const QString then = stageMeaning(runtime.stage, costNow(runtime, book(u"2023"_s), false));
    const QString now = stageMeaning(runtime.stage, costNow(runtime, book(u"2026-08"_s), false));
    QVERIFY(then != now);
    QVERIFY(now.contains(u"0.40"_s));
    QVERIFY(!then.contains(u'$'));
}

void TestWords::costWords()
{
    QSet<QString> words;
    QSet<QString> tags;
    for (CostNow::Kind kind : Kinds) {
        words << costWord({kind, Rate::perHour(30'000)});
        tags << billTag({kind, Rate::perHour(30'000)});
    }
    QCOMPARE(words.size(), qsizetype(std::size(Kinds)));
    QCOMPARE(tags.size(), qsizetype(std::size(Kinds)));
    QCOMPARE(costWord({CostNow::Kind::Paid, Rate::perHour(400'000)}), u"0.40"_s);
    QCOMPARE(costWord({CostNow::Kind::AtMost, Rate::perHour(30'000)}), u"≤ 0.03"_s);
    QCOMPARE(costWord({}), u"–"_s);
}

void TestWords::operations()
{
    QSet<QString> words;
    for (auto operation : {Operation::SetHardware, Operation::SetSleepTime, Operation::Pause,
                           Operation::Restart, Operation::FactoryRebuild}) {
        words << operationWord(operation) << operationPending(operation)
              << operationDone(operation, SpaceId{u"alice"_s, u"demo"_s});
        QVERIFY(operationDone(operation, SpaceId{u"alice"_s, u"demo"_s}).contains(u"alice/demo"_s));
    }
    QCOMPARE(words.size(), 15);
}

void TestWords::flavors_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("facts");
    QTest::newRow("gpu") << u"t4-small"_s << u"T4 small"_s
                         << u"1× T4 16 GB · 4 vCPU · 15 GB · 50 GB disk"_s;
    QTest::newRow("cpu") << u"cpu-basic"_s << u"CPU basic"_s << u"2 vCPU · 16 GB · 50 GB disk"_s;
    QTest::newRow("zero") << u"zero-a10g"_s << u"ZeroGPU"_s << QString();
    QTest::newRow("not in the book") << u"h200x16"_s << u"h200x16"_s << QString();
    QTest::newRow("none") << QString() << u"–"_s << QString();
}

void TestWords::flavors()
{
    QFETCH(QString, id);
    QFETCH(QString, facts);
    const PriceBook now = book(u"2026-08"_s);
    QTEST(flavorName(id, now), "name");
    if (const Flavor *flavor = now.find(id); flavor && !facts.isEmpty())
        QCOMPARE(flavorFacts(*flavor), facts);
    else
        QVERIFY(facts.isEmpty());
}

void TestWords::books()
{
    QCOMPARE(bookName(book(u"2023"_s)), u"2023"_s);
    QCOMPARE(bookName(book(u"2026-08"_s)), u"August 2026"_s);
    PriceBook live = book(u"2026-08"_s);
    live.id = u"live"_s;
    QVERIFY(bookName(live) != u"August 2026"_s);
}

void TestWords::rules()
{
    QVERIFY(ruleSentence({.startingIsBilled = true}) != ruleSentence({.startingIsBilled = false}));
    QVERIFY(ruleWords({.startingIsBilled = true}) != ruleWords({.startingIsBilled = false}));
}

void TestWords::rights()
{
    QSet<QString> words;
    for (auto right :
         {Right::ReadContent, Right::Write, Right::ReadBilling, Right::WriteDiscussions})
        words << rightId(right) << rightPurpose(right) << rightLack(right);
    QCOMPARE(words.size(), 12);
    QCOMPARE(roleWord(u"something-new"_s), u"something-new"_s);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
