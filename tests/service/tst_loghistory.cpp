// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/loghistory.h"

#include "app/service/logmask.h"
#include "app/service/logstore.h"

#include <QDirIterator>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;

namespace {

const SpaceId Demo{u"alice"_s, u"demo"_s};
const SpaceId Other{u"alice"_s, u"other"_s};
constexpr Time Noon = std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 12h;

/// A run that is being written, until it is destroyed.
class Writer {
public:
    Writer(const LogHistory &history, const SpaceId &id, Time started, int lines,
           LogKind kind = LogKind::Run)
        : m_file(history.maker(id, kind)(1, started, "4f2c1ab"))
    {
        m_store.setFile(m_file);
        for (int i = 0; i < lines; ++i)
            m_store.append("line " + QByteArray::number(i) + QByteArray(40, 'x'),
                           {.time = started + std::chrono::seconds{i}});
        m_store.publish();
        m_store.flush();
    }
    void add(const QByteArray &text, const LogRecord &record)
    {
        m_store.append(text, record);
        m_store.publish();
        m_store.flush();
    }
    bool isKept() const { return m_file != nullptr; }

private:
    std::shared_ptr<LogFile> m_file;
    LogStore m_store;
};

#ifdef Q_OS_UNIX
/// A disk with little room: a file system of its own where that may be made, else a limit of how
/// large files get.
class SmallDisk {
public:
    explicit SmallDisk(const QString &path)
        : m_path(path)
    {
        QDir().mkpath(path);
#ifdef Q_OS_LINUX
        m_isMounted = ::mount("tmpfs", qPrintable(path), "tmpfs", 0, "size=128k") == 0;
#endif
    }
    ~SmallDisk()
    {
#ifdef Q_OS_LINUX
        if (m_isMounted)
            ::umount2(qPrintable(m_path), MNT_DETACH);
#endif
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    QString path() const { return m_path; }

    /// While it lives, the disk is small.
    class Limit {
    public:
        explicit Limit(const SmallDisk &disk)
        {
            getrlimit(RLIMIT_FSIZE, &m_before);
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit small{.rlim_cur = 60'000, .rlim_max = m_before.rlim_max};
            if (!disk.m_isMounted)
                setrlimit(RLIMIT_FSIZE, &small);
        }
        ~Limit() { setrlimit(RLIMIT_FSIZE, &m_before); }
        Limit(const Limit &) = delete;
        Limit &operator=(const Limit &) = delete;

    private:
        rlimit m_before{};
    };

private:
    const QString m_path;
    bool m_isMounted = false;
};
#endif

qsizetype complete(const LogHistory &history)
{
    return std::ranges::count_if(history.runs(), &LogRun::isComplete);
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        files.append(each.next());
    return files;
}

} // namespace

class TestLogHistory : public QObject {
    Q_OBJECT

private slots:
    void init();
    void keepsRuns();
    void readsWhatWasKept();
    void countsAnewWithoutNotes();
    void survivesItsWriter();
    void sizeLimitTakesTheOldest();
    void ageLimit();
    void neverTakesWhatIsWritten();
    void wipesAll();
    void wipesOneSpace();
    void twoPrograms();
    void sameRunTwice();
    void comparesGoodWithFailed();
    void unwritableFolderIsToldOnce();
    void damagedFiles();
    void writesNoSecrets();
    void withoutAFolder();
    void writersOutliveTheClock();
    void killedProcess();
    void fullDisk();

private:
    std::unique_ptr<LogHistory> opened(const QString &folder);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLogHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<LogHistory> TestLogHistory::opened(const QString &folder)
{
    auto history = std::make_unique<LogHistory>([] { return Noon + 24h; });
    QSignalSpy read(history.get(), &LogHistory::changed);
    history->open(folder);
    return read.wait(5000) ? std::move(history) : nullptr;
}

void TestLogHistory::keepsRuns()
{
    const auto history = opened(m_folder->path());
    auto writer = std::make_unique<Writer>(*history, Demo, Noon, 10);
    QTRY_COMPARE(history->runs(Demo).size(), 1);
    QVERIFY(!history->runs(Demo).first().isComplete);
    writer->add(
        "Traceback (most recent call last):",
        {.time = Noon + 1min, .level = LogLevel::Error, .startsBlock = true, .inBlock = true});
    writer->add("ValueError: no", {.time = Noon + 1min, .level = LogLevel::Error, .inBlock = true});
    writer->add("ERROR: no", {.time = Noon + 2min, .level = LogLevel::Error});
    writer.reset();
    QTRY_COMPARE(complete(*history), 1);
    const LogRun run = history->runs(Demo).first();
    QCOMPARE(run.info.space, Demo);
    QCOMPARE(run.info.started, Noon);
    QCOMPARE(run.info.commit, "4f2c1ab"_ba);
    QCOMPARE(run.lines, 13);
    QCOMPARE(run.errors, 2);
    QVERIFY(run.ended == Noon + 2min);
    QVERIFY(run.bytes > 0);
    QVERIFY(history->runs(Other).isEmpty());
}

void TestLogHistory::readsWhatWasKept()
{
    {
        const auto history = opened(m_folder->path());
        const Writer writer(*history, Demo, Noon, 10);
    }
    const auto history = opened(m_folder->path());
    QTRY_COMPARE(complete(*history), 1);
    std::optional<Result<LogFile::Content>> content;
    history->read(history->runs(Demo).first(), this,
                  [&content](const Result<LogFile::Content> &read) { content = read; });
    QTRY_VERIFY(content);
    QVERIFY(content->has_value());
    const LogSnapshot lines = (*content)->store->snapshot();
    QCOMPARE(lines.end(), 10);
    QVERIFY(lines.text(9).startsWith("line 9x"));
}

void TestLogHistory::countsAnewWithoutNotes()
{
    std::optional<LogRun> before;
    {
        const auto history = opened(m_folder->path());
        std::make_unique<Writer>(*history, Demo, Noon, 10).reset();
        QTRY_COMPARE(complete(*history), 1);
        before = history->runs(Demo).first();
        QTRY_VERIFY(readRunNote(before->file) && readRunNote(before->file)->isComplete);
    }
    QVERIFY(QFile::remove(runNotePath(before->file)));
    const auto history = opened(m_folder->path());
    QCOMPARE(history->runs(Demo).first(), *before);
    QVERIFY(QFile::exists(runNotePath(before->file)));
}

// What a program that was killed left behind: no end, and lines in the tail only.
void TestLogHistory::survivesItsWriter()
{
    const auto history = opened(m_folder->path());
    const Writer writer(*history, Demo, Noon, 10);
    QTRY_COMPARE(history->runs(Demo).size(), 1);
    const QTemporaryDir left;
    for (const QString &file : filesIn(m_folder->path())) {
        if (!file.endsWith(".lock"_L1))
            QVERIFY(QFile::copy(file, left.filePath(QFileInfo(file).fileName())));
    }
    const auto later = opened(left.path());
    QCOMPARE(complete(*later), 1);
    QCOMPARE(later->runs(Demo).first().lines, 10);
}

void TestLogHistory::sizeLimitTakesTheOldest()
{
    const auto history = opened(m_folder->path());
    for (int i = 0; i < 3; ++i)
        std::make_unique<Writer>(*history, Demo, Noon + i * 1h, 100).reset();
    QTRY_COMPARE(complete(*history), 3);
    history->setLimits({.bytes = history->bytes() * 2 / 3});
    QTRY_COMPARE(history->runs().size(), 2);
    QCOMPARE(history->runs(Demo).last().info.started, Noon + 1h);
    QVERIFY(history->bytes() <= history->limits().bytes);
    QTRY_COMPARE(filesIn(m_folder->path()).filter(u".slog"_s).filter(u".run"_s).size(), 2);
}

void TestLogHistory::ageLimit()
{
    const auto history = opened(m_folder->path());
    std::make_unique<Writer>(*history, Demo, Noon - 48h, 5).reset();
    std::make_unique<Writer>(*history, Demo, Noon, 5).reset();
    QTRY_COMPARE(complete(*history), 2);
    history->setLimits({.age = std::chrono::days{2}});
    QTRY_COMPARE(history->runs().size(), 1);
    QCOMPARE(history->runs().first().info.started, Noon);
}

void TestLogHistory::neverTakesWhatIsWritten()
{
    const auto history = opened(m_folder->path());
    const Writer writer(*history, Demo, Noon - 240h, 50);
    std::make_unique<Writer>(*history, Other, Noon, 50).reset();
    QTRY_COMPARE(complete(*history), 1);
    history->setLimits({.bytes = 1, .age = std::chrono::days{1}});
    QTRY_COMPARE(history->runs().size(), 1);
    QCOMPARE(history->runs().first().info.space, Demo);
    history->wipe();
    QTest::qWait(50);
    QCOMPARE(history->runs().size(), 1);
    QVERIFY(QFile::exists(history->runs().first().file));
}

void TestLogHistory::wipesAll()
{
    const auto history = opened(m_folder->path());
    std::make_unique<Writer>(*history, Demo, Noon, 5).reset();
    std::make_unique<Writer>(*history, Other, Noon, 5, LogKind::Build).reset();
    QTRY_COMPARE(complete(*history), 2);
    history->wipe();
    QTRY_VERIFY(history->runs().isEmpty());
    QTRY_VERIFY2(filesIn(m_folder->path()).isEmpty(),
                 qPrintable(filesIn(m_folder->path()).join(u' ')));
}

void TestLogHistory::wipesOneSpace()
{
    const auto history = opened(m_folder->path());
    std::make_unique<Writer>(*history, Demo, Noon, 5).reset();
    std::make_unique<Writer>(*history, Other, Noon, 5).reset();
    QTRY_COMPARE(complete(*history), 2);
    history->wipe(Demo);
    QTRY_COMPARE(history->runs().size(), 1);
    QCOMPARE(history->runs().first().info.space, Other);
}

// Both write, neither takes the other's, and the one that is started later sees both.
void TestLogHistory::twoPrograms()
{
    const auto first = opened(m_folder->path());
    const auto second = opened(m_folder->path());
    const Writer one(*first, Demo, Noon, 20);
    const Writer two(*second, Demo, Noon, 30);
    QTRY_COMPARE(first->runs().size(), 1);
    QTRY_COMPARE(second->runs().size(), 1);
    QVERIFY(first->runs().first().file != second->runs().first().file);
    const auto third = opened(m_folder->path());
    QCOMPARE(third->runs().size(), 2);
    third->wipe();
    third->setLimits({.bytes = 1});
    QTest::qWait(50);
    QCOMPARE(third->runs().size(), 2);
    for (const LogRun &run : third->runs())
        QVERIFY(countRun(run.file, {})->lines >= 20);
}

// The Hub replays a run from its start whenever it is looked at.
void TestLogHistory::sameRunTwice()
{
    const auto history = opened(m_folder->path());
    std::make_unique<Writer>(*history, Demo, Noon, 20).reset();
    QTRY_COMPARE(complete(*history), 1);
    std::make_unique<Writer>(*history, Demo, Noon, 30).reset();
    QTRY_COMPARE(history->runs().size(), 1);
    QTRY_COMPARE(history->runs().first().lines, 30);
}

void TestLogHistory::comparesGoodWithFailed()
{
    const auto history = opened(m_folder->path());
    QVERIFY(!history->comparison(Demo));
    const auto run = [&](Time started, const QString &stage) {
        const Writer writer(*history, Demo, started, 5);
        QTRY_VERIFY(!history->runs(Demo).isEmpty()
                    && history->runs(Demo).first().info.started == started);
        history->noteStage(Demo, StageValue::fromHub(stage));
    };
    run(Noon, u"RUNNING"_s);
    run(Noon + 1h, u"RUNNING"_s);
    run(Noon + 2h, u"RUNTIME_ERROR"_s);
    run(Noon + 3h, u"APP_STARTING"_s);
    QTRY_COMPARE(complete(*history), 4);
    const auto pair = history->comparison(Demo);
    QVERIFY(pair);
    QCOMPARE(pair->first.info.started, Noon + 1h);
    QCOMPARE(pair->second.info.started, Noon + 2h);
    QCOMPARE(pair->second.lastStage, u"RUNTIME_ERROR"_s);
}

void TestLogHistory::unwritableFolderIsToldOnce()
{
    const QString path = m_folder->filePath(u"taken"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto history = opened(path);
    QSignalSpy failed(history.get(), &LogHistory::failed);
    QVERIFY(!Writer(*history, Demo, Noon, 5).isKept());
    QVERIFY(!Writer(*history, Demo, Noon, 5).isKept());
    QTRY_COMPARE(failed.size(), 1);
    QTest::qWait(20);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::Storage);
    QVERIFY(history->runs().isEmpty());
}

void TestLogHistory::damagedFiles()
{
    {
        const auto history = opened(m_folder->path());
        std::make_unique<Writer>(*history, Demo, Noon, 10).reset();
        QTRY_COMPARE(complete(*history), 1);
    }
    QVERIFY(QDir(m_folder->path()).mkpath(u"bob/x"_s));
    QFile junk(m_folder->filePath(u"bob/x/run-1.slog"_s));
    QVERIFY(junk.open(QIODevice::WriteOnly));
    junk.write("no log at all");
    junk.close();
    const auto history = opened(m_folder->path());
    QCOMPARE(history->runs(Demo).size(), 1);
    QCOMPARE(history->runs().size(), 2); // It takes room like the others …
    history->wipe();
    QTRY_VERIFY(filesIn(m_folder->path()).isEmpty()); // … and goes like them.
}

void TestLogHistory::writesNoSecrets()
{
    const QByteArray token = "QxRtYpLkJhGfDsAzXcVbNmWeRtYuIoPaSd";
    const auto history = opened(m_folder->path());
    {
        const auto store = std::make_shared<LogStore>();
        LogIngest ingest(store, maskedLine, history->maker(Demo, LogKind::Run));
        ingest.beginReplay();
        LogBatch batch;
        const QByteArrayList lines{
            "===== Application Startup at 2026-11-22 12:00:00 =====", "token hf_" + token,
            "a clean line", "password=" + token, "progress\rpassword=" + token};
        for (const QByteArray &line : lines) {
            batch.lines.push_back({.timeMs = Noon.time_since_epoch().count(),
                                   .offset = std::uint32_t(batch.text.size()),
                                   .size = std::uint32_t(line.size())});
            batch.text += line + '\n';
        }
        ingest.take(batch);
        ingest.end();
        store->flush();
        QVERIFY(store->snapshot().revealed(store->begin() + 2)
                || store->snapshot().revealed(store->begin() + 1));
    }
    QTRY_COMPARE(complete(*history), 1);
    qint64 size = 0;
    for (const QString &name : filesIn(m_folder->path())) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        size += bytes.size();
        for (qsizetype at = 0; at + 8 <= token.size(); ++at)
            QVERIFY2(!bytes.contains(token.sliced(at, 8)), qPrintable(name));
    }
    QVERIFY(size > 100);
    const auto content = LogFile::read(history->runs(Demo).first().file);
    QVERIFY(content.has_value());
    QCOMPARE(countRun(history->runs(Demo).first().file, {})->lines, 5);
}

void TestLogHistory::withoutAFolder()
{
    QString file;
    {
        LogHistory history([] { return Noon; });
        QVERIFY(!history.maker(Demo, LogKind::Run));
        history.open({});
        std::make_unique<Writer>(history, Demo, Noon, 5).reset();
        QTRY_COMPARE(complete(history), 1);
        file = history.runs().first().file;
        QVERIFY(QFile::exists(file));
    }
    QVERIFY(!QFile::exists(file));
}

void TestLogHistory::writersOutliveTheClock()
{
    int asked = 0;
    auto history = std::make_unique<LogHistory>([&asked] {
        ++asked;
        return Noon;
    });
    history->open({});
    const LogFileMaker make = history->maker(Demo, LogKind::Run);
    const auto timed = make(1, Noon + 1h, "4f2c1ab");
    const auto untimed = make(2, {}, "4f2c1ab");
    QTRY_COMPARE(history->runs(Demo).size(), 2);
    QCOMPARE(history->runs(Demo).constLast().info.started, Noon);
    history.reset();
    const int before = asked;
    QVERIFY(make(3, Noon + 2h, "4f2c1ab") != nullptr);
    QVERIFY(make(4, {}, "4f2c1ab") != nullptr);
    QCOMPARE(asked, before);
}

/// A process that keeps run after run dies without a word: at most the last second is gone.
void TestLogHistory::killedProcess()
{
    for (int round = 0; round < 2; ++round) {
        const QString folder = m_folder->filePath(QString::number(round));
        QProcess child;
        child.start(QStringLiteral(LOGKEEPER), {u"--history"_s, folder});
        QVERIFY(child.waitForStarted());
        const auto tails = [&] { return filesIn(folder).filter(u".tail"_s).size(); };
        QTRY_VERIFY_WITH_TIMEOUT(tails() > 2, 30'000); // One a run.
        QTest::qWait(333 * round);
        const auto killed = systemNow();
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);

        const auto history = opened(folder);
        QList<LogRun> runs = history->runs(Demo);
        QVERIFY(runs.size() >= 2);
        std::ranges::sort(runs, {}, [](const LogRun &run) { return run.info.run; });
        qint64 next = 0;
        qint64 newest = 0;
        for (const LogRun &run : std::as_const(runs)) {
            const auto content = LogFile::read(run.file);
            QVERIFY(content && !content->isDamaged);
            const LogSnapshot held = content->store->snapshot();
            for (qint64 line = held.begin(); line < held.end(); ++line) {
                const QByteArray text = held.text(line);
                if (held.record(line).isDivider || text.startsWith('='))
                    continue;
                QCOMPARE(text.split(' ').value(0).toLongLong(), next++);
                newest = text.split(' ').value(1).toLongLong();
            }
        }
        QVERIFY(next > 200);
        QVERIFY(killed - Time(std::chrono::milliseconds(newest)) < 1s);
    }
}

void TestLogHistory::fullDisk()
{
#ifdef Q_OS_UNIX
    const SmallDisk disk(m_folder->filePath(u"small"_s));
    const auto history = opened(disk.path());
    std::make_unique<Writer>(*history, Demo, Noon, 5).reset();
    QTRY_COMPARE(complete(*history), 1);
    QSignalSpy failed(history.get(), &LogHistory::failed);
    constexpr int Count = 20'000;
    LogStore store;
    store.setFile(history->maker(Demo, LogKind::Run)(2, Noon + 1h, {}));
    {
        const SmallDisk::Limit limit(disk);
        for (int i = 0; i < Count; ++i) {
            store.append("line " + QByteArray::number(qHash(i), 16) + ' ' + QByteArray::number(i),
                         {.time = Noon + 1h + std::chrono::seconds{i}});
            if (i % 100 == 0)
                store.flush();
        }
        store.publish();
        store.flush();
    }
    QTRY_COMPARE(failed.size(), 1);
    const auto error = failed.first().first().value<Error>();
    QCOMPARE(error.kind, Error::Kind::Storage);
    QVERIFY(!error.detail.isEmpty()); // The system's own words.
    const LogSnapshot live = store.snapshot(); // It goes on,
    QCOMPARE(live.end(), Count);
    QVERIFY(live.text(Count - 1).endsWith(QByteArray::number(Count - 1)));
    store.setFile(nullptr);
    QTRY_COMPARE(complete(*history), 2); // and nothing of what was kept is lost.
    const QList<LogRun> runs = history->runs(Demo);
    QCOMPARE(LogFile::read(runs.last().file)->store->end(), 5);
    const auto cut = LogFile::read(runs.first().file);
    QVERIFY(cut);
    const LogSnapshot kept = cut->store->snapshot();
    QVERIFY(kept.end() > 0);
    for (qint64 line = 0; line < kept.end(); ++line)
        QCOMPARE(kept.text(line), live.text(line));
#else
    QSKIP("needs a limit of file sizes");
#endif
}

QTEST_GUILESS_MAIN(TestLogHistory)
#include "tst_loghistory.moc"
