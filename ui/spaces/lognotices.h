// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/spaceid.h"

#include <QObject>

namespace spacedock {

class BannerStack;
class LogDesk;
struct ErrorText;
struct LogNotice;

/// Tells above the list what the logs have to say: failed Spaces, lines that were asked for, and
/// that the history cannot be written.
class LogNotices : public QObject {
    Q_OBJECT

public:
    LogNotices(LogDesk &desk, BannerStack &banners, QObject *parent = nullptr);

signals:
    void logRequested(const spacedock::SpaceId &id);

private:
    void tell(const LogNotice &notice);
    void post(const QString &id, bool isError, const ErrorText &text, const SpaceId &space);

    BannerStack &m_banners;
};

} // namespace spacedock
