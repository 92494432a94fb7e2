// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/identity.h"

#include <QWidget>

namespace spacedock {

/// The rights that a token can have, what each is for, and what is lost without it.
class RightsTable : public QWidget {
    Q_OBJECT

public:
    explicit RightsTable(QWidget *parent = nullptr);
    /// With what the token of \a identity has of them instead of the last column.
    explicit RightsTable(const Identity &identity, QWidget *parent = nullptr);

private:
    void addRow(const QStringList &cells, bool isHeader);
    void addHead(const QString &last);

    int m_row = 0;
};

/// "yes", "no: only public Spaces", "for alice, not for acme-lab", …
QString rightHeld(const Identity &identity, Right right);
/// Whether some owner's Spaces lack a right.
bool lacksRights(const Identity &identity);

} // namespace spacedock
