// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/runtime.h"
#include "app/domain/spaceid.h"
#include "app/service/logexport.h"

class QMenu;

namespace spacedock {

class BannerStack;
class LogPanes;
class LogStore;

/// What can be made of a log: files in three forms, and an excerpt to send to the Hub's support.
class LogExports : public QObject {
    Q_OBJECT

public:
    static constexpr int ExcerptLines = 200;

    LogExports(QMenu &menu, LogPanes &panes, BannerStack &banners, QWidget *parent);

    void setLog(const SpaceId &id, const QString &kindName); ///< For the names of files.
    // For the support.
    void setRuntime(const Runtime &runtime);
    void setRequestId(const QString &requestId); ///< Of the last refusal.
    QString excerpt() const;
    void writeTo(const QString &file, LogFormat format);
    using SourceOf = std::function<QByteArray(qint64 line)>;
    /// The panes show several logs: \a own is the one that the support is told of, \a names gives
    /// for the present moment which Space a line is from. None: they show one.
    void setMerge(std::shared_ptr<const LogStore> own, std::function<SourceOf()> names);

private:
    void ask(LogFormat format);
    void copyExcerpt();

    LogPanes &m_panes;
    BannerStack &m_banners;
    QWidget *m_window;
    LogExport m_export;
    SpaceId m_id;
    QString m_kindName;
    Runtime m_runtime;
    QString m_requestId;
    std::shared_ptr<const LogStore> m_own;
    std::function<SourceOf()> m_names;
};

} // namespace spacedock
