// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandmodel.h"

#include <QFont>

namespace spacedock {

namespace {

QVariant titleData(const Command &command, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return command.title;
    case Qt::AccessibleTextRole:
        return command.group + command.title;
    case PrefixRole:
        return command.group;
    case WeightRole:
        return int(QFont::Medium);
    case StageRole:
        return command.stage ? QVariant(int(*command.stage)) : QVariant();
    case ToneRole:
        return int(Tone::Text);
    default:
        return {};
    }
}

QVariant keyData(const Command &command, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return command.key;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    case ToneRole:
        return int(Tone::Text2);
    default:
        return {};
    }
}

} // namespace

CommandModel::CommandModel(QList<Command> commands, QObject *parent)
    : QAbstractTableModel(parent)
    , m_commands(std::move(commands))
{
    for (const Command &command : std::as_const(m_commands))
        m_haystacks.append((command.group + command.title).toCaseFolded());
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_commands.size());
}

int CommandModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Command &command = m_commands[index.row()];
    return index.column() == TitleColumn ? titleData(command, role) : keyData(command, role);
}

} // namespace spacedock
