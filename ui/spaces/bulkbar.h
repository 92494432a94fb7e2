// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spaces/spacerow.h"

#include <QFrame>

class QAction;

namespace spacedock {

class ActionRow;
class Label;

/// Stands below the list while two or more Spaces are selected: how many, what they cost, and what
/// can be done to all of them.
class BulkBar : public QFrame {
    Q_OBJECT

public:
    explicit BulkBar(QWidget *parent = nullptr);

    /// As buttons, the last ones fold first; \a others stand in the menu behind "…".
    void setActions(const QList<QAction *> &actions, const QList<QAction *> &others);
    void setRows(const QList<SpaceRow> &rows, const QString &monthShort);

    QSize minimumSizeHint() const override;

signals:
    void cleared(); ///< The selection is to go.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_count;
    Label *m_rate;
    Label *m_month;
    ActionRow *m_row;
};

} // namespace spacedock
