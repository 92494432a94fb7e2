// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace spacedock {

class Banner;
class SignInReport;

/// The card in the middle of the welcome page: the mark, the form or the report, the ways in
/// without an account.
class WelcomeCard : public QWidget {
    Q_OBJECT

public:
    explicit WelcomeCard(QWidget *parent = nullptr);

    void setForm(QWidget *form);
    void showReport(SignInReport *report); ///< Takes it.
    SignInReport *showForm(); ///< Drops the report; returns null.
    Banner *banner() const { return m_banner; } ///< Above form and report.

    QSize sizeHint() const override;

signals:
    void demoRequested();
    void estimateRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFooter();

    QStackedWidget *m_middle;
    Banner *m_banner;
    QWidget *m_footer;
};

} // namespace spacedock
