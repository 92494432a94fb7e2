// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/costs/billwords.h"

#include <QHash>

class QAction;

namespace spacedock {

class BannerStack;

/// The banners about owners whose bill is not what is shown, each said once until it changes.
class BillNotices {
public:
    /// \a newToken: offered where another token would help.
    BillNotices(BannerStack &banners, QAction *newToken);

    void show(const QString &owner, const std::optional<BillNotice> &notice);
    void forget() { m_said.clear(); }

private:
    BannerStack &m_banners;
    QAction *m_newToken;
    QHash<QString, QString> m_said; ///< By owner.
};

} // namespace spacedock
