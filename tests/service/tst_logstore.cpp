// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logblock.h"
#include "app/service/logfile.h"
#include "app/service/logstore.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>

using namespace spacedock;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype MiB = qsizetype{1024} * 1024;

QByteArray lineOf(int i)
{
    return "INFO:     10.16." + QByteArray::number(i % 47) + ".4:" + QByteArray::number(i)
        + " - \"POST /gradio_api/queue/join?__theme=light HTTP/1.1\" 200 OK after "
        + QByteArray::number(i * 7 % 1000) + "ms with some more words to reach the usual size";
}

LogRecord recordOf(int i)
{
    return {.time = Time(1'700'000'000'000ms) + std::chrono::milliseconds(i * 3),
            .level = i % 100 == 0 ? LogLevel::Error : LogLevel::Info,
            .startsBlock = i % 1000 == 0,
            .inBlock = i % 1000 < 5,
            .hasEscapes = i % 7 == 0,
            .redraws = i % 501 == 0 ? i : 0};
}

void fill(LogStore &store, int from, int to)
{
    for (int i = from; i < to; ++i)
        store.append(lineOf(i), recordOf(i));
    store.publish();
}

bool agrees(const LogSnapshot &held, qint64 line)
{
    const int i = int(line);
    return held.text(line) == lineOf(i) && held.record(line) == recordOf(i)
        && held.size(line) == lineOf(i).size();
}

} // namespace

class LogStoreTest : public QObject {
    Q_OBJECT

private slots:
    void keepsWhatItWasGiven();
    void nothingIsSeenBeforePublish();
    void snapshotStays();
    void outsideIsEmpty();
    void lineEndsInText();
    void dividers();
    void openLine();
    void longLines();
    void lengthsChange();
    void partsOfALine();
    void firstAt_data();
    void firstAt();
    void timesFarApart();
    void manyRedrawsAndDividers();
    void packedBlock_data();
    void packedBlock();
    void damagedPackIsRefused();
    void memoryPerLine();
    void coldBlocksAreSmall();
    void limitIsKept_data();
    void limitIsKept();
    void limitIsKeptWithAFile();
    void readersNeverSeeHalfALine();
};

void LogStoreTest::keepsWhatItWasGiven()
{
    constexpr int Count = 50'000;
    LogStore store;
    fill(store, 0, Count);
    const LogSnapshot held = store.snapshot();
    QCOMPARE(held.begin(), 0);
    QCOMPARE(held.end(), Count);
    QCOMPARE(store.end(), Count);
    for (int i = 0; i < Count; ++i)
        QVERIFY(agrees(held, i));
}

void LogStoreTest::nothingIsSeenBeforePublish()
{
    LogStore store;
    store.append("a", {});
    QVERIFY(store.snapshot().isEmpty());
    QCOMPARE(store.end(), 0);
    store.publish();
    QCOMPARE(store.snapshot().end(), 1);
}

