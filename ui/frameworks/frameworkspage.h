// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/snippets.h"

#include <QWidget>

namespace spacedock {

class CodeBox;
class Label;
class Segmented;

/// What a framework needs to use a Space's GPU, and how to see that it does.
class FrameworksPage : public QWidget {
    Q_OBJECT

public:
    explicit FrameworksPage(QWidget *parent = nullptr);

    Framework framework() const;
    void setFramework(Framework framework);

private:
    QWidget *toolBar();
    QWidget *content();
    void showFramework();

    Segmented *m_choice;
    Label *m_then;
    CodeBox *m_requirements2023;
    CodeBox *m_requirementsNow;
    CodeBox *m_check;
    CodeBox *m_expected;
    Label *m_useText;
    CodeBox *m_useGpu;
};

} // namespace spacedock
