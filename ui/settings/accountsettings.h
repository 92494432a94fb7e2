// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace spacedock {

class Account;
class Label;
class RightsTable;

/// Who is signed in, what the token may do and where it is kept.
class AccountSettings : public QWidget {
    Q_OBJECT

public:
    explicit AccountSettings(Account &account, QWidget *parent = nullptr);

signals:
    void signOutAsked();

private:
    void showAccount();
    void showIdentity();

    Account &m_account;
    Label *m_state;
    QWidget *m_facts;
    Label *m_name;
    Label *m_plan;
    Label *m_organizations;
    Label *m_token;
    Label *m_place;
    QVBoxLayout *m_rights; ///< Holds the table of the present token.
    RightsTable *m_table = nullptr;
};

} // namespace spacedock
