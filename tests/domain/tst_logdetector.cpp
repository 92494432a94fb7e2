// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/logdetector.h"

#include <QTest>

using namespace spacedock;
using Finding = LogDetector::Finding;

class LogDetectorTest : public QObject {
    Q_OBJECT

private slots:
    void levels_data();
    void levels();
    void checks_data();
    void checks();
    void tensorFlowWithoutGpu();
    void traceback();
    void chainedTraceback();
    void tracebackThatBreaksOff();
    void exceptionAlone();
};

void LogDetectorTest::levels_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<LogLevel>("level");
    const auto row = [](const char *line, LogLevel level) {
        QTest::newRow(line) << QByteArray(line) << level;
    };
    using enum LogLevel;
    // Python's logging, in its usual forms
    row("ERROR:root:it broke", Error);
    row("WARNING:urllib3.connectionpool:Retrying", Warning);
    row("INFO:httpx:HTTP Request: GET https://example.org \"HTTP/1.1 200 OK\"", Info);
    row("CRITICAL:root:no disk", Error);
    row("2026-11-22 14:20:01,123 - app.main - ERROR - it broke", Error);
    row("2026-11-22 14:20:01,123 WARNING [app.main] slow", Warning);
    row("[2026-11-22 14:20:01 +0000] [7] [ERROR] Exception in worker process", Error);
    row("[2026-11-22 14:20:01,123] ERROR in app: Exception on / [GET]", Error);
    row("DEBUG:matplotlib:loaded", Info);
    // uvicorn and gradio
    row("INFO:     10.16.4.75:33054 - \"GET / HTTP/1.1\" 200 OK", Info);
    row("INFO:     2001:db8::7:33054 - \"GET /?q=panic HTTP/1.1\" 200 OK", Info);
    row("ERROR:    Exception in ASGI application", Error);
    row("WARNING:  Invalid HTTP request received.", Warning);
    row("* Running on local URL:  http://0.0.0.0:7860", None);
    row("/usr/local/lib/python3.10/site-packages/gradio/components/dropdown.py:226: UserWarning: "
        "The value passed into gr.Dropdown() is not in the list of choices.",
        Warning);
    row("DeprecationWarning: old", Warning);
    row("Error: no app.py", Error);
    // nginx
    row("2026/11/22 14:20:01 [error] 31#31: *1 connect() failed (111: Connection refused)", Error);
    row("2026/11/22 14:20:01 [warn] 1#1: a client request body is buffered", Warning);
    row("2026/11/22 14:20:01 [emerg] 1#1: bind() to 0.0.0.0:80 failed", Error);
    row("2026/11/22 14:20:01 [notice] 1#1: start worker processes", Info);
    row("10.0.0.1 - - [22/Nov/2026:14:20:01 +0000] \"GET /error HTTP/1.1\" 200 12", None);
    // others
    row("error: subprocess-exited-with-error", Error);
    row("warning: unused variable", Warning);
    row("level=error msg=\"no route\"", Error);
    row("{\"level\":\"warn\",\"msg\":\"slow\"}", Warning);
    row("E1122 14:20:01.000000 1 main.cc:3] failed", Error);
    row("W0000 00:00:1763821200.000 1 gpu_device.cc:2344] Cannot dlopen", Warning);
    row("2026-11-22 14:20:01.123456: W tensorflow/core/util.cc:1] slow", Warning);
    row("2026-11-22 14:20:01.123456: I tensorflow/core/util.cc:1] oneDNN", Info);
    row("npm ERR! code ENOENT", Error);
    row("Killed", Error);
    row("Segmentation fault (core dumped)", Error);
    row("thread 'main' panicked at src/main.rs:1:1:", Error);
    row("panic: runtime error", Error);
    row("torch.cuda.OutOfMemoryError: CUDA out of memory.", Error);
    row("--> ERROR: process \"/bin/sh -c pip\" did not complete", Error);
    // what only looks like one
    row("", None);
    row("Loading the error model", None);
    row("ERROR_LOG=/var/log", None);
    row("no errors found: 0", None);
    row("terrors: 5", None);
    row("Killed it", None);
    row("The first level that is named counts, INFO before ERROR", Info);
    row("a long line with ERROR so far behind that nobody would call it its level, not at all: "
        "ERROR",
        Error);
    row("....................................................................................ERROR",
        None);
}

void LogDetectorTest::levels()
{
    QFETCH(const QByteArray, line);
    const Finding finding = LogDetector().take(line);
    QTEST(finding.level, "level");
    QVERIFY(!finding.inBlock);
    QCOMPARE(finding.check, LogCheck::None);
    for (qsizetype cut = 0; cut <= line.size(); ++cut)
        LogDetector().take(line.first(cut)); // nothing is read behind the end
}

