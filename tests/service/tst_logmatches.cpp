// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logmatches.h"

#include <QTest>

#include <algorithm>

using namespace spacedock;

class LogMatchesTest : public QObject {
    Q_OBJECT

private slots:
    void againstAList_data();
    void againstAList();
    void copyStaysAsItWas();
    void equalAndSmallerAreIgnored();
};

void LogMatchesTest::againstAList_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << qint64{0} << qint64{1} << 0;
    QTest::newRow("one") << qint64{5} << qint64{1} << 1;
    QTest::newRow("dense") << qint64{10} << qint64{1} << 200'000;
    QTest::newRow("every third") << qint64{65'530} << qint64{3} << 100'000;
    QTest::newRow("rare") << qint64{7} << qint64{1'000} << 5'000;
    QTest::newRow("far apart") << qint64{1} << qint64{1} * 100'000 << 500;
    QTest::newRow("as many as a list takes") << qint64{0} << qint64{16} << 4'096;
    QTest::newRow("one more") << qint64{0} << qint64{15} << 4'369;
    QTest::newRow("after ages") << qint64{10'000'000'000} << qint64{7} << 30'000;
}

void LogMatchesTest::againstAList()
{
    QFETCH(const qint64, first);
    QFETCH(const qint64, step);
    QFETCH(const int, count);
    LogMatches matches;
    QList<qint64> list;
    for (int i = 0; i < count; ++i) {
        list.append(first + i * step);
        matches.append(list.last());
    }
    const auto agree = [&] {
        QCOMPARE(matches.count(), list.size());
        for (qsizetype i = 0; i < list.size(); i += 1 + list.size() / 200) {
            QCOMPARE(matches.at(i), list[i]);
            for (qint64 line = std::max<qint64>(0, list[i] - 2); line <= list[i] + 2; ++line) {
                const auto found = std::ranges::lower_bound(list, line);
                QCOMPARE(matches.lowerBound(line), found - list.begin());
                QCOMPARE(matches.contains(line), found != list.end() && *found == line);
            }
        }
        QCOMPARE(matches.lowerBound(first + qint64(count + 2) * step + 2), matches.count());
    };
    agree();
    const qint64 cut = first + count / 3 * step + 1;
    matches.truncate(first + count * 2 / 3 * step);
    list.removeIf([&](qint64 line) { return line >= first + count * 2 / 3 * step; });
    agree();
    matches.dropBefore(cut);
    list.removeIf([&](qint64 line) { return line < cut; });
    agree();
    const qint64 next = list.isEmpty() ? cut : list.last() + 2;
    matches.append(next);
    list.append(next);
    agree();
}

void LogMatchesTest::copyStaysAsItWas()
{
    LogMatches matches;
    for (int i = 0; i < 10; ++i)
        matches.append(i);
    const LogMatches copy = matches;
    matches.append(10);
    matches.dropBefore(5);
    QCOMPARE(copy.count(), 10);
    QCOMPARE(copy.at(0), 0);
    QCOMPARE(matches.count(), 6);
    QVERIFY(!(copy == matches));
}

void LogMatchesTest::equalAndSmallerAreIgnored()
{
    LogMatches matches;
    for (const qint64 line : {5, 5, 3, 70'000, 5, 70'000})
        matches.append(line);
    QCOMPARE(matches.count(), 2);
    QCOMPARE(matches.at(1), 70'000);
}

QTEST_GUILESS_MAIN(LogMatchesTest)
#include "tst_logmatches.moc"
