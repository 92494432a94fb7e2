// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/logline.h"
#include "ui/common/hairline.h"
#include "ui/logs/logsince.h"
#include "ui/logs/logwords.h"

class QAction;
class QActionGroup;
class QComboBox;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace spacedock {

class Label;
class LogCount;
class Segmented;

/// The tools of a log; icons alone where there is no room for words.
class LogBar : public Bar {
    Q_OBJECT

public:
    explicit LogBar(QWidget *parent = nullptr);

    LogKind kind() const; ///< Run, too, while both are merged.
    bool isMerged() const; ///< Run and build by time.
    void setKind(LogKind kind);
    void setFollowing(bool following);
    void setOthers(int count); ///< Spaces whose lines stand between these.
    void setCanMerge(bool can);
    void setHasLines(bool has); ///< Whether there is something to export.
    void setCounts(qint64 errors, qint64 warnings);
    LogTimes times() const;
    void setTimes(LogTimes times);
    bool isWrapped() const;
    void setWrapped(bool wrapped);
    QMenu *exportMenu() const { return m_exportMenu; }
    QMenu *moreMenu() const { return m_moreMenu; } ///< Begins with what the bar has no room for.

    QSize minimumSizeHint() const override; ///< Folds before it asks for room.

signals:
    void kindChanged();
    void followToggled(bool on);
    void timesChanged();
    void wrapToggled(bool on);
    void sinceChanged(const spacedock::LogSince &since);
    void nextErrorClicked();
    void previousErrorClicked();
    void mergeClicked();
    void aloneClicked(); ///< The merge is to end.
    void findClicked();
    void filterClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addToggle(QHBoxLayout *row, const QString &name, const QString &iconName,
                           const QString &text, const QString &tip);
    void makeSince();
    void makeEnd(QHBoxLayout *row);
    void makeMoreMenu();
    void makeTimesMenu();
    void chooseSince(int index);
    void askOwnSince();
    void fold();

    Segmented *m_kinds;
    QToolButton *m_follow;
    QToolButton *m_time;
    QToolButton *m_wrap;
    QToolButton *m_merge;
    Label *m_sinceWord;
    QComboBox *m_since;
    LogCount *m_errors;
    LogCount *m_warnings;
    QToolButton *m_nextError;
    QToolButton *m_find;
    QToolButton *m_export;
    QToolButton *m_more;
    QMenu *m_exportMenu;
    QMenu *m_moreMenu;
    QActionGroup *m_timeForms = nullptr;
    QAction *m_merging = nullptr;
    QAction *m_alone = nullptr;
    int m_others = 0;
    bool m_canMerge = false;
};

} // namespace spacedock
