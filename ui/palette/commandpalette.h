// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/commandmodel.h"

#include <QFrame>

class QLineEdit;

namespace spacedock {

class CommandMatches;
class ConsoleTable;
class EmptyState;

/// Type, Enter: everything that can be done and every Space, without a way through menus.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    /// Opens over \a window and goes by itself.
    static void open(QWidget &window, QList<Command> commands);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    CommandPalette(QWidget &window, QList<Command> commands);

    void setupTable();
    void applyFilter(const QString &text);
    void run(const QModelIndex &index);
    void placeOver(const QWidget &window);

    CommandModel *m_commands;
    CommandMatches *m_matches;
    QLineEdit *m_field;
    ConsoleTable *m_table;
    EmptyState *m_nothing;
};

} // namespace spacedock
