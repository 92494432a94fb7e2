// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/runtime.h"
#include "app/domain/spaceid.h"
#include "app/service/logexport.h"

class QMenu;

namespace spacedock {

class BannerStack;
class LogPanes;

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
};

} // namespace spacedock
