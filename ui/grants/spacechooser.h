// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/space.h"
#include "ui/common/sheet.h"

class QListView;
class QSortFilterProxyModel;

namespace spacedock {

/// Which Space a grant is asked for.
class SpaceChooser : public Sheet {
    Q_OBJECT

public:
    explicit SpaceChooser(const QList<Space> &spaces, QWidget *parent = nullptr);

    SpaceId value() const; ///< Empty while none is chosen.

private:
    void showChoice();

    QSortFilterProxyModel *m_matches;
    QListView *m_list;
};

} // namespace spacedock
