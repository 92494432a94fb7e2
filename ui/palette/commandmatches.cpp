// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandmatches.h"

#include "ui/palette/commandmodel.h"

#include <algorithm>

namespace spacedock {

CommandMatches::CommandMatches(CommandModel &commands, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_commands(commands)
{
    setSourceModel(&commands);
    sort(CommandModel::TitleColumn);
}

void CommandMatches::setText(const QString &text)
{
    m_words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    invalidate();
}

bool CommandMatches::filterAcceptsRow(int row, const QModelIndex &) const
{
    const QString &haystack = m_commands.haystack(row);
    return std::ranges::all_of(
        m_words, [&haystack](const QString &word) { return haystack.contains(word); });
}

bool CommandMatches::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    return std::pair(distance(left.row()), left.row())
        < std::pair(distance(right.row()), right.row());
}

// A title that begins with what was typed is nearer than a word in it, and that than its inside.
int CommandMatches::distance(int row) const
{
    if (m_words.isEmpty())
        return 0;
    const QString title = m_commands.command(row).title.toCaseFolded();
    const QString &first = m_words.first();
    if (title.startsWith(first))
        return 0;
    const QString &all = m_commands.haystack(row);
    const qsizetype at = all.indexOf(first);
    return at == 0 || (at > 0 && !all.at(at - 1).isLetterOrNumber()) ? 1 : 2;
}

} // namespace spacedock
