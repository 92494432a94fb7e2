// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logfile.h"

#include <QFile>

#include <atomic>
#include <functional>
#include <mutex>

namespace spacedock {

class LogFile::Private {
public:
    explicit Private(const QString &path)
        : blocks(path)
        , tail(tailPath(path))
        , reader(path)
    {
    }

    static QString tailPath(const QString &path);
    /// \a file stands behind the head then.
    static Result<LogFileInfo> readHead(QIODevice &file);
    bool write(QFile &file, const QByteArray &bytes);

    QFile blocks;
    QFile tail;
    std::mutex mutex; ///< Of the reader.
    QFile reader;
    std::atomic<bool> failed = false;
    std::function<void(const Error &)> onFailure;
};

} // namespace spacedock
