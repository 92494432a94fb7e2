// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/account.h"
#include "ui/common/sheet.h"

class QCheckBox;

namespace spacedock {

class Banner;
class TokenEdit;

/// Takes another token for the account that is signed in, and leaves all that is on screen as it
/// is. Accepted once the Hub has taken the token.
class TokenDialog : public Sheet {
    Q_OBJECT

public:
    explicit TokenDialog(Account &account, QWidget *parent = nullptr);

    void accept() override;

private:
    QWidget *makeContent();
    void showState(Account::State state);
    void showFailure(const Error &error);

    Account &m_account;
    TokenEdit *m_token;
    QCheckBox *m_keep;
    Banner *m_problem;
    bool m_isAsked = false;
};

} // namespace spacedock
