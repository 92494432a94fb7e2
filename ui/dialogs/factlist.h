// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/facts.h"

#include <QWidget>

namespace spacedock {

/// Facts one below the other, each behind its icon.
class FactList : public QWidget {
    Q_OBJECT

public:
    explicit FactList(int columns = 1, QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);
    const QList<Fact> &facts() const { return m_facts; }

private:
    int m_columns;
    QList<Fact> m_facts;
};

} // namespace spacedock
