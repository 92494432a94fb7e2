// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QAction;
class QMenu;
class QToolButton;

namespace spacedock {

/// Buttons for actions; those that find no room move into the menu behind "…", the last first.
class ActionRow : public QWidget {
    Q_OBJECT

public:
    explicit ActionRow(QWidget *parent = nullptr);

    void addAction(QAction *action, bool hasWords = true);
    void addMenuAction(QAction *action); ///< Always in the menu; null: a separator.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();
    void fillMenu();

    struct Part {
        QAction *action;
        QAbstractButton *button;
    };
    QList<Part> m_parts;
    QList<QAction *> m_others;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace spacedock
