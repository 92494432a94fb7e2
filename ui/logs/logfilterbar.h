// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/hairline.h"
#include "ui/logs/logfilterpopup.h"
#include "ui/logs/logfilters.h"

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace spacedock {

class Chip;
class Label;
class Segmented;

/// The head of the filtered pane: what its lines have in common, as chips to switch.
class LogFilterBar : public Bar {
    Q_OBJECT

public:
    explicit LogFilterBar(QWidget *parent = nullptr);

    LogFilter filter() const; ///< Of the chips that are switched on.
    void setFilter(const LogFilter &filter);
    void setFound(const LogQuery &query); ///< What the search looks for stands first.
    void setCount(qint64 lines);
    void add(const LogQuery &query, LogFilterPopup::Use use);

    QList<NamedFilter> saved() const { return m_saved; }
    void setSaved(const QList<NamedFilter> &saved);
    QList<Highlighter> highlighters() const { return m_highlighters; }
    void setHighlighters(const QList<Highlighter> &highlighters);

    QSize minimumSizeHint() const override; ///< Folds before it asks for room.

signals:
    void filterChanged();
    void highlightersChanged();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part {
        Chip *chip;
        LogQuery query;
        LogFilterPopup::Use use;
    };
    void makeRow();
    Chip *addChip(const QString &text);
    void addPart(const LogQuery &query, LogFilterPopup::Use use);
    void remove(Chip *chip);
    void askMenu(Chip *chip, QPoint at);
    void fillSaved();
    void save();
    void tellCount();

    QList<Part> m_parts;
    QList<NamedFilter> m_saved;
    QList<Highlighter> m_highlighters;
    LogQuery m_found;
    qint64 m_count = 0;
    Chip *m_foundChip;
    Chip *m_errors;
    Chip *m_warnings;
    QHBoxLayout *m_chips;
    Label *m_title;
    Label *m_contextWord;
    Segmented *m_context;
    QToolButton *m_add;
    QToolButton *m_savedButton;
    QMenu *m_menu;
    LogFilterPopup *m_popup;
};

} // namespace spacedock
