// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace spacedock {

/// A file that is written in one go, compressed or not, and appears when it is whole.
class LogExportWriter {
public:
    LogExportWriter(const QString &file, bool isCompressed);
    ~LogExportWriter();
    LogExportWriter(const LogExportWriter &) = delete;
    LogExportWriter &operator=(const LogExportWriter &) = delete;

    bool write(const QByteArray &bytes);
    bool commit();
    QString errorString() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace spacedock
