// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace spacedock {

class Label;

/// Stands where there is nothing yet: what would be here, and how to get it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(QString iconName, const QString &title, const QString &sentence,
               QAction *action = nullptr, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &sentence);

protected:
    bool event(QEvent *event) override;

private:
    void tint();

    QString m_iconName;
    Label *m_icon;
    Label *m_title;
    Label *m_sentence;
    QPushButton *m_button = nullptr;
};

/// Grey bars where rows will be. Does not move.
class SkeletonRows : public QWidget {
    Q_OBJECT

public:
    explicit SkeletonRows(int rows = 8, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_rows;
};

} // namespace spacedock
