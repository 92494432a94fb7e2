// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logjoin.h"
#include "app/service/logstore.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace spacedock;

class LogJoinTest : public QObject {
    Q_OBJECT

private slots:
    void replay_data();
    void replay();
    void overlap_data();
    void overlap();
    void severalReconnects();
    void clockRunsBackwards();
};

using Lines = QList<QPair<int, QByteArray>>; // Seconds, -1 for none, and text.

static std::optional<Time> timeOf(int seconds)
{
    return seconds < 0 ? std::nullopt : std::optional(Time(std::chrono::seconds(seconds)));
}

static void hold(LogStore &store, const QPair<int, QByteArray> &line)
{
    store.append(line.second, {.time = timeOf(line.first)});
    store.publish();
}

static Lines joined(const Lines &held, const Lines &replay, bool *hasOverlap = nullptr)
{
    LogStore store;
    for (const auto &pair : held)
        hold(store, pair);
    LogJoin join;
    join.begin(store.snapshot());
    Lines result;
    for (const auto &pair : replay) {
        if (!join.isKnown(timeOf(pair.first), pair.second))
            result.append(pair);
    }
    if (hasOverlap)
        *hasOverlap = join.hasOverlap();
    return result;
}

void LogJoinTest::replay_data()
{
    QTest::addColumn<Lines>("held");
    QTest::addColumn<Lines>("replay");
    QTest::addColumn<Lines>("added");
    const Lines abc{{1, "a"}, {2, "b"}, {3, "c"}};
    QTest::newRow("first connect") << Lines{} << abc << abc;
    QTest::newRow("the same") << abc << abc << Lines{};
    QTest::newRow("the same and more") << abc << abc + Lines{{4, "d"}} << Lines{{4, "d"}};
    QTest::newRow("front lost") << abc << Lines{{2, "b"}, {3, "c"}, {4, "d"}} << Lines{{4, "d"}};
    QTest::newRow("new container")
        << abc << Lines{{9, "a"}, {10, "b"}} << Lines{{9, "a"}, {10, "b"}};
    QTest::newRow("one more equal")
        << Lines{{1, "."}, {1, "."}} << Lines{{1, "."}, {1, "."}, {1, "."}} << Lines{{1, "."}};
    QTest::newRow("fewer equal") << Lines{{1, "."}, {1, "."}} << Lines{{1, "."}} << Lines{};
    QTest::newRow("equal later") << abc << abc + Lines{{4, "a"}} << Lines{{4, "a"}};
    QTest::newRow("cut between equal times")
        << Lines{{1, "a"}, {1, "b"}} << Lines{{1, "a"}, {1, "b"}, {1, "c"}} << Lines{{1, "c"}};
    QTest::newRow("untimed") << Lines{{-1, "a"}, {-1, "a"}}
                             << Lines{{-1, "a"}, {-1, "a"}, {-1, "a"}} << Lines{{-1, "a"}};
    QTest::newRow("untimed among timed")
        << Lines{{1, "a"}, {-1, ""}, {2, "b"}, {-1, ""}}
        << Lines{{2, "b"}, {-1, ""}, {-1, ""}, {3, "c"}} << Lines{{-1, ""}, {3, "c"}};
    QTest::newRow("older than what is held")
        << Lines{{5, "e"}, {6, "f"}} << Lines{{4, "d"}, {5, "e"}, {6, "f"}, {7, "g"}}
        << Lines{{7, "g"}};
}

void LogJoinTest::replay()
{
    QFETCH(const Lines, held);
    QFETCH(const Lines, replay);
    QTEST(joined(held, replay), "added");
}

void LogJoinTest::overlap_data()
{
    QTest::addColumn<Lines>("held");
    QTest::addColumn<Lines>("replay");
    QTest::addColumn<bool>("overlap");
    const Lines abc{{1, "a"}, {2, "b"}, {3, "c"}};
    QTest::newRow("first connect") << Lines{} << abc << false;
    QTest::newRow("the same") << abc << abc << true;
    QTest::newRow("front lost") << abc << Lines{{3, "c"}, {4, "d"}} << true;
    QTest::newRow("reaches further back") << Lines{{3, "c"}} << abc << true;
    QTest::newRow("new container") << abc << Lines{{9, "a"}} << false;
    QTest::newRow("untimed") << Lines{{-1, "a"}} << Lines{{-1, "a"}} << true;
    QTest::newRow("other untimed") << Lines{{-1, "a"}} << Lines{{-1, "b"}} << false;
}

void LogJoinTest::overlap()
{
    QFETCH(const Lines, held);
    QFETCH(const Lines, replay);
    bool hasOverlap = false;
    joined(held, replay, &hasOverlap);
    QTEST(hasOverlap, "overlap");
}

void LogJoinTest::severalReconnects()
{
    LogStore store;
    LogJoin join;
    const auto at = [](int i) { return QPair<int, QByteArray>(i / 3, QByteArray::number(i % 2)); };
    for (int upTo = 0; upTo <= 20; upTo += 5) {
        join.begin(store.snapshot());
        for (int i = 0; i < upTo; ++i) {
            if (!join.isKnown(timeOf(at(i).first), at(i).second))
                hold(store, at(i));
        }
        QCOMPARE(store.end(), upTo);
    }
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(store.snapshot().text(i), at(i).second);
        QCOMPARE(store.snapshot().record(i).time, timeOf(at(i).first));
    }
}

// Of what came while the clock ran backwards, nothing may count as known.
void LogJoinTest::clockRunsBackwards()
{
    const Lines held{{100, "a"}, {50, "b"}, {51, "c"}};
    QCOMPARE(joined(held, held + Lines{{10, "d"}, {9, "e"}}), (Lines{{10, "d"}, {9, "e"}}));
    QCOMPARE(joined(held, held.mid(1) + Lines{{10, "d"}}), (Lines{{10, "d"}}));
}

QTEST_GUILESS_MAIN(LogJoinTest)
#include "tst_logjoin.moc"
