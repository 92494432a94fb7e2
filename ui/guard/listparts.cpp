// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/listparts.h"

#include "ui/common/sheet.h"
#include "ui/common/table.h"
#include "ui/common/type.h"
#include "ui/dialogs/dialogparts.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace spacedock {

void setUpList(ConsoleTable &table, QAbstractItemModel *model)
{
    table.setModel(model);
    table.setRowBase(metrics::TwinRow);
    table.setFrameShape(QFrame::NoFrame);
    table.setSortingEnabled(false);
    // The buttons below have something to act on; what a person has chosen stays.
    QObject::connect(model, &QAbstractItemModel::rowsInserted, &table,
                     [&table, model](const QModelIndex &, int first) {
                         if (!table.currentIndex().isValid())
                             table.setCurrentIndex(model->index(first, 0));
                     });
}

void setListContent(Sheet &sheet, QStackedWidget *stack, QWidget *strip, const QString &close)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(stack, 1);
    column->addWidget(withMargins(strip, metrics::SectionVertical));
    sheet.setContent(content);
    sheet.buttons()->button(QDialogButtonBox::Cancel)->setText(close);
}

QWidget *buttonStrip(const QList<QPushButton *> &buttons)
{
    auto *strip = new QWidget;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins({});
    for (QPushButton *button : buttons)
        row->addWidget(button);
    row->addStretch();
    return strip;
}

} // namespace spacedock
