// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/celldelegate.h"
#include "ui/estimate/comparison.h"

#include <QAbstractTableModel>

namespace spacedock {

/// Scenarios side by side: a row per figure, a column per scenario after the one of labels.
class EstimateModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Row {
        UseRow,
        BilledRow,
        HourRow,
        DayRow,
        MonthRow,
        YearRow,
        OtherBookRow,
        ChangeRow,
        RowCount
    };
    enum Role { MicroUsdRole = FirstFreeRole, HeadlineRole, LetterRole, HardwareRole };

    explicit EstimateModel(QObject *parent = nullptr);

    void setBooks(const PriceBook &chosen, const PriceBook &other);
    void setScenarios(const QList<Plan> &scenarios);
    const QList<Comparison> &comparisons() const { return m_comparisons; }
    const PriceBook &book() const { return m_chosen; }
    const PriceBook &otherBook() const { return m_other; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void take(const QList<Comparison> &next);
    bool otherIsOlder() const { return m_other.asOf < m_chosen.asOf; }
    QString label(int row) const;
    QString text(const Comparison &comparison, int row) const;
    QString figure(const Estimate &estimate, int row) const;
    std::optional<Money> money(const Comparison &comparison, int row) const;

    PriceBook m_chosen;
    PriceBook m_other;
    QList<Comparison> m_comparisons;
};

} // namespace spacedock
