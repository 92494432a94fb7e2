// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/duration.h"
#include "ui/common/sheet.h"
#include "ui/dialogs/spacecontext.h"

namespace spacedock {

/// Chooses after how long without a visit Spaces fall asleep. On free hardware, where the Hub
/// decides, it explains that and offers the way out.
class SleepDialog : public Sheet {
    Q_OBJECT

public:
    explicit SleepDialog(const SpaceContext &context, QWidget *parent = nullptr);
    /// One sleep time for several Spaces; those on free hardware are named as left out.
    explicit SleepDialog(const QList<SpaceContext> &contexts, QWidget *parent = nullptr);
    ~SleepDialog() override;

    SleepTime value() const;
    void suggest(const SleepTime &sleep); ///< Chosen at first, not set.
    QList<SpaceId> spaces() const; ///< Those that it can be set for.

signals:
    void upgradeRequested(); ///< Other hardware, please; the dialog has closed.

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace spacedock
