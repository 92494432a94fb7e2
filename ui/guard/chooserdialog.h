// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/sheet.h"
#include "ui/dialogs/spacecontext.h"

class QGridLayout;

namespace spacedock {

/// "Pause, sleep or downgrade?": three ways to pay less side by side, each with its button.
class ChooserDialog : public Sheet {
    Q_OBJECT

public:
    enum class Choice { Pause, Sleep, Downgrade };

    /// \a usualStart: how long a start of this Space takes, as far as one was seen.
    ChooserDialog(const SpaceContext &context, std::optional<std::chrono::seconds> usualStart,
                  QWidget *parent = nullptr);

signals:
    void chosen(spacedock::ChooserDialog::Choice choice); ///< The dialog closes.

private:
    void addRow(QGridLayout &grid, const QString &title, const QStringList &cells);
    void addButtons(QGridLayout &grid, const SpaceContext &context);
};

} // namespace spacedock
