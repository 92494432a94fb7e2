// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/flavormodel.h"

#include "ui/dialogs/billeffect.h"
#include "ui/text/format.h"

#include <QFont>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

QString orDash(int number)
{
    return number > 0 ? QLocale().toString(number) : u"–"_s;
}

QString accelerators(const Flavor &flavor)
{
    return flavor.accelerators > 0 ? QLocale().toString(flavor.accelerators) + u'×' : u"–"_s;
}

} // namespace

FlavorModel::FlavorModel(SpaceContext context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(std::move(context))
    , m_book(m_context.book())
    , m_current(billedHardware(m_context.space.runtime))
    , m_chosen(m_current)
    , m_replicas(replicasAfter(m_context.space.runtime))
    , m_rows(rowsOf(m_book))
{
}

QList<FlavorModel::Row> FlavorModel::rowsOf(const PriceBook &book) const
{
    QList<Row> rows;
    for (const Flavor &flavor : book.flavors)
        rows.append({flavor, true});
    const Runtime &runtime = m_context.space.runtime;
    const auto unpriced = [](const QString &id) {
        Row row{{}, false};
        row.flavor.id = row.flavor.name = id;
        return row;
    };
    for (const QString &used : {m_current, runtime.requestedHardware}) {
        const auto isUsed = [&used](const Row &row) { return row.flavor.id == used; };
        if (!used.isEmpty() && std::ranges::none_of(rows, isUsed))
            rows.append(unpriced(used));
    }
    return rows;
}

void FlavorModel::setBook(const PriceBook &book)
{
    m_book = book;
    const QList<Row> next = rowsOf(book);
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        const QString id = m_rows[i].flavor.id;
        if (std::ranges::any_of(next, [&id](const Row &row) { return row.flavor.id == id; }))
            continue;
        beginRemoveRows({}, int(i), int(i));
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (qsizetype i = 0; i < next.size(); ++i)
        insertOrUpdate(i, next[i]);
    emit dataChanged(index(0, HourColumn), index(rowCount() - 1, ChangeColumn));
}

void FlavorModel::insertOrUpdate(qsizetype at, const Row &row)
{
    const QModelIndex old = indexOf(row.flavor.id);
    if (!old.isValid()) {
        beginInsertRows({}, int(at), int(at));
        m_rows.insert(at, row);
        endInsertRows();
        return;
    }
    if (old.row() != at) {
        beginMoveRows({}, old.row(), old.row(), {}, int(at));
        m_rows.move(old.row(), at);
        endMoveRows();
    }
    if (std::exchange(m_rows[at], row) != row)
        emit dataChanged(index(int(at), 0), index(int(at), ColumnCount - 1));
}

void FlavorModel::choose(const QString &flavor)
{
    const QModelIndex old = indexOf(std::exchange(m_chosen, flavor));
    for (const QModelIndex &changed : {old, indexOf(flavor)}) {
        if (changed.isValid())
            emit dataChanged(changed, changed, {RadioRole});
    }
}

QModelIndex FlavorModel::indexOf(const QString &flavor) const
{
    const auto found =
        std::ranges::find(m_rows, flavor, [](const Row &row) { return row.flavor.id; });
    return found == m_rows.cend() ? QModelIndex() : index(int(found - m_rows.cbegin()), 0);
}

QString FlavorModel::flavor(const QModelIndex &index) const
{
    return index.data(FlavorIdRole).toString();
}

int FlavorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FlavorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FlavorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (index.column() > IdColumn ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        return row.isPriced ? QVariant()
                            : tr("This edition of the price table does not name this hardware.");
    case FlavorIdRole:
        return row.flavor.id;
    default:
        return look(row, index.column(), role);
    }
}

QVariant FlavorModel::look(const Row &row, int column, int role) const
{
    switch (role) {
    case ToneRole:
        return int(tone(row, column));
    case WeightRole:
        return column == NameColumn || column == HourColumn ? QFont::Medium : QFont::Normal;
    case MonoRole:
        return column == IdColumn;
    case TagRole:
        return column == NameColumn && !tag(row).isEmpty() ? tag(row) : QVariant();
    case RadioRole:
        return column == NameColumn ? QVariant(row.flavor.id == m_chosen) : QVariant();
    default:
        return {};
    }
}

QVariant FlavorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section > IdColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    // With replicas every price of the table is the price of all of them.
    const QString times = m_replicas > 1 ? u" ×%1"_s.arg(m_replicas) : QString();
    const std::array<QString, ColumnCount> titles{
        tr("Hardware"), tr("Id"),      tr("GPUs"),        tr("GPU GB"),           tr("vCPU"),
        tr("RAM GB"),   tr("Disk GB"), tr("$/h") + times, tr("$ / 30 d") + times, tr("Δ $/h")};
    return titles[std::size_t(section)];
}

QString FlavorModel::display(const Row &row, int column) const
{
    const Flavor &flavor = row.flavor;
    switch (column) {
    case NameColumn:
        return flavor.name;
    case IdColumn:
        return flavor.id;
    case AcceleratorsColumn:
        return accelerators(flavor);
    case AcceleratorMemoryColumn:
        return orDash(flavor.acceleratorMemoryGB);
    case CpuColumn:
        return orDash(flavor.vCPU);
    case MemoryColumn:
        return orDash(flavor.memoryGB);
    case DiskColumn:
        return orDash(flavor.diskGB);
    case HourColumn:
        if (!row.isPriced)
            return tr("unknown", "price");
        return flavor.isFree() ? tr("free") : format::amountPerHour(*price(row));
    case MonthColumn:
        return row.isPriced && !flavor.isFree() ? format::amount(cost(*price(row), AlwaysOn))
                                                : u"–"_s;
    case ChangeColumn:
        return changeText(row);
    default:
        return {};
    }
}

QString FlavorModel::changeText(const Row &row) const
{
    if (row.flavor.id == m_current)
        return tr("now");
    const auto difference = change(row);
    return difference ? format::delta(*difference) : u"–"_s;
}

Tone FlavorModel::tone(const Row &row, int column) const
{
    if (column == IdColumn)
        return Tone::Text2;
    if (column == HourColumn && !row.isPriced)
        return Tone::Unknown;
    if (column == HourColumn && row.flavor.isFree())
        return Tone::Free;
    if (column != ChangeColumn)
        return Tone::Text;
    const auto difference = change(row);
    if (row.flavor.id == m_current || !difference || difference->isFree())
        return Tone::Text2;
    return *difference < Rate{} ? Tone::Running : Tone::Paid;
}

QString FlavorModel::tag(const Row &row) const
{
    if (row.flavor.id == m_current)
        return tr("current");
    const Runtime &runtime = m_context.space.runtime;
    return isChangingHardware(runtime) && row.flavor.id == runtime.requestedHardware
        ? tr("asked for")
        : QString();
}

std::optional<Rate> FlavorModel::price(const Row &row) const
{
    return row.isPriced ? std::optional(row.flavor.price * m_replicas) : std::nullopt;
}

std::optional<Rate> FlavorModel::change(const Row &row) const
{
    return billEffect(m_context, m_book, row.flavor.id).change();
}

} // namespace spacedock
