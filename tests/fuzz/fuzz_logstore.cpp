// SPDX-License-Identifier: GPL-3.0-or-later
// Streams that break and come back, into a store with little memory; then searches in it.
#include "app/hub/logparser.h"
#include "app/service/logblock.h"
#include "app/service/logingest.h"
#include "app/service/logscan.h"
#include "app/service/logstore.h"

#include <algorithm>
#include <cstdlib>

using namespace spacedock;

namespace {

constexpr qsizetype Limit = qsizetype{2} * 1024 * 1024;

/// Reads instructions from the front of the input.
class Input {
public:
    explicit Input(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }
    bool isEmpty() const { return m_rest.isEmpty(); }
    unsigned byte()
    {
        const QByteArrayView one = bytes(1);
        return one.isEmpty() ? 0 : static_cast<unsigned char>(one.front());
    }
    QByteArrayView bytes(qsizetype size)
    {
        const QByteArrayView first = m_rest.first(std::min(size, m_rest.size()));
        m_rest = m_rest.sliced(first.size());
        return first;
    }

private:
    QByteArrayView m_rest;
};

LogBatch batch(Input &in)
{
    LogBatch batch;
    const unsigned count = in.byte() % 8;
    for (unsigned i = 0; i < count; ++i) {
        const unsigned kind = in.byte();
        QByteArray text = in.bytes(in.byte()).toByteArray();
        std::ranges::replace(text, '\n', ' ');
        if (kind % 16 == 15)
            text = text.repeated(2'000);
        batch.lines.push_back(
            {.timeMs = kind % 4 == 0 ? LogBatch::NoTime : std::int64_t(in.byte()) * 1'000'000'000,
             .offset = std::uint32_t(batch.text.size()),
             .size = std::uint32_t(text.size()) & 0x3fffffffU,
             .isUnfinished = kind % 3 == 0 ? 1U : 0U});
        batch.text += text + '\n';
    }
    return batch;
}

void check(const LogStore &store, Input &in)
{
    const LogSnapshot held = store.snapshot();
    if (store.memoryUse() > Limit + Limit / 10 || held.end() < held.finalEnd())
        std::abort();
    LogFilter filter;
    filter.include = {{.pattern = in.bytes(in.byte() % 12).toByteArray(),
                       .isRegex = in.byte() % 2 == 0,
                       .isCaseSensitive = in.byte() % 2 == 0}};
    auto scan = LogScan::make(filter);
    std::vector<quint32> found;
    for (qint64 line = held.begin(); line < held.finalEnd();) {
        qint64 first = 0;
        const auto block = held.block(line, first);
        const auto from = quint32(line - first);
        const auto to = quint32(held.blockEnd(first, *block) - first);
        found.clear();
        if (scan)
            scan->find(*block, from, to, found);
        for (quint32 each = from; scan && each < to; ++each) {
            if (scan->wants(block->record(each), block->line(each))
                != std::ranges::binary_search(found, each))
                std::abort();
        }
        line = first + to;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Input in(QByteArrayView(data, qsizetype(size)));
    const auto store = std::make_shared<LogStore>(Limit);
    LogIngest ingest(store, [](QByteArrayView text) -> std::optional<QByteArray> {
        return text.contains("hf_") ? std::optional(QByteArray("***")) : std::nullopt;
    });
    while (!in.isEmpty()) {
        switch (in.byte() % 8) {
        case 0:
            ingest.beginReplay();
            break;
        case 1:
            ingest.end();
            break;
        case 2:
            check(*store, in);
            break;
        case 3: {
            LogParser parser;
            parser.feed(in.bytes(in.byte()));
            ingest.take(parser.take());
            break;
        }
        default:
            ingest.take(batch(in));
        }
    }
    check(*store, in);
    return 0;
}
