// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/costdelegate.h"

#include "ui/common/type.h"
#include "ui/costs/costmodel.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace spacedock {

namespace {

bool isPressOf(const QEvent &event, int key)
{
    return event.type() == QEvent::KeyPress && static_cast<const QKeyEvent &>(event).key() == key;
}

bool isClickIn(const QEvent &event, const QRect &rect)
{
    if (event.type() != QEvent::MouseButtonRelease)
        return false;
    const auto &mouse = static_cast<const QMouseEvent &>(event);
    return mouse.button() == Qt::LeftButton && rect.contains(mouse.position().toPoint());
}

} // namespace

bool CostDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QModelIndex name = index.siblingAtColumn(CostModel::NameColumn);
    if (!name.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    QRect target = contentRect(option, index);
    const int width = metrics::Shape + metrics::Gap + CellDelegate::Padding;
    target.setWidth(width);
    if (option.direction == Qt::RightToLeft)
        target.moveRight(contentRect(option, index).right());
    const bool isClick = index == name && isClickIn(*event, target.adjusted(-8, 0, 0, 0));
    if (!isClick && !isPressOf(*event, Qt::Key_Space))
        return false;
    const bool isShown = name.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(name, int(isShown ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

} // namespace spacedock
