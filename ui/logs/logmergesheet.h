// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/space.h"
#include "ui/common/sheet.h"

#include <QSet>

class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace spacedock {

/// Which Spaces' logs are to stand between the lines of another.
class LogMergeSheet : public Sheet {
    Q_OBJECT

public:
    static constexpr int MostOthers = 7; ///< With the Space itself as many as there are colours.

    /// \a spaces: all there are; that of \a id itself is left out.
    LogMergeSheet(const SpaceId &id, const QList<Space> &spaces, const QList<SpaceId> &chosen,
                  QWidget *parent = nullptr);

    QList<SpaceId> value() const; ///< In the order of the list; empty: the Space alone.

private:
    void fill(const SpaceId &id, const QList<Space> &spaces, const QList<SpaceId> &chosen);
    void chooseNone();
    void choose();
    void showChoice();

    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_matches;
    QListView *m_list;
    QPushButton *m_none;
};

} // namespace spacedock
