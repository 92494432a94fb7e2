// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logblock.h"
#include "app/service/logscanteam.h"

#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

using namespace spacedock;

class LogScanTeamTest : public QObject {
    Q_OBJECT

private slots:
    void sameAsOneAlone_data();
    void sameAsOneAlone();
    void busyPoolIsNotWaitedFor();
    void stopEndsAll();
    void badPattern();
};

namespace {

std::shared_ptr<const LogBlock> block(int lines)
{
    auto made = std::make_shared<LogBlock>();
    for (int i = 0; i < lines; ++i)
        made->append("line=" + QByteArray::number(i * 7919 % 10'007)
                         + (i % 50 == 0 ? "\xc3\xbc" : "") + " end",
                     {});
    return made;
}

LogFilter expression(const QByteArray &pattern)
{
    return {.include = {{.pattern = pattern, .isRegex = true, .isCaseSensitive = true}}};
}

} // namespace

void LogScanTeamTest::sameAsOneAlone_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<quint32>("from");
    QTest::addColumn<quint32>("to");
    QTest::newRow("one") << 1 << 0U << 20'000U;
    QTest::newRow("all") << 3 << 0U << 20'000U;
    QTest::newRow("a part each") << 3 << 100U << 100U + 3 * LogScanTeam::LinesAPart;
    QTest::newRow("fewer parts than threads") << 4 << 5'000U << 7'500U;
    QTest::newRow("one line") << 4 << 7U << 8U;
    QTest::newRow("nothing") << 4 << 7U << 7U;
}

void LogScanTeamTest::sameAsOneAlone()
{
    QFETCH(const int, size);
    QFETCH(const quint32, from);
    QFETCH(const quint32, to);
    const auto lines = block(20'000);
    const LogFilter filter = expression("[a-z]=[0-9]*(1|5\xc3\xbc) ");
    std::vector<quint32> alone;
    LogScan::make(filter)->find(*lines, from, to, alone);
    auto team = LogScanTeam::make(filter, size);
    QVERIFY(team);
    std::vector<quint32> found;
    team->find(lines, from, to, found);
    QCOMPARE(found, alone);
    QVERIFY(to - from < 10 || found.size() > 10);
}

void LogScanTeamTest::busyPoolIsNotWaitedFor()
{
    QSemaphore gate;
    QThreadPool *pool = QThreadPool::globalInstance();
    for (int i = 0; i < pool->maxThreadCount(); ++i)
        pool->start([&gate] { gate.acquire(); });
    auto team = LogScanTeam::make(expression("[0-9]{4} "), 3);
    std::vector<quint32> found;
    team->find(block(10'000), 0, 10'000, found);
    QVERIFY(!found.empty());
    gate.release(pool->maxThreadCount());
    QVERIFY(pool->waitForDone(10'000));
}

void LogScanTeamTest::stopEndsAll()
{
    const std::atomic<bool> isStopped = true;
    auto team = LogScanTeam::make(expression("[0-9]{4} "), 3);
    team->setStop(&isStopped);
    std::vector<quint32> found;
    team->find(block(10'000), 0, 10'000, found);
    QVERIFY(found.empty());
    QVERIFY(team->isOver());
}

void LogScanTeamTest::badPattern()
{
    QVERIFY(!LogScanTeam::make(expression("("), 3));
}

QTEST_GUILESS_MAIN(LogScanTeamTest)
#include "tst_logscanteam.moc"
