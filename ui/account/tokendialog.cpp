// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/tokendialog.h"

#include "ui/account/tokenedit.h"
#include "ui/common/banner.h"
#include "ui/common/label.h"
#include "ui/common/style.h"
#include "ui/text/errortext.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace spacedock {

using namespace Qt::StringLiterals;

TokenDialog::TokenDialog(Account &account, QWidget *parent)
    : Sheet(parent)
    , m_account(account)
    , m_token(new TokenEdit)
    , m_keep(new QCheckBox(tr("Keep it in this computer's keychain")))
    , m_problem(new Banner)
{
    setObjectName(u"tokenDialog"_s);
    setWindowTitle(tr("Another token"));
    setHeader(tr("Another token for %1").arg(account.identity().name),
              tr("The Hub no longer takes the one in use. What runs goes on and is billed."));
    setContent(makeContent());
    setPrimary(tr("Sign in"))->setObjectName(u"signInAgain"_s);
    setFirstField(m_token);
    connect(m_token, &QLineEdit::textChanged, this, [this] { showState(m_account.state()); });
    connect(&account, &Account::stateChanged, this, &TokenDialog::showState);
    connect(&account, &Account::failed, this, &TokenDialog::showFailure);
    showState(account.state());
}

QWidget *TokenDialog::makeContent()
{
    auto *title = new Label(tr("Access token"), Type::Body, Tone::Text, QFont::DemiBold);
    m_token->setObjectName(u"token"_s);
    title->setBuddy(m_token);
    m_keep->setObjectName(u"keep"_s);
    m_keep->setChecked(m_account.keeping() == Account::Keeping::Keychain);
    m_keep->setToolTip(tr("Otherwise it is forgotten when the program ends."));
    m_problem->setObjectName(u"problem"_s);
    m_problem->setClosable(false);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::Margin, metrics::Margin, metrics::Margin, metrics::Margin);
    column->setSpacing(metrics::Gap);
    column->addWidget(title);
    column->addWidget(m_token);
    column->addWidget(m_keep);
    column->addWidget(m_problem);
    column->addStretch(1);
    // The problem has room without moving what is above it.
    content->setMinimumSize(fontMetrics().averageCharWidth() * 76, fontMetrics().height() * 13);
    return content;
}

// The Hub decides whether the dialog has done its work.
void TokenDialog::accept()
{
    if (m_token->token().isEmpty() || m_account.state() == Account::State::Checking)
        return;
    m_isAsked = true;
    m_problem->dismiss();
    m_account.signIn(m_token->token(),
                     m_keep->isChecked() ? Account::Keeping::Keychain
                                         : Account::Keeping::SessionOnly);
}

void TokenDialog::showState(Account::State state)
{
    const bool isBusy = state == Account::State::Checking;
    m_token->setEnabled(!isBusy);
    primary()->setEnabled(!isBusy && !m_token->token().isEmpty());
    primary()->setText(isBusy ? tr("Checking…") : tr("Sign in"));
    // Said also when the check failed and the former token stays; failed() comes right after it.
    if (state == Account::State::SignedIn && m_isAsked)
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (std::exchange(m_isAsked, false))
                    Sheet::accept();
            },
            Qt::QueuedConnection);
    else if (state == Account::State::SignedOut)
        reject();
}

void TokenDialog::showFailure(const Error &error)
{
    if (!std::exchange(m_isAsked, false))
        return;
    const ErrorText text = errorText(error);
    m_problem->show(Banner::Kind::Error, text.fact,
                    error.kind == Error::Kind::Unauthorized
                        ? tr("Check that it was copied whole, or make a new one.")
                        : text.sentence);
    m_token->setFocus();
}

} // namespace spacedock
