// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/costentries.h"

#include "ui/text/words.h"

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

QString ownerOf(const QString &path)
{
    return path.section(u'/', 0, 0);
}

QHash<QString, UsageLine> products(const QList<UsageLine> &lines)
{
    QHash<QString, UsageLine> result;
    for (const UsageLine &line : lines) {
        if (!line.isSpace())
            result.insert(line.product, line);
    }
    return result;
}

QString flavorNames(const QStringList &flavors, const PriceBook &book)
{
    QStringList names;
    for (const QString &flavor : flavors)
        names.append(flavorName(flavor, book));
    return names.join(u", "_s);
}

void nameGroup(CostEntry &entry, CostGrouping grouping, const QString &user, const PriceBook &book)
{
    const QString key = entry.row.key;
    entry.hardware = flavorNames(entry.row.flavors, book);
    if (grouping == CostGrouping::Hardware) {
        entry.name = flavorName(key, book);
    } else if (grouping == CostGrouping::Space && key.contains(u'/')) {
        entry.prefix = ownerOf(key) == user ? QString() : ownerOf(key) + u'/';
        entry.name = key.section(u'/', 1);
    } else {
        entry.name = key;
    }
}

} // namespace

QList<CostEntry> costEntries(const QList<CostRow> &rows, const QList<UsageLine> &lines,
                             CostGrouping grouping, const PriceBook &book, const QString &user)
{
    const QHash<QString, UsageLine> known = products(lines);
    QList<CostEntry> entries;
    entries.reserve(rows.size());
    for (const CostRow &row : rows) {
        CostEntry entry{row, {}, {}, {}, 0};
        if (row.isSpace) {
            nameGroup(entry, grouping, user, book);
        } else {
            const UsageLine line = known.value(row.key);
            entry.name = line.productName.isEmpty() ? row.key : line.productName;
            entry.hardware = line.category;
        }
        entries.append(entry);
    }
    return entries;
}

QHash<QString, QString> entryNames(const QList<CostEntry> &entries)
{
    QHash<QString, QString> names;
    for (const CostEntry &entry : entries)
        names.insert(entry.row.key, entry.prefix + entry.name);
    return names;
}

QString tableAsTsv(const QAbstractItemModel &model)
{
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.headerData(column, Qt::Horizontal).toString());
    lines.append(cells.join(u'\t'));
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(cellText(model.index(row, column)));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace spacedock
