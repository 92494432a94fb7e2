// SPDX-License-Identifier: GPL-3.0-or-later
// Files of logs in any state.
#include "app/service/logblock.h"
#include "app/service/logfile.h"
#include "app/service/logframe.h"
#include "app/service/logstore.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdlib>

using namespace spacedock;

namespace {

void readAll(const LogSnapshot &held)
{
    for (qint64 line = held.begin(); line < held.end(); ++line) {
        const LogRecord record = held.record(line);
        if (held.text(line).size() != held.size(line)
            || record.isDivider != held.divider(line).has_value())
            std::abort();
    }
}

/// Frames have checks that no fuzzer guesses; this goes behind them.
void readBlock(QByteArrayView bytes)
{
    const auto block = LogBlock::unpacked(bytes);
    if (!block)
        return;
    const auto again = LogBlock::unpacked(block->packed(0, block->count()));
    if (!again || again->count() != block->count())
        std::abort();
    for (quint32 i = 0; i < block->count(); ++i) {
        if (block->record(i) != again->record(i) || block->divider(i) != again->divider(i)
            || block->line(i) != again->line(i))
            std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir dir;
    static const QString path = dir.filePath(QStringLiteral("log"));
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    readBlock(bytes);
    LogFrame frame{.count = 1, .rawSize = 4096, .bodySize = quint32(size), .isCompressed = true};
    frame.bodyCheck = 0;
    frame.read(bytes);

    // A good file, of which a part is written over.
    {
        const auto file = LogFile::create(path, {});
        LogStore store;
        store.setFile(*file);
        for (int i = 0; i < 20; ++i)
            store.append(QByteArray::number(i), {.redraws = i});
        store.setFile(*file); // seals
        store.append("tail", {});
        store.flush();
    }
    for (const QString &each : {path, path + QStringLiteral(".tail")}) {
        QFile raw(each);
        if (size < 2 || !raw.open(QIODevice::ReadWrite))
            continue;
        raw.seek(std::min<qint64>(data[0] * 2, raw.size()));
        raw.write(bytes.sliced(1));
    }
    if (const auto content = LogFile::read(path))
        readAll(content->store->snapshot());
    return 0;
}
