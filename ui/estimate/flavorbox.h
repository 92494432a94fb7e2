// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/pricebook.h"

#include <QComboBox>

namespace spacedock {

/// Hardware to choose from a price book: name, facts and price in every line.
class FlavorBox : public QComboBox {
    Q_OBJECT

public:
    explicit FlavorBox(QWidget *parent = nullptr);

    void setBook(const PriceBook &book);
    void setFlavor(const QString &id); ///< Also one that the book does not name.
    QString flavor() const { return currentData().toString(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void flavorChosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addStranger(const QString &id);
};

} // namespace spacedock
