// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/estimate/bookchanges.h"

#include "ui/common/label.h"
#include "ui/common/table.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

QString price(const std::optional<Flavor> &flavor)
{
    return flavor ? format::amountPerHour(flavor->price) : u"–"_s;
}

} // namespace

BookChangesModel::BookChangesModel(BookComparison comparison, QString beforeName, QString afterName,
                                   QObject *parent)
    : QAbstractTableModel(parent)
    , m_comparison(std::move(comparison))
    , m_beforeName(std::move(beforeName))
    , m_afterName(std::move(afterName))
{
}

int BookChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.flavors.size());
}

int BookChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BookChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FlavorChange &change = m_comparison.flavors.at(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return text(change, column);
    if (role == Qt::TextAlignmentRole)
        return column >= BeforeColumn && column <= ChangeColumn
            ? int(Qt::AlignRight | Qt::AlignVCenter)
            : int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != ToneRole)
        return {};
    if (column == ChangeColumn && change.kind == FlavorChange::Kind::Dearer)
        return int(Tone::Paid);
    if (column == ChangeColumn && change.kind == FlavorChange::Kind::Cheaper)
        return int(Tone::Running);
    return int(column == NoteColumn ? Tone::Text2 : Tone::Text);
}

QString BookChangesModel::text(const FlavorChange &change, int column) const
{
    const Flavor known = change.after.value_or(change.before.value_or(Flavor{}));
    switch (column) {
    case NameColumn:
        return known.name.isEmpty() ? change.flavor : known.name;
    case BeforeColumn:
        return price(change.before);
    case AfterColumn:
        return price(change.after);
    case ChangeColumn:
        return change.percent ? format::percentDelta(*change.percent) : u"–"_s;
    case NoteColumn:
        return note(change);
    default:
        return {};
    }
}

QString BookChangesModel::note(const FlavorChange &change) const
{
    if (change.kind == FlavorChange::Kind::Added)
        return tr("new");
    if (change.kind == FlavorChange::Kind::Gone)
        return tr("no longer offered");
    return change.hasOtherMachine ? tr("another machine under the same name") : QString();
}

QVariant BookChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= BeforeColumn && section <= ChangeColumn
            ? int(Qt::AlignRight | Qt::AlignVCenter)
            : int(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Hardware");
    case BeforeColumn:
        //: %1 is a price book, such as "2023"
        return tr("%1, $/h").arg(m_beforeName);
    case AfterColumn:
        return tr("%1, $/h").arg(m_afterName);
    case ChangeColumn:
        return tr("Change");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

BookChangesDialog::BookChangesDialog(const PriceBook &before, const PriceBook &after,
                                     QWidget *parent)
    : Sheet(parent)
{
    const BookComparison comparison = compareBooks(before, after);
    setObjectName(u"bookChanges"_s);
    setWindowTitle(tr("What changed"));
    setHeader(tr("What changed from %1 to %2").arg(bookName(before), bookName(after)),
              comparison.startingWasBilled == comparison.startingIsBilled
                  ? tr("In both, %1.").arg(ruleWords(after.rule))
                  : tr("Before, %1. Now, %2.").arg(ruleWords(before.rule), ruleWords(after.rule)));
    auto *table = new ConsoleTable;
    table->setObjectName(u"bookChangesTable"_s);
    table->setAccessibleName(windowTitle());
    table->setRowBase(metrics::PriceRow);
    table->setItemDelegate(new CellDelegate(table));
    table->setModel(new BookChangesModel(comparison, bookName(before), bookName(after), this));
    table->setStretchColumn(BookChangesModel::NoteColumn);
    table->setColumnWidths({140, 110, 130, 90, 180});
    setContent(table);
    if (QPushButton *close = buttons()->button(QDialogButtonBox::Cancel))
        close->setText(tr("Close"));
    fitInto(*this, {920, 640});
}

} // namespace spacedock
