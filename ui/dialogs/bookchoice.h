// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/pricebook.h"

#include <QWidget>

class QComboBox;

namespace spacedock {

class Label;

/// Which edition of the price table is in view, and how it stands to the newest printed one.
class BookChoice : public QWidget {
    Q_OBJECT

public:
    BookChoice(QList<PriceBook> books, const QString &currentId, QWidget *parent = nullptr);

signals:
    void chosen(const spacedock::PriceBook &book);

private:
    void choose(int index);
    QString remark(const PriceBook &book) const;

    QList<PriceBook> m_books;
    QComboBox *m_combo;
    Label *m_remark;
};

} // namespace spacedock
