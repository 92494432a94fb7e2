// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/logquery.h"

#include <QFrame>

class QPushButton;

namespace spacedock {

class LogQueryEdit;
class Segmented;

/// Asks for one more pattern of a filter, beside the button that opened it.
class LogFilterPopup : public QFrame {
    Q_OBJECT

public:
    enum class Use { Include, Exclude, Highlight };

    explicit LogFilterPopup(QWidget *parent = nullptr);

    void openBelow(const QWidget &button, const QString &text);

signals:
    void chosen(const spacedock::LogQuery &query, spacedock::LogFilterPopup::Use use);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void accept();

    Segmented *m_use;
    LogQueryEdit *m_edit;
    QPushButton *m_add;
};

} // namespace spacedock
