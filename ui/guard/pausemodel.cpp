// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/pausemodel.h"

#include "ui/common/celldelegate.h"
#include "ui/text/words.h"

#include <QFont>

#include <algorithm>
#include <array>
#include <utility>

namespace spacedock {

using namespace Qt::StringLiterals;

PauseModel::PauseModel(QString costTitle, QString noteTitle, QObject *parent)
    : QAbstractTableModel(parent)
    , m_costTitle(std::move(costTitle))
    , m_noteTitle(std::move(noteTitle))
{
}

void PauseModel::setRows(const QList<Row> &rows)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::ranges::find(rows, m_rows[row].id, &Row::id) != rows.end())
            continue;
        beginRemoveRows({}, row, row);
        m_rows.remove(row);
        endRemoveRows();
    }
    for (const Row &row : rows) {
        const int known = find(row.id);
        if (known >= 0) {
            Row next = row;
            next.isChosen = m_rows[known].isChosen;
            if (std::exchange(m_rows[known], next) != next)
                emit dataChanged(index(known, 0), index(known, ColumnCount - 1));
            continue;
        }
        beginInsertRows({}, rowCount(), rowCount());
        m_rows.append(row);
        endInsertRows();
    }
    emit choiceChanged();
}

void PauseModel::setNote(const SpaceId &id, const QString &note, Tone tone)
{
    const int row = find(id);
    if (row < 0 || (m_rows[row].note == note && m_rows[row].noteTone == tone))
        return;
    m_rows[row].note = note;
    m_rows[row].noteTone = tone;
    emit dataChanged(index(row, NoteColumn), index(row, NoteColumn));
}

void PauseModel::setChosen(const SpaceId &id, bool chosen)
{
    if (const int row = find(id); row >= 0)
        setData(index(row, NameColumn), chosen ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

void PauseModel::setFixed(bool fixed)
{
    m_isFixed = fixed;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn));
}

QList<SpaceId> PauseModel::chosen() const
{
    QList<SpaceId> ids;
    for (const Row &row : m_rows) {
        if (row.isChosen)
            ids.append(row.id);
    }
    return ids;
}

Rate PauseModel::chosenRate() const
{
    Rate sum;
    for (const Row &row : m_rows) {
        if (row.isChosen && row.cost.kind == CostNow::Kind::Paid)
            sum = sum + row.cost.rate;
    }
    return sum;
}

int PauseModel::find(const SpaceId &id) const
{
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int PauseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PauseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PauseModel::display(const Row &row, int column) const
{
    const std::array<QString, ColumnCount> texts{row.id.name, stageWord(row.stage), row.hardware,
                                                 costWord(row.cost), row.note};
    return texts[std::size_t(column)];
}

QVariant PauseModel::tone(const Row &row, int column) const
{
    if (column == NoteColumn)
        return int(row.noteTone);
    const bool isPaid = row.cost.kind == CostNow::Kind::Paid;
    return int(column == CostColumn && isPaid ? Tone::Paid : Tone::Text);
}

QVariant PauseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::CheckStateRole:
        return column == NameColumn ? QVariant(row.isChosen ? Qt::Checked : Qt::Unchecked)
                                    : QVariant();
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case PrefixRole:
        return column == NameColumn ? QVariant(row.id.owner + u'/') : QVariant();
    case WeightRole:
        return column == NameColumn ? QVariant(int(QFont::Medium)) : QVariant();
    case StageRole:
        return column == StageColumn ? QVariant(int(row.stage.stage)) : QVariant();
    case ToneRole:
        return tone(row, column);
    case Qt::AccessibleTextRole:
        return column == NameColumn
            ? (row.isChosen ? tr("%1, chosen") : tr("%1, not chosen")).arg(row.id.path())
            : QVariant();
    default:
        return {};
    }
}

bool PauseModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != NameColumn || m_isFixed)
        return false;
    m_rows[index.row()].isChosen = value.toInt() == Qt::Checked;
    emit dataChanged(index, index);
    emit choiceChanged();
    return true;
}

QVariant PauseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section == CostColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> titles{tr("Space"), tr("Stage"), tr("Hardware"),
                                                  m_costTitle, m_noteTitle};
    return titles[std::size_t(section)];
}

} // namespace spacedock
