// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logfilterpopup.h"

#include "ui/common/button.h"
#include "ui/common/paint.h"
#include "ui/common/segmented.h"
#include "ui/common/tokens.h"
#include "ui/common/type.h"
#include "ui/logs/logqueryedit.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr int FieldWidth = 340;

} // namespace

LogFilterPopup::LogFilterPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_use(new Segmented)
    , m_edit(new LogQueryEdit)
    , m_add(primaryButton(tr("Add")))
{
    setObjectName(u"filterPopup"_s);
    setAccessibleName(tr("Add to the filter"));
    m_use->setObjectName(u"filterUse"_s);
    m_use->setAccessibleName(tr("What to do with the lines"));
    m_use->addSegment(tr("Only lines with"), static_cast<int>(Use::Include));
    m_use->addSegment(tr("No lines with"), static_cast<int>(Use::Exclude));
    m_use->addSegment(tr("Colour"), static_cast<int>(Use::Highlight));
    m_edit->setObjectName(u"filterPattern"_s);
    m_edit->setAccessibleName(tr("Text or expression"));
    m_edit->setPlaceholderText(tr("Text or expression"));
    m_edit->setMinimumWidth(FieldWidth);
    m_add->setObjectName(u"filterAdd"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::SectionVertical, metrics::SectionVertical,
                               metrics::SectionVertical, metrics::SectionVertical);
    column->addWidget(m_use);
    column->addLayout(row);
    connect(m_edit, &QLineEdit::returnPressed, this, &LogFilterPopup::accept);
    connect(m_edit, &LogQueryEdit::queryChanged, this,
            [this] { m_add->setEnabled(!m_edit->query().isEmpty()); });
    connect(m_add, &QPushButton::clicked, this, &LogFilterPopup::accept);
}

void LogFilterPopup::openBelow(const QWidget &button, const QString &text)
{
    m_edit->setText(text);
    m_edit->selectAll();
    m_add->setEnabled(!text.isEmpty());
    adjustSize();
    move(button.mapToGlobal(QPoint(0, button.height() + metrics::Unit)));
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void LogFilterPopup::accept()
{
    if (m_edit->query().isEmpty())
        return;
    hide();
    emit chosen(m_edit->query(), static_cast<Use>(m_use->currentData().toInt()));
}

void LogFilterPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    drawPanel(painter, rect(), tokens.surface, tokens.ctl, 0);
}

} // namespace spacedock
