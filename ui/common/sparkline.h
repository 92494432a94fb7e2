// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QList>
#include <QWidget>

namespace spacedock {

/// The course of one figure without axes; its value stands in words above it.
class Sparkline : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    /// Oldest first, scaled to 0 … \a maximum.
    void setValues(const QList<double> &values, double maximum);
    void setTone(Tone tone);
    /// How many values fill the whole width; fewer leave the leading part empty. 0: as many as are.
    void setCapacity(int values);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<double> m_values;
    double m_maximum = 1;
    int m_capacity = 0;
    Tone m_tone = Tone::Accent;
};

} // namespace spacedock
