// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/spaceid.h"

#include <QStringList>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 96;

bool isNameChar(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || c == u'-' || c == u'_' || c == u'.';
}

/// Refuses "." and ".." with the rest that starts or ends in a dot or dash: no part of a path may
/// lead elsewhere.
bool isName(QStringView text)
{
    if (text.isEmpty() || text.size() > LongestName || !std::ranges::all_of(text, isNameChar))
        return false;
    const auto isEdge = [](QChar c) { return c == u'.' || c == u'-'; };
    return !isEdge(text.front()) && !isEdge(text.back()) && !text.contains("--"_L1)
        && !text.contains(".."_L1);
}

/// What stands before "owner/name" in an address that a person may paste.
QStringView withoutAddress(QStringView text)
{
    for (const auto &prefix : {"spacedock://open/"_L1, "https://huggingface.co/spaces/"_L1,
                               "http://huggingface.co/spaces/"_L1, "https://hf.co/spaces/"_L1,
                               "huggingface.co/spaces/"_L1, "hf.co/spaces/"_L1}) {
        if (text.startsWith(prefix, Qt::CaseInsensitive))
            return text.sliced(prefix.size());
    }
    return text;
}

} // namespace

std::optional<SpaceId> SpaceId::fromText(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    QStringView rest = withoutAddress(trimmed);
    const bool isAddress = rest.size() != trimmed.size();
    if (isAddress) {
        const auto end = std::ranges::find_if(rest, [](QChar c) { return c == u'?' || c == u'#'; });
        rest = rest.first(end - rest.begin());
    }
    const QList<QStringView> parts = rest.split(u'/');
    // A pasted address may go deeper ("/tree/main") or end in a slash; a bare id may not.
    if (parts.size() < 2 || (!isAddress && parts.size() > 2))
        return std::nullopt;
    if (!isName(parts[0]) || !isName(parts[1]))
        return std::nullopt;
    return SpaceId{parts[0].toString(), parts[1].toString()};
}

} // namespace spacedock
