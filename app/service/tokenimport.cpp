// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/tokenimport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace spacedock {

// Tokens are some forty characters; OAuth and job tokens may be long.
static constexpr qint64 LongestToken = 8192;

static std::optional<QByteArray> cleaned(const QByteArray &text)
{
    QByteArray token = text.trimmed();
    if (token.isEmpty() || token.size() > LongestToken)
        return {};
    // Anything but printable ASCII is no token and must not end up in a header.
    const auto isOdd = [](char c) { return c <= ' ' || c > '~'; };
    if (std::ranges::any_of(std::as_const(token), isOdd))
        return {};
    return token;
}

static QString tokenFile(const QProcessEnvironment &environment)
{
    if (const QString path = environment.value(u"HF_TOKEN_PATH"_s); !path.isEmpty())
        return path;
    if (const QString home = environment.value(u"HF_HOME"_s); !home.isEmpty())
        return home + u"/token"_s;
    if (const QString cache = environment.value(u"XDG_CACHE_HOME"_s); !cache.isEmpty())
        return cache + u"/huggingface/token"_s;
#ifdef Q_OS_WIN
    const QString home = environment.value(u"USERPROFILE"_s);
#else
    const QString home = environment.value(u"HOME"_s);
#endif
    return home.isEmpty() ? QString() : home + u"/.cache/huggingface/token"_s;
}

static QString withHome(const QString &path, const QProcessEnvironment &environment)
{
    const QString home = environment.value(u"HOME"_s, environment.value(u"USERPROFILE"_s));
    return path.startsWith("~/"_L1) && !home.isEmpty() ? home + path.mid(1) : path;
}

std::optional<FoundToken> findToken(const QProcessEnvironment &environment)
{
    for (const QString &name : {u"HF_TOKEN"_s, u"HUGGING_FACE_HUB_TOKEN"_s}) {
        if (const auto token = cleaned(environment.value(name).toUtf8()))
            return FoundToken{name, *token};
    }
    const QString path = withHome(tokenFile(environment), environment);
    QFile file(path);
    // Opening a pipe or a device could wait forever.
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    if (const auto token = cleaned(file.read(LongestToken + 2)))
        return FoundToken{QDir::toNativeSeparators(path), *token};
    return {};
}

} // namespace spacedock
