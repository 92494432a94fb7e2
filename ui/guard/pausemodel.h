// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/pricebook.h"
#include "app/domain/spaceid.h"
#include "ui/common/tokens.h"

#include <QAbstractTableModel>

namespace spacedock {

/// Spaces that may be paused together: which of them, what each costs, and what became of it.
class PauseModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, StageColumn, HardwareColumn, CostColumn, NoteColumn, ColumnCount };

    struct Row {
        SpaceId id;
        StageValue stage;
        QString hardware;
        CostNow cost;
        QString note; ///< Last visit, or how far it has come.
        Tone noteTone = Tone::Text2;
        bool isChosen = true;
        bool operator==(const Row &) const = default;
    };

    PauseModel(QString costTitle, QString noteTitle, QObject *parent = nullptr);

    void setRows(const QList<Row> &rows); ///< Differed by name; the choice of known ones stays.
    const QList<Row> &rows() const { return m_rows; }
    void setNote(const SpaceId &id, const QString &note, Tone tone);
    void setChosen(const SpaceId &id, bool chosen);
    void setFixed(bool fixed); ///< The choice is made.
    QList<SpaceId> chosen() const;
    Rate chosenRate() const; ///< What the chosen certainly cost now.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void choiceChanged();

private:
    QVariant display(const Row &row, int column) const;
    QVariant tone(const Row &row, int column) const;
    int find(const SpaceId &id) const;

    QString m_costTitle;
    QString m_noteTitle;
    QList<Row> m_rows;
    bool m_isFixed = false;
};

} // namespace spacedock
