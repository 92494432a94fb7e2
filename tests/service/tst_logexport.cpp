// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logexport.h"

#include "app/service/logstore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

#ifdef Q_OS_LINUX
#include <csignal>

#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;

namespace {

constexpr Time Noon = std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 12h;

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
}

QByteArray unpacked(const QString &name)
{
    QByteArray text(64 * 1024 * 1024, '\0');
    gzFile file = gzopen(QFile::encodeName(name).constData(), "rb");
    const int size = gzread(file, text.data(), static_cast<unsigned>(text.size()));
    gzclose(file);
    return text.first(std::max(0, size));
}

} // namespace

class TestLogExport : public QObject {
    Q_OBJECT

private slots:
    void init();
    void formats_data();
    void formats();
    void ranges_data();
    void ranges();
    void manyLines_data();
    void manyLines();
    void cancelLeavesNothing();
    void badPlace();
    void fullDisk();
    void lastLinesOfAReport();

private:
    LogExportJob job(LogFormat format) const;

    std::unique_ptr<LogStore> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLogExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<LogStore>();
    m_store->append(LogDivider{.kind = LogDivider::Kind::Restart, .run = 1});
    m_store->append("first \"line\"\\", {.time = Noon, .level = LogLevel::Info});
    m_store->append("\x1b[31mred\x1b[0m\ttab",
                    {.time = Noon + 1ms, .level = LogLevel::Error, .hasEscapes = true});
    m_store->append("no time, \xff\x01 and \u00fc", {.level = LogLevel::None});
    m_store->publish();
}

LogExportJob TestLogExport::job(LogFormat format) const
{
    return {.lines = m_store->snapshot(), .format = format, .file = m_folder->filePath(u"log"_s)};
}

void TestLogExport::formats_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<bool>("hasTimes");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("text") << int(LogFormat::Text) << true
                          << QByteArray("2026-11-22T12:00:00.000Z  first \"line\"\\\n"
                                        "2026-11-22T12:00:00.001Z  red\ttab\n"
                                        "no time, \xff\x01 and \u00fc\n");
    QTest::newRow("text without times") << int(LogFormat::Text) << false
                                        << QByteArray("first \"line\"\\\nred\ttab\n"
                                                      "no time, \xff\x01 and \u00fc\n");
    QTest::newRow("gzip") << int(LogFormat::Gzip) << false
                          << QByteArray("first \"line\"\\\nred\ttab\n"
                                        "no time, \xff\x01 and \u00fc\n");
    QTest::newRow("JSON")
        << int(LogFormat::Ndjson) << true
        << QByteArray(
               "{\"timestamp\":\"2026-11-22T12:00:00.000Z\",\"level\":\"info\",\"text\":\"first "
               "\\\"line\\\"\\\\\"}\n"
               "{\"timestamp\":\"2026-11-22T12:00:00.001Z\",\"level\":\"error\",\"text\":\"red\\tta"
               "b\"}\n"
               "{\"text\":\"no time, \ufffd\\u0001 and \u00fc\"}\n");
}

void TestLogExport::formats()
{
    QFETCH(const int, format);
    QFETCH(const bool, hasTimes);
    QFETCH(const QByteArray, text);
    LogExportJob wanted = job(LogFormat(format));
    wanted.hasTimes = hasTimes;
    LogExport exporter;
    QSignalSpy finished(&exporter, &LogExport::finished);
    exporter.start(wanted);
    QVERIFY(exporter.isRunning());
    QVERIFY(finished.wait());
    QVERIFY(!exporter.isRunning());
    QCOMPARE(finished.first().at(1).toLongLong(), 3);
    const QByteArray written =
        wanted.format == LogFormat::Gzip ? unpacked(wanted.file) : contentOf(wanted.file);
    QCOMPARE(written, text);
}

void TestLogExport::ranges_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("to");
    QTest::addColumn<bool>("isChosen");
    QTest::addColumn<QByteArray>("numbers");
    QTest::newRow("some") << qint64(2) << qint64(4) << false << QByteArray("2 3 ");
    QTest::newRow("beyond") << qint64(98) << qint64(500) << false << QByteArray("98 99 ");
    QTest::newRow("none") << qint64(7) << qint64(7) << false << QByteArray();
    QTest::newRow("chosen") << qint64(0) << qint64(100) << true << QByteArray("10 20 30 ");
    QTest::newRow("chosen in range") << qint64(11) << qint64(30) << true << QByteArray("20 ");
}

