// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logkeylines.h"

#include "app/domain/logline.h"
#include "app/service/logmask_p.h"

#include <algorithm>

namespace spacedock {

namespace {

/// So long a word of this alphabet is no word of a person.
constexpr qsizetype Telling = 40;
// What a key's lines measure in the forms that there are.
constexpr qsizetype Narrowest = 64;
constexpr qsizetype Widest = 76;

bool isBase64(char c)
{
    return mask::isAlnum(c) || c == '+' || c == '/' || c == '=';
}

/// What stands last in a line, behind a time or the name of a logger.
QByteArrayView lastWord(QByteArrayView line)
{
    qsizetype begin = line.size();
    while (begin > 0 && line[begin - 1] != ' ' && line[begin - 1] != '\t')
        --begin;
    const QByteArrayView word = line.sliced(begin);
    return std::ranges::all_of(word, isBase64) ? word : QByteArrayView();
}

} // namespace

void LogKeyLines::restart()
{
    *this = {};
    m_isInside = true;
}

bool LogKeyLines::take(QByteArrayView line)
{
    QByteArray plain;
    if (line.contains('\x1b')) {
        appendPlainText(line, plain);
        line = plain;
    }
    line = line.trimmed();
    const qsizetype begin = mask::keyBegin({line.data(), std::size_t(line.size())});
    const bool hasEnd = line.indexOf(mask::KeyEnd.data(), std::max<qsizetype>(begin, 0)) >= 0;
    if (begin >= 0 || hasEnd) {
        *this = {};
        m_isInside = m_hasBegin = m_isAwaiting = begin >= 0 && !hasEnd;
        return false; // Of what follows in the same line the mask itself takes care.
    }
    if (!m_isInside)
        return false;
    if (takeBody(line))
        return true;
    if (!m_hasBegin || ++m_others > Patience)
        *this = {};
    return false;
}

bool LogKeyLines::takeBody(QByteArrayView line)
{
    const QByteArrayView word = lastWord(line);
    const bool isWhole = m_hasBegin || word.size() == line.size();
    const bool isFull = m_hasBegin ? word.size() >= Telling || word.size() == m_width
                                   : word.size() >= Narrowest && word.size() <= Widest;
    const bool isLast = m_isAwaiting && word.size() == line.size();
    if (word.isEmpty() || !isWhole || (!isFull && !isLast) || ++m_lines > MostLines)
        return false;
    if (m_width == 0)
        m_width = word.size();
    m_isAwaiting = isFull || m_lines == 1;
    m_others = 0;
    return true;
}

} // namespace spacedock
