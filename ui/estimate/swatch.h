// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace spacedock {

/// The square of a legend: filled for what is meant, outlined for what it is compared with.
class Swatch : public QWidget {
    Q_OBJECT

public:
    explicit Swatch(bool isFilled, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isFilled;
};

} // namespace spacedock
