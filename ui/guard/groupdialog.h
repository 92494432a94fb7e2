// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/spaceid.h"
#include "ui/common/sheet.h"

#include <QList>

class QComboBox;

namespace spacedock {

/// Puts Spaces into a local group, a new one or one that there is.
class GroupDialog : public Sheet {
    Q_OBJECT

public:
    GroupDialog(const QList<SpaceId> &spaces, const QStringList &groups, QWidget *parent = nullptr);

    QString group() const;

private:
    QComboBox *m_name;
};

} // namespace spacedock
