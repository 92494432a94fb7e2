// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/discussion.h"
#include "ui/dialogs/spacecontext.h"

#include <QWidget>

class QTextBrowser;

namespace spacedock {

class Label;

/// The discussion as the Hub will show it, and what it is worth.
class GrantPreview : public QWidget {
    Q_OBJECT

public:
    explicit GrantPreview(SpaceContext context, QWidget *parent = nullptr);

    void show(const GrantApplication &application, const QString &hardwareName);
    using QWidget::show;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeCard();
    QWidget *makeWorth();

    SpaceContext m_context;
    Label *m_title;
    QTextBrowser *m_text;
    Label *m_covered;
};

} // namespace spacedock
