// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logfile.h"
#include "app/service/logframe.h"
#include "app/service/logstore.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace spacedock;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const LogFileInfo Info{.space = {u"alice"_s, u"demo"_s},
                       .kind = LogKind::Build,
                       .run = 3,
                       .started = Time(1'700'000'000'123ms),
                       .commit = "1a2b3c4"};

QByteArray lineOf(int i)
{
    return "line " + QByteArray::number(i) + " of some text that is long enough"
        + QByteArray(250, char('a' + i % 26));
}

} // namespace

class LogFileTest : public QObject {
    Q_OBJECT

private slots:
    void init();

    void roundTrip_data();
    void roundTrip();
    void openLineIsWrittenOver();
    void masksStayMasked();
    void infoAndSize();
    void refusesOthers();
    void cutAnywhere();
    void damageLosesABlock();
    void damagedTail();
    void randomDamageNeverBreaks();
    void twoFilesOfOneStore();
    void fullDisk();
    void killedProcess();

private:
    QString path() const { return m_dir->filePath(u"run.log"_s); }
    void write(int count, int flushEvery = 0) const;
    void verify(const LogFile::Content &content, int count) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void LogFileTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void LogFileTest::write(int count, int flushEvery) const
{
    const auto file = LogFile::create(path(), Info);
    QVERIFY(file);
    LogStore store;
    store.setFile(*file);
    for (int i = 0; i < count; ++i) {
        store.append(lineOf(i), {.time = Time(std::chrono::seconds(i))});
        if (flushEvery > 0 && i % flushEvery == 0)
            store.flush();
    }
    store.flush();
    QVERIFY(store.isFlushed());
}

void LogFileTest::verify(const LogFile::Content &content, int count) const
{
    const LogSnapshot held = content.store->snapshot();
    QCOMPARE(held.end(), count);
    for (int i = 0; i < count; ++i) {
        QCOMPARE(held.text(i), lineOf(i));
        QCOMPARE(held.record(i).time, std::optional(Time(std::chrono::seconds(i))));
    }
}

void LogFileTest::roundTrip_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("flushEvery");
    QTest::newRow("empty") << 0 << 0;
    QTest::newRow("tail only") << 100 << 7;
    QTest::newRow("blocks") << 12'000 << 0;
    QTest::newRow("blocks and tails") << 12'000 << 1'000;
}

void LogFileTest::roundTrip()
{
    QFETCH(const int, count);
    QFETCH(const int, flushEvery);
    write(count, flushEvery);
    const auto content = LogFile::read(path());
    QVERIFY(content);
    QCOMPARE(content->info, Info);
    QVERIFY(!content->isDamaged);
    verify(*content, count);
}

void LogFileTest::openLineIsWrittenOver()
{
    const auto file = LogFile::create(path(), Info);
    LogStore store;
    store.setFile(*file);
    store.append("a", {});
    for (int i = 0; i < 5; ++i) {
        store.setOpen(QByteArray::number(i), {.redraws = i});
        store.flush();
        QVERIFY(store.isFlushed());
    }
    const auto open = LogFile::read(path());
    QCOMPARE(open->store->end(), 2);
    QCOMPARE(open->store->snapshot().text(1), QByteArray("4"));
    store.dropOpen();
    store.append("b", {});
    store.append(LogDivider{.kind = LogDivider::Kind::End});
    store.flush();
    const auto content = LogFile::read(path());
    const LogSnapshot held = content->store->snapshot();
    QCOMPARE(held.end(), 3);
    QCOMPARE(held.text(1), QByteArray("b"));
    QVERIFY(held.divider(2));
}

void LogFileTest::masksStayMasked()
{
    const auto file = LogFile::create(path(), Info);
    LogStore store;
    store.setFile(*file);
    store.append("hf_******", {.isMasked = true});
    store.reveal(0, "hf_abcdef");
    store.flush();
    store.setFile({}); // seals
    for (const QString &each : {path(), path() + u".tail"_s}) {
        QFile raw(each);
        QVERIFY(raw.open(QIODevice::ReadOnly));
        QVERIFY(!raw.readAll().contains("hf_abcdef"));
    }
    const auto content = LogFile::read(path());
    QVERIFY(content->store->snapshot().record(0).isMasked);
    QVERIFY(!content->store->snapshot().revealed(0));
}

void LogFileTest::infoAndSize()
{
    write(100);
    QCOMPARE(LogFile::readInfo(path()), Result<LogFileInfo>(Info));
    QCOMPARE(LogFile::sizeOf(path()),
             QFileInfo(path()).size() + QFileInfo(path() + u".tail"_s).size());
    QVERIFY(LogFile::sizeOf(path()) > 100);
    // Nobody else may read what a Space prints.
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path()) & others));
    QVERIFY(!(QFile::permissions(path() + u".tail"_s) & others));
    QVERIFY(LogFile::remove(path()));
    QVERIFY(!QFile::exists(path()));
    QVERIFY(!QFile::exists(path() + u".tail"_s));
    QVERIFY(LogFile::remove(path()));
}

void LogFileTest::refusesOthers()
{
    QVERIFY(!LogFile::read(path()));
    QFile file(path());
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("Spacedock log 1\n"), QByteArray("Spacedock log 1\n99999999\n"),
          QByteArray(10'000, 'x')}) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto content = LogFile::read(path());
        QVERIFY(!content);
        QCOMPARE(content.error().kind, Error::Kind::Storage);
        QVERIFY(!LogFile::readInfo(path()));
    }
    QCOMPARE(LogFile::create(m_dir->filePath(u"no/such/dir"_s), Info).error().kind,
             Error::Kind::Storage);
}

