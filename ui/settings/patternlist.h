// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logalerts.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace spacedock {

class Label;

/// The patterns of lines that are told, to add and remove.
class PatternList : public QWidget {
    Q_OBJECT

public:
    explicit PatternList(QList<LogPattern> patterns, QWidget *parent = nullptr);

    const QList<LogPattern> &patterns() const { return m_patterns; }

signals:
    void changed(const QList<spacedock::LogPattern> &patterns);

private:
    void build();
    void fill();
    void add();
    void remove(const LogPattern &pattern);

    QList<LogPattern> m_patterns;
    QVBoxLayout *m_rows;
    QLineEdit *m_pattern;
    QLineEdit *m_space;
    QCheckBox *m_isRegex;
    Label *m_problem;
};

} // namespace spacedock
