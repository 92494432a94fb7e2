// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/duration.h"
#include "app/domain/money.h"

#include <QWidget>

class QButtonGroup;

namespace spacedock {

class DurationEdit;

/// The Hub's sleep times as radio buttons, never with its price, and an own time.
class SleepList : public QWidget {
    Q_OBJECT

public:
    /// \a never: what 30 days without sleep cost.
    explicit SleepList(Money never, QWidget *parent = nullptr);

    std::optional<SleepTime> value() const; ///< None while the own text is not a duration.
    void setValue(const SleepTime &value);

signals:
    void changed();

private:
    QButtonGroup *m_group;
    DurationEdit *m_own;
};

} // namespace spacedock
