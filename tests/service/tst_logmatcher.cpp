// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logmatcher.h"

#include "app/service/logmatcher_p.h"
#include "app/service/logneedle.h"
#include "tests/support/cputimer.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace spacedock;

using Ranges = QList<LogMatcher::Range>;

class LogMatcherTest : public QObject {
    Q_OBJECT

private slots:
    void needleAgainstQt();
    void finds_data();
    void finds();
    void badPattern_data();
    void badPattern();
    void literal_data();
    void literal();
    void sought_data();
    void sought();
    void literalLosesNothing_data();
    void literalLosesNothing();
    void noPatternHangs_data();
    void noPatternHangs();
    void longLines();
};

void LogMatcherTest::needleAgainstQt()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 5'000; ++round) {
        QByteArray text;
        const int size = random.bounded(120);
        for (int i = 0; i < size; ++i)
            text += "abAB-\xc3\n"[random.bounded(7)];
        const QByteArray pattern = size == 0 || random.bounded(4) == 0
            ? QByteArray("aB")
            : text.mid(random.bounded(size), 1 + random.bounded(5));
        const int from = random.bounded(size + 1);
        QCOMPARE(LogNeedle(pattern, true).indexIn(text, from), text.indexOf(pattern, from));
        QCOMPARE(LogNeedle(pattern, false).indexIn(text, from),
                 text.toLower().indexOf(pattern.toLower(), from));
    }
}

void LogMatcherTest::finds_data()
{
    QTest::addColumn<LogQuery>("query");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Ranges>("ranges");
    const auto row = [](const char *name, const LogQuery &query, const QByteArray &line,
                        const Ranges &ranges) { QTest::newRow(name) << query << line << ranges; };
    row("plain", {.pattern = "err"}, "Error, no err", {{0, 3}, {10, 3}});
    row("case", {.pattern = "err", .isCaseSensitive = true}, "Error, no err", {{10, 3}});
    row("number above a byte", {.pattern = R"(a\x{100}?b)", .isRegex = true}, "xab", {{1, 2}});
    row("number of a byte", {.pattern = R"([^\xfc]b)", .isRegex = true},
        "ab \xc3\xbc"
        "b",
        {{0, 2}});
    row("any character, ASCII", {.pattern = "^.b", .isRegex = true}, "ab", {{0, 2}});
    row("any character, not ASCII", {.pattern = "^.b", .isRegex = true},
        "\xc3\xbc"
        "b",
        {{0, 3}});
    row("long s", {.pattern = "S[0-9]", .isRegex = true},
        "\xc5\xbf"
        "1 s2",
        {{0, 3}, {4, 2}});
    row("word", {.pattern = "err", .isWholeWord = true}, "error err errs _err (err)",
        {{6, 3}, {21, 3}});
    row("word at umlauts", {.pattern = "err", .isWholeWord = true},
        "\xc3\xa4"
        "err err\xc3\xa4 err",
        {{12, 3}});
    row("not an expression", {.pattern = "a.c[1]"}, "abc a.c[1]", {{4, 6}});
    row("umlaut in either case", {.pattern = "\xc3\x84rger"}, "\xc3\xa4rger", {{0, 6}});
    row("umlaut as a word", {.pattern = "\xc3\x84x.", .isWholeWord = true}, "\xc3\xa4x. \xc3\xa4xy",
        {{0, 4}});
    row("quoted end", {.pattern = "\xc3\x84\\Ea", .isWholeWord = true}, "\xc3\xa4\\Ea", {{0, 5}});
    row("empty", {}, "abc", {});
    row("line end", {.pattern = "a\nb"}, "ab", {});
    row("overlap", {.pattern = "aa"}, "aaaa", {{0, 2}, {2, 2}});
    row("expression", {.pattern = "e\\w+r", .isRegex = true}, "Error and ether", {{0, 5}, {10, 5}});
    row("expression, case", {.pattern = "e\\w+r", .isRegex = true, .isCaseSensitive = true},
        "Error and ether", {{10, 5}});
    row("expression, word", {.pattern = "e|rr", .isRegex = true, .isWholeWord = true}, "e err rr",
        {{0, 1}, {6, 2}});
    row("anchors", {.pattern = "^a|c$", .isRegex = true}, "abc abc", {{0, 1}, {6, 1}});
    row("empty matches", {.pattern = "x*", .isRegex = true},
        "a\xc3\xbc"
        "xxb",
        {{3, 2}});
    row("look-around", {.pattern = "(?<=a)b(?!c)", .isRegex = true}, "abc abd", {{5, 1}});
    row("dot is a character", {.pattern = "^.$", .isRegex = true}, "\xe2\x82\xac", {{0, 3}});
    row("invalid text", {.pattern = "b+", .isRegex = true},
        "\xff\xfe"
        "b\xff",
        {{2, 1}});
    row("NUL", {.pattern = "b"}, QByteArray("a\0b", 3), {{2, 1}});
    row("options inside", {.pattern = "(?-i)Foo", .isRegex = true}, "foo Foo", {{4, 3}});
}