void TestLogExport::ranges()
{
    QFETCH(const qint64, from);
    QFETCH(const qint64, to);
    QFETCH(const bool, isChosen);
    QFETCH(const QByteArray, numbers);
    LogStore store;
    for (int i = 0; i < 100; ++i)
        store.append(QByteArray::number(i), {});
    store.publish();
    LogExportJob wanted{.lines = store.snapshot(),
                        .range = std::pair(from, to),
                        .file = m_folder->filePath(u"part"_s)};
    if (isChosen) {
        wanted.chosen.emplace();
        for (const qint64 line : {10, 20, 30})
            wanted.chosen->append(line);
    }
    LogExport exporter;
    QSignalSpy finished(&exporter, &LogExport::finished);
    exporter.start(wanted);
    QVERIFY(finished.wait());
    QCOMPARE(contentOf(wanted.file).replace('\n', ' '), numbers);
}

void TestLogExport::manyLines_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("text") << int(LogFormat::Text);
    QTest::newRow("gzip") << int(LogFormat::Gzip);
}

void TestLogExport::manyLines()
{
    QFETCH(const int, format);
    constexpr int Count = 50'000;
    QByteArray text;
    LogStore store;
    for (int i = 0; i < Count; ++i) {
        const QByteArray line = "line " + QByteArray::number(i * 7919 % 104729);
        store.append(line, {});
        text += line + '\n';
    }
    store.publish();
    LogExport exporter;
    QSignalSpy finished(&exporter, &LogExport::finished);
    const QString file = m_folder->filePath(u"many"_s);
    exporter.start({.lines = store.snapshot(), .format = LogFormat(format), .file = file});
    QVERIFY(finished.wait(30'000));
    const bool isPacked = LogFormat(format) == LogFormat::Gzip;
    QCOMPARE(isPacked ? unpacked(file) : contentOf(file), text);
    if (isPacked)
        QVERIFY(QFile(file).size() < text.size() / 2);
}

void TestLogExport::cancelLeavesNothing()
{
    LogStore store;
    for (int i = 0; i < 100'000; ++i)
        store.append("a line that is not long but not short either", {});
    store.publish();
    LogExport exporter;
    QSignalSpy finished(&exporter, &LogExport::finished);
    QSignalSpy failed(&exporter, &LogExport::failed);
    LogExportJob wanted{.lines = store.snapshot(),
                        .format = LogFormat::Gzip,
                        .file = m_folder->filePath(u"cancelled"_s)};
    exporter.start(wanted);
    exporter.cancel();
    QVERIFY(!exporter.isRunning());
    wanted.file = m_folder->filePath(u"next"_s);
    wanted.range = std::pair<qint64, qint64>(0, 3);
    exporter.start(wanted); // Waits for the cancelled one to end.
    QVERIFY(finished.wait(30'000));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().toString(), wanted.file);
    QCOMPARE(failed.size(), 0);
    QVERIFY(!QFile::exists(m_folder->filePath(u"cancelled"_s)));
}

void TestLogExport::badPlace()
{
    LogExportJob wanted = job(LogFormat::Text);
    wanted.file = m_folder->filePath(u"no such folder/log"_s);
    LogExport exporter;
    QSignalSpy failed(&exporter, &LogExport::failed);
    exporter.start(wanted);
    QVERIFY(failed.wait());
    const Error error = failed.first().first().value<Error>();
    QCOMPARE(error.kind, Error::Kind::Storage);
    QVERIFY(!error.detail.isEmpty());
    QVERIFY(!exporter.isRunning());
}

// A limit on the size of files stands for a full disk.
void TestLogExport::fullDisk()
{
#ifndef Q_OS_LINUX
    QSKIP("needs a limit on the size of files");
#else
    const QString file = m_folder->filePath(u"log"_s);
    QFile former(file);
    QVERIFY(former.open(QIODevice::WriteOnly));
    former.write("former");
    former.close();
    LogStore store;
    for (int i = 0; i < 50'000; ++i)
        store.append("a line of some length, and some more", {});
    store.publish();
    LogExport exporter;
    QSignalSpy failed(&exporter, &LogExport::failed);
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{.rlim_cur = 300'000, .rlim_max = before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    exporter.start({.lines = store.snapshot(), .file = file});
    const bool isTold = failed.wait(10'000);
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(isTold);
    QVERIFY(!failed.first().first().value<Error>().detail.isEmpty());
    QCOMPARE(contentOf(file), "former");
#endif
}

void TestLogExport::lastLinesOfAReport()
{
    QCOMPARE(lastLines(m_store->snapshot(), 2, false),
             "red\ttab\nno time, "
                 + exportedLine(m_store->snapshot(), 3, LogFormat::Text, false).sliced(9));
    QCOMPARE(lastLines(m_store->snapshot(), 200, false).count('\n'), 3);
    QVERIFY(lastLines(m_store->snapshot(), 2, true).startsWith("2026-11-22T12:00:00.001Z  red"));
    QCOMPARE(lastLines(LogSnapshot(), 200, true), QByteArray());
}

QTEST_GUILESS_MAIN(TestLogExport)
#include "tst_logexport.moc"
