// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/loghits.h"

#include <algorithm>

namespace spacedock {

namespace {

constexpr qsizetype MostHits = 200;

/// The text as the search sees it, and the character that each of its bytes belongs to.
struct Searched {
    QByteArray bytes;
    QList<qsizetype> characters; ///< Empty where they are the same.

    qsizetype character(qsizetype byte, qsizetype count) const
    {
        if (characters.isEmpty())
            return byte;
        return byte < characters.size() ? characters[byte] : count;
    }
};

Searched searched(const StyledText &text)
{
    const auto isPlain = [](QChar c) { return c.unicode() < 0x80; };
    const bool hasTabs = text.offsets.size() > 1
        && std::ranges::adjacent_find(text.offsets.begin(), text.offsets.end() - 1)
            != text.offsets.end() - 1;
    if (!hasTabs && std::ranges::all_of(text.text, isPlain))
        return {text.text.toLatin1(), {}};
    Searched made;
    for (qsizetype i = 0; i < text.text.size();) {
        const bool isPair = text.text[i].isHighSurrogate() && i + 1 < text.text.size();
        qsizetype next = i + (isPair ? 2 : 1);
        const bool isTab =
            !isPair && next < text.text.size() && text.offsetOf(next) == text.offsetOf(i);
        while (isTab && next < text.text.size() && text.offsetOf(next) == text.offsetOf(i))
            ++next;
        const QByteArray bytes =
            isTab ? QByteArray("\t") : QStringView(text.text).sliced(i, next - i).toUtf8();
        made.bytes += bytes;
        made.characters.resize(made.bytes.size(), i);
        i = next;
    }
    return made;
}

} // namespace

QList<LogStretch> hitsIn(const StyledText &text, const LogMatcher &matcher)
{
    QList<LogStretch> found;
    const Searched in = searched(text);
    for (const LogMatcher::Range &range : matcher.ranges(in.bytes, MostHits)) {
        const qsizetype count = text.text.size();
        found.append(
            {in.character(range.begin, count), in.character(range.begin + range.size, count)});
    }
    return found;
}

} // namespace spacedock
