// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logsearch.h"
#include "app/service/logstore.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace spacedock;
using namespace std::chrono_literals;

using Numbers = QList<qint64>;
using State = LogSearch::State;

namespace {

Numbers numbers(const LogMatches &matches)
{
    Numbers list;
    for (qint64 i = 0; i < matches.count(); ++i)
        list.append(matches.at(i));
    return list;
}

LogRecord at(int second, LogLevel level = LogLevel::None)
{
    return {.time = Time(std::chrono::seconds(second)), .level = level};
}

/// Lines as a Space prints them, some coloured; line i says "n=i".
QByteArray line(int i)
{
    const QByteArray text =
        "request n=" + QByteArray::number(i) + " took " + QByteArray::number(i * 37 % 1000) + "ms";
    return i % 10 == 3 ? "\x1b[32mINFO\x1b[0m: " + text : "info: " + text;
}

std::shared_ptr<LogStore> filled(int count)
{
    auto store = std::make_shared<LogStore>();
    for (int i = 0; i < count; ++i)
        store->append(line(i), {.time = Time(std::chrono::seconds(i)), .hasEscapes = i % 10 == 3});
    store->publish();
    return store;
}

} // namespace

class LogSearchTest : public QObject {
    Q_OBJECT

private slots:
    void againstEachLine_data();
    void againstEachLine();
    void filters_data();
    void filters();
    void followsNewLines();
    void followsTheOpenLine();
    void contextReachesIntoNewLines();
    void sinceRestartMovesOn();
    void droppedLinesLeave();
    void resultsStreamIn();
    void cancelStopsAtOnce();
    void badPattern();
    void tooCostly();
    void newSearchForgetsTheOld();
};

static void wait(LogSearch &search)
{
    QTRY_COMPARE_WITH_TIMEOUT(search.state(), State::Finished, 30'000);
}

void LogSearchTest::againstEachLine_data()
{
    QTest::addColumn<LogQuery>("query");
    QTest::addColumn<QString>("reference");
    const auto row = [](const char *name, const LogQuery &query, const char *reference) {
        QTest::newRow(name) << query << QString::fromLatin1(reference);
    };
    row("plain", {.pattern = "n=77"}, "n=77");
    row("case", {.pattern = "INFO", .isCaseSensitive = true}, "(?-i)INFO");
    row("any case", {.pattern = "iNfO: r"}, "info: r");
    row("word", {.pattern = "7ms", .isWholeWord = true}, "\\b7ms\\b");
    row("expression with a literal", {.pattern = "n=\\d+5 ", .isRegex = true}, "n=\\d+5 ");
    row("expression without", {.pattern = "\\b[0-9]{2}[a-z]{2}$", .isRegex = true},
        "\\b[0-9]{2}[a-z]{2}$");
    row("not over line ends", {.pattern = "ms\\s+info", .isRegex = true}, "ms\\s+info");
    row("everything", {.pattern = "^", .isRegex = true}, "^");
    row("escape codes are not seen", {.pattern = "32m"}, "32m");
    row("nothing", {.pattern = "no such"}, "no such");
}

void LogSearchTest::againstEachLine()
{
    QFETCH(const LogQuery, query);
    QFETCH(const QString, reference);
    constexpr int Count = 30'000;
    const auto store = filled(Count);
    LogSearch search;
    search.start(store, query);
    QCOMPARE(search.state(), State::Running);
    wait(search);
    const QRegularExpression expression(reference, QRegularExpression::CaseInsensitiveOption);
    Numbers expected;
    for (int i = 0; i < Count; ++i) {
        QByteArray text = line(i);
        text.replace("\x1b[32m", "").replace("\x1b[0m", "");
        if (QString::fromLatin1(text).contains(expression))
            expected.append(i);
    }
    QCOMPARE(numbers(search.matches()), expected);
    QCOMPARE(search.trouble(), LogSearch::Trouble::None);
    QCOMPARE(search.searchedEnd(), Count);
    QCOMPARE(search.progress(), 1.0);
}

void LogSearchTest::filters_data()
{
    QTest::addColumn<LogFilter>("filter");
    QTest::addColumn<Numbers>("matches");
    QTest::addColumn<Numbers>("shown");
    const auto row = [](const char *name, const LogFilter &filter, const Numbers &matches,
                        const Numbers &shown = {}) {
        QTest::newRow(name) << filter << matches << (shown.isEmpty() ? matches : shown);
    };
    // See filters() for the lines.
    row("empty", {}, {0, 1, 2, 3, 5, 6, 7, 8, 9});
    row("include", {.include = {{.pattern = "alpha"}}}, {0, 6});
    row("include either", {.include = {{.pattern = "alpha"}, {.pattern = "delta"}}}, {0, 3, 6, 9});
    row("exclude", {.exclude = {{.pattern = "a"}}}, {2, 5, 8});
    row("both", {.include = {{.pattern = "ta"}}, .exclude = {{.pattern = "^b", .isRegex = true}}},
        {3, 7, 9});
    row("level", {.levels = {LogLevel::Warning}}, {1});
    row("a traceback is errors", {.levels = {LogLevel::Error}}, {5, 6, 7});
    row("from", {.from = Time(7s)}, {7, 8, 9});
    row("until", {.until = Time(2s)}, {0, 1});
    row("from until", {.from = Time(2s), .until = Time(6s)}, {2, 3, 5});
    row("since the restart", {.sinceRestart = true}, {5, 6, 7, 8, 9});
    row("all together",
        {.include = {{.pattern = "a"}}, .levels = {LogLevel::Error}, .sinceRestart = true}, {6, 7});
    row("context", {.include = {{.pattern = "gimme"}}, .context = 1}, {2}, {1, 2, 3});
    row("context at both ends",
        {.include = {{.pattern = "alpha"}, {.pattern = "delta"}}, .context = 1}, {0, 3, 6, 9},
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9});
    row("context since the restart",
        {.include = {{.pattern = "eps"}}, .sinceRestart = true, .context = 2}, {5}, {5, 6, 7});
}

