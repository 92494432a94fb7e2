// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/logqueue.h"

#include <QTest>

using namespace spacedock;

class TestLogQueue : public QObject {
    Q_OBJECT

private slots:
    void wakesOnceUntilTaken();
    void preparesEachBatch();
    void waitsForTheTaker();
};

namespace {

LogBatch batchOf(const QByteArray &text)
{
    LogBatch batch{.text = text + '\n'};
    batch.lines.push_back({.size = static_cast<std::uint32_t>(text.size())});
    return batch;
}

} // namespace

void TestLogQueue::wakesOnceUntilTaken()
{
    int wakes = 0;
    LogQueue queue([&wakes] { ++wakes; });
    queue.begin();
    queue.push(batchOf("one"));
    queue.push(batchOf("two"));
    QCOMPARE(wakes, 1);
    const auto pieces = queue.take();
    QCOMPARE(pieces.size(), std::size_t(3));
    QVERIFY(pieces[0].begins);
    QCOMPARE(pieces[1].batch.text, QByteArray("one\n"));
    QCOMPARE(pieces[2].batch.text, QByteArray("two\n"));
    QVERIFY(queue.take().empty());
    queue.push(batchOf("three"));
    QCOMPARE(wakes, 2);
}

void TestLogQueue::preparesEachBatch()
{
    int prepared = 0;
    int preparedAtWake = 0;
    LogQueue queue([&] { preparedAtWake = prepared; },
                   [&prepared](LogBatch &batch) {
                       ++prepared;
                       batch.mayHaveSecrets = batch.text.contains("secret");
                   });
    queue.begin();
    QCOMPARE(prepared, 0);
    QVERIFY(!queue.take().empty());
    queue.push(batchOf("clean"));
    QCOMPARE(preparedAtWake, 1); // Who is woken finds it prepared.
    queue.push(batchOf("a secret"));
    const auto pieces = queue.take();
    QCOMPARE(pieces.size(), std::size_t(2));
    QVERIFY(!pieces[0].batch.mayHaveSecrets);
    QVERIFY(pieces[1].batch.mayHaveSecrets);
}

void TestLogQueue::waitsForTheTaker()
{
    int readsOn = 0;
    LogQueue queue([] {});
    queue.setOnRoom([&readsOn] { ++readsOn; });
    queue.push(batchOf("little"));
    QVERIFY(!queue.isFull());
    queue.push(batchOf(QByteArray(LogQueue::High, 'x')));
    QVERIFY(queue.isFull());
    QCOMPARE(readsOn, 0);
    QCOMPARE(queue.take().size(), std::size_t(2));
    QVERIFY(!queue.isFull());
    QCOMPARE(readsOn, 1);
}

QTEST_APPLESS_MAIN(TestLogQueue)
#include "tst_logqueue.moc"
