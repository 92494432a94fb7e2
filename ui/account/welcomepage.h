// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/account.h"
#include "app/service/tokenimport.h"

#include <QWidget>

#include <chrono>
#include <memory>

namespace spacedock {

class HubClient;

/// First start and signed out: a token, what it is needed for, or the demo, or the estimate.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    WelcomePage(Account &account, HubClient &client, const std::optional<FoundToken> &found,
                QWidget *parent = nullptr);
    ~WelcomePage() override;

    QString statusText() const;
    /// A sign-in that began here is under way, or its report is being read.
    bool isInUse() const;
    /// A report without a flaw gives way by itself after so long.
    void setGoOnAfter(std::chrono::milliseconds time);

signals:
    void statusChanged();
    void finished(); ///< Signed in and the report was read: go on to the Spaces.
    void demoRequested();
    void estimateRequested();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace spacedock
