// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logmerge.h"

#include "app/service/logstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace spacedock;

namespace {

constexpr Time Noon = std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 12h;

void add(LogStore &store, const QByteArray &text, std::optional<int> seconds)
{
    LogRecord record;
    if (seconds)
        record.time = Noon + std::chrono::seconds{*seconds};
    store.append(text, record);
    store.publish();
}

QByteArray all(const LogMerged &merged)
{
    QByteArray texts;
    for (qint64 line = merged.begin(); line < merged.end(); ++line)
        texts += QByteArray::number(merged.source(line)) + merged.text(line) + ' ';
    return texts;
}

} // namespace

class TestLogMerge : public QObject {
    Q_OBJECT

private slots:
    void byTime();
    void withoutTimes();
    void stableAmongEqualTimes();
    void followsAndKeepsNumbers();
    void openLineWaits();
    void otherSources();
    void manyLines();
};

void TestLogMerge::byTime()
{
    const auto a = std::make_shared<LogStore>();
    const auto b = std::make_shared<LogStore>();
    add(*a, "a", 1);
    add(*a, "c", 3);
    add(*a, "f", 9);
    add(*b, "b", 2);
    add(*b, "d", 4);
    add(*b, "e", 5);
    LogMerge merge;
    QSignalSpy advanced(&merge, &LogMerge::advanced);
    merge.setSources({a, b});
    QVERIFY(advanced.wait());
    QCOMPARE(all(merge.merged()), "0a 1b 0c 1d 1e 0f ");
    QCOMPARE(advanced.first().at(0).toLongLong(), 0);
    QCOMPARE(advanced.first().at(1).toLongLong(), 6);
    QCOMPARE(merge.merged().record(1).time, Noon + 2s);
    QCOMPARE(merge.merged().size(1), 1);
    QCOMPARE(merge.merged().origin(4), (LogMerged::Origin{1, 2}));
}

// A traceback's lines carry the time of their first at best: they stay together.
void TestLogMerge::withoutTimes()
{
    const auto a = std::make_shared<LogStore>();
    const auto b = std::make_shared<LogStore>();
    add(*a, "head", {});
    add(*a, "a", 1);
    add(*a, "a2", {});
    add(*a, "back", 0); // A clock that was set.
    add(*b, "b", 1);
    add(*b, "c", 2);
    LogMerge merge;
    merge.setSources({a, b});
    QTRY_COMPARE(all(merge.merged()), "0head 0a 0a2 0back 1b 1c ");
}

void TestLogMerge::stableAmongEqualTimes()
{
    const auto a = std::make_shared<LogStore>();
    const auto b = std::make_shared<LogStore>();
    for (int i = 0; i < 3; ++i) {
        add(*a, QByteArray::number(i), 1);
        add(*b, QByteArray::number(i), 1);
    }
    LogMerge merge;
    merge.setSources({b, a});
    QTRY_COMPARE(all(merge.merged()), "00 01 02 10 11 12 ");
}

void TestLogMerge::followsAndKeepsNumbers()
{
    const auto a = std::make_shared<LogStore>();
    const auto b = std::make_shared<LogStore>();
    add(*a, "a", 10);
    LogMerge merge;
    merge.setSources({a, b});
    QTRY_COMPARE(all(merge.merged()), "0a ");
    const LogMerged before = merge.merged();
    add(*b, "late", 5);
    add(*a, "b", 11);
    merge.follow();
    QTRY_COMPARE(all(merge.merged()), "0a 1late 0b ");
    QCOMPARE(all(before), "0a ");
}

void TestLogMerge::openLineWaits()
{
    const auto a = std::make_shared<LogStore>();
    add(*a, "a", 1);
    a->setOpen("10%", {.time = Noon + 2s});
    a->publish();
    LogMerge merge;
    merge.setSources({a});
    QTRY_COMPARE(all(merge.merged()), "0a ");
    a->setOpen("100%", {.time = Noon + 3s});
    a->closeOpen();
    a->publish();
    merge.follow();
    QTRY_COMPARE(all(merge.merged()), "0a 0100% ");
}

void TestLogMerge::otherSources()
{
    const auto a = std::make_shared<LogStore>();
    const auto b = std::make_shared<LogStore>();
    add(*a, "a", 1);
    add(*b, "b", 1);
    LogMerge merge;
    merge.setSources({a});
    merge.setSources({b}); // Overtakes.
    QTRY_COMPARE(all(merge.merged()), "0b ");
    merge.setSources({});
    QTRY_COMPARE(merge.merged().end(), 0);
}

// Over several pieces of the index, as they come.
void TestLogMerge::manyLines()
{
    constexpr int Count = 50'000;
    const auto a = std::make_shared<LogStore>();
    const auto b = std::make_shared<LogStore>();
    LogMerge merge;
    merge.setSources({a, b});
    for (int i = 0; i < Count; ++i) {
        const Time time = Noon + std::chrono::milliseconds{i};
        a->append("a" + QByteArray::number(i), {.time = time});
        b->append("b" + QByteArray::number(i), {.time = time});
        if (i % 10'000 == 0) {
            a->publish();
            b->publish();
            merge.follow();
        }
    }
    a->publish();
    b->publish();
    merge.follow();
    QTRY_COMPARE_WITH_TIMEOUT(merge.merged().end(), 2 * Count, 20'000);
    std::array<qint64, 2> next{};
    for (qint64 line = 0; line < merge.merged().end(); ++line) {
        const LogMerged::Origin origin = merge.merged().origin(line);
        QCOMPARE(origin.line, next.at(std::size_t(origin.source))++);
    }
}

QTEST_GUILESS_MAIN(TestLogMerge)
#include "tst_logmerge.moc"