// Wherever the writer was stopped, what was whole is there.
void LogFileTest::cutAnywhere()
{
    write(30, 1);
    QFile tail(path() + u".tail"_s);
    QVERIFY(tail.open(QIODevice::ReadWrite));
    const QByteArray bytes = tail.readAll();
    qint64 last = 0;
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        tail.resize(0);
        tail.seek(0);
        tail.write(bytes.first(cut));
        tail.flush();
        const auto content = LogFile::read(path());
        QVERIFY(content);
        const qint64 end = content->store->end();
        QVERIFY(end >= last);
        QVERIFY(end <= last + 1);
        if (end > 0)
            QCOMPARE(content->store->snapshot().text(end - 1), lineOf(int(end) - 1));
        last = end;
    }
    QCOMPARE(last, 30);
}

void LogFileTest::damageLosesABlock()
{
    write(12'000);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    const qsizetype second = bytes.indexOf("SLF1", bytes.indexOf("SLF1") + 1);
    QVERIFY(second > 0);
    const auto whole = LogFrame::readHead(QByteArrayView(bytes).sliced(second));
    QVERIFY(whole);
    for (const qsizetype at : {second + 2, second + 20, second + LogFrame::HeadSize + 100}) {
        file.seek(at);
        file.write(QByteArray(1, char(~bytes[at])));
        file.flush();
        const auto content = LogFile::read(path());
        QVERIFY(content);
        QVERIFY(content->isDamaged);
        const LogSnapshot held = content->store->snapshot();
        QCOMPARE(held.end(), 12'000 - whole->count + 1);
        QCOMPARE(held.text(whole->first - 1), lineOf(int(whole->first) - 1));
        QCOMPARE(held.divider(whole->first)->kind, LogDivider::Kind::Gap);
        QCOMPARE(held.text(whole->first + 1), lineOf(int(whole->first + whole->count)));
        file.seek(at);
        file.write(bytes.sliced(at, 1));
        file.flush();
    }
    verify(*LogFile::read(path()), 12'000);
}

void LogFileTest::damagedTail()
{
    write(30, 1);
    QFile tail(path() + u".tail"_s);
    QVERIFY(tail.open(QIODevice::ReadWrite));
    tail.seek(tail.size() / 2);
    tail.write("damage");
    tail.close();
    const auto content = LogFile::read(path());
    QVERIFY(content);
    QVERIFY(content->store->end() >= 28);
    QCOMPARE(content->store->snapshot().text(content->store->end() - 1), lineOf(29));
}

void LogFileTest::randomDamageNeverBreaks()
{
    write(8'000, 500);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray bytes = file.readAll();
    QRandomGenerator random(9);
    for (int round = 0; round < 60; ++round) {
        QByteArray damaged = bytes;
        for (int i = 0; i < 4; ++i)
            damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
        file.resize(0);
        file.seek(0);
        file.write(damaged.first(random.bounded(int(damaged.size()) + 1)));
        file.flush();
        if (const auto content = LogFile::read(path())) {
            const LogSnapshot held = content->store->snapshot();
            for (qint64 line = held.begin(); line < held.end(); line += 777)
                held.record(line);
        }
    }
}

void LogFileTest::twoFilesOfOneStore()
{
    LogStore store;
    const QString second = m_dir->filePath(u"second.log"_s);
    store.setFile(*LogFile::create(path(), Info));
    store.append("a", {});
    store.append("b", {});
    store.setFile(*LogFile::create(second, Info));
    store.append("c", {});
    store.flush();
    store.publish();
    QCOMPARE(store.end(), 3);
    QCOMPARE(LogFile::read(path())->store->end(), 2);
    const auto content = LogFile::read(second);
    QCOMPARE(content->store->end(), 1);
    QCOMPARE(content->store->snapshot().text(0), QByteArray("c"));
}

void LogFileTest::fullDisk()
{
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{.rlim_cur = 20'000, .rlim_max = before.rlim_max};
    const auto file = LogFile::create(path(), Info);
    LogStore store;
    store.setFile(*file);
    setrlimit(RLIMIT_FSIZE, &small);
    constexpr int Count = 12'000;
    for (int i = 0; i < Count; ++i) {
        store.append(lineOf(i), {.time = Time(std::chrono::seconds(i))});
        if (i % 100 == 0)
            store.flush();
    }
    store.publish();
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(store.hasFileFailed());
    QVERIFY(store.isFlushed()); // Nothing is waited for.
    const LogSnapshot held = store.snapshot();
    QCOMPARE(held.end(), Count);
    for (int i = 0; i < Count; i += 101)
        QCOMPARE(held.text(i), lineOf(i));
    const auto content = LogFile::read(path());
    QVERIFY(content);
    QVERIFY(content->store->end() > 0);
    verify(*content, int(content->store->end()));
#else
    QSKIP("needs a limit of file sizes");
#endif
}

void LogFileTest::killedProcess()
{
    for (int round = 0; round < 3; ++round) {
        QProcess child;
        child.start(QStringLiteral(LOGKEEPER), {path()});
        QVERIFY(child.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(LogFile::sizeOf(path()) > 4'000, 10'000);
        QTest::qWait(700 + 333 * round);
        const auto killed = systemNow();
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const auto content = LogFile::read(path());
        QVERIFY(content);
        QVERIFY(!content->isDamaged);
        // Every line has its number and the moment at which it was sent.
        const LogSnapshot held = content->store->snapshot();
        for (qint64 line = 0; line < held.end(); ++line)
            QCOMPARE(held.text(line).split(' ').value(0).toLongLong(), line);
        const auto newest = held.text(held.end() - 1).split(' ').value(1).toLongLong();
        QVERIFY(killed - Time(std::chrono::milliseconds(newest)) < 1s);
    }
}

QTEST_GUILESS_MAIN(LogFileTest)
#include "tst_logfile.moc"
