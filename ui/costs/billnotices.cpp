// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/billnotices.h"

#include "ui/common/banner.h"

namespace spacedock {

BillNotices::BillNotices(BannerStack &banners, QAction *newToken)
    : m_banners(banners)
    , m_newToken(newToken)
{
}

void BillNotices::show(const QString &owner, const std::optional<BillNotice> &notice)
{
    const QString said = notice ? notice->fact + notice->sentence : QString();
    if (m_said.value(owner) == said)
        return;
    m_said.insert(owner, said);
    if (notice)
        m_banners.post(owner, Banner::Kind::Warning, notice->fact, notice->sentence,
                       notice->lacksRight ? m_newToken : nullptr);
    else
        m_banners.withdraw(owner);
}

} // namespace spacedock
