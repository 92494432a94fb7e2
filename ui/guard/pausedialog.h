// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/lastvisit.h"
#include "ui/common/sheet.h"
#include "ui/guard/pausemodel.h"
#include "ui/services.h"

class QCheckBox;
class QPushButton;
class QSpinBox;

namespace spacedock {

class ConsoleTable;
class FactList;
class Label;
struct Fact;
struct Space;

/// Pauses many Spaces after one question, and stays to show what becomes of each. The set is
/// remembered and can be resumed as it was.
class PauseDialog : public Sheet {
    Q_OBJECT

public:
    enum class Which {
        Paid, ///< Everything that is billed now.
        Unvisited ///< What nobody has visited for some days, as far as that is known.
    };

    PauseDialog(Services &services, Which which, QWidget *parent = nullptr);

    void accept() override; ///< Begins; the dialog stays.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeChoice();
    QWidget *makeTable();
    void fill();
    PauseModel::Row row(const Space &space) const;
    QList<SpaceId> candidates() const;
    LastVisit visitOf(const Space &space) const;
    QString visitNote(const Space &space) const;
    bool isLongUnvisited(const Space &space) const;
    Fact standing() const; ///< What goes on costing while the chosen are paused.
    void update();
    void showProgress();
    void toggle(const QModelIndex &index);

    Services &m_services;
    Which m_which;
    PauseModel *m_model;
    ConsoleTable *m_table;
    FactList *m_facts;
    QCheckBox *m_asleep;
    QSpinBox *m_days;
    QPushButton *m_retry;
    Label *m_progress;
    bool m_isRunning = false;
};

} // namespace spacedock
