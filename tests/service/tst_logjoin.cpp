// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logjoin.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace spacedock;

class LogJoinTest : public QObject {
    Q_OBJECT

private slots:
    void replay_data();
    void replay();
    void severalReconnects();
};

using Lines = QList<QPair<int, QByteArray>>; // Seconds, -1 for none, and text.

static LogLine line(const QPair<int, QByteArray> &pair)
{
    LogLine line;
    if (pair.first >= 0)
        line.time = Time(std::chrono::seconds(pair.first));
    line.text = pair.second;
    return line;
}

static Lines joined(const Lines &held, const Lines &replay)
{
    std::deque<LogLine> lines;
    for (const auto &pair : held)
        lines.push_back(line(pair));
    LogJoin join;
    join.begin(lines);
    Lines result;
    for (const auto &pair : replay) {
        if (!join.isKnown(line(pair)))
            result.append(pair);
    }
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

void LogJoinTest::severalReconnects()
{
    std::deque<LogLine> held;
    LogJoin join;
    for (int upTo = 0; upTo <= 20; upTo += 5) {
        join.begin(held);
        for (int i = 0; i < upTo; ++i) {
            const LogLine next = line({i / 3, QByteArray::number(i % 2)});
            if (!join.isKnown(next))
                held.push_back(next);
        }
        QCOMPARE(int(held.size()), upTo);
    }
    for (int i = 0; i < 20; ++i)
        QCOMPARE(held[std::size_t(i)], line({i / 3, QByteArray::number(i % 2)}));
}

QTEST_GUILESS_MAIN(LogJoinTest)
#include "tst_logjoin.moc"
