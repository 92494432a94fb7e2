// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/duration.h"
#include "ui/dialogs/billeffect.h"

#include <QWidget>

class QStackedWidget;

namespace spacedock {

class Label;
class SleepChoice;

/// The sleep time that is sent along with other hardware, and what it means.
class HardwareSleep : public QWidget {
    Q_OBJECT

public:
    explicit HardwareSleep(const SpaceContext &context, QWidget *parent = nullptr);

    /// None while the own text is not a duration.
    std::optional<SleepTime> value() const;
    /// On free hardware the Hub's own sleep time stands in for the choice.
    void showFor(bool isFree, const BillEffect &effect);

signals:
    void changed();

private:
    QString note(const std::optional<Rate> &rate) const;

    SleepTime m_proposed;
    bool m_isPresent; ///< What is proposed is what is set.
    QStackedWidget *m_pages;
    SleepChoice *m_choice;
    Label *m_note;
};

} // namespace spacedock
