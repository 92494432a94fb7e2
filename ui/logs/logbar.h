// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/logline.h"
#include "ui/common/hairline.h"

class QHBoxLayout;
class QToolButton;

namespace spacedock {

class Segmented;

/// The tools of a log; icons alone where there is no room for words.
class LogBar : public Bar {
    Q_OBJECT

public:
    explicit LogBar(QWidget *parent = nullptr);

    LogKind kind() const;
    void setKind(LogKind kind);
    void setFollowing(bool following);
    void setHasLines(bool has); ///< Whether there is something to copy and save.

signals:
    void kindChanged();
    void followToggled(bool on);
    void timesToggled(bool on);
    void wrapToggled(bool on);
    void copyClicked();
    void saveClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addTool(QHBoxLayout *row, const QString &name, const QString &iconName,
                         const QString &text, const QString &tip);

    Segmented *m_kinds;
    QToolButton *m_follow;
    QToolButton *m_times;
    QToolButton *m_wrap;
    QToolButton *m_copy;
    QToolButton *m_save;
};

} // namespace spacedock
