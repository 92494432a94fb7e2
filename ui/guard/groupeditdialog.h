// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/spaceid.h"
#include "ui/common/sheet.h"

#include <QSet>

class QLineEdit;
class QListWidget;

namespace spacedock {

/// The name of a group and which Spaces are in it.
class GroupEditDialog : public Sheet {
    Q_OBJECT

public:
    struct Value {
        QString name;
        QSet<SpaceId> spaces;
        bool operator==(const Value &) const = default;
    };

    /// \a taken: names of the other groups. \a all: Spaces to choose from; those of \a present that
    /// are no longer there are listed, too.
    GroupEditDialog(const Value &present, QStringList taken, const QList<SpaceId> &all,
                    QWidget *parent = nullptr);

    Value value() const;

private:
    QWidget *makeForm(const Value &present, const QList<SpaceId> &all);
    void narrow(const QString &words);
    void update();

    QStringList m_taken;
    QLineEdit *m_name;
    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace spacedock
