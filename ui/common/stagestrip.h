// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/time.h"
#include "ui/common/tokens.h"

#include <QList>
#include <QWidget>

namespace spacedock {

/// What a Space did over a day: full height where it ran, a third where it slept.
class StageStrip : public QWidget {
    Q_OBJECT

public:
    struct Part {
        TimeSpan span;
        Tone tone = Tone::Running;
        bool full = true;
        QString words; ///< Tooltip and accessible text, such as "Running 11:47 to 14:20".
        bool operator==(const Part &) const = default;
    };

    explicit StageStrip(QWidget *parent = nullptr);

    void setParts(TimeSpan day, Time now, const QList<Part> &parts);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    double xOf(Time time) const;
    QRect band() const;
    void paintTimes(QPainter &painter) const;

    TimeSpan m_day;
    Time m_now;
    QList<Part> m_parts;
};

} // namespace spacedock
