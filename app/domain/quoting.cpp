// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/quoting.h"

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

bool isPlainInShell(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || "-_./:@%+,"_L1.contains(c);
}

/// JSON's escapes of these are Python's too.
QString quoted(const QString &text)
{
    QString result{u'"'};
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += u'\\' + QString{c};
        else if (c == u'\n')
            result += R"(\n)"_L1;
        else if (c < u' ' || c == u'\x7f')
            result += uR"(\u%1)"_s.arg(uint{c.unicode()}, 4, 16, QChar{u'0'});
        else
            result += c;
    }
    return result + u'"';
}

} // namespace

QString shellWord(const QString &text)
{
    if (!text.isEmpty() && std::ranges::all_of(text, isPlainInShell))
        return text;
    QString inner = text;
    return u'\'' + inner.replace("'"_L1, R"('\'')"_L1) + u'\'';
}

QString pythonLiteral(const QString &text)
{
    return quoted(text);
}

QString jsonLiteral(const QString &text)
{
    return quoted(text);
}

} // namespace spacedock
