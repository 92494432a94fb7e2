// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logexport.h"

#include "app/domain/logline.h"
#include "app/service/logexportwriter.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

constexpr qsizetype PieceSize = qsizetype{256} * 1024;
constexpr qint64 ProgressSpacing = 100; // ms

QByteArray stamp(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODateWithMs)
        .toLatin1();
}

QByteArray timePart(const LogRecord &record, bool hasTimes)
{
    return hasTimes && record.time ? stamp(*record.time) + "  " : QByteArray();
}

QByteArray levelName(LogLevel level)
{
    switch (level) {
    case LogLevel::None:
        break;
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Error:
        return "error";
    }
    return {};
}

/// What is no UTF-8 becomes the character that stands for such.
QByteArray jsonString(const QByteArray &text)
{
    static constexpr char Hex[] = "0123456789abcdef";
    QByteArray json = "\"";
    for (const char c : QString::fromUtf8(text).toUtf8()) {
        if (c == '"' || c == '\\')
            json.append('\\').append(c);
        else if (c == '\t')
            json.append("\\t");
        else if (c >= '\0' && c < ' ')
            json.append("\\u00").append(Hex[c >> 4]).append(Hex[c & 15]);
        else
            json.append(c);
    }
    return json.append('"');
}

QByteArray jsonLine(const LogRecord &record, const QByteArray &source, const QByteArray &text)
{
    QByteArray json = "{";
    if (record.time)
        json += R"("timestamp":")" + stamp(*record.time) + R"(",)";
    if (record.level != LogLevel::None)
        json += R"("level":")" + levelName(record.level) + R"(",)";
    if (!source.isEmpty())
        json += "\"space\":" + jsonString(source) + ',';
    return json + "\"text\":" + jsonString(text) + "}\n";
}

/// The lines of a job one after the other.
class Cursor {
public:
    explicit Cursor(const LogExportJob &job)
        : m_job(job)
    {
        const LogSnapshot &lines = job.lines;
        const auto [from, to] = job.range.value_or(std::pair(lines.begin(), lines.end()));
        const qint64 begin = std::clamp(from, lines.begin(), lines.end());
        const qint64 end = std::clamp(to, begin, lines.end());
        m_at = m_begin = job.chosen ? job.chosen->lowerBound(begin) : begin;
        m_end = job.chosen ? job.chosen->lowerBound(end) : end;
    }

    bool isAtEnd() const { return m_at >= m_end; }
    qint64 next() { return m_job.chosen ? m_job.chosen->at(m_at++) : m_at++; }
    double part() const
    {
        return m_end == m_begin ? 1 : double(m_at - m_begin) / double(m_end - m_begin);
    }

private:
    const LogExportJob &m_job;
    qint64 m_begin = 0;
    qint64 m_at = 0;
    qint64 m_end = 0;
};

/// How many lines were written. Nothing appears when \a stop was set meanwhile.
Result<qint64> writeLines(const LogExportJob &job, const std::atomic<bool> &stop,
                          const std::function<void(double)> &tell)
{
    LogExportWriter writer(job.file, job.format == LogFormat::Gzip);
    QElapsedTimer sinceTold;
    sinceTold.start();
    qint64 count = 0;
    QByteArray piece;
    bool isGood = true;
    for (Cursor cursor(job); isGood && !cursor.isAtEnd() && !stop;) {
        const qint64 number = cursor.next();
        const QByteArray line = exportedLine(job.lines, number, job.format, job.hasTimes,
                                             job.sourceOf ? job.sourceOf(number) : QByteArray());
        count += line.isEmpty() ? 0 : 1;
        piece += line;
        if (piece.size() < PieceSize)
            continue;
        isGood = writer.write(std::exchange(piece, {}));
        if (sinceTold.elapsed() >= ProgressSpacing) {
            tell(cursor.part());
            sinceTold.restart();
        }
    }
    if (stop)
        return 0;
    if (!isGood || !writer.write(piece) || !writer.commit())
        return std::unexpected(Error{.kind = Error::Kind::Storage, .detail = writer.errorString()});
    return count;
}

} // namespace

QByteArray exportedLine(const LogSnapshot &lines, qint64 line, LogFormat format, bool hasTimes,
                        const QByteArray &source)
{
    const LogRecord record = lines.record(line);
    if (record.isDivider)
        return {};
    const QByteArray text = record.hasEscapes ? plainText(lines.text(line)) : lines.text(line);
    if (format == LogFormat::Ndjson)
        return jsonLine(record, source, text);
    return timePart(record, hasTimes) + (source.isEmpty() ? source : source + "  ") + text + '\n';
}

QByteArray exportedTime(const LogSnapshot &lines, qint64 line, bool hasTimes)
{
    return timePart(lines.record(line), hasTimes);
}

QByteArray lastLines(const LogSnapshot &lines, int count, bool hasTimes)
{
    QByteArray text;
    qint64 from = lines.end();
    for (int found = 0; from > lines.begin() && found < count;)
        found += lines.record(--from).isDivider ? 0 : 1;
    for (; from < lines.end(); ++from)
        text += exportedLine(lines, from, LogFormat::Text, hasTimes);
    return text;
}

LogExport::LogExport(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

LogExport::~LogExport()
{
    cancel();
}

void LogExport::cancel()
{
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
}

void LogExport::start(const LogExportJob &job)
{
    cancel();
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_worker.start([this, job, stop = m_stop] {
        const auto later = [this, &stop](const auto &use) {
            QMetaObject::invokeMethod(
                this,
                [stop, use] {
                    if (!*stop)
                        use();
                },
                Qt::QueuedConnection);
        };
        const auto written = writeLines(
            job, *stop, [&](double part) { later([this, part] { emit progressed(part); }); });
        later([this, written, file = job.file] {
            m_stop.reset();
            if (written)
                emit finished(file, *written);
            else
                emit failed(written.error());
        });
    });
}

} // namespace spacedock
