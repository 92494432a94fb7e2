// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accountsettings.h"

#include "app/service/account.h"
#include "ui/account/rightstable.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/settings/section.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QFormLayout>
#include <QPushButton>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

QString organizationWords(const Organization &organization)
{
    QStringList facts;
    if (!organization.plan.isEmpty())
        facts.append(organization.plan);
    if (!organization.role.isEmpty())
        facts.append(organization.role);
    if (!organization.restrictions.isEmpty())
        facts.append(
            AccountSettings::tr("restricted: %1").arg(organization.restrictions.join(u", "_s)));
    return facts.isEmpty() ? organization.name
                           : u"%1 (%2)"_s.arg(organization.name, facts.join(u", "_s));
}

QString tokenWords(const TokenInfo &token)
{
    QStringList facts;
    if (!token.name.isEmpty())
        facts.append(token.name);
    if (!token.role.isEmpty())
        facts.append(roleWord(token.role));
    if (token.expiresAt)
        facts.append(AccountSettings::tr("valid until %1").arg(format::dateTime(*token.expiresAt)));
    return facts.isEmpty() ? token.type : facts.join(u" · "_s);
}

} // namespace

AccountSettings::AccountSettings(Account &account, QWidget *parent)
    : QWidget(parent)
    , m_account(account)
    , m_state(new Label(tr("Not signed in."), Type::Body, Tone::Text2))
    , m_facts(new QWidget)
    , m_name(new Label({}, Type::Body, Tone::Text, QFont::Medium))
    , m_plan(new Label)
    , m_organizations(new Label)
    , m_token(new Label)
    , m_place(new Label)
    , m_rights(new QVBoxLayout)
{
    m_name->setObjectName(u"accountName"_s);
    m_place->setObjectName(u"tokenPlace"_s);
    m_organizations->setWordWrap(true);
    m_place->setWordWrap(true);
    QPushButton *signOut = plainButton(u"logout"_s, tr("Sign out"));
    signOut->setObjectName(u"signOut"_s);
    signOut->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(signOut, &QPushButton::clicked, this, &AccountSettings::signOutAsked);

    auto *form = new QFormLayout(m_facts);
    dressForm(form);
    form->setVerticalSpacing(0);
    form->addRow(settingName(tr("Name")), m_name);
    form->addRow(settingName(tr("Plan")), m_plan);
    form->addRow(settingName(tr("Organisations")), m_organizations);
    form->addRow(settingName(tr("Token")), m_token);
    form->addRow(settingName(tr("Kept")), m_place);
    form->addRow(settingName(tr("It may")), m_rights);
    form->addRow(settingName({}), signOut);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    layout->addWidget(m_facts);

    connect(&account, &Account::stateChanged, this, &AccountSettings::showAccount);
    connect(&account, &Account::keepingChanged, this, &AccountSettings::showAccount);
    showAccount();
}

void AccountSettings::showAccount()
{
    const bool isSignedIn = m_account.state() == Account::State::SignedIn;
    m_state->setVisible(!isSignedIn);
    m_facts->setVisible(isSignedIn);
    if (isSignedIn)
        showIdentity();
}

void AccountSettings::showIdentity()
{
    const Identity &identity = m_account.identity();
    m_name->setText(identity.fullname.isEmpty() || identity.fullname == identity.name
                        ? identity.name
                        : u"%1 (%2)"_s.arg(identity.name, identity.fullname));
    m_plan->setText(identity.isPro ? tr("PRO") : tr("free"));
    if (identity.canPay)
        m_plan->setText(m_plan->text() + u" · "_s
                        + (*identity.canPay ? tr("a payment method is on file")
                                            : tr("no payment method is on file")));
    QStringList organizations;
    for (const Organization &each : identity.organizations)
        organizations.append(organizationWords(each));
    m_organizations->setText(organizations.isEmpty() ? tr("none") : organizations.join(u", "_s));
    m_token->setText(tokenWords(identity.token));
    m_place->setText(m_account.keeping() == Account::Keeping::Keychain
                         ? tr("In the system's keychain.")
                         : tr("For this session only: it is forgotten when the window closes."));
    delete m_table;
    m_table = new RightsTable(identity);
    m_table->setObjectName(u"rights"_s);
    m_rights->setContentsMargins(0, 0, 0, metrics::Gap);
    m_rights->addWidget(m_table);
}

} // namespace spacedock
