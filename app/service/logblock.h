// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/logrecord.h"
#include "app/service/logroom.h"

#include <QByteArray>
#include <QByteArrayView>

#include <atomic>
#include <memory>
#include <vector>

namespace spacedock {

/// About a megabyte of lines: their text, each with one '\n' behind it, and ten bytes of index a
/// line. One thread appends; others may meanwhile read the lines whose number they were told.
/// Nothing that was written moves or changes.
class LogBlock {
public:
    static constexpr qsizetype TextSize = LogRoom::Size; ///< Unless one line is longer.
    static constexpr quint32 MaxLines = 32'768;

    /// An empty block with room for a line of \a firstLine bytes at least.
    explicit LogBlock(qsizetype firstLine = 0);
    /// An empty block in \a room, which has LogRoom::Size bytes, for about \a lines of them.
    LogBlock(std::shared_ptr<char[]> room, quint32 lines);

    bool hasRoom(QByteArrayView text, const LogRecord &record) const;
    void append(QByteArrayView text, const LogRecord &record);
    bool hasRoomForDivider() const;
    void append(const LogDivider &divider);

    quint32 count() const { return m_count; } ///< For the writer, or when it is sealed.
    /// The text of the first \a count lines, line ends included.
    QByteArrayView text(quint32 count) const { return {m_text.get(), begin(count)}; }
    QByteArrayView line(quint32 at) const;
    LogRecord record(quint32 at) const;
    std::optional<LogDivider> divider(quint32 at) const;
    bool hasEscapes(quint32 at) const;
    bool isDivider(quint32 at) const;
    qsizetype begin(quint32 at) const { return at == 0 ? 0 : qsizetype(m_ends[at - 1]); }
    /// The line that holds byte \a offset of the text, among the first \a count lines.
    /// Quick when it is not far behind line \a from.
    quint32 lineAt(qsizetype offset, quint32 count, quint32 from = 0) const;

    std::optional<Time> earliest() const;
    std::optional<Time> latest() const;
    qsizetype memory() const; ///< Of what is in use.

    /// The same with nothing to spare; what nearly fills its room is shared.
    std::shared_ptr<const LogBlock> sealed() const;
    /// Lines \a from … \a to as bytes, and back; null if they are not such bytes.
    QByteArray packed(quint32 from, quint32 to) const;
    void pack(quint32 from, quint32 to, QByteArray &bytes) const; ///< Into \a bytes alone.
    static std::shared_ptr<LogBlock> unpacked(QByteArrayView bytes);

private:
    struct Extra {
        quint32 line;
        qint32 value;
    };
    struct Exact {
        qsizetype text;
        quint32 lines;
    };
    static constexpr quint32 MaxExtras = 4096;
    static constexpr quint32 MaxDividers = 64;

    explicit LogBlock(Exact exact);
    void setIndex(std::shared_ptr<char[]> index, quint32 lines);
    void setText(std::shared_ptr<char[]> text, qsizetype size);
    void add(QByteArrayView text, qint32 delta, quint16 marks);
    void addExtra(qint32 value);
    qint32 extra(quint32 line) const;
    qint32 delta(const std::optional<Time> &time) const;
    bool isInReach(const std::optional<Time> &time) const;

    std::shared_ptr<char[]> m_text;
    std::shared_ptr<char[]> m_index; ///< Where the three columns are.
    quint32 *m_ends = nullptr; ///< Behind each line's '\n'.
    qint32 *m_times = nullptr; ///< Milliseconds since m_base.
    quint16 *m_marks = nullptr;
    std::unique_ptr<Extra[]> m_extras; ///< Redraws, and which divider; few lines have one.
    std::unique_ptr<LogDivider[]> m_dividers;
    std::atomic<quint32> m_extraCount = 0;
    quint32 m_dividerCount = 0;
    qsizetype m_room = 0;
    qsizetype m_resident = 0; ///< Of the text; what is behind has no memory yet.
    qsizetype m_residentStep = qsizetype{32} * 1024; ///< Asked for together.
    quint32 m_lineRoom = 0;
    quint32 m_count = 0;
    std::optional<Time> m_base;
    qint64 m_earliest = 0; ///< Since 1970; with m_base.
    qint64 m_latest = 0;
};

} // namespace spacedock
