// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/stage.h"
#include "ui/common/celldelegate.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace spacedock {

/// Something that can be done or shown.
struct Command {
    QString group; ///< Before the title, in the second colour: "Go to: ", "acme-lab/".
    QString title;
    QString key; ///< Its shortcut, as it is written on this system.
    std::optional<Stage> stage; ///< Of a Space.
    std::function<void()> run;
};

/// What the palette offers; does not change while it is open.
class CommandModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TitleColumn, KeyColumn, ColumnCount };

    explicit CommandModel(QList<Command> commands, QObject *parent = nullptr);

    const Command &command(int row) const { return m_commands[row]; }
    const QString &haystack(int row) const { return m_haystacks[row]; } ///< Case folded.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Command> m_commands;
    QStringList m_haystacks;
};

} // namespace spacedock
