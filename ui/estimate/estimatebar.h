// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/pricebook.h"
#include "ui/common/hairline.h"

class QAction;
class QHBoxLayout;

namespace spacedock {

class Label;
class Segmented;

/// Above the estimate: by which prices, what they say is billed, and what can be done with it.
class EstimateBar : public Bar {
    Q_OBJECT

public:
    EstimateBar(QAction *changes, QAction *command, const QList<QAction *> &exports,
                QWidget *parent = nullptr);

    void setBooks(const QList<PriceBook> &books, const QString &chosen);
    /// \a ownPrices: how many prices the person has set.
    void setRule(const PriceBook &book, int ownPrices);

signals:
    void bookChosen(const QString &id);

private:
    void addButtons(QHBoxLayout &layout, QAction *changes, QAction *command,
                    const QList<QAction *> &exports);

    Segmented *m_books;
    Label *m_rule;
};

} // namespace spacedock
