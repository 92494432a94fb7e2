// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/tokenedit.h"

#include "ui/common/button.h"
#include "ui/common/icons.h"
#include "ui/common/type.h"

#include <QEvent>
#include <QStyle>
#include <QToolButton>

namespace spacedock {

using namespace Qt::StringLiterals;

TokenEdit::TokenEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_show(linkButton(tr("Show"), {}, this))
{
    setEchoMode(Password);
    setAccessibleName(tr("Access token"));
    setPlaceholderText(u"hf_…"_s);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setProperty("controlSize", u"large"_s);
    addAction(icon(u"key"), LeadingPosition)->setText(tr("Access token"));
    m_show->setObjectName(u"showToken"_s);
    m_show->setCheckable(true);
    m_show->setCursor(Qt::ArrowCursor);
    m_show->setAccessibleName(tr("Show the token"));
    connect(m_show, &QToolButton::toggled, this, &TokenEdit::reveal);
    placeButton();
}

QByteArray TokenEdit::token() const
{
    return text().trimmed().toUtf8();
}

void TokenEdit::wipe()
{
    setText({});
    m_show->setChecked(false);
}

void TokenEdit::reveal(bool shown)
{
    setEchoMode(shown ? Normal : Password);
    m_show->setText(shown ? tr("Hide") : tr("Show"));
    placeButton();
}

void TokenEdit::placeButton()
{
    const QSize size = m_show->sizeHint().boundedTo(this->size());
    const QRect place(width() - size.width() - metrics::Unit, (height() - size.height()) / 2,
                      size.width(), size.height());
    m_show->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    setTextMargins(0, 0, size.width() + metrics::Unit, 0);
}

void TokenEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeButton();
}

void TokenEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        placeButton();
}

} // namespace spacedock
