// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>

namespace spacedock {

class LogPanes;

/// Two logs that scroll together: where one stands so far behind its start, there stands the other.
class LogLink : public QObject {
    Q_OBJECT

public:
    enum class By { Elapsed, Line };

    LogLink(LogPanes &first, LogPanes &second, QObject *parent = nullptr);

    void setLinked(bool linked);
    bool isLinked() const { return m_isLinked; }
    void setBy(By by);
    By by() const { return m_by; }
    void lead(int side); ///< The other goes to where this one is.

private:
    void watch(int side);
    void align();
    qint64 counterpart(const LogPanes &from, const LogPanes &to) const;

    std::array<LogPanes *, 2> m_sides;
    By m_by = By::Elapsed;
    int m_leader = 1; ///< The reader scrolled it last.
    bool m_isLinked = true;
    bool m_isAligning = false;
};

} // namespace spacedock
