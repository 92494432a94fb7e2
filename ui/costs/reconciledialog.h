// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/pricebook.h"
#include "app/domain/reconcile.h"
#include "ui/common/sheet.h"

namespace spacedock {

class ReconcileModel;

/// The own meter and the Hub's bill of a month side by side, every difference with its reason.
class ReconcileDialog : public Sheet {
    Q_OBJECT

public:
    ReconcileDialog(const Reconciliation &reconciliation, TimeSpan month, const PriceBook &book,
                    const QString &user, QWidget *parent = nullptr);

private:
    QWidget *causes(const Reconciliation &reconciliation) const;

    ReconcileModel *m_model;
};

} // namespace spacedock
