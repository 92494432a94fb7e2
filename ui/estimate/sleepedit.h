// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/duration.h"

#include <QLineEdit>

namespace spacedock {

/// A sleep time as text, "90 min" or "never"; what cannot be read is said and not taken.
class SleepEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit SleepEdit(QWidget *parent = nullptr);
    void setSleep(SleepTime sleep);
    SleepTime sleep() const { return m_sleep; }

signals:
    void sleepEdited(const spacedock::SleepTime &sleep);
    void readable(bool isReadable); ///< While typing.

private:
    void read();
    void settle();

    SleepTime m_sleep;
};

} // namespace spacedock
