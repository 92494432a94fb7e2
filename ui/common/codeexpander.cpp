// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/codeexpander.h"

#include "ui/common/button.h"
#include "ui/common/codebox.h"
#include "ui/common/icons.h"
#include "ui/common/segmented.h"
#include "ui/common/type.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spacedock {

CodeExpander::CodeExpander(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_arrow(new QToolButton(this))
    , m_tools(new Segmented(this))
    , m_copy(linkButton(tr("Copy"), u"copy"_s, this))
    , m_box(new CodeBox(this))
{
    m_arrow->setText(title.isEmpty() ? tr("The same in code") : title);
    m_arrow->setObjectName(u"codeArrow"_s);
    m_arrow->setAutoRaise(true);
    m_arrow->setFocusPolicy(Qt::StrongFocus);
    m_arrow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_tools->setObjectName(u"codeTools"_s);
    m_tools->setAccessibleName(tr("Tool"));
    m_copy->setObjectName(u"codeCopy"_s);
    m_box->setObjectName(u"codeBox"_s);
    m_box->setCopyButton(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::Margin);
    row->addWidget(m_arrow);
    row->addWidget(m_tools);
    row->addStretch(1);
    row->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_box);
    connect(m_arrow, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    connect(m_tools, &Segmented::changed, this, &CodeExpander::showCurrent);
    connect(m_copy, &QToolButton::clicked, m_box, &CodeBox::copyAll);
    setOpen(false);
}

void CodeExpander::setCode(const QString &python, const QString &hf, const QString &curl)
{
    const QStringList snippets{python.trimmed(), hf.trimmed(), curl.trimmed()};
    if (snippets == m_snippets)
        return;
    m_snippets = snippets;
    const QVariant before = m_tools->currentData();
    const QStringList names{u"Python"_s, u"hf"_s, u"curl"_s};
    m_tools->clear();
    for (int i = 0; i < snippets.size(); ++i) {
        if (!snippets.at(i).isEmpty())
            m_tools->addSegment(names.at(i), i);
    }
    m_tools->setCurrentData(before);
    showCurrent();
}

QString CodeExpander::currentCode() const
{
    return m_snippets.value(m_tools->currentData().toInt());
}

bool CodeExpander::isOpen() const
{
    return m_open;
}

void CodeExpander::setOpen(bool open)
{
    m_open = open;
    m_arrow->setIcon(icon(open ? u"chevron-down" : u"chevron-right"));
    m_box->setVisible(open);
    m_tools->setVisible(open);
    m_copy->setVisible(open);
    emit toggled(open);
}

void CodeExpander::showCurrent()
{
    m_box->setCode(currentCode());
}

} // namespace spacedock
