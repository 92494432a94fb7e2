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
    void keepsFew();
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

void TestLogBatchPool::keepsFew()
{
    LogBatchPool pool;
    for (std::size_t i = 0; i < LogBatchPool::Most + 3; ++i)
        pool.giveBack(filled());
    std::size_t kept = 0;
    while (pool.take().text.capacity() >= 1000)
        ++kept;
    QCOMPARE(kept, LogBatchPool::Most);
}

void TestLogBatchPool::keepsNothingLarge()
{
    LogBatchPool pool;
    pool.giveBack(filled(LogBatchPool::Largest + 1));
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