void LogSearchTest::filters()
{
    QFETCH(const LogFilter, filter);
    auto store = std::make_shared<LogStore>();
    const auto inBlock = [](int second) {
        LogRecord record = at(second);
        record.inBlock = true;
        return record;
    };
    store->append("alpha", at(0));
    store->append("beta", at(1, LogLevel::Warning));
    store->append("gimme", at(2));
    store->append("delta", at(3));
    store->append(LogDivider{.kind = LogDivider::Kind::Restart, .run = 2});
    store->append("epsilon", at(5, LogLevel::Error));
    store->append("  alpha", inBlock(6));
    store->append("zeta", inBlock(7));
    store->append("no", at(8));
    store->append("delta", at(9));
    store->publish();
    LogSearch search;
    search.start(store, filter);
    wait(search);
    QTEST(numbers(search.matches()), "matches");
    QTEST(numbers(search.shown()), "shown");
}

void LogSearchTest::followsNewLines()
{
    const auto store = filled(100);
    LogSearch search;
    search.start(store, LogQuery{.pattern = "n=5"});
    wait(search);
    QCOMPARE(search.matches().count(), 11);
    QSignalSpy finished(&search, &LogSearch::finished);
    for (int i = 100; i < 600; ++i) {
        store->append(line(i), {});
        store->publish();
        if (i % 50 == 0)
            search.follow();
    }
    search.follow();
    QTRY_COMPARE(search.searchedEnd(), 600);
    wait(search);
    QCOMPARE(search.matches().count(), 111);
    QVERIFY(!finished.isEmpty());
}

void LogSearchTest::followsTheOpenLine()
{
    auto store = std::make_shared<LogStore>();
    store->append("50% of what was", {});
    store->setOpen("50%", {});
    store->publish();
    LogSearch search;
    search.start(store, LogQuery{.pattern = "50%"});
    wait(search);
    QCOMPARE(numbers(search.matches()), (Numbers{0, 1}));
    store->setOpen("60%", {.redraws = 1});
    store->publish();
    search.follow();
    wait(search);
    QCOMPARE(numbers(search.matches()), (Numbers{0}));
    store->dropOpen();
    store->append("50% again", {});
    store->publish();
    search.follow();
    wait(search);
    QCOMPARE(numbers(search.matches()), (Numbers{0, 1}));
}

void LogSearchTest::contextReachesIntoNewLines()
{
    auto store = std::make_shared<LogStore>();
    const auto add = [&store](const QByteArray &text) {
        store->append(text, {});
        store->publish();
    };
    add("a");
    add("hit");
    LogSearch search;
    search.start(store, LogFilter{.include = {{.pattern = "hit"}}, .context = 2});
    wait(search);
    QCOMPARE(numbers(search.shown()), (Numbers{0, 1}));
    for (const char *text : {"b", "c", "d", "e", "f", "g", "hit"}) {
        add(text);
        search.follow();
        wait(search);
    }
    QCOMPARE(numbers(search.matches()), (Numbers{1, 8}));
    QCOMPARE(numbers(search.shown()), (Numbers{0, 1, 2, 3, 6, 7, 8}));
}

