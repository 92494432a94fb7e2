// SPDX-License-Identifier: GPL-3.0-or-later
// A stream of events in pieces: the log's own reader against the general one, however it is cut.
#include "app/hub/eventjson.h"
#include "app/hub/logparser.h"
#include "app/hub/sseparser.h"

#include <cstdlib>

using namespace spacedock;

namespace {

struct Line {
    std::int64_t time = LogBatch::NoTime;
    QByteArray text;
    bool operator==(const Line &) const = default;
};

/// With the line end, where it had one.
void take(LogParser &parser, QList<Line> &lines)
{
    const LogBatch batch = parser.take();
    for (const LogBatch::Line &line : batch.lines)
        lines.append({line.timeMs, batch.at(line).toByteArray() + (line.isUnfinished ? "" : "\n")});
}

QList<Line> expected(QByteArrayView bytes)
{
    SseParser parser;
    parser.feed(bytes);
    QList<Line> lines;
    for (const ServerEvent &event : parser.take()) {
        const auto line = readLogText(event.data);
        if (!line)
            continue;
        const auto time = line->time ? line->time->time_since_epoch().count() : LogBatch::NoTime;
        QByteArrayView rest = line->text;
        while (!rest.isEmpty()) {
            const qsizetype end = rest.indexOf('\n');
            const QByteArrayView one = end < 0 ? rest : rest.first(end + 1);
            lines.append({time, one.toByteArray()});
            rest = rest.sliced(one.size());
        }
    }
    return lines;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const auto step = qsizetype(data[0]) + 1;
    const QByteArrayView bytes(data + 1, qsizetype(size) - 1);
    LogParser whole;
    whole.feed(bytes);
    QList<Line> lines;
    take(whole, lines);
    LogParser cut;
    QList<Line> pieces;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        cut.feed(bytes.sliced(at, std::min(step, bytes.size() - at)));
        take(cut, pieces);
    }
    if (lines != pieces || lines != expected(bytes))
        std::abort();
    LogParser small(64); // splits what is long
    small.feed(bytes);
    small.take();
    return 0;
}
