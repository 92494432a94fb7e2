// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/spaceid.h"
#include "ui/services.h"

#include <QWidget>

#include <memory>

class QAction;

namespace spacedock {

struct Error;

/// The community grants that were asked for, what became of them, and the way to ask.
class GrantsPage : public QWidget {
    Q_OBJECT

public:
    explicit GrantsPage(Services &services, QWidget *parent = nullptr);
    ~GrantsPage() override;

    QList<QAction *> pageActions() const;
    QString statusText() const;
    int count() const; ///< Grants asked for.

    /// Opens the grant dialog for a Space over the window; keeps the draft, posts on consent.
    void apply(const SpaceId &id);
    void refresh(); ///< Reads the discussions of the Spaces that may have a grant.

signals:
    void statusChanged();
    void spaceRequested(const spacedock::SpaceId &id); ///< Show it on the Spaces page.

protected:
    void showEvent(QShowEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace spacedock
