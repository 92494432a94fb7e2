// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/duration.h"
#include "app/domain/sleepreplay.h"
#include "ui/common/sheet.h"
#include "ui/dialogs/spacecontext.h"

namespace spacedock {

class ReplayChart;

/// What other sleep times would have cost a Space over its real history. Sets nothing: it gives
/// the sleep time to ask for.
class ReplayDialog : public Sheet {
    Q_OBJECT

public:
    ReplayDialog(const SpaceContext &context, const Replay &replay, int days,
                 QWidget *parent = nullptr);

    SleepTime value() const; ///< That of the chosen column.

private:
    QWidget *makeContent(int days);
    void update();

    Replay m_replay;
    std::optional<std::chrono::seconds> m_present;
    ReplayChart *m_chart;
    Label *m_sentence;
};

} // namespace spacedock
