// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logblock.h"
#include "app/service/logfile_p.h"
#include "app/service/logframe.h"
#include "app/service/logstore.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace spacedock {

namespace {

constexpr qint64 SearchStep = qint64{1024} * 1024;

/// Goes from frame to frame, over whatever lies between them.
class FrameReader {
public:
    explicit FrameReader(QFile &file)
        : m_file(file)
        , m_at(file.pos())
    {
    }

    struct Found {
        LogFrame frame;
        QByteArray body;
        qint64 offset = 0;
        bool isAfterDamage = false; ///< Something before it could not be read.
    };
    std::optional<Found> next();
    bool isDamaged() const { return m_isDamaged; }

private:
    bool findHead();

    QFile &m_file;
    qint64 m_at;
    bool m_isDamaged = false;
};

std::optional<FrameReader::Found> FrameReader::next()
{
    bool isAfterDamage = false;
    while (m_file.size() - m_at >= LogFrame::HeadSize && m_file.seek(m_at)) {
        const auto frame = LogFrame::readHead(m_file.read(LogFrame::HeadSize));
        const qint64 left = m_file.size() - m_at - LogFrame::HeadSize;
        if (frame && frame->bodySize > left && !isAfterDamage)
            return {}; // cut while it was written
        if (frame && frame->bodySize <= left) {
            QByteArray body = m_file.read(frame->bodySize);
            if (frame->isWhole(body)) {
                const qint64 offset = m_at;
                m_at += LogFrame::HeadSize + frame->bodySize;
                return Found{*frame, std::move(body), offset, isAfterDamage};
            }
        }
        m_isDamaged = isAfterDamage = true;
        ++m_at;
        if (!findHead())
            return {};
    }
    return {};
}

bool FrameReader::findHead()
{
    for (;; m_at += SearchStep - LogFrame::HeadSize) {
        if (!m_file.seek(m_at))
            return false;
        const QByteArray piece = m_file.read(SearchStep);
        if (piece.size() < LogFrame::HeadSize)
            return false;
        if (const qsizetype found = LogFrame::findHead(piece); found >= 0) {
            m_at += found;
            return true;
        }
        if (piece.size() < SearchStep)
            return false;
    }
}

struct TailLine {
    LogRecord record;
    QByteArray text;
    std::optional<LogDivider> divider;
};

/// The lines of the tail from number \a from on; \a begin is that of the first.
std::vector<TailLine> readTail(QFile &file, qint64 from, qint64 &begin)
{
    std::vector<TailLine> lines;
    FrameReader reader(file);
    begin = from;
    while (const auto found = reader.next()) {
        const auto block = found->frame.read(found->body);
        const qint64 first = found->frame.first;
        if (!block || first + block->count() <= from)
            continue;
        if (lines.empty())
            begin = std::max(from, first);
        const qint64 keep = std::max<qint64>(0, first - begin);
        if (keep < qint64(lines.size()))
            lines.resize(std::size_t(keep));
        for (auto i = quint32(std::max<qint64>(0, begin - first)); i < block->count(); ++i)
            lines.push_back({block->record(i), block->line(i).toByteArray(), block->divider(i)});
    }
    return lines;
}

} // namespace

Result<LogFile::Content> LogFile::read(const QString &path)
{
    auto own = std::make_unique<Private>(path);
    QFile blocks(path);
    if (!blocks.open(QIODevice::ReadOnly) || !own->reader.open(QIODevice::ReadOnly))
        return std::unexpected(Error{.kind = Error::Kind::Storage, .detail = blocks.errorString()});
    auto info = Private::readHead(blocks);
    if (!info)
        return std::unexpected(info.error());
    own->failed = true; // It is only read.
    const std::shared_ptr<LogFile> file(new LogFile(std::move(own)));
    auto store = std::make_shared<LogStore>();
    FrameReader frames(blocks);
    std::optional<Time> before;
    qint64 end = 0; // In the numbers of the file, which go on over what is damaged.
    while (const auto found = frames.next()) {
        const LogFrame &frame = found->frame;
        if (found->isAfterDamage)
            store->append(
                LogDivider{.kind = LogDivider::Kind::Gap, .from = before, .until = frame.earliest});
        store->adopt(file, found->offset, frame.count, frame.latest);
        before = frame.latest;
        end = frame.first + frame.count;
    }
    QFile tail(Private::tailPath(path));
    if (tail.open(QIODevice::ReadOnly)) {
        qint64 begin = 0;
        for (const TailLine &line : readTail(tail, end, begin)) {
            if (line.divider)
                store->append(*line.divider);
            else
                store->append(line.text, line.record);
        }
    }
    store->publish();
    return Content{.info = *info, .store = std::move(store), .isDamaged = frames.isDamaged()};
}

} // namespace spacedock