void LogStoreTest::snapshotStays()
{
    LogStore store;
    fill(store, 0, 10);
    const LogSnapshot before = store.snapshot();
    fill(store, 10, 100'000);
    QCOMPARE(before.end(), 10);
    QVERIFY(agrees(before, 9));
    QVERIFY(before.text(10).isEmpty());
}

void LogStoreTest::outsideIsEmpty()
{
    LogStore store;
    fill(store, 0, 3);
    for (const LogSnapshot &held : {LogSnapshot(), store.snapshot()}) {
        for (const qint64 line : {-1, 3, 1'000}) {
            QCOMPARE(held.text(line), QByteArray());
            QCOMPARE(held.text(line, 0, 10), QByteArray());
            QCOMPARE(held.record(line), LogRecord());
            QCOMPARE(held.size(line), 0);
            QVERIFY(!held.divider(line));
            QVERIFY(!held.revealed(line));
        }
    }
}

void LogStoreTest::lineEndsInText()
{
    LogStore store;
    store.append("a\n\nb\n", {});
    store.setOpen("c\nd", {});
    store.publish();
    const LogSnapshot held = store.snapshot();
    QCOMPARE(held.end(), 5);
    QCOMPARE(held.text(2), QByteArray("b"));
    QCOMPARE(held.text(4), QByteArray("c d"));
}

void LogStoreTest::dividers()
{
    LogStore store;
    const LogDivider gap{.kind = LogDivider::Kind::Gap,
                         .from = Time(1s),
                         .until = Time(2s),
                         .run = 3,
                         .commit = "abc"};
    store.append("a", {});
    store.append(gap);
    store.append("b", {});
    store.publish();
    const LogSnapshot held = store.snapshot();
    QCOMPARE(held.divider(1), std::optional(gap));
    QVERIFY(held.record(1).isDivider);
    QVERIFY(!held.divider(0));
    QCOMPARE(held.text(2), QByteArray("b"));
}

void LogStoreTest::openLine()
{
    LogStore store;
    store.append("a", {});
    store.setOpen("10%", {});
    store.publish();
    const LogSnapshot before = store.snapshot();
    QCOMPARE(before.end(), 2);
    QCOMPARE(before.finalEnd(), 1);
    store.setOpen("20%", {.redraws = 1});
    store.publish();
    QCOMPARE(before.text(1), QByteArray("10%"));
    QCOMPARE(store.snapshot().text(1), QByteArray("20%"));
    QCOMPARE(store.snapshot().text(1, 1, 1), QByteArray("0"));
    QCOMPARE(store.snapshot().record(1).redraws, 1);
    store.closeOpen();
    store.publish();
    QCOMPARE(store.snapshot().finalEnd(), 2);
    QCOMPARE(store.snapshot().text(1), QByteArray("20%"));
    QCOMPARE(store.snapshot().record(1).redraws, 1);
    store.setOpen("30%", {});
    store.dropOpen();
    store.publish();
    QCOMPARE(store.snapshot().end(), 2);
    store.setOpen("40%", {});
    store.append("b", {}); // closes it
    store.publish();
    QCOMPARE(store.snapshot().text(2), QByteArray("40%"));
    QCOMPARE(store.snapshot().text(3), QByteArray("b"));
}

void LogStoreTest::longLines()
{
    LogStore store;
    QList<QByteArray> lines;
    for (const qsizetype size :
         {qsizetype{0}, MiB - 2, MiB - 1, MiB, MiB + 1, 50 * MiB, qsizetype{1}})
        lines.append(QByteArray(size, char('a' + lines.size())));
    for (const QByteArray &line : lines)
        store.append(line, {});
    store.publish();
    const LogSnapshot held = store.snapshot();
    for (qsizetype i = 0; i < lines.size(); ++i)
        QVERIFY(held.text(i) == lines[i]);
}

// A block is made for lines as long as those before it.
void LogStoreTest::lengthsChange()
{
    const auto line = [](int i) {
        constexpr std::array<qsizetype, 5> Sizes{120, 0, 3000, 20, 700'000};
        const auto kind = std::size_t(i / 10'000);
        return kind + 1 < Sizes.size() || i % 1000 == 0
            ? QByteArray(Sizes.at(kind), char('a' + i % 26))
            : QByteArray::number(i);
    };
    constexpr int Count = 50'000;
    LogStore store;
    for (int i = 0; i < Count; ++i)
        store.append(line(i), recordOf(i));
    store.publish();
    const LogSnapshot held = store.snapshot();
    QCOMPARE(held.end(), Count);
    for (int i = 0; i < Count; ++i) {
        QVERIFY(held.text(i) == line(i));
        QVERIFY(held.record(i) == recordOf(i));
    }
}

void LogStoreTest::partsOfALine()
{
    LogStore store;
    store.append("0123456789", {});
    store.publish();
    const LogSnapshot held = store.snapshot();
    QCOMPARE(held.text(0, 2, 3), QByteArray("234"));
    QCOMPARE(held.text(0, 8, 100), QByteArray("89"));
    QCOMPARE(held.text(0, 10, 1), QByteArray());
    QCOMPARE(held.text(0, 99, 1), QByteArray());
    QCOMPARE(held.text(0, -5, 2), QByteArray("01"));
    QCOMPARE(held.text(0, 3, -1), QByteArray());
}

void LogStoreTest::firstAt_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("one block") << 100;
    QTest::newRow("many blocks") << 60'000;
}

void LogStoreTest::firstAt()
{
    QFETCH(const int, count);
    LogStore store;
    fill(store, 0, count);
    store.append("untimed", {});
    store.publish();
    const LogSnapshot held = store.snapshot();
    for (const int i : {0, 1, count / 2, count - 1}) {
        QCOMPARE(held.firstAt(*recordOf(i).time), i);
        QCOMPARE(held.firstAt(*recordOf(i).time - 1ms), i);
    }
    QCOMPARE(held.firstAt(*recordOf(count - 1).time + 1ms), held.end());
    QCOMPARE(LogSnapshot().firstAt(Time(0ms)), 0);
}

void LogStoreTest::timesFarApart()
{
    LogStore store;
    const QList<Time> times{Time(0ms), Time(std::chrono::days(40'000)), Time(-1ms),
                            Time(std::chrono::days(-40'000)), Time(1ms)};
    for (const Time time : times)
        store.append("x", {.time = time});
    store.append("x", {});
    store.publish();
    const LogSnapshot held = store.snapshot();
    for (qsizetype i = 0; i < times.size(); ++i)
        QCOMPARE(held.record(i).time, std::optional(times[i]));
    QVERIFY(!held.record(times.size()).time);
}

void LogStoreTest::manyRedrawsAndDividers()
{
    LogStore store;
    constexpr int Count = 10'000;
    for (int i = 0; i < Count; ++i) {
        store.append("x", {.redraws = i + 1});
        store.append(LogDivider{.run = i});
    }
    store.publish();
    const LogSnapshot held = store.snapshot();
    QCOMPARE(held.end(), 2 * Count);
    for (int i = 0; i < Count; ++i) {
        QCOMPARE(held.record(2 * i).redraws, i + 1);
        QCOMPARE(held.divider(2 * i + 1)->run, i);
    }
}

void LogStoreTest::packedBlock_data()
{
    QTest::addColumn<quint32>("from");
    QTest::addColumn<quint32>("to");
    QTest::newRow("whole") << 0U << 1'001U;
    QTest::newRow("begin") << 0U << 1U;
    QTest::newRow("middle") << 100U << 500U;
    QTest::newRow("nothing") << 7U << 7U;
}

void LogStoreTest::packedBlock()
{
    QFETCH(const quint32, from);
    QFETCH(const quint32, to);
    LogBlock block;
    for (int i = 0; i < 1'000; ++i) {
        LogRecord record = recordOf(i);
        record.isMasked = i % 3 == 0;
        if (i % 11 == 0)
            record.time.reset();
        if (i % 13 == 0 && record.time)
            *record.time -= 1h;
        block.append(i % 17 == 0 ? QByteArray() : lineOf(i), record);
    }
    block.append(LogDivider{.kind = LogDivider::Kind::End, .until = Time(-5ms), .run = -1});
    const QByteArray packed = block.packed(from, to);
    const auto back = LogBlock::unpacked(packed);
    QVERIFY(back);
    QCOMPARE(back->count(), to - from);
    for (quint32 i = from; i < to; ++i) {
        QCOMPARE(back->line(i - from).toByteArray(), block.line(i).toByteArray());
        QCOMPARE(back->record(i - from), block.record(i));
        QCOMPARE(back->divider(i - from), block.divider(i));
    }
}

void LogStoreTest::damagedPackIsRefused()
{
    LogBlock block;
    for (int i = 0; i < 50; ++i)
        block.append(lineOf(i), recordOf(i));
    const QByteArray packed = block.packed(0, 50);
    for (qsizetype cut = 0; cut < packed.size(); ++cut)
        QVERIFY(!LogBlock::unpacked(packed.first(cut)));
    // Anything may come out, but nothing may break.
    QRandomGenerator random(3);
    for (int round = 0; round < 3'000; ++round) {
        QByteArray damaged = packed;
        for (int i = 0; i < 3; ++i)
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        if (const auto back = LogBlock::unpacked(damaged)) {
            for (quint32 i = 0; i < back->count(); ++i)
                back->record(i);
        }
    }
}

void LogStoreTest::memoryPerLine()
{
    constexpr int Count = 100'000;
    LogStore store;
    qsizetype text = 0;
    for (int i = 0; i < Count; ++i)
        text += lineOf(i).size();
    fill(store, 0, Count);
    const double over = double(store.memoryUse() - text) / Count;
    QVERIFY2(over <= 12, qPrintable(QString::number(over)));
    QVERIFY(over > 10);
}

void LogStoreTest::coldBlocksAreSmall()
{
    constexpr int Count = 200'000;
    LogStore store(8 * MiB);
    qsizetype text = 0;
    for (int i = 0; i < Count; ++i)
        text += lineOf(i).size();
    fill(store, 0, Count);
    QCOMPARE(store.begin(), 0); // Nothing had to go.
    QVERIFY(store.memoryUse() <= 8 * MiB);
    QVERIFY(double(store.memoryUse()) < 0.4 * double(text));
    const LogSnapshot held = store.snapshot();
    for (int i = 0; i < Count; i += 97)
        QVERIFY(agrees(held, i));
}

void LogStoreTest::limitIsKept_data()
{
    QTest::addColumn<qsizetype>("limit");
    QTest::newRow("4 MiB") << 4 * MiB;
    QTest::newRow("16 MiB") << 16 * MiB;
}

// With text that cannot be made smaller.
void LogStoreTest::limitIsKept()
{
    QFETCH(const qsizetype, limit);
    LogStore store(limit);
    QRandomGenerator random(5);
    constexpr qsizetype Size = 4'000;
    QByteArray noise(4 * MiB, '\0');
    std::ranges::generate(noise, [&random] { return char(0x20 | random.generate()); });
    for (int i = 0; i < 10'000; ++i) {
        const auto from = random.bounded(int(noise.size() - Size));
        store.append(QByteArray::number(i) + noise.mid(from, Size), {});
        store.publish();
        if (i % 100 == 0) { // somebody reads at the far end, too
            const LogSnapshot held = store.snapshot();
            QVERIFY(held.text(held.begin()).startsWith(QByteArray::number(held.begin())));
        }
        QVERIFY2(store.memoryUse() <= limit + limit / 20,
                 qPrintable(QString::number(store.memoryUse())));
    }
    QVERIFY(store.begin() > 0);
    QVERIFY(store.memoryUse() > limit / 2);
}

void LogStoreTest::limitIsKeptWithAFile()
{
    QTemporaryDir dir;
    constexpr int Count = 300'000;
    LogStore store(4 * MiB);
    const auto file = LogFile::create(dir.filePath(QStringLiteral("x.log")), {});
    QVERIFY(file);
    store.setFile(*file);
    for (int i = 0; i < Count; i += 1'000) {
        fill(store, i, i + 1'000);
        QVERIFY(store.memoryUse() <= 4 * MiB + 4 * MiB / 20);
    }
    QCOMPARE(store.begin(), 0);
    const LogSnapshot held = store.snapshot();
    for (int i = 0; i < Count; i += 997)
        QVERIFY(agrees(held, i));
    QVERIFY(agrees(held, Count - 1));
}

// One writes, others read whatever is published: lines, the open one, the search's way.
void LogStoreTest::readersNeverSeeHalfALine()
{
    constexpr int Count = 60'000;
    LogStore store(4 * MiB);
    std::atomic<bool> isDone = false;
    std::atomic<int> wrong = 0;
    const auto read = [&](quint32 seed) {
        QRandomGenerator random(seed);
        while (!isDone) {
            const LogSnapshot held = store.snapshot();
            for (int i = 0; i < 50 && held.end() > held.begin(); ++i) {
                const qint64 line =
                    held.begin() + qint64(random.bounded(double(held.end() - held.begin())));
                if (line < held.finalEnd() && !agrees(held, line))
                    ++wrong;
            }
            if (held.end() > held.finalEnd() && held.text(held.finalEnd()) != "open")
                ++wrong;
        }
    };
    {
        std::jthread one(read, 1);
        std::jthread other(read, 2);
        for (int i = 0; i < Count; ++i) {
            store.append(lineOf(i), recordOf(i));
            if (i % 64 == 0)
                store.publish();
            if (i % 1'000 == 999) {
                store.setOpen("open", {});
                store.publish();
                store.dropOpen();
            }
        }
        store.publish();
        isDone = true;
    }
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(LogStoreTest)
#include "tst_logstore.moc"
