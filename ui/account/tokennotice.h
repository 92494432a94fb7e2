// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace spacedock {

class Account;
class BannerStack;

/// Says over every page that the Hub no longer takes the token, and offers to put in another.
class TokenNotice : public QObject {
    Q_OBJECT

public:
    TokenNotice(Account &account, BannerStack &banners, QObject *parent = nullptr);

private:
    void tell();
    void withdraw();
    void ask();

    Account &m_account;
    BannerStack &m_banners;
    QAction *m_signIn;
};

} // namespace spacedock
