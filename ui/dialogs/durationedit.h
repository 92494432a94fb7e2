// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/duration.h"

#include <QWidget>

class QLineEdit;

namespace spacedock {

class Label;

/// A sleep time in the owner's own words, read while it is typed.
class DurationEdit : public QWidget {
    Q_OBJECT

public:
    explicit DurationEdit(QWidget *parent = nullptr);

    /// None while the text is not a duration.
    std::optional<SleepTime> value() const;
    void setValue(const SleepTime &value);

signals:
    void changed();

private:
    void read();

    QLineEdit *m_edit;
    Label *m_reading;
};

} // namespace spacedock
