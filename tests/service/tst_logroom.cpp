// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logroom.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace spacedock;

class TestLogRoom : public QObject {
    Q_OBJECT

private slots:
    void roomsAreApart();
    void outlivesItsNeighbours();
};

void TestLogRoom::roomsAreApart()
{
    LogRoom rooms;
    std::vector<std::shared_ptr<char[]>> all;
    for (char c = 'a'; c < 'h'; ++c) {
        all.push_back(rooms.take());
        std::fill_n(all.back().get(), LogRoom::Size, c);
    }
    for (char c = 'a'; c < 'h'; ++c) {
        const char *begin = all[std::size_t(c - 'a')].get();
        QVERIFY(std::all_of(begin, begin + LogRoom::Size, [c](char is) { return is == c; }));
    }
}

void TestLogRoom::outlivesItsNeighbours()
{
    std::shared_ptr<char[]> kept;
    {
        LogRoom rooms;
        const auto first = rooms.take();
        kept = rooms.take();
        std::fill_n(kept.get(), LogRoom::Size, 'k');
        const auto third = rooms.take();
        std::fill_n(third.get(), LogRoom::Size, 't');
    }
    QVERIFY(std::all_of(kept.get(), kept.get() + LogRoom::Size, [](char is) { return is == 'k'; }));
}

QTEST_APPLESS_MAIN(TestLogRoom)
#include "tst_logroom.moc"
