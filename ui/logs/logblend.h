// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logmerge.h"
#include "app/service/logstore.h"

#include <QStringList>
#include <QTimer>

#include <functional>

namespace spacedock {

/// Several logs in the order of time as one that can be searched and filtered like any other. Its
/// lines have the numbers that they have in the merge.
class LogBlend : public QObject {
    Q_OBJECT

public:
    LogBlend(const QList<std::shared_ptr<const LogStore>> &stores, QStringList names,
             QObject *parent = nullptr);

    std::shared_ptr<const LogStore> store() const { return m_store; }
    const QStringList &names() const { return m_names; }
    int source(qint64 line) const { return m_merge.merged().source(line); }
    /// The name of a line's log, of the lines that are there now, for any thread.
    std::function<QByteArray(qint64 line)> namer() const;
    void follow(); ///< A log has grown.

signals:
    void advanced();
    void restarted(); ///< store() is another one: lines had come that belong before others.

private:
    void restart();
    void take();
    void add(const LogMerged &merged, qint64 line);

    QList<std::shared_ptr<const LogStore>> m_stores;
    LogMerge m_merge;
    std::shared_ptr<LogStore> m_store;
    QStringList m_names;
    qint64 m_next = 0; ///< First line of the merge that the store does not have.
    std::optional<Time> m_latest;
    bool m_isTaking = false;
    bool m_isLate = false; ///< A line stands behind later ones.
    QTimer m_restart;
};

} // namespace spacedock
