// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QIODevice;
class QWidget;

namespace spacedock {

/// Asks where to, writes there on a worker, and tells how it went. One of it serves a page.
class ExportFile : public QObject {
    Q_OBJECT

public:
    /// Gives false when the device takes no more. Runs on a worker.
    using Write = std::function<bool(QIODevice &)>;
    struct Kind {
        QString title; ///< Of the dialog.
        QString filter; ///< "Pictures (*.png)"
        QString suffix; ///< "png"
    };

    explicit ExportFile(QWidget *window);

    /// \a name: suggested, without a suffix.
    void ask(const Kind &kind, const QString &name, const Write &write);
    /// The same without the question. What was there is replaced only when all is written.
    void save(const QString &file, const Write &write);

signals:
    void saved(const QString &file);
    /// \a reason: the system's.
    void failed(const QString &file, const QString &reason);

private:
    QWidget *m_window;
};

} // namespace spacedock
