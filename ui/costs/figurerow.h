// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tokens.h"

#include <QWidget>

class QHBoxLayout;

namespace spacedock {

class Label;

/// One figure of the Costs page: what it is, how much, and a note.
class Figure : public QWidget {
    Q_OBJECT

public:
    Figure(const QString &name, QWidget *parent = nullptr);

    void setCaption(const QString &caption);
    void setValue(const QString &value, Tone tone = Tone::Text);
    void setNote(const QString &note);
    /// Words before the note in a tone of their own.
    void setWarning(const QString &warning, Tone tone = Tone::Paid);
    QString value() const;
    QString note() const; ///< With the warning.

private:
    void describe();

    Label *m_caption;
    Label *m_value;
    Label *m_warning;
    Label *m_note;
};

/// Figures side by side, parted by hairlines. What does not fit leaves, the last first.
class FigureRow : public QWidget {
    Q_OBJECT

public:
    explicit FigureRow(QWidget *parent = nullptr);
    Figure *addFigure(const QString &name);
    /// Shows or hides a figure together with the line after it.
    void setShown(Figure *figure, bool isShown);
    bool isShown(const Figure *figure) const;

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Place {
        Figure *figure;
        QWidget *line;
        bool isShown = true;
    };
    void arrange();

    QHBoxLayout *m_layout;
    QList<Place> m_places;
};

} // namespace spacedock
