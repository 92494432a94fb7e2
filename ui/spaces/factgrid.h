// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QLabel>

class QGridLayout;
class QToolButton;

namespace spacedock {

class Label;

/// One value of a list of facts: what counts, then what belongs to it.
struct FactText {
    QString label{};
    QString strong{};
    QString rest{}; ///< In the second colour.
    Tone tone = Tone::Text; ///< Of the strong part.
    int weight = QFont::Normal; ///< Of the strong part.
    bool isMono = false;
    QString copy{}; ///< Offered to the clipboard beside it; empty: nothing.
    bool operator==(const FactText &) const = default;
};

/// A value that wraps and can be selected.
class FactLabel : public QLabel {
    Q_OBJECT

public:
    explicit FactLabel(QWidget *parent = nullptr);

    void setFact(const FactText &fact);
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();

    FactText m_fact;
};

/// Names at the left, values at the right. Values change in place, so that a selection in one stays
/// while others tick.
class FactGrid : public QWidget {
    Q_OBJECT

public:
    explicit FactGrid(QWidget *parent = nullptr);

    void setFacts(const QList<FactText> &facts);
    const QList<FactText> &facts() const { return m_facts; }

private:
    void rebuild();
    QToolButton *copyButton(const FactText &fact);

    QGridLayout *m_grid;
    QList<FactText> m_facts;
    QList<FactLabel *> m_values;
};

/// A part of the details: a head, a note at its end, and what stands under it.
class Section : public QWidget {
    Q_OBJECT

public:
    Section(const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setNote(const QString &note);

private:
    Label *m_note;
};

} // namespace spacedock
