// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/loghistoryrun.h"

#include <QWidget>

#include <array>
#include <memory>

class QHBoxLayout;

namespace spacedock {

class Label;
class LogLink;
class LogPanes;

/// Two runs of a log side by side: the last one that served, and the one that failed.
class LogCompare : public QWidget {
    Q_OBJECT

public:
    explicit LogCompare(QWidget *parent = nullptr);

    void setRun(int side, const LogRun &run, std::shared_ptr<const LogStore> store);
    LogPanes *panes(int side) const { return m_sides.at(static_cast<std::size_t>(side)).panes; }
    void setWrapped(bool wrapped);
    LogLink *link() const { return m_link; }

signals:
    void closed();

private:
    struct Side {
        Label *title;
        Label *facts;
        LogPanes *panes;
    };
    QWidget *makeSide(Side &side, const QString &name);

    void makeBar(QHBoxLayout *row);

    std::array<Side, 2> m_sides{};
    LogLink *m_link = nullptr;
};

QString runTitle(const LogRun &run); ///< "Run 41 · 18 Nov, 11:46"
QString runFacts(const LogRun &run); ///< "1,204 lines · 38 errors · 812 KB"

} // namespace spacedock
