// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/hubsession.h"

#include "app/ctl/stopnotifier.h"
#include "app/service/tokenimport.h"

#include <QCoreApplication>

#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

QString factOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Network:
        return u"the Hub cannot be reached"_s;
    case Error::Kind::Tls:
        return u"the Hub's certificate was refused; the token was not sent"_s;
    case Error::Kind::Timeout:
        return u"the Hub did not answer in time"_s;
    case Error::Kind::Unauthorized:
        return u"the Hub does not accept the token"_s;
    case Error::Kind::PaymentRequired:
        return u"the Hub asks for a way to pay"_s;
    case Error::Kind::Forbidden:
        return u"the token may not do this"_s;
    case Error::Kind::NotFound:
        return u"the Hub does not find this, or the token may not see it"_s;
    case Error::Kind::Conflict:
        return u"another change is under way on the Hub"_s;
    case Error::Kind::RateLimited:
        return u"the Hub asks for a pause: too many requests"_s;
    case Error::Kind::Rejected:
        return u"the Hub refused the request"_s;
    case Error::Kind::Server:
        return u"the Hub has trouble of its own"_s;
    case Error::Kind::BadReply:
        return u"the answer is not one that the Hub gives"_s;
    case Error::Kind::ForeignHost:
        return u"the answer pointed to another host and was not followed"_s;
    case Error::Kind::Storage:
        return u"a file on this computer cannot be used"_s;
    case Error::Kind::Keychain:
        break;
    }
    return u"the system's keychain did not help"_s;
}

} // namespace

std::expected<HubAccess, QString> hubAccess(const QProcessEnvironment &environment)
{
    const QString place = environment.value(u"HF_ENDPOINT"_s);
    const QUrl endpoint(place.isEmpty() ? u"https://huggingface.co"_s : place, QUrl::StrictMode);
    const bool isWeb = endpoint.scheme() == "https"_L1 || endpoint.scheme() == "http"_L1;
    if (!endpoint.isValid() || !isWeb || endpoint.host().isEmpty())
        return std::unexpected(u"HF_ENDPOINT is not the address of a Hub: %1"_s.arg(
            endpoint.toDisplayString(QUrl::RemoveUserInfo)));
    const auto found = findToken(environment);
    if (!found)
        return std::unexpected(u"there is no token; set HF_TOKEN, or sign in with the Hub's own "
                               "tool (hf auth login)"_s);
    return HubAccess{.endpoint = endpoint, .token = found->token};
}

int complain(const QString &command, const QString &sentence, int code)
{
    std::fputs(qPrintable(u"spacedockctl %1: %2\n"_s.arg(command, sentence)), stderr);
    return code;
}

QString errorSentence(const Error &error)
{
    QString sentence = factOf(error);
    if (error.status != 0)
        sentence += u" (%1)"_s.arg(error.status);
    if (!error.detail.isEmpty())
        sentence += u": %1"_s.arg(error.detail);
    if (!error.requestId.isEmpty())
        sentence += u" [request %1]"_s.arg(error.requestId);
    return sentence;
}

HubSession::HubSession(QString command, const HubAccess &access)
    : m_command(std::move(command))
    , m_token(access.token)
    , m_client(access.endpoint, {})
    , m_account(m_client, m_tokens)
{
    m_client.setToken(m_token);
    connect(&m_account, &Account::failed, this, &HubSession::fail);
    connect(&m_account, &Account::identityChanged, this, &HubSession::signedIn);
}

void HubSession::signIn()
{
    m_account.signIn(m_token, Account::Keeping::SessionOnly);
}

int HubSession::run()
{
    if (m_code)
        return *m_code;
    const StopNotifier notifier;
    connect(&notifier, &StopNotifier::stopped, this, [this] { finish(Interrupted); });
    QCoreApplication::exec();
    return m_code.value_or(Failed);
}

void HubSession::finish(int code)
{
    if (m_code)
        return;
    m_code = code;
    QCoreApplication::exit(code);
}

void HubSession::fail(const Error &error)
{
    if (!m_code)
        finish(complain(m_command, errorSentence(error)));
}

} // namespace spacedock
