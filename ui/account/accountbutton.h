// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace spacedock {

class Account;

/// Who is signed in, at the left of the top bar; its menu filters by owner.
class AccountButton : public QToolButton {
    Q_OBJECT

public:
    explicit AccountButton(Account &account, QWidget *parent = nullptr);

    QString owner() const { return m_owner; } ///< Empty: all accounts.
    void setOwner(const QString &owner);

signals:
    void ownerChosen(const QString &owner);
    void settingsRequested();
    void signInRequested(); ///< Nobody is signed in.

private:
    void rebuild();
    QString ownerWords(const QString &owner) const;
    void fillMenu(const QStringList &owners);
    void askSignOut();

    Account &m_account;
    QMenu *m_menu;
    QString m_owner;
};

} // namespace spacedock
