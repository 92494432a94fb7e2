// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logs/loglines.h"
#include "ui/logs/logsince.h"

#include <QWidget>

#include <memory>

class QMenu;
class QSettings;
class QSplitter;

namespace spacedock {

class LogFilterPane;
class LogFindBar;
class LogFinder;
class LogLevels;
class LogOverview;
class LogStore;
class LogView;

/// One log to read: search above, its lines, and those of a filter below.
class LogPanes : public QWidget {
    Q_OBJECT

public:
    explicit LogPanes(QWidget *parent = nullptr);
    ~LogPanes() override;

    void setStore(std::shared_ptr<const LogStore> store);
    /// Of a store that was made of several logs: their names, and which one a line is from.
    void setSources(const QStringList &names, const StoreLines::SourceOf &sourceOf);
    void advance(); ///< The log has grown.

    LogView *view() const { return m_view; }
    LogFilterPane *filterPane() const { return m_filter; }
    LogLevels *levels() const { return m_levels; }
    LogFinder *finder() const { return m_finder; }

    void setSince(const LogSince &since);
    LogSince since() const;
    void setRevealed(bool revealed);
    bool isRevealed() const;

    void openFind();
    void closeFind();
    bool isFindOpen() const;
    void setFilterShown(bool shown);
    bool isFilterShown() const;
    void findNext();
    void findPrevious();
    void nextError();
    void showFirstError(); ///< Of the last run.
    qint64 lastRunErrors() const; ///< How many that has.
    void previousError();
    std::shared_ptr<const LogStore> store() const { return m_store; }
    qint64 begin() const { return m_begin; } ///< Lines before it are not shown.

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

signals:
    void countsChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeLayout();
    void connectParts();
    void addToMenu(QMenu *menu);
    void showLine(qint64 line);
    void tellFinder();
    void applyHighlighters();
    void showLines();
    void applySince();
    void fillOverview();
    qint64 lastRun() const; ///< Its first line.
    qint64 readerLine() const; ///< Where a search goes on from.

    std::shared_ptr<const LogStore> m_store;
    LogFinder *m_finder;
    LogLevels *m_levels;
    LogFindBar *m_find;
    LogView *m_view;
    LogOverview *m_overview;
    LogFilterPane *m_filter;
    QSplitter *m_splitter = nullptr;
    QStringList m_sources;
    StoreLines::SourceOf m_sourceOf;
    LogSince m_since;
    qint64 m_begin = 0;
    bool m_isRevealed = false;
};

} // namespace spacedock
