// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/actionrow.h"

#include "ui/common/button.h"
#include "ui/common/type.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr int Gap = 6;

QString toolTipOf(const QAction *action)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? action->text() : u"%1 (%2)"_s.arg(action->text(), keys);
}

} // namespace

ActionRow::ActionRow(QWidget *parent)
    : QWidget(parent)
    , m_more(framedIconButton(u"more"_s, tr("More actions"), this))
    , m_menu(new QMenu(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setObjectName(u"moreActions"_s);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    connect(m_menu, &QMenu::aboutToShow, this, &ActionRow::fillMenu);
    fillMenu();
}

void ActionRow::addAction(QAction *action, bool hasWords)
{
    QAbstractButton *button = nullptr;
    if (hasWords)
        button = plainButton({}, action->iconText(), this);
    else
        button = framedIconButton({}, action->text(), this);
    const auto follow = [action, button, hasWords] {
        button->setIcon(action->icon());
        button->setText(hasWords ? action->iconText() : QString());
        button->setAccessibleName(action->text());
        button->setToolTip(toolTipOf(action));
        button->setEnabled(action->isEnabled());
    };
    follow();
    button->setObjectName(action->objectName() + u"Button"_s);
    connect(action, &QAction::changed, button, follow);
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    m_parts.append({action, button});
    updateGeometry();
}

void ActionRow::addMenuAction(QAction *action)
{
    m_others.append(action);
}

QSize ActionRow::sizeHint() const
{
    int width = m_more->sizeHint().width();
    int height = m_more->sizeHint().height();
    for (const Part &part : m_parts) {
        width += part.button->sizeHint().width() + Gap;
        height = std::max(height, part.button->sizeHint().height());
    }
    return {width, height};
}

QSize ActionRow::minimumSizeHint() const
{
    return {m_more->sizeHint().width(), sizeHint().height()};
}

void ActionRow::fold()
{
    int room = width() - m_more->sizeHint().width();
    int x = 0;
    bool fits = true;
    const auto place = [this](QWidget *widget, int at) {
        const QSize size(widget->sizeHint().width(), height());
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect({at, 0}, size)));
    };
    for (const Part &part : std::as_const(m_parts)) {
        const int need = part.button->sizeHint().width() + Gap;
        fits = fits && need <= room;
        part.button->setVisible(fits);
        if (!fits)
            continue;
        place(part.button, x);
        x += need;
        room -= need;
    }
    place(m_more, x);
}

void ActionRow::fillMenu()
{
    m_menu->clear();
    for (const Part &part : std::as_const(m_parts)) {
        if (part.button->isHidden())
            m_menu->addAction(part.action);
    }
    if (!m_menu->isEmpty())
        m_menu->addSeparator();
    for (QAction *action : std::as_const(m_others))
        action ? m_menu->addAction(action) : static_cast<void>(m_menu->addSeparator());
}

bool ActionRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange
        || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        fold();
    }
    return QWidget::event(event);
}

void ActionRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

} // namespace spacedock
