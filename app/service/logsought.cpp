// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logmatcher_p.h"

#include <string_view>

namespace spacedock {

namespace {

using namespace std::string_view_literals;

/// Whether part of \a expression may mean the whole of it anew, or how it is matched: recursion,
/// options, conditions, verbs.
bool looksAtItself(QByteArrayView expression)
{
    for (qsizetype at = 0; at + 1 < expression.size(); ++at) {
        const QByteArrayView rest = expression.sliced(at);
        if (rest.startsWith("\\g") || rest.startsWith("(*"))
            return true;
        if (rest.startsWith("(?") && (rest.size() < 3 || ":=!<>|"sv.find(rest[2]) == ""sv.npos))
            return true;
    }
    return false;
}

/// Takes what stands for one character off the front of \a rest.
bool skipCharacter(QByteArrayView &rest)
{
    const char c = rest.front();
    rest = rest.sliced(1);
    if (c == '[')
        return skipClass(rest);
    if (c != '\\')
        return "^$|()*+?{"sv.find(c) == ""sv.npos;
    if (rest.isEmpty() || R"(dDwWsShHvV.+*?()[]{}|^$/\-)"sv.find(rest.front()) == ""sv.npos)
        return false;
    rest = rest.sliced(1);
    return true;
}

/// How often at least, as far as it is repeated without an own number; the quantifier is taken off
/// the front of \a rest.
std::optional<QByteArray> leastOf(QByteArrayView &rest)
{
    const char kind = rest.isEmpty() ? '\0' : rest.front();
    if ("+*?{"sv.find(kind) == ""sv.npos)
        return {};
    rest = rest.sliced(1);
    QByteArray least = kind == '+' ? "1" : "0";
    if (kind == '{') {
        const auto counts = takeCounts(rest);
        const qsizetype comma = counts ? counts->indexOf(',') : -1;
        if (comma < 1 || counts->sliced(comma + 1).contains(','))
            return {};
        least = counts->first(comma).toByteArray();
    }
    if (rest.startsWith('+')) // It gives nothing back, so what follows decides.
        return {};
    if (rest.startsWith('?'))
        rest = rest.sliced(1);
    return least;
}

} // namespace

QByteArray soughtOf(QByteArrayView expression)
{
    if (expression.isEmpty() || looksAtItself(expression))
        return expression.toByteArray();
    QByteArrayView rest = expression;
    if (!skipCharacter(rest))
        return expression.toByteArray();
    const QByteArrayView character = expression.first(expression.size() - rest.size());
    const auto least = leastOf(rest);
    const bool isRepeatedAgain = !rest.isEmpty() && "+*?{"sv.find(rest.front()) != ""sv.npos;
    if (!least || isRepeatedAgain)
        return expression.toByteArray();
    return character.toByteArray() + "{" + *least + "}" + rest.toByteArray();
}

} // namespace spacedock
