// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QToolButton;

namespace spacedock {

/// A masked field for a token, with a button inside that shows it.
class TokenEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit TokenEdit(QWidget *parent = nullptr);

    QByteArray token() const; ///< Without the blanks that come along when it is pasted.
    void wipe(); ///< Also from the undo history.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void reveal(bool shown);
    void placeButton();

    QToolButton *m_show;
};

} // namespace spacedock
