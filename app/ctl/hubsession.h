// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/hubclient.h"
#include "app/service/account.h"
#include "app/service/tokenstore.h"

#include <QProcessEnvironment>

#include <optional>

namespace spacedock {

enum ExitCode { Done = 0, Failed = 1, WrongUse = 2, Interrupted = 130 };

/// Where and as whom a subcommand asks the Hub.
struct HubAccess {
    QUrl endpoint;
    QByteArray token;
};

/// By the variables and the token file of the Hub's own tools: HF_ENDPOINT, HF_TOKEN,
/// HF_TOKEN_PATH, HF_HOME. The error is a sentence for people.
std::expected<HubAccess, QString>
hubAccess(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment());

/// "spacedockctl COMMAND: SENTENCE" on stderr; gives \a code back.
int complain(const QString &command, const QString &sentence, int code = Failed);

/// What happened, what the Hub said and its request id, in one line.
QString errorSentence(const Error &error);

/// One run of a subcommand against the Hub: a client that holds the token, the account for those
/// services that want one, and an event loop that ends with an exit code.
///
///     HubSession session(u"spaces"_s, *access);
///     session.client().spaces(owner).then(&session, [&](const Result<SpacePage> &page) {
///         page ? session.finish() : session.fail(page.error());
///     });
///     return session.run();
class HubSession : public QObject {
    Q_OBJECT

public:
    HubSession(QString command, const HubAccess &access);

    HubClient &client() { return m_client; }
    /// Signed out until signIn() has ended well.
    Account &account() { return m_account; }
    const Account &account() const { return m_account; }
    /// Ends in signedIn(), or fails with the reason. The keychain is not touched.
    void signIn();

    /// Until finish(), fail() or a wish of the system to stop; gives the exit code.
    int run();
    void finish(int code = Done);
    void fail(const Error &error);

signals:
    void signedIn();

private:
    QString m_command;
    QByteArray m_token;
    HubClient m_client;
    TokenStore m_tokens;
    Account m_account;
    std::optional<int> m_code;
};

} // namespace spacedock
