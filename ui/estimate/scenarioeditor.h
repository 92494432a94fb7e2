// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/estimate/scenario.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QMenu;
class QToolButton;

namespace spacedock {

class PartFields;
class SumList;
class Tag;

/// The inputs of one scenario, Space by Space, and how they add up.
class ScenarioEditor : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioEditor(QWidget *parent = nullptr);

    void setBook(const PriceBook &book, const QHash<QString, std::int64_t> &ownPrices = {});
    void setScenario(const QString &letter, const Plan &scenario);
    const Plan &scenario() const { return m_scenario; }
    void setRemovable(bool isRemovable);
    void setDuplicable(bool isDuplicable);
    /// Real Spaces to begin from, asked for when the menu opens; none has no menu.
    QMenu &spacesMenu() { return *m_spaces; }
    void setSpacesMenuShown(bool isShown);
    /// Puts \a part in the place of the one that is being edited.
    void takePart(const PlanPart &part);

signals:
    void edited(const spacedock::Plan &scenario);
    void ownPriceSet(const QString &flavor, std::optional<spacedock::Money> perHour);
    void duplicateAsked();
    void removeAsked();

private:
    QLayout *head();
    QLayout *partRow();
    void connectParts();
    void addPart();
    void removePart();
    void choosePart(int part);
    void showParts();
    void change(const Plan &next);
    void addUp();

    Plan m_scenario;
    PriceBook m_book;
    int m_part = 0;
    Tag *m_letter;
    QLineEdit *m_name;
    QMenu *m_spaces;
    QAction *m_duplicate;
    QAction *m_remove;
    QComboBox *m_parts;
    QToolButton *m_addPart;
    QToolButton *m_removePart;
    PartFields *m_fields;
    SumList *m_sum;
};

} // namespace spacedock
