// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"
#include "ui/costs/insightwords.h"

#include <QWidget>

class QToolButton;

namespace spacedock {

class Label;

/// A sign, one fact, what it means, and at most one way to see more.
class InsightLine : public QWidget {
    Q_OBJECT

public:
    /// \a more: words of the link; empty: none.
    InsightLine(QString iconName, Tone tone, const QString &more, QWidget *parent = nullptr);

    void setText(const std::optional<InsightText> &text); ///< None hides it.
    QString text() const;

signals:
    void moreAsked();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void tint();

    QString m_iconName;
    Tone m_tone;
    bool m_isWarning = false;
    Label *m_icon;
    Label *m_words;
    QToolButton *m_more = nullptr;
};

/// The numbered circle of a note, as in the chart.
class NoteMark : public QWidget {
    Q_OBJECT

public:
    explicit NoteMark(int number, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
};

} // namespace spacedock
