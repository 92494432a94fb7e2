// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/duration.h"
#include "ui/common/sheet.h"
#include "ui/dialogs/spacecontext.h"

namespace spacedock {

/// Chooses other hardware for a Space and, with it, when it sleeps; what that does to the bill is
/// in view before.
class HardwareDialog : public Sheet {
    Q_OBJECT

public:
    struct Value {
        QString flavor;
        std::optional<SleepTime> sleep; ///< None: nothing to send, free hardware.
        bool operator==(const Value &) const = default;
    };

    explicit HardwareDialog(const SpaceContext &context, QWidget *parent = nullptr);
    ~HardwareDialog() override;

    Value value() const;
    QString bookId() const; ///< Of the prices in view; may differ from the one it was opened with.
    void choose(const QString &flavor);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace spacedock
