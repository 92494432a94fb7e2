// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/estimate/comparison.h"

#include <QWidget>

class QGridLayout;

namespace spacedock {

/// How an estimate adds up, part by part, the result last and strong.
class SumList : public QWidget {
    Q_OBJECT

public:
    explicit SumList(QWidget *parent = nullptr);
    void setLines(const QList<SumLine> &lines);
    const QList<SumLine> &lines() const { return m_lines; }

private:
    void build();

    QList<SumLine> m_lines;
    QGridLayout *m_grid;
};

} // namespace spacedock
