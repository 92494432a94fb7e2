// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/logbatchpool.h"

#include <QTest>

#include <cstring>

using namespace spacedock;

class TestLogBatchPool : public QObject {
    Q_OBJECT

private slots:
    void givesMemoryAgain();
    void forgetsWhatWasInIt();
    void keepsNoMoreThanItMay();
    void keepsNothingLarge();
    void leavesWhatIsShared();
};

namespace {

LogBatch filled(qsizetype size = 1000)
{
    LogBatch batch{.text = QByteArray(size, 'x'),
                   .mayHaveSecrets = false,
                   .unreadable = 2,
                   .hasHeartbeat = true};
    batch.lines.resize(8);
    return batch;
}

} // namespace

void TestLogBatchPool::givesMemoryAgain()
{
    LogBatchPool pool;
    LogBatch batch = filled();
    const char *text = batch.text.constData();
    const LogBatch::Line *lines = batch.lines.data();
    pool.giveBack(std::move(batch));
    LogBatch next = pool.take();
    QVERIFY(next.text.capacity() >= 1000);
    next.text.resize(1000);
    next.lines.resize(8);
    QCOMPARE(static_cast<const void *>(next.text.constData()), static_cast<const void *>(text));
    QCOMPARE(next.lines.data(), lines);
}

void TestLogBatchPool::forgetsWhatWasInIt()
{
    LogBatchPool pool;
    pool.giveBack(filled());
    const LogBatch next = pool.take();
    QVERIFY(next.isEmpty());
    QVERIFY(next.text.isEmpty());
    QVERIFY(next.mayHaveSecrets); // Nobody has looked yet.
}

void TestLogBatchPool::keepsNoMoreThanItMay()
{
    constexpr qsizetype Size = LogBatchPool::Most / 4;
    LogBatchPool pool;
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 8; ++i)
            pool.giveBack(filled(Size));
        int kept = 0;
        while (pool.take().text.capacity() >= Size)
            ++kept;
        QCOMPARE(kept, 3); // Each is a little more than its text.
    }
}

void TestLogBatchPool::keepsNothingLarge()
{
    LogBatchPool pool;
    pool.giveBack(filled(LogBatchPool::Most));
    QVERIFY(pool.take().text.capacity() < 1000);
}

void TestLogBatchPool::leavesWhatIsShared()
{
    LogBatchPool pool;
    LogBatch batch = filled();
    const QByteArray reader = batch.text;
    pool.giveBack(std::move(batch));
    LogBatch next = pool.take();
    next.text.resize(1000);
    std::memset(next.text.data(), 'y', 1000);
    QCOMPARE(reader, QByteArray(1000, 'x'));
}

QTEST_GUILESS_MAIN(TestLogBatchPool)
#include "tst_logbatchpool.moc"
