// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAbstractItemModel;
class QPushButton;
class QStackedWidget;
class QWidget;

namespace spacedock {

class ConsoleTable;
class Sheet;

/// What the dialogs have in common that show a list, or that there is nothing in it yet, above the
/// buttons that change it.
void setUpList(ConsoleTable &table, QAbstractItemModel *model);
/// \a strip lies under the list; the one button of the footer reads \a close.
void setListContent(Sheet &sheet, QStackedWidget *stack, QWidget *strip, const QString &close);
/// In a row, at its beginning.
QWidget *buttonStrip(const QList<QPushButton *> &buttons);

} // namespace spacedock