void LogMatcherTest::finds()
{
    QFETCH(const LogQuery, query);
    QFETCH(const QByteArray, line);
    QFETCH(const Ranges, ranges);
    const auto matcher = LogMatcher::make(query);
    QVERIFY(matcher);
    QCOMPARE(matcher->ranges(line), ranges);
    QVERIFY(!matcher->takeGaveUp());
    QCOMPARE(matcher->ranges(line, 1).size(), std::min<qsizetype>(1, ranges.size()));
}

void LogMatcherTest::badPattern_data()
{
    QTest::addColumn<QByteArray>("pattern");
    QTest::addColumn<int>("offset");
    QTest::newRow("open group") << QByteArray("a(b") << 3;
    QTest::newRow("open class") << QByteArray("a[b") << 3;
    QTest::newRow("nothing to repeat") << QByteArray("a(*b)") << -1;
    QTest::newRow("one byte") << QByteArray("a\\C") << -1;
    QTest::newRow("invalid") << QByteArray("a\xff") << -1;
    QTest::newRow("too long") << QByteArray(20'000, 'a') << -1;
    QTest::newRow("too large") << QByteArray("(((a{999}){999}){999})") << -1;
}

void LogMatcherTest::badPattern()
{
    QFETCH(const QByteArray, pattern);
    QFETCH(const int, offset);
    for (const bool isWord : {false, true}) {
        const auto matcher =
            LogMatcher::make({.pattern = pattern, .isRegex = true, .isWholeWord = isWord});
        QVERIFY(!matcher);
        QVERIFY(!matcher.error().words.isEmpty());
        QVERIFY(matcher.error().offset <= pattern.size());
        if (offset >= 0 && !isWord)
            QCOMPARE(matcher.error().offset, offset);
    }
}

void LogMatcherTest::literal_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<QByteArray>("literal");
    const auto row = [](const char *expression, const char *literal) {
        QTest::newRow(expression) << QByteArray(expression) << QByteArray(literal);
    };
    row("abc", "abc");
    row("a.cde", "cde");
    row("abcd?e", "abc");
    row("abc+d", "abc");
    row("ab*cde", "cde");
    row("ab{0,2}cd", "cd");
    row("ab{2}", "a");
    row("a|bcd", "");
    row("(a|b)cd", "cd");
    row("(?:xyz)cd", "cd");
    row("(?i)cd", "");
    row("[abc]de", "de");
    row("[]a]de", "de");
    row("[^]a|b]de", "de");
    row("[[:alpha:]]de", "");
    row("\\d+ms", "ms");
    row("a\\.bc", "a.bc");
    row("\\x41bcd", "");
    row("\\Qa|b\\E", "");
    row("(a(b)[)])cd", "cd");
    row("(a\\)b)cd", "cd");
    row("ab{x|y}cd", "");
    row("^ERROR: .* in \\d+", "ERROR: ");
    row("(?<=abc)d", "d");
    row("ab\\Kcd", "");
}

void LogMatcherTest::literal()
{
    QFETCH(const QByteArray, expression);
    QTEST(literalOf(expression, true), "literal");
}

void LogMatcherTest::sought_data()
{
    QTest::addColumn<QByteArray>("expression");
    QTest::addColumn<QByteArray>("sought");
    const auto row = [](const char *expression, const char *sought) {
        QTest::newRow(expression) << QByteArray(expression) << QByteArray(sought);
    };
    const auto same = [row](const char *expression) { row(expression, expression); };
    row("[a-z]+=b", "[a-z]{1}=b");
    row("[]a]+b", "[]a]{1}b");
    row("\\d+ms", "\\d{1}ms");
    row("a+?b", "a{1}b");
    row(".*b", ".{0}b");
    row("a*|b", "a{0}|b");
    row("\\.?b", "\\.{0}b");
    row("a{2,}b", "a{2}b");
    row("a{2,10}?b", "a{2}b");
    row("a+(b)\\1", "a{1}(b)\\1");
    for (const char *expression : {"",         "a",        "abc+",       "a++b",          "a*+b",
                                   "a{2,3}+b", "a{2}b",    "a{,3}b",     "a{2}b{1,3}",    "a{b,c}",
                                   "^a+",      "(a+)b",    "(?i)a+b",    "[[:alpha:]]+b", "\\x41+b",
                                   "\\Qa+\\E", "a+(?R)?b", "a+\\g<0>?b", "a+(*COMMIT)b",  "a+(?i)b",
                                   "a+*"})
        same(expression);
}

