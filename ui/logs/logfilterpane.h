// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logsearch.h"
#include "ui/logs/loglines.h"

#include <QWidget>

#include <memory>

class QStackedLayout;

namespace spacedock {

class EmptyState;
class LogFilterBar;
class LogView;

/// The lines of a log that a filter asks for, live.
class LogFilterPane : public QWidget {
    Q_OBJECT

public:
    explicit LogFilterPane(QWidget *parent = nullptr);
    ~LogFilterPane() override;

    LogFilterBar *bar() const { return m_bar; }
    LogView *view() const { return m_view; }

    void setStore(std::shared_ptr<const LogStore> store);
    void setBegin(qint64 line); ///< Lines before it are not shown.
    void setSources(const QStringList &names, const StoreLines::SourceOf &sourceOf);
    void setRevealed(bool revealed);
    void follow(); ///< The log has grown.

signals:
    void lineChosen(qint64 line);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void restart();
    void take();
    void tellEmpty();

    LogSearch m_search;
    std::shared_ptr<const LogStore> m_store;
    QStringList m_sources;
    StoreLines::SourceOf m_sourceOf;
    qint64 m_begin = 0;
    bool m_isRevealed = false;
    LogFilterBar *m_bar;
    LogView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack = nullptr;
};

} // namespace spacedock
