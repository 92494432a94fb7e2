// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/spaceid.h"
#include "app/domain/stage.h"

#include <QDialog>
#include <QPointer>

class QDialogButtonBox;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace spacedock {

class Label;
class NameLabel;
class StageMark;

/// Base of the dialogs: a header about one Space, the content, a raised footer. Shown with open();
/// a scrim lies over the parent's window meanwhile. Esc and "Cancel" reject.
class Sheet : public QDialog {
    Q_OBJECT

public:
    explicit Sheet(QWidget *parent = nullptr);
    ~Sheet() override;

    void setHeader(const SpaceId &id, const QString &line);
    void setHeader(const QString &title, const QString &line);
    void setHeaderStage(Stage stage); ///< Its shape stands before the line.
    void setHeaderAside(QWidget *widget); ///< At the trailing end of the header.

    void setContent(QWidget *content); ///< Takes the whole width; brings its own margins.
    QWidget *content() const { return m_content; }

    void setAside(QWidget *widget); ///< In the footer, leading: the way out that saves money.
    QDialogButtonBox *buttons() const { return m_buttons; } ///< Has a Cancel.
    /// Adds the button that accepts, or changes its words.
    QPushButton *setPrimary(const QString &text);
    QPushButton *primary() const { return m_primary; }
    /// Enter presses the primary button. Off for what raises a price: that takes a decision.
    void setEnterAccepts(bool accepts);
    void setFirstField(QWidget *field); ///< Has the focus first; else the first that takes it.

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeFooter();
    void focusFirst();

    QWidget *m_header = nullptr;
    NameLabel *m_name = nullptr;
    Label *m_line = nullptr;
    StageMark *m_stage = nullptr;
    QHBoxLayout *m_headerRow = nullptr;
    QVBoxLayout *m_body;
    QWidget *m_content = nullptr;
    QHBoxLayout *m_footerRow = nullptr;
    QWidget *m_aside = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    QPushButton *m_primary = nullptr;
    QPointer<QWidget> m_scrim;
    QPointer<QWidget> m_first;
    bool m_enterAccepts = true;
};

} // namespace spacedock
