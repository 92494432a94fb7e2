// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/time.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace spacedock {

class LogBlock;

/// Lines as they stand in a file: a head of fixed size that proves itself and its body, then the
/// body, compressed where that makes it smaller.
struct LogFrame {
    static constexpr qsizetype HeadSize = 64;
    static constexpr quint32 MaxBody = 256U * 1024 * 1024;

    qint64 first = 0; ///< Number of its first line within the file.
    quint32 count = 0;
    quint32 rawSize = 0;
    quint32 bodySize = 0;
    bool isCompressed = false;
    std::optional<Time> earliest;
    std::optional<Time> latest;
    quint64 bodyCheck = 0;

    /// What make() needs meanwhile. Who keeps many frames keeps one of these, too: else the memory
    /// that each needs for a moment would leave holes between them that nothing fills.
    struct Scratch {
        QByteArray raw;
        QByteArray small;
    };
    /// Head and body of lines \a from … \a to of \a block.
    static QByteArray make(const LogBlock &block, quint32 from, quint32 to, qint64 first);
    static QByteArray make(const LogBlock &block, quint32 from, quint32 to, qint64 first,
                           Scratch &scratch);
    /// None unless \a bytes begin with a whole, undamaged head.
    static std::optional<LogFrame> readHead(QByteArrayView bytes);
    /// Where the next head may begin in \a bytes; -1: nowhere.
    static qsizetype findHead(QByteArrayView bytes);
    bool isWhole(QByteArrayView body) const;
    /// Null if it is damaged.
    std::shared_ptr<LogBlock> read(QByteArrayView body) const;
};

} // namespace spacedock
