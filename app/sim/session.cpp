// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/session.h"

#include <QRandomGenerator>

#include <utility>

namespace spacedock::sim {

Refusal::Refusal(int status, QByteArray message, QByteArray code)
    : m_status(status)
    , m_message(std::move(message))
    , m_code(std::move(code))
{
}

Moved::Moved(QByteArray target)
    : m_target(std::move(target))
{
}

Session sessionOf(const QByteArray &authorization, const Tokens &tokens)
{
    if (authorization.isEmpty())
        return {};
    const QByteArray token =
        authorization.startsWith("Bearer ") ? authorization.mid(7).trimmed() : QByteArray();
    if (!token.isEmpty() && token == tokens.full)
        return {.user = tokens.user, .mayWrite = true};
    if (!token.isEmpty() && token == tokens.readOnly)
        return {.user = tokens.user};
    throw Refusal(401, "Invalid credentials in Authorization header");
}

QByteArray madeUpToken()
{
    constexpr int Letters = 34;
    QByteArray token = "hf_";
    for (int i = 0; i < Letters; ++i) {
        const auto letter = QRandomGenerator::system()->bounded(52);
        token.append(static_cast<char>(letter < 26 ? 'a' + letter : 'A' + letter - 26));
    }
    return token;
}

} // namespace spacedock::sim
