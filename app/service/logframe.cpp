// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logframe.h"

#include "app/service/logblock.h"

#include <QtEndian>

#include <lz4.h>

#include <array>
#include <bit>
#include <cstring>

namespace spacedock {

namespace {

constexpr std::array<char, 4> Magic{'S', 'L', 'F', '1'};

enum Place {
    KindAt = 4,
    FirstAt = 8,
    CountAt = 16,
    RawAt = 20,
    BodyAt = 24,
    FlagsAt = 28,
    EarliestAt = 32,
    LatestAt = 40,
    BodyCheckAt = 48,
    HeadCheckAt = 56
};

/// Tells damage from wholeness; nothing here has to withstand an attacker.
quint64 checkOf(QByteArrayView bytes)
{
    constexpr quint64 Step = 0x9e3779b97f4a7c15U;
    constexpr int Turn = 29;
    quint64 check = Step ^ static_cast<quint64>(bytes.size());
    while (!bytes.isEmpty()) {
        quint64 word = 0;
        const auto size = std::min<qsizetype>(sizeof word, bytes.size());
        std::memcpy(&word, bytes.data(), std::size_t(size));
        check = std::rotl(check ^ qFromLittleEndian(word), Turn) * Step;
        bytes = bytes.sliced(size);
    }
    return check ^ (check >> 32U);
}

template <typename T> void put(QByteArray &head, Place at, T value)
{
    qToLittleEndian(value, head.data() + at);
}

template <typename T> T get(QByteArrayView head, Place at)
{
    return qFromLittleEndian<T>(head.data() + at);
}

/// Into \a out; empty if that is not smaller.
QByteArrayView compress(const QByteArray &raw, QByteArray &out)
{
    out.resize(LZ4_compressBound(int(raw.size())));
    const int size =
        LZ4_compress_default(raw.constData(), out.data(), int(raw.size()), int(out.size()));
    return size > 0 && size < raw.size() ? QByteArrayView(out).first(size) : QByteArrayView();
}

} // namespace

QByteArray LogFrame::make(const LogBlock &block, quint32 from, quint32 to, qint64 first)
{
    Scratch scratch;
    return make(block, from, to, first, scratch);
}

QByteArray LogFrame::make(const LogBlock &block, quint32 from, quint32 to, qint64 first,
                          Scratch &scratch)
{
    block.pack(from, to, scratch.raw);
    const QByteArray &raw = scratch.raw;
    const QByteArrayView small = compress(raw, scratch.small);
    const QByteArrayView body = small.isEmpty() ? QByteArrayView(raw) : small;
    QByteArray frame(HeadSize + body.size(), Qt::Uninitialized);
    std::memset(frame.data(), 0, HeadSize);
    std::memcpy(frame.data() + HeadSize, body.data(), std::size_t(body.size()));
    std::memcpy(frame.data(), Magic.data(), Magic.size());
    const auto earliest = block.earliest();
    put<quint32>(frame, KindAt, small.isEmpty() ? 0 : 1);
    put<qint64>(frame, FirstAt, first);
    put<quint32>(frame, CountAt, to - from);
    put<quint32>(frame, RawAt, quint32(raw.size()));
    put<quint32>(frame, BodyAt, quint32(body.size()));
    put<quint32>(frame, FlagsAt, earliest ? 1 : 0);
    put<qint64>(frame, EarliestAt, earliest ? earliest->time_since_epoch().count() : 0);
    put<qint64>(frame, LatestAt, earliest ? block.latest()->time_since_epoch().count() : 0);
    put<quint64>(frame, BodyCheckAt, checkOf(body));
    put<quint64>(frame, HeadCheckAt, checkOf(QByteArrayView(frame).first(HeadCheckAt)));
    return frame;
}

std::optional<LogFrame> LogFrame::readHead(QByteArrayView bytes)
{
    if (bytes.size() < HeadSize || std::memcmp(bytes.data(), Magic.data(), Magic.size()) != 0
        || get<quint64>(bytes, HeadCheckAt) != checkOf(bytes.first(HeadCheckAt)))
        return {};
    const auto timeAt = [&bytes](Place at) -> std::optional<Time> {
        if (get<quint32>(bytes, FlagsAt) == 0)
            return {};
        return Time(std::chrono::milliseconds(get<qint64>(bytes, at)));
    };
    const LogFrame frame{.first = get<qint64>(bytes, FirstAt),
                         .count = get<quint32>(bytes, CountAt),
                         .rawSize = get<quint32>(bytes, RawAt),
                         .bodySize = get<quint32>(bytes, BodyAt),
                         .isCompressed = get<quint32>(bytes, KindAt) == 1,
                         .earliest = timeAt(EarliestAt),
                         .latest = timeAt(LatestAt),
                         .bodyCheck = get<quint64>(bytes, BodyCheckAt)};
    const bool isSound = frame.first >= 0 && frame.count <= LogBlock::MaxLines
        && frame.rawSize <= MaxBody && frame.bodySize <= frame.rawSize
        && (frame.isCompressed || frame.bodySize == frame.rawSize);
    return isSound ? std::optional(frame) : std::nullopt;
}

qsizetype LogFrame::findHead(QByteArrayView bytes)
{
    return bytes.indexOf(QByteArrayView(Magic.data(), qsizetype(Magic.size())));
}

bool LogFrame::isWhole(QByteArrayView body) const
{
    return body.size() == qsizetype(bodySize) && checkOf(body) == bodyCheck;
}

std::shared_ptr<LogBlock> LogFrame::read(QByteArrayView body) const
{
    if (!isWhole(body))
        return {};
    std::shared_ptr<LogBlock> block;
    if (isCompressed) {
        QByteArray raw(qsizetype(rawSize), Qt::Uninitialized);
        const int size =
            LZ4_decompress_safe(body.data(), raw.data(), int(body.size()), int(raw.size()));
        block = size == int(rawSize) ? LogBlock::unpacked(raw) : nullptr;
    } else {
        block = LogBlock::unpacked(body);
    }
    return block && block->count() == count ? block : nullptr;
}

} // namespace spacedock
