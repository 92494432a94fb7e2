// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/sleepreplay.h"

#include <QWidget>

namespace spacedock {

/// Sleep times side by side, each with what it would have cost: filled what is certain, outlined
/// what it may be; below them the cold starts. One is chosen by a click or with the arrow keys.
class ReplayChart : public QWidget {
    Q_OBJECT

public:
    explicit ReplayChart(QWidget *parent = nullptr);

    void setReplay(const Replay &replay, std::optional<std::chrono::seconds> present);
    int chosen() const { return m_chosen; } ///< -1: none.
    void choose(int index);
    QRect columnRect(int index) const;
    QSize sizeHint() const override;

signals:
    void chosenChanged(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int lineHeight() const;
    double heightOf(Money money) const; ///< Share of the plot.
    void paintColumn(QPainter &painter, int index) const;
    void paintWords(QPainter &painter, int index, double top) const;
    void describe();

    Replay m_replay;
    std::optional<std::chrono::seconds> m_present;
    int m_chosen = -1;
};

} // namespace spacedock
