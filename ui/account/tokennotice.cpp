// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/tokennotice.h"

#include "app/service/account.h"
#include "ui/account/tokendialog.h"
#include "ui/common/banner.h"

#include <QAction>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

QString noticeId()
{
    return u"token"_s;
}

} // namespace

TokenNotice::TokenNotice(Account &account, BannerStack &banners, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_banners(banners)
    , m_signIn(new QAction(tr("Another token…"), this))
{
    m_signIn->setObjectName(u"actAnotherToken"_s);
    connect(m_signIn, &QAction::triggered, this, &TokenNotice::ask);
    connect(&account, &Account::expired, this, &TokenNotice::tell);
    connect(&account, &Account::identityChanged, this, &TokenNotice::withdraw);
    connect(&account, &Account::confirmed, this, &TokenNotice::withdraw);
}

void TokenNotice::tell()
{
    m_banners.post(noticeId(), Banner::Kind::Error, tr("The Hub no longer takes your token."),
                   tr("What you see is the last that was read, and nothing can be paused from here "
                      "until there is another one: budgets, leases and schedules wait too."),
                   m_signIn);
}

void TokenNotice::withdraw()
{
    m_banners.withdraw(noticeId());
}

void TokenNotice::ask()
{
    auto *dialog = new TokenDialog(m_account, m_banners.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace spacedock
