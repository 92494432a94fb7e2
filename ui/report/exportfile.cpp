// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/exportfile.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThreadPool>

namespace spacedock {

namespace {

/// Empty when all went well.
QString write(const QString &name, const ExportFile::Write &content)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (!content(file)) {
        const QString reason = file.errorString();
        file.cancelWriting();
        return reason;
    }
    return file.commit() ? QString() : file.errorString();
}

} // namespace

ExportFile::ExportFile(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

void ExportFile::ask(const Kind &kind, const QString &name, const Write &write)
{
    auto *dialog = new QFileDialog(m_window->window(), kind.title);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(kind.filter);
    dialog->setDefaultSuffix(kind.suffix);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(name + QLatin1Char('.') + kind.suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, write](const QString &file) { save(file, write); });
    dialog->open();
}

void ExportFile::save(const QString &file, const Write &content)
{
    const QPointer<ExportFile> self(this);
    QThreadPool::globalInstance()->start([self, file, content] {
        const QString reason = write(file, content);
        // The application outlives the pool's work; this may not.
        QMetaObject::invokeMethod(qApp, [self, file, reason] {
            if (!self)
                return;
            if (reason.isEmpty())
                emit self->saved(file);
            else
                emit self->failed(file, reason);
        });
    });
}

} // namespace spacedock
