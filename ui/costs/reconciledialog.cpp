// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/reconciledialog.h"

#include "ui/common/hairline.h"
#include "ui/common/label.h"
#include "ui/common/table.h"
#include "ui/costs/causewords.h"
#include "ui/costs/insightwords.h"
#include "ui/costs/reconcilemodel.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/text/format.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

/// Leaves out the rows in which both agree, when told so; the sum stays.
class DifferencesProxy : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setOnly(bool isOn)
    {
        m_isOn = isOn;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return !m_isOn || index.data(TotalRole).toBool()
            || index.data(ReconcileModel::BillRole) != index.data(ReconcileModel::MeterRole);
    }

private:
    bool m_isOn = false;
};

} // namespace

ReconcileDialog::ReconcileDialog(const Reconciliation &reconciliation, TimeSpan month,
                                 const PriceBook &book, const QString &user, QWidget *parent)
    : Sheet(parent)
    , m_model(new ReconcileModel(reconciliation, book, user, this))
{
    setObjectName(u"reconcileDialog"_s);
    setWindowTitle(tr("Own meter and bill"));
    setHeader(tr("Own meter and bill, %1").arg(format::month(month)),
              reconciliationText(reconciliation, user).fact);

    auto *proxy = new DifferencesProxy(this);
    proxy->setSourceModel(m_model);
    auto *table = new ConsoleTable;
    table->setObjectName(u"reconcileTable"_s);
    table->setAccessibleName(windowTitle());
    table->setRowBase(metrics::TwinRow);
    table->setItemDelegate(new CellDelegate(table));
    table->setModel(proxy);
    table->setStretchColumn(ReconcileModel::WhyColumn);
    table->setColumnWidths({84, 150, 100, 112, 90, 104, 360});
    table->setColumnPriority({ReconcileModel::HardwareColumn});

    auto *only = new QCheckBox(tr("Only differences"));
    only->setObjectName(u"differencesOnly"_s);
    connect(only, &QCheckBox::toggled, proxy, [proxy](bool isOn) { proxy->setOnly(isOn); });
    only->setChecked(reconciliation.bill != reconciliation.meter);
    setAside(only);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(table, 1);
    column->addWidget(new Hairline);
    column->addWidget(causes(reconciliation));
    setContent(content);
    if (QPushButton *close = buttons()->button(QDialogButtonBox::Cancel))
        close->setText(tr("Close"));
    fitInto(*this, {1080, 640});
}

QWidget *ReconcileDialog::causes(const Reconciliation &reconciliation) const
{
    auto *list = new QWidget;
    list->setObjectName(u"causes"_s);
    auto *grid = new QGridLayout(list);
    grid->setContentsMargins(metrics::Margin, metrics::SectionVertical, metrics::Margin,
                             metrics::SectionVertical);
    grid->setHorizontalSpacing(metrics::SectionVertical);
    grid->setVerticalSpacing(metrics::Unit);
    grid->setColumnStretch(1, 1);
    for (const Difference &each : reconciliation.sums) {
        const int row = grid->rowCount();
        auto *amount =
            new Label(format::moneyDelta(each.amount), Type::Body, Tone::Text, QFont::DemiBold);
        auto *words = new Label(causeSentence(each.cause), Type::Body, Tone::Text2);
        words->setWordWrap(true);
        grid->addWidget(amount, row, 0, Qt::AlignTrailing | Qt::AlignTop);
        grid->addWidget(words, row, 1);
    }
    if (reconciliation.sums.isEmpty())
        grid->addWidget(new Label(tr("Both agree to the micro-dollar."), Type::Body), 0, 0, 1, 2);
    return list;
}

} // namespace spacedock
