// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/discussion.h"
#include "ui/common/sheet.h"
#include "ui/dialogs/spacecontext.h"

namespace spacedock {

/// Writes the application for a community GPU grant; accepted() means: post it.
class GrantDialog : public Sheet {
    Q_OBJECT

public:
    /// \a before: an earlier request that was found in the Space's discussions.
    GrantDialog(const SpaceContext &context, const std::optional<GrantApplication> &draft,
                const std::optional<GrantRequest> &before, QWidget *parent = nullptr);
    ~GrantDialog() override;

    GrantApplication value() const;
    QString hardwareName() const; ///< Of value().flavor, as the price table says it.

    void done(int result) override;

signals:
    /// Shortly after each change, and before it closes.
    void draftChanged(const spacedock::GrantApplication &draft);
    void settingsPageRequested(); ///< The form on the Hub instead; the dialog has closed.

private:
    void showValue();
    void announceDraft();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace spacedock
