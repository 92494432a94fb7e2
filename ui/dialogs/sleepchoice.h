// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/duration.h"

#include <QWidget>

namespace spacedock {

class DurationEdit;
class Segmented;

/// The sleep times that matter on paid hardware as one row of choices, and any other as text.
class SleepChoice : public QWidget {
    Q_OBJECT

public:
    explicit SleepChoice(QWidget *parent = nullptr);

    /// None while the own text is not a duration.
    std::optional<SleepTime> value() const;
    void setValue(const SleepTime &value);

signals:
    void changed();

private:
    void showOwn();

    Segmented *m_choices;
    DurationEdit *m_own;
};

} // namespace spacedock
