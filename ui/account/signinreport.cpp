// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/signinreport.h"

#include "ui/account/rightstable.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

QString planWords(const Identity &identity)
{
    QStringList facts{identity.fullname.isEmpty() ? identity.name : identity.fullname,
                      identity.isPro ? SignInReport::tr("PRO plan")
                                     : SignInReport::tr("free plan")};
    if (identity.canPay)
        facts.append(*identity.canPay
                         ? SignInReport::tr("payment method on file")
                         : SignInReport::tr("no payment method: paid hardware is refused"));
    return facts.join(u" · "_s);
}

QString organizationWords(const Identity &identity)
{
    QStringList names;
    for (const Organization &organization : identity.organizations) {
        QStringList facts;
        for (const QString &fact : {organization.role, organization.plan}) {
            if (!fact.isEmpty())
                facts.append(fact);
        }
        names.append(facts.isEmpty() ? organization.name
                                     : u"%1 (%2)"_s.arg(organization.name, facts.join(u", "_s)));
    }
    return names.isEmpty() ? SignInReport::tr("no organisation")
                           : SignInReport::tr("Organisations: %1").arg(names.join(u", "_s));
}

QString tokenWords(const TokenInfo &token)
{
    QStringList facts;
    if (!token.name.isEmpty())
        facts.append(SignInReport::tr("Token “%1”").arg(token.name));
    if (!token.role.isEmpty())
        facts.append(roleWord(token.role));
    if (token.expiresAt)
        facts.append(SignInReport::tr("ends on %1").arg(format::date(*token.expiresAt)));
    return facts.join(u" · "_s);
}

} // namespace

SignInReport::SignInReport(const Identity &identity, QWidget *parent)
    : QWidget(parent)
    , m_keeping(new Label({}, Type::Small, Tone::Text2))
    , m_goOn(primaryButton(tr("Continue")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Unit);
    auto *name = new Label(tr("Signed in as %1").arg(identity.name), Type::Title, Tone::Text,
                           QFont::DemiBold);
    name->setObjectName(u"signedInAs"_s);
    auto *plan = new Label(planWords(identity));
    plan->setObjectName(u"plan"_s);
    auto *organizations = new Label(organizationWords(identity));
    organizations->setObjectName(u"organizations"_s);
    organizations->setWordWrap(true);
    auto *token = new Label(tokenWords(identity.token), Type::Body, Tone::Text2);
    token->setVisible(!token->text().isEmpty());
    for (QWidget *line : std::initializer_list<QWidget *>{name, plan, organizations, token})
        layout->addWidget(line);
    layout->addSpacing(metrics::Gap);
    layout->addWidget(new RightsTable(identity));
    layout->addSpacing(metrics::Gap);
    auto *row = new QHBoxLayout;
    m_keeping->setObjectName(u"keeping"_s);
    m_keeping->setWordWrap(true);
    m_goOn->setObjectName(u"continue"_s);
    m_goOn->setProperty("controlSize", u"large"_s);
    row->addWidget(m_keeping, 1);
    row->addWidget(m_goOn);
    layout->addLayout(row);
    layout->addStretch(1);
}

void SignInReport::showKeeping(Account::Keeping keeping)
{
    m_keeping->setText(keeping == Account::Keeping::Keychain
                           ? tr("The token is kept in this computer's keychain.")
                           : tr("The token is kept for this session only: it is forgotten when the "
                                "program ends."));
}

} // namespace spacedock
