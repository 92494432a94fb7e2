// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace spacedock {

/// One device pixel of separator, whatever the screen's scale.
class Hairline : public QWidget {
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Orientation m_orientation;
};

/// A strip in the colour of bars (filter row, tool bar, footer) with a hairline at its edges.
class Bar : public QWidget {
    Q_OBJECT

public:
    /// \a height in the unscaled metrics; grows with the font.
    explicit Bar(int height, Qt::Edges lines = Qt::BottomEdge, QWidget *parent = nullptr);

    void setRaised(bool raised); ///< Plain surface otherwise.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_height;
    Qt::Edges m_lines;
    bool m_raised = true;
};

} // namespace spacedock
