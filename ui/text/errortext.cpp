// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortext.h"

#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace spacedock {

namespace {

using Kind = Error::Kind;

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

QString factOf(const Error &error)
{
    switch (error.kind) {
    case Kind::Network:
        return ErrorWords::tr("The Hub cannot be reached.");
    case Kind::Tls:
        return ErrorWords::tr("The Hub's certificate was refused.");
    case Kind::Timeout:
        return ErrorWords::tr("The Hub did not answer in time.");
    case Kind::Unauthorized:
        return ErrorWords::tr("The Hub does not accept the token.");
    case Kind::PaymentRequired:
        return ErrorWords::tr("The Hub asks for a way to pay.");
    case Kind::Forbidden:
        return ErrorWords::tr("The token may not do this.");
    case Kind::NotFound:
        return ErrorWords::tr("The Hub does not find this, or the token may not see it.");
    case Kind::Conflict:
        return ErrorWords::tr("Another change is under way on the Hub.");
    case Kind::RateLimited:
        return ErrorWords::tr("The Hub asks for a pause: too many requests.");
    case Kind::Rejected:
        return ErrorWords::tr("The Hub refused the request.");
    case Kind::Server:
        return ErrorWords::tr("The Hub has trouble of its own (%1).").arg(error.status);
    case Kind::BadReply:
        return ErrorWords::tr("The answer is not one that the Hub gives.");
    case Kind::ForeignHost:
        return ErrorWords::tr("The answer pointed to another host.");
    case Kind::Storage:
        return ErrorWords::tr("The history on this computer cannot be used.");
    case Kind::Keychain:
        break;
    }
    return ErrorWords::tr("The system's keychain did not help.");
}

/// Whether the Hub may have done what it was asked although no good answer came.
bool isUncertain(Kind kind)
{
    return kind == Kind::Network || kind == Kind::Timeout || kind == Kind::Server
        || kind == Kind::BadReply;
}

QString whatNext(const Error &error)
{
    switch (error.kind) {
    case Kind::Network:
        return ErrorWords::tr(
            "Check the connection and the proxy; Spacedock tries again by itself.");
    case Kind::Tls:
        return ErrorWords::tr("The token was not sent. Check this computer's date, or add your "
                              "network's certificate in the settings.");
    case Kind::Timeout:
        return ErrorWords::tr("Spacedock tries again by itself.");
    case Kind::Unauthorized:
        return ErrorWords::tr("It may have expired or been revoked: sign in with another one.");
    case Kind::PaymentRequired:
        return ErrorWords::tr("Add a payment method or credits in the Hub's billing settings, then "
                              "try again.");
    case Kind::Forbidden:
        return ErrorWords::tr("Sign in with a token that has the right, or ask an owner.");
    case Kind::NotFound:
        return ErrorWords::tr("It may have been renamed, moved or deleted; refresh the list.");
    case Kind::Conflict:
        return ErrorWords::tr("Wait until it is through, then try again.");
    case Kind::RateLimited:
        return error.retryAfter ? ErrorWords::tr("Spacedock goes on by itself in %1.")
                                      .arg(format::duration(*error.retryAfter))
                                : ErrorWords::tr("Spacedock goes on by itself after a while.");
    case Kind::Rejected:
        return ErrorWords::tr("Its reason is below; another choice may do.");
    case Kind::Server:
        return ErrorWords::tr("Nothing is wrong on your side; Spacedock tries again by itself.");
    case Kind::BadReply:
        return ErrorWords::tr("A proxy or the login page of a network may stand in between.");
    case Kind::ForeignHost:
        return ErrorWords::tr("It was not followed, so the token stayed with the Hub. Check the "
                              "address of the Hub in the settings.");
    case Kind::Storage:
        return ErrorWords::tr(
            "Your Spaces and their bill are not touched; what is seen from now on "
            "is kept until the window closes.");
    case Kind::Keychain:
        break;
    }
    return ErrorWords::tr("The token lasts until Spacedock closes; sign in again next time.");
}

bool isLocal(Kind kind)
{
    return kind == Kind::Storage || kind == Kind::Keychain;
}

QString moneyOfRead(const Error &error)
{
    return isLocal(error.kind)
        ? QString()
        : ErrorWords::tr("What is shown may be old; the bill goes on as it was.");
}

QString moneyOfWrite(const Error &error)
{
    if (isLocal(error.kind))
        return {};
    return isUncertain(error.kind)
        ? ErrorWords::tr("The change may have happened, and the bill with it; Spacedock reads the "
                         "state back. Look before you repeat it.")
        : ErrorWords::tr("Nothing was changed; the bill goes on as before.");
}

// On a write "tries again by itself" would be false: writes are never repeated blindly.
QString nextOfWrite(const Error &error)
{
    switch (error.kind) {
    case Kind::Network:
        return ErrorWords::tr("Check the connection and the proxy.");
    case Kind::RateLimited:
        return error.retryAfter
            ? ErrorWords::tr("Try again in %1.").arg(format::duration(*error.retryAfter))
            : ErrorWords::tr("Try again after a while.");
    case Kind::Timeout:
    case Kind::Server:
        return {};
    default:
        return whatNext(error);
    }
}

QString missingRight(const Error &error, Right right)
{
    if (error.kind != Kind::Forbidden && error.kind != Kind::Unauthorized)
        return {};
    return ErrorWords::tr("This needs the right %1 (%2).").arg(rightId(right), rightPurpose(right));
}

QString sentences(std::initializer_list<QString> parts)
{
    QStringList said(parts);
    said.removeAll(QString());
    return said.join(u' ');
}

} // namespace

ErrorText errorText(const Error &error)
{
    return {factOf(error), sentences({moneyOfRead(error), whatNext(error), errorDetail(error)})};
}

ErrorText errorText(const Error &error, Operation operation)
{
    //: %1 is what was to be done, such as "Restart"; %2 is a sentence that says why it failed.
    const QString fact = ErrorWords::tr("%1: %2").arg(operationWord(operation), factOf(error));
    return {fact,
            sentences({moneyOfWrite(error), missingRight(error, Right::Write), nextOfWrite(error),
                       errorDetail(error)})};
}

ErrorText errorText(const Error &error, Right right)
{
    const bool reads = right == Right::ReadContent || right == Right::ReadBilling;
    return {factOf(error),
            sentences({reads ? moneyOfRead(error) : moneyOfWrite(error), missingRight(error, right),
                       reads ? whatNext(error) : nextOfWrite(error), errorDetail(error)})};
}

QString errorDetail(const Error &error)
{
    const bool fromHub = error.status != 0;
    if (error.detail.isEmpty()) {
        return error.requestId.isEmpty() ? QString()
                                         : ErrorWords::tr("Request %1.").arg(error.requestId);
    }
    if (!fromHub)
        return ErrorWords::tr("Details: %1").arg(error.detail);
    return error.requestId.isEmpty()
        ? ErrorWords::tr("The Hub says: %1").arg(error.detail)
        : ErrorWords::tr("The Hub says: %1 (request %2)").arg(error.detail, error.requestId);
}

} // namespace spacedock
