// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logmatcher_p.h"

#include <algorithm>
#include <string_view>

namespace spacedock {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetterOrDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Reads an expression from the left and keeps the longest text that it cannot do without. Whatever
/// it does not know ends the attempt.
class LiteralFinder {
public:
    LiteralFinder(QByteArrayView expression, bool isCaseSensitive)
        : m_rest(expression)
        , m_isCaseSensitive(isCaseSensitive)
    {
    }

    QByteArray find()
    {
        while (!m_rest.isEmpty()) {
            if (!step())
                return {};
        }
        endRun();
        return m_best;
    }

private:
    bool step();
    bool stepEscape();
    bool skipGroup();
    void takeLiteral(char c);
    bool takeQuantifier();
    void endRun();
    char next()
    {
        const char c = m_rest.front();
        m_rest = m_rest.sliced(1);
        return c;
    }

    QByteArrayView m_rest;
    bool m_isCaseSensitive;
    QByteArray m_run;
    QByteArray m_best;
};

void LiteralFinder::endRun()
{
    if (m_run.size() > m_best.size())
        m_best = m_run;
    m_run.clear();
}

void LiteralFinder::takeLiteral(char c)
{
    // Unicode has more than two cases of k and s, and of what is not ASCII.
    const bool isSafe = (c & 0x80) == 0 && !std::string_view("kKsS").contains(c);
    if (!m_isCaseSensitive && !isSafe)
        endRun();
    else
        m_run += c;
}

/// \a m_rest begins with a quantifier: the last character may not be there, or more than once.
bool LiteralFinder::takeQuantifier()
{
    const char kind = next();
    if (kind != '+')
        m_run.chop(1);
    endRun();
    return kind != '{' || takeCounts(m_rest);
}

bool LiteralFinder::stepEscape()
{
    if (m_rest.isEmpty())
        return false;
    const char c = next();
    if (!isLetterOrDigit(c)) {
        takeLiteral(c);
        return true;
    }
    endRun();
    // One character or place; others take an argument, or change what follows.
    return std::string_view("dDwWsSbBhHvVAzZtnrfe").contains(c);
}

/// Up to the end of a group whose begin was read. What is inside is not looked at.
bool LiteralFinder::skipGroup()
{
    if (m_rest.startsWith('*'))
        return false;
    if (m_rest.startsWith('?') && m_rest.size() > 1
        && !std::string_view(":=!<>|").contains(m_rest[1]))
        return false; // options, names, conditions, comments
    for (int depth = 1; depth > 0;) {
        if (m_rest.isEmpty())
            return false;
        const char c = next();
        if (c == '\\' && !m_rest.isEmpty()) {
            const char escaped = next();
            if (escaped == 'Q' || escaped == 'E')
                return false;
        } else if (c == '[' && !skipClass(m_rest)) {
            return false;
        } else if (c == '(') {
            if (m_rest.startsWith('*') || m_rest.startsWith("?#"))
                return false;
            ++depth;
        } else if (c == ')') {
            --depth;
        }
    }
    return true;
}

bool LiteralFinder::step()
{
    switch (m_rest.front()) {
    case '?':
    case '*':
    case '+':
    case '{':
        return takeQuantifier();
    default:
        break;
    }
    switch (const char c = next(); c) {
    case '|':
        return false;
    case '\\':
        return stepEscape();
    case '(':
        endRun();
        return skipGroup();
    case '[':
        endRun();
        return skipClass(m_rest);
    case '.':
    case '^':
    case '$':
        endRun();
        return true;
    default:
        takeLiteral(c);
        return true;
    }
}

} // namespace

bool skipClass(QByteArrayView &rest)
{
    const auto next = [&rest] {
        const char c = rest.front();
        rest = rest.sliced(1);
        return c;
    };
    if (rest.startsWith('^'))
        next();
    if (rest.startsWith(']'))
        next();
    while (!rest.isEmpty()) {
        const char c = next();
        if (c == ']')
            return true;
        if (c == '\\' && !rest.isEmpty()) {
            const char escaped = next();
            if (escaped == 'Q' || escaped == 'E')
                return false;
        }
        if (c == '[' && (rest.startsWith(':') || rest.startsWith('.') || rest.startsWith('=')))
            return false; // [[:digit:]]
    }
    return false;
}

std::optional<QByteArrayView> takeCounts(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('}');
    const QByteArrayView counts = rest.first(std::max<qsizetype>(0, end));
    if (end < 1 || std::ranges::any_of(counts, [](char c) { return c != ',' && !isDigit(c); }))
        return {};
    rest = rest.sliced(end + 1);
    return counts;
}

QByteArray literalOf(QByteArrayView expression, bool isCaseSensitive)
{
    return LiteralFinder(expression, isCaseSensitive).find();
}

} // namespace spacedock
