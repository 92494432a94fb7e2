// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/error.h"
#include "app/domain/space.h"

#include <QObject>
#include <QSet>
#include <QStringList>

namespace spacedock {

class HubClient;
struct SpacePage;

/// Reads the whole listing of several owners, page after page. An owner is announced when all
/// pages are in, or once as failed.
class SpaceListing : public QObject {
    Q_OBJECT

public:
    explicit SpaceListing(HubClient &client, QObject *parent = nullptr);

    bool isReading() const { return !m_open.isEmpty(); }
    void read(const QStringList &owners);
    void cancel(); ///< Answers that are still to come are dropped.

signals:
    void ownerRead(const QString &owner, const QList<spacedock::Space> &spaces);
    void ownerFailed(const QString &owner, const spacedock::Error &error);
    void finished(); ///< Every owner was announced.

private:
    void takePage(int run, const QString &owner, QList<Space> soFar, const Result<SpacePage> &page);
    void close(const QString &owner);

    HubClient &m_client;
    QSet<QString> m_open;
    int m_run = 0;
};

} // namespace spacedock
