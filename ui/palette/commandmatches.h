// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace spacedock {

class CommandModel;

/// The commands that have every word, the nearest first.
class CommandMatches : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit CommandMatches(CommandModel &commands, QObject *parent = nullptr);

    void setText(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    int distance(int row) const;

    CommandModel &m_commands;
    QStringList m_words; ///< Case folded.
};

} // namespace spacedock
