// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/monthpicker.h"

#include "ui/common/button.h"
#include "ui/common/icons.h"
#include "ui/common/type.h"
#include "ui/text/format.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

QToolButton *stepButton(const QString &iconName, QAction *action, const QString &objectName)
{
    QToolButton *button = iconButton(iconName, action->text());
    button->setObjectName(objectName);
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QToolButton::setEnabled);
    return button;
}

} // namespace

MonthPicker::MonthPicker(QWidget *parent)
    : QWidget(parent)
    , m_box(new QComboBox)
    , m_previous(new QAction(tr("Previous month"), this))
    , m_next(new QAction(tr("Next month"), this))
{
    m_box->setObjectName(u"monthBox"_s);
    m_box->setAccessibleName(tr("Month"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setType(m_box, Type::Body, QFont::DemiBold);
    m_previous->setObjectName(u"previousMonth"_s);
    m_previous->setShortcut(Qt::ALT | Qt::Key_PageUp);
    m_next->setObjectName(u"nextMonth"_s);
    m_next->setShortcut(Qt::ALT | Qt::Key_PageDown);
    for (QAction *action : {m_previous, m_next})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(stepButton(u"chevron-left"_s, m_previous, u"previousMonthButton"_s));
    layout->addWidget(m_box);
    layout->addWidget(stepButton(u"chevron-right"_s, m_next, u"nextMonthButton"_s));

    connect(m_box, &QComboBox::activated, this, &MonthPicker::pick);
    connect(m_previous, &QAction::triggered, this, [this] { pick(m_box->currentIndex() + 1); });
    connect(m_next, &QAction::triggered, this, [this] { pick(m_box->currentIndex() - 1); });
}

void MonthPicker::setMonths(const QList<TimeSpan> &months, TimeSpan current)
{
    const QSignalBlocker blocker(m_box);
    if (months != m_months) {
        m_months = months;
        m_box->clear();
        for (const TimeSpan &month : months)
            m_box->addItem(format::month(month));
        fitBox();
    }
    const int index = static_cast<int>(months.indexOf(current));
    m_box->setCurrentIndex(index);
    m_previous->setEnabled(index + 1 < months.size());
    m_next->setEnabled(index > 0);
}

// The box asks for the room of a plain font, and its own is strong.
void MonthPicker::fitBox()
{
    int width = 0;
    for (int i = 0; i < m_box->count(); ++i)
        width = std::max(width, m_box->fontMetrics().horizontalAdvance(m_box->itemText(i)));
    m_box->setMinimumWidth(width + 3 * metrics::Margin);
}

void MonthPicker::pick(int index)
{
    if (index >= 0 && index < m_months.size())
        emit picked(m_months.at(index));
}

} // namespace spacedock
