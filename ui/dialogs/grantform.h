// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/discussion.h"
#include "ui/dialogs/spacecontext.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace spacedock {

class FactList;
class Segmented;

/// What an owner says in an application, with prompts, and what staff will look at.
class GrantForm : public QWidget {
    Q_OBJECT

public:
    GrantForm(SpaceContext context, std::optional<GrantRequest> before, QWidget *parent = nullptr);

    GrantApplication value() const;
    void setValue(const GrantApplication &application);
    GrantApplication proposal() const; ///< Before anything was written.

signals:
    void changed();

private:
    QWidget *makeChoices();
    QPlainTextEdit *makeText(const QString &name, const QString &title, const QString &prompt);
    QWidget *makeTitle(const QString &title, const QString &prompt, QWidget *field) const;
    void fillFlavors();
    void showChecks();

    SpaceContext m_context;
    std::optional<GrantRequest> m_before;
    Segmented *m_kind;
    QComboBox *m_flavor;
    QComboBox *m_sleep;
    QPlainTextEdit *m_purpose = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    QLineEdit *m_links;
    FactList *m_checks;
};

} // namespace spacedock
