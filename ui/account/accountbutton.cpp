// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/accountbutton.h"

#include "app/service/account.h"
#include "ui/common/icons.h"
#include "ui/common/label.h"
#include "ui/common/sheet.h"

#include <QActionGroup>
#include <QMenu>
#include <QPushButton>

namespace spacedock {

using namespace Qt::StringLiterals;

AccountButton::AccountButton(Account &account, QWidget *parent)
    : QToolButton(parent)
    , m_account(account)
    , m_menu(new QMenu(this))
{
    setObjectName(u"accountButton"_s);
    setProperty("controlSize", u"large"_s);
    setProperty("role", u"field"_s);
    setIcon(spacedock::icon(u"user"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    m_menu->setObjectName(u"accountMenu"_s);
    connect(&account, &Account::identityChanged, this, &AccountButton::rebuild);
    connect(&account, &Account::stateChanged, this, &AccountButton::rebuild);
    connect(this, &QToolButton::clicked, this, [this] {
        if (m_account.identity().name.isEmpty())
            emit signInRequested();
    });
    rebuild();
}

void AccountButton::setOwner(const QString &owner)
{
    const bool isKnown = owner.isEmpty() || m_account.identity().owners().contains(owner);
    if (!isKnown || m_owner == owner)
        return;
    m_owner = owner;
    rebuild();
    emit ownerChosen(owner);
}

void AccountButton::rebuild()
{
    const Identity &identity = m_account.identity();
    const bool isSignedIn = !identity.name.isEmpty();
    // A filter for an owner who is no longer there would hide everything.
    const bool isGone = !m_owner.isEmpty() && !identity.owners().contains(m_owner);
    if (isGone)
        m_owner.clear();
    setText(isSignedIn ? ownerWords(m_owner) : tr("Sign in"));
    setAccessibleName(isSignedIn ? tr("Accounts shown: %1").arg(text()) : text());
    setToolTip(isSignedIn ? tr("Signed in as %1").arg(identity.name) : tr("Nobody is signed in"));
    setPopupMode(isSignedIn ? InstantPopup : DelayedPopup);
    setMenu(isSignedIn ? m_menu : nullptr);
    fillMenu(isSignedIn ? identity.owners() : QStringList());
    if (isGone)
        emit ownerChosen({});
}

QString AccountButton::ownerWords(const QString &owner) const
{
    return owner.isEmpty() ? tr("All accounts") : owner;
}

void AccountButton::fillMenu(const QStringList &owners)
{
    m_menu->clear();
    auto *group = new QActionGroup(m_menu);
    for (const QString &owner : QStringList{QString()} + owners) {
        QAction *action = m_menu->addAction(ownerWords(owner));
        action->setObjectName(u"owner:"_s + owner);
        action->setCheckable(true);
        action->setChecked(owner == m_owner);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, owner] { setOwner(owner); });
    }
    m_menu->addSeparator();
    QAction *settings = m_menu->addAction(spacedock::icon(u"settings"), tr("Settings…"));
    connect(settings, &QAction::triggered, this, &AccountButton::settingsRequested);
    QAction *leave = m_menu->addAction(spacedock::icon(u"logout"), tr("Sign out…"));
    leave->setObjectName(u"signOut"_s);
    connect(leave, &QAction::triggered, this, &AccountButton::askSignOut);
}

void AccountButton::askSignOut()
{
    auto *sheet = new Sheet(window());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setObjectName(u"signOutDialog"_s);
    sheet->setWindowTitle(tr("Sign out"));
    sheet->setHeader(tr("Sign out %1").arg(m_account.identity().name),
                     tr("The token is forgotten, in the keychain too."));
    auto *text =
        new Label(tr("Your Spaces go on as they are: what runs on paid hardware runs on and "
                     "is billed."));
    text->setWordWrap(true);
    text->setContentsMargins(metrics::Margin, metrics::Margin, metrics::Margin, metrics::Margin);
    sheet->setContent(text);
    sheet->setPrimary(tr("Sign out"))->setObjectName(u"signOutNow"_s);
    connect(sheet, &QDialog::accepted, &m_account, &Account::signOut);
    sheet->open();
}

} // namespace spacedock
