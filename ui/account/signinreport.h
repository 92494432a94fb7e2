// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/account.h"

#include <QWidget>

class QPushButton;

namespace spacedock {

class Label;

/// Who was signed in, and what their token may do.
class SignInReport : public QWidget {
    Q_OBJECT

public:
    explicit SignInReport(const Identity &identity, QWidget *parent = nullptr);

    void showKeeping(Account::Keeping keeping);
    QPushButton *goOn() const { return m_goOn; }

private:
    Label *m_keeping;
    QPushButton *m_goOn;
};

} // namespace spacedock