void LogDetectorTest::checks_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<LogCheck>("check");
    const auto row = [](const char *line, LogCheck check) {
        QTest::newRow(line) << QByteArray(line) << check;
    };
    row("Is CUDA available: True", LogCheck::GpuUsed);
    row("Is CUDA available: False", LogCheck::GpuUnused);
    row("INFO:root:CUDA available = True", LogCheck::GpuUsed);
    row("Is CUDA available: maybe", LogCheck::None);
    row("CUDA device: Tesla T4", LogCheck::GpuUsed);
    row("JAX devices: [StreamExecutorGpuDevice(id=0, process_index=0)]", LogCheck::GpuUsed);
    row("JAX devices: [CudaDevice(id=0)]", LogCheck::GpuUsed);
    row("JAX devices: [CpuDevice(id=0)]", LogCheck::GpuUnused);
    row("JAX device type: Tesla T4", LogCheck::GpuUsed);
    row("JAX device type: cpu", LogCheck::GpuUnused);
    row("[PhysicalDevice(name='/physical_device:GPU:0', device_type='GPU')]", LogCheck::GpuUsed);
    row("[PhysicalDevice(name='/physical_device:CPU:0', device_type='CPU')]", LogCheck::GpuUnused);
    row("[]", LogCheck::None);
    row("CUDA is a trademark", LogCheck::None);
    row("INFO:     CUDA available: True", LogCheck::GpuUsed);
    row("INFO:     job 4 - \"CUDA available: True", LogCheck::GpuUsed);
    row("INFO:     10.16.4.75:3 - \"GET /?q=CUDA available: True HTTP/1.1\" 200", LogCheck::None);
}

void LogDetectorTest::checks()
{
    QFETCH(const QByteArray, line);
    QTEST(LogDetector().take(line).check, "check");
}

void LogDetectorTest::tensorFlowWithoutGpu()
{
    LogDetector detector;
    detector.take("2026-11-22 14:20:01.123456: I tensorflow/core/util.cc:1] oneDNN");
    QCOMPARE(detector.take("[]").check, LogCheck::GpuUnused);
}

static QString pattern(const QByteArrayList &lines)
{
    // One letter a line: S begins a block, B is in it, E an error in it, e one outside, - nothing.
    LogDetector detector;
    QString letters;
    for (const QByteArray &line : lines) {
        const Finding finding = detector.take(line);
        const bool isError = finding.level == LogLevel::Error;
        letters += QLatin1Char(finding.startsBlock   ? 'S'
                                   : finding.inBlock ? (isError ? 'E' : 'B')
                                   : isError         ? 'e'
                                                     : '-');
    }
    return letters;
}

void LogDetectorTest::traceback()
{
    QCOMPARE(pattern({"INFO: starting", "Traceback (most recent call last):",
                      "  File \"/home/user/app.py\", line 3, in <module>", "    import nothing", "",
                      "    ^^^^^^^^^^^^^^", "ModuleNotFoundError: No module named 'nothing'",
                      "INFO: next"}),
             QStringLiteral("-SBBBBE-"));
    QCOMPARE(pattern({"ERROR:    Traceback (most recent call last):", "  File \"x\", line 1",
                      "KeyboardInterrupt", "next"}),
             QStringLiteral("SBE-"));
}

void LogDetectorTest::chainedTraceback()
{
    QCOMPARE(pattern({"Traceback (most recent call last):", "  File \"x\", line 1",
                      "pydantic.ValidationError: 1 error", "  Field required", "",
                      "During handling of the above exception, another exception occurred:", "",
                      "Traceback (most recent call last):", "  File \"y\", line 2",
                      "ValueError: no", "done"}),
             QStringLiteral("SBEB-B-SBE-"));
}

void LogDetectorTest::tracebackThatBreaksOff()
{
    QCOMPARE(pattern({"Traceback (most recent call last):", "  File \"x\", line 1",
                      "INFO: somebody else speaks", "  indented"}),
             QStringLiteral("SB--"));
}

void LogDetectorTest::exceptionAlone()
{
    QCOMPARE(pattern({"TypeError: x is not a function", "    at f (app.js:1:2)",
                      "    at main (app.js:3:4)", "listening"}),
             QStringLiteral("eBB-"));
}

QTEST_GUILESS_MAIN(LogDetectorTest)
#include "tst_logdetector.moc"
