// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPersistentModelIndex>
#include <QTimer>

#include <chrono>

class QTableView;

namespace spacedock {

/// Rows that have just changed glow once. Nothing runs while none does, and none does where the
/// system asks for less motion.
class RowPulse : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds Length{600};

    explicit RowPulse(QTableView &view);

    void start(const QModelIndex &index); ///< Rows out of sight do not glow later.
    double strength(int row) const; ///< 0 … 1

private:
    struct Glow {
        QPersistentModelIndex index;
        QElapsedTimer since;
    };

    void beat();
    void repaint(const QModelIndex &index) const;

    QTableView &m_view;
    QList<Glow> m_glows;
    QTimer m_timer;
};

} // namespace spacedock