void LogSearchTest::sinceRestartMovesOn()
{
    const auto store = filled(10);
    LogSearch search;
    search.start(store, LogFilter{.include = {{.pattern = "n="}}, .sinceRestart = true});
    wait(search);
    QCOMPARE(search.matches().count(), 10);
    store->append(LogDivider{.kind = LogDivider::Kind::Restart, .run = 2});
    store->append(line(11), {});
    store->publish();
    search.follow();
    wait(search);
    QCOMPARE(numbers(search.matches()), (Numbers{11}));
}

void LogSearchTest::droppedLinesLeave()
{
    auto store = std::make_shared<LogStore>(qsizetype{3} * 1024 * 1024);
    LogSearch search;
    const auto fill = [&store] {
        QByteArray noise(1'000'000, '\0'); // does not become small
        std::ranges::generate(noise,
                              [] { return char(0x20 | QRandomGenerator::global()->generate()); });
        for (int i = 0; i < 4'000; ++i)
            store->append(noise.mid(i * 97'003 % 999'000, 1'000), {});
        store->publish();
    };
    fill();
    search.start(store, LogQuery{.pattern = ".", .isRegex = true});
    wait(search);
    fill();
    search.follow();
    wait(search);
    QVERIFY(store->begin() > 4'000);
    QCOMPARE(search.matches().at(0), store->begin());
    QCOMPARE(search.matches().count(), store->end() - store->begin());
}

void LogSearchTest::resultsStreamIn()
{
    const auto store = filled(150'000);
    LogSearch search;
    QList<qint64> counts;
    connect(&search, &LogSearch::progressed, this, [&] {
        counts.append(search.matches().count());
        QVERIFY(search.progress() >= 0 && search.progress() <= 1);
    });
    search.start(store, LogQuery{.pattern = "(?:n|x)=[0-9]*7", .isRegex = true});
    wait(search);
    QVERIFY(counts.size() > 1);
    QVERIFY(std::ranges::is_sorted(counts));
    QVERIFY(counts.first() < counts.last());
}

void LogSearchTest::cancelStopsAtOnce()
{
    const auto store = filled(100'000);
    LogSearch search;
    QSignalSpy progressed(&search, &LogSearch::progressed);
    search.start(store, LogQuery{.pattern = "(?=.*x)|(\\w*)*!", .isRegex = true});
    search.cancel();
    QCOMPARE(search.state(), State::Idle);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(5'000));
    QCoreApplication::processEvents();
    QCOMPARE(progressed.size(), 0);
    search.follow(); // There is nothing to follow.
    QCOMPARE(search.state(), State::Idle);
}

void LogSearchTest::badPattern()
{
    const auto store = filled(10);
    LogSearch search;
    QSignalSpy finished(&search, &LogSearch::finished);
    search.start(store, LogQuery{.pattern = "n=(", .isRegex = true});
    QCOMPARE(search.trouble(), LogSearch::Trouble::BadPattern);
    QCOMPARE(search.patternError().offset, 3);
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(search.matches().isEmpty());
    search.start(store, LogQuery{.pattern = "n=1", .isRegex = true});
    wait(search);
    QCOMPARE(search.trouble(), LogSearch::Trouble::None);
    QCOMPARE(search.matches().count(), 1);
}

void LogSearchTest::tooCostly()
{
    auto store = std::make_shared<LogStore>();
    store->append("5", {});
    store->append(QByteArray(1'000, 'a'), {});
    store->append("7", {});
    store->publish();
    LogSearch search;
    search.start(store, LogQuery{.pattern = "(?=.*[0-9])[0-9]|(a*)*[0-9]", .isRegex = true});
    wait(search);
    QCOMPARE(search.trouble(), LogSearch::Trouble::SkippedLines);
    QCOMPARE(numbers(search.matches()), (Numbers{0, 2}));
}

void LogSearchTest::newSearchForgetsTheOld()
{
    const auto store = filled(1'000);
    LogSearch search;
    search.start(store, LogQuery{.pattern = "n="});
    search.start(store, LogQuery{.pattern = "n=99"});
    wait(search);
    QCOMPARE(search.matches().count(), 11);
}

QTEST_GUILESS_MAIN(LogSearchTest)
#include "tst_logsearch.moc"
