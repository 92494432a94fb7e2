// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/logquery.h"
#include "ui/common/hairline.h"

class QToolButton;

namespace spacedock {

class Label;
class LogFinder;
class LogQueryEdit;

/// What to look for in the log, and what was found.
class LogFindBar : public Bar {
    Q_OBJECT

public:
    explicit LogFindBar(QWidget *parent = nullptr);

    LogQuery query() const;
    void setQuery(const LogQuery &query);
    void begin(const QString &text); ///< Focus into the field; \a text takes its place, if any.
    void tell(const LogFinder &finder);
    void setFilterShown(bool shown);

    QSize minimumSizeHint() const override; ///< Folds before it asks for room.

signals:
    void queryChanged();
    void nextClicked();
    void previousClicked();
    void filterToggled(bool shown);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString factOf(const LogFinder &finder) const;
    QString restOf(const LogFinder &finder) const;

    LogQueryEdit *m_edit;
    Label *m_fact;
    Label *m_rest;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_filter;
};

} // namespace spacedock
