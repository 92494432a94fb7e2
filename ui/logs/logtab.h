// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/space.h"
#include "ui/logs/logstate.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QMenu;
class QSettings;
class QStackedLayout;

namespace spacedock {

class BannerStack;
class EmptyState;
class Label;
class LogBar;
class LogBlend;
class LogCompare;
class LogExports;
class LogHistory;
class LogPanes;
struct LogRun;
class LogView;
struct Runtime;

/// Gives the log of a Space, open; it closes some time after the last has let go of it.
using LogSessions = std::function<std::shared_ptr<LogSession>(const SpaceId &id, LogKind kind)>;
/// All Spaces whose logs could be merged.
using LogNeighbours = std::function<QList<Space>()>;

/// Which logs stay open while nobody looks at them.
struct LogPins {
    std::function<bool(const SpaceId &id)> isPinned;
    std::function<void(const SpaceId &id, bool pinned)> setPinned;
};

/// The logs of one Space: run, build or both, live while they can be seen, and the runs that were
/// kept.
class LogTab : public QWidget {
    Q_OBJECT

public:
    /// \a history may be null: then no run is kept.
    explicit LogTab(LogSessions sessions, LogHistory *history = nullptr, QWidget *parent = nullptr);
    ~LogTab() override;

    void setSpace(const SpaceId &id, Stage stage); ///< The same again only takes the stage.
    void setPins(LogPins pins); ///< None: no log is kept open.
    void setNeighbours(LogNeighbours neighbours); ///< None: there is nothing to merge with.
    void setRuntime(const Runtime &runtime); ///< Stands above what is copied for the support.
    LogKind kind() const;
    void setKind(LogKind kind);
    LogPanes *panes() const { return m_panes; }
    LogView *view() const;
    void showRun(const LogRun &run); ///< One that was kept, in place of the live log.
    void mergeWith(const QList<SpaceId> &others); ///< By time; none: the Space alone again.
    QList<SpaceId> others() const { return m_others; }
    void compareRuns(); ///< The last good one beside the failed one.

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

public slots:
    void tellPinned(); ///< It may have changed elsewhere.
    void copy(); ///< The selection, else everything.
    void retry();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    static constexpr QLatin1StringView FailureBanner{"log"};
    static constexpr QLatin1StringView RunBanner{"runs"};
    static constexpr QLatin1StringView MergeBanner{"merge"};
    static constexpr QLatin1StringView ErrorBanner{"firstError"};
    static constexpr QLatin1StringView OtherBanner{"mergeFailure"};

    void makeLayout();
    void connectBar();
    void makeMenus();
    void fillRuns();
    void reveal(bool shown);
    void open();
    void openSession(const SpaceId &id, LogKind kind);
    void openBlend();
    QStringList blendNames() const;
    void askMerge();
    void tellMerge();
    void tellOtherFailure(const SpaceId &id, const Error &error);
    void useBlend();
    void renewBlend();
    void returnTo(Time place);
    void letGo();
    void useStore(const std::shared_ptr<const LogStore> &store);
    void advance();
    void tick();
    void tell();
    void tellCounts();
    void tellFirstError();
    bool isOfFailure() const; ///< What is in sight is the log of what failed.
    void tellFailure(const Error &error);
    LogState state() const;
    LogSession *session() const; ///< The first; null: none.

    LogSessions m_makeSession;
    LogHistory *m_history;
    SpaceId m_id;
    Stage m_stage = Stage::Unknown;
    LogNeighbours m_neighbours;
    LogPins m_pins;
    QList<SpaceId> m_others; ///< Whose lines stand between these.
    QList<std::shared_ptr<LogSession>> m_sessions; ///< Several while logs are merged.
    std::unique_ptr<LogBlend> m_blend;
    std::optional<Time> m_place; ///< Of the reader, until the blend is there again.
    qint64 m_seen = 0; ///< Lines that the reader had seen then.
    std::optional<Error> m_error;
    QString m_keptRun; ///< Title of the kept run in sight; empty: the live log is.
    bool m_hasErrorSeen = false; ///< The reader knows where the first error is.
    QTimer m_second; ///< Runs while something in sight counts seconds.
    qint64 m_endBefore = 0; ///< Lines a second ago.
    std::optional<int> m_pace;

    LogBar *m_bar;
    BannerStack *m_banners;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_empty;
    LogPanes *m_panes;
    LogCompare *m_compare;
    LogExports *m_exports = nullptr;
    Label *m_state;
    Label *m_masked;
    QAction *m_retry;
    QAction *m_live;
    QAction *m_alone;
    QAction *m_firstError;
    QAction *m_pin = nullptr;
    QAction *m_reveal = nullptr;
    QAction *m_comparing = nullptr;
    QMenu *m_runs = nullptr;
};

} // namespace spacedock