void LogMatcherTest::sought()
{
    QFETCH(const QByteArray, expression);
    QTEST(soughtOf(expression), "sought");
}

void LogMatcherTest::literalLosesNothing_data()
{
    QTest::addColumn<QByteArray>("expression");
    for (const char *expression :
         {"abc",          "a.c",        "ab?c",     "ab*",     "a+b",          "(a|b)c",  "a|bc",
          "a{1,2}b",      "[ab]c",      "(?:ab)+c", "ab{0}c",  "(a)(b)?c",     "\\w\\.c", "a(?=b)",
          "^ab",          "bc$",        "a\\b.c",   "(?i:A)b", "[[:alpha:]]b", "a[]b]c",  "a{b|c}",
          "[ab]+c",       "a*bc",       "a*|bc",    "b?c$",    "[a-c]{2,}b",   "a+?c",    ".+b",
          "\\w+(?<=ab)c", "a+(b|c)\\1", "\\W*\\bc", "b+^c",    "c{2,3}a"})
        QTest::newRow(expression) << QByteArray(expression);
}

// The same as an engine that knows no literals.
void LogMatcherTest::literalLosesNothing()
{
    QFETCH(const QByteArray, expression);
    QRandomGenerator random(11);
    for (const bool isSensitive : {false, true}) {
        const auto matcher = LogMatcher::make(
            {.pattern = expression, .isRegex = true, .isCaseSensitive = isSensitive});
        QVERIFY(matcher);
        const QRegularExpression reference(QString::fromLatin1(expression),
                                           isSensitive ? QRegularExpression::NoPatternOption
                                                       : QRegularExpression::CaseInsensitiveOption);
        for (int round = 0; round < 2'000; ++round) {
            QByteArray line;
            const int size = random.bounded(9);
            for (int i = 0; i < size; ++i)
                line += "abcABC. ]{}|"[random.bounded(12)];
            QCOMPARE(matcher->matches(line), QString::fromLatin1(line).contains(reference));
        }
    }
}

void LogMatcherTest::noPatternHangs_data()
{
    QTest::addColumn<QByteArray>("pattern");
    for (const char *pattern : {"(a+)+[bB]", "(a*)*[0-9]", "(a|aa)+$c", "(?=.*[0-9])x|(a*)*[0-9]",
                                ".*.*.*[=:]", "[a-z]*[a-z]*[0-9]", "^(([a-z])+.)+[A-Z]([a-z])+$",
                                "(?:(?:a?){50}){50}b?[0-9]", "(a(?1)?a?)+[0-9]"})
        QTest::newRow(pattern) << QByteArray(pattern);
}

void LogMatcherTest::noPatternHangs()
{
    QFETCH(const QByteArray, pattern);
    const auto matcher = LogMatcher::make({.pattern = pattern, .isRegex = true});
    QVERIFY(matcher);
    for (const int size : {30, 1'000, 60'000}) {
        test::CpuTimer watch;
        watch.start();
        matcher->matches(QByteArray(size, 'a'));
        QVERIFY2(watch.elapsed() < 5'000, qPrintable(QString::number(watch.elapsed())));
    }
}

void LogMatcherTest::longLines()
{
    const auto matcher = LogMatcher::make({.pattern = "^begin|b\\w+g$|need+le", .isRegex = true});
    QVERIFY(matcher);
    QByteArray line = "begin " + QByteArray(5'000'000, '.') + " begin bag";
    const qsizetype middle = 64 * 1024 - 3; // over the border of a piece
    line.replace(middle, 7, "needdle");
    QCOMPARE(matcher->ranges(line), (Ranges{{0, 5}, {middle, 7}, {line.size() - 3, 3}}));
}

QTEST_GUILESS_MAIN(LogMatcherTest)
#include "tst_logmatcher.moc"
