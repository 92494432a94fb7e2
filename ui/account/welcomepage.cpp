// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/welcomepage.h"

#include "app/hub/hubclient.h"
#include "ui/account/rightstable.h"
#include "ui/account/signinreport.h"
#include "ui/account/tokenedit.h"
#include "ui/account/welcomecard.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/text/errortext.h"

#include <QAction>
#include <QCheckBox>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>

namespace spacedock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class WelcomePage::Private {
    Q_DECLARE_TR_FUNCTIONS(spacedock::WelcomePage)

public:
    Private(WelcomePage *page, Account &ourAccount, HubClient &ourClient,
            const std::optional<FoundToken> &foundToken)
        : q(page)
        , account(ourAccount)
        , client(ourClient)
        , found(foundToken)
    {
    }

    void build();
    QWidget *makeForm();
    void addTokenRow(QGridLayout *grid);
    void addKeepingRow(QGridLayout *grid);
    void connectAccount();
    void offerFound();
    void signIn(const QByteArray &token);
    void showState(Account::State state);
    void showReport();
    void showFailure(const Error &error);
    void leaveReport();

    WelcomePage *q;
    Account &account;
    HubClient &client;
    std::optional<FoundToken> found;
    WelcomeCard *card = nullptr;
    TokenEdit *token = nullptr;
    QPushButton *button = nullptr;
    QCheckBox *keep = nullptr;
    Banner *problem = nullptr;
    Banner *offer = nullptr;
    SignInReport *report = nullptr;
    QTimer onward;
    bool isOurs = false; ///< The running check was started here.
};

WelcomePage::WelcomePage(Account &account, HubClient &client,
                         const std::optional<FoundToken> &found, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, account, client, found))
{
    setObjectName(u"welcomePage"_s);
    d->build();
    d->connectAccount();
    d->showState(account.state());
    d->onward.setSingleShot(true);
    d->onward.setInterval(6s);
    connect(&d->onward, &QTimer::timeout, this, [this] { d->leaveReport(); });
}

WelcomePage::~WelcomePage() = default;

bool WelcomePage::isInUse() const
{
    return d->isOurs || d->report;
}

QString WelcomePage::statusText() const
{
    return tr("Endpoint: %1").arg(d->client.endpoint().toString());
}

void WelcomePage::setGoOnAfter(std::chrono::milliseconds time)
{
    d->onward.setInterval(time);
}

void WelcomePage::Private::build()
{
    card = new WelcomeCard;
    card->setForm(makeForm());
    auto *area = new QScrollArea(q);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setBackgroundRole(QPalette::Window);
    auto *ground = new QWidget;
    auto *center = new QGridLayout(ground);
    center->addWidget(card, 1, 1);
    for (const int edge : {0, 2}) {
        center->setRowStretch(edge, 1);
        center->setColumnStretch(edge, 1);
    }
    area->setWidget(ground);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins({});
    layout->addWidget(area);
    connect(card, &WelcomeCard::demoRequested, q, &WelcomePage::demoRequested);
    connect(card, &WelcomeCard::estimateRequested, q, &WelcomePage::estimateRequested);
    q->setFocusProxy(token);
}

QWidget *WelcomePage::Private::makeForm()
{
    auto *form = new QWidget;
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::Gap);
    grid->setVerticalSpacing(metrics::Gap);
    grid->setColumnStretch(0, 1);
    addTokenRow(grid);
    addKeepingRow(grid);
    problem = new Banner;
    problem->setObjectName(u"problem"_s);
    offer = new Banner;
    offer->setObjectName(u"offer"_s);
    offer->setClosable(false);
    grid->addWidget(problem, 3, 0, 1, 2);
    grid->addWidget(new RightsTable, 4, 0, 1, 2);
    grid->addWidget(offer, 5, 0, 1, 2);
    grid->setRowStretch(6, 1);
    offerFound();
    return form;
}

void WelcomePage::Private::addTokenRow(QGridLayout *grid)
{
    auto *title = new Label(tr("Access token"), Type::Body, Tone::Text, QFont::DemiBold);
    token = new TokenEdit;
    token->setObjectName(u"token"_s);
    title->setBuddy(token);
    button = primaryButton(tr("Sign in"));
    button->setObjectName(u"signIn"_s);
    button->setProperty("controlSize", u"large"_s);
    grid->addWidget(title, 0, 0, 1, 2);
    grid->addWidget(token, 1, 0);
    grid->addWidget(button, 1, 1);
    connect(token, &QLineEdit::textChanged, q, [this] { showState(account.state()); });
    connect(token, &QLineEdit::returnPressed, button, &QPushButton::click);
    connect(button, &QPushButton::clicked, q, [this] { signIn(token->token()); });
}

void WelcomePage::Private::addKeepingRow(QGridLayout *grid)
{
    keep = new QCheckBox(tr("Keep it in this computer's keychain"));
    keep->setObjectName(u"keep"_s);
    keep->setChecked(true);
    keep->setToolTip(tr("Otherwise it is forgotten when the program ends."));
    auto *sent = new Label(tr("Sent to %1 only.").arg(client.endpoint().authority()), Type::Small,
                           Tone::Text2);
    auto *make = linkButton(tr("Make a token with these rights"), u"external"_s);
    make->setObjectName(u"newToken"_s);
    make->setToolTip(client.newTokenPage().toString());
    connect(make, &QToolButton::clicked, q,
            [this] { QDesktopServices::openUrl(client.newTokenPage()); });
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Gap);
    row->addWidget(keep);
    row->addWidget(sent, 1);
    row->addWidget(make);
    grid->addLayout(row, 2, 0, 1, 2);
}

void WelcomePage::Private::connectAccount()
{
    connect(&account, &Account::stateChanged, q,
            [this](Account::State state) { showState(state); });
    connect(&account, &Account::failed, q, [this](const Error &error) { showFailure(error); });
    connect(&account, &Account::keepingChanged, q, [this](Account::Keeping keeping) {
        if (report)
            report->showKeeping(keeping);
    });
    connect(&account, &Account::keychainFailed, q, [this](const Error &error) {
        onward.stop(); // This wants to be read.
        const ErrorText text = errorText(error);
        card->banner()->show(Banner::Kind::Warning, text.fact, text.sentence);
    });
}

void WelcomePage::Private::offerFound()
{
    if (!found)
        return;
    auto *use = new QAction(tr("Use it"), offer);
    connect(use, &QAction::triggered, q, [this] { signIn(found->token); });
    offer->show(Banner::Kind::Info, tr("A token was found on this computer"),
                tr("in %1. It is copied only if you say so; the original stays as it is.")
                    .arg(found->place),
                use);
}

void WelcomePage::Private::signIn(const QByteArray &secret)
{
    if (secret.isEmpty() || account.state() == Account::State::Checking)
        return;
    isOurs = true;
    problem->dismiss();
    card->banner()->dismiss();
    account.signIn(secret,
                   keep->isChecked() ? Account::Keeping::Keychain : Account::Keeping::SessionOnly);
}

void WelcomePage::Private::showState(Account::State state)
{
    const bool isBusy = state == Account::State::Checking || state == Account::State::Restoring;
    token->setEnabled(!isBusy);
    offer->setEnabled(!isBusy);
    button->setEnabled(!isBusy && !token->token().isEmpty());
    button->setText(state == Account::State::Checking ? tr("Checking…") : tr("Sign in"));
    if (state == Account::State::SignedIn && std::exchange(isOurs, false))
        showReport();
    if (state == Account::State::SignedOut && report)
        report = card->showForm();
    emit q->statusChanged();
}

void WelcomePage::Private::showReport()
{
    token->wipe();
    report = new SignInReport(account.identity());
    report->showKeeping(account.keeping());
    connect(report->goOn(), &QPushButton::clicked, q, [this] { leaveReport(); });
    card->showReport(report);
    report->goOn()->setFocus();
    if (!lacksRights(account.identity()))
        onward.start();
}

void WelcomePage::Private::showFailure(const Error &error)
{
    isOurs = false;
    const bool isKeychain = error.kind == Error::Kind::Keychain;
    const ErrorText text = errorText(error);
    const QString sentence = error.kind == Error::Kind::Unauthorized
        ? tr("Check that it was copied whole, or make a new one. %1").arg(errorDetail(error))
        : text.sentence;
    problem->show(isKeychain ? Banner::Kind::Warning : Banner::Kind::Error, text.fact, sentence);
    if (isKeychain)
        keep->setChecked(false);
    token->setFocus();
}

void WelcomePage::Private::leaveReport()
{
    onward.stop();
    if (!report)
        return;
    report = card->showForm();
    emit q->finished();
}

} // namespace spacedock
