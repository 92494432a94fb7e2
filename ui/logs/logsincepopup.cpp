// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logsincepopup.h"

#include "ui/common/button.h"
#include "ui/common/paint.h"
#include "ui/common/tokens.h"
#include "ui/common/type.h"

#include <QBoxLayout>
#include <QDateTimeEdit>
#include <QPainter>
#include <QPushButton>

namespace spacedock {

using namespace Qt::StringLiterals;

LogSincePopup::LogSincePopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_edit(new QDateTimeEdit(QDateTime::currentDateTime().addSecs(-3600)))
{
    setObjectName(u"sincePopup"_s);
    setAccessibleName(tr("Show the lines since"));
    m_edit->setObjectName(u"sinceTime"_s);
    m_edit->setAccessibleName(tr("Show the lines since"));
    m_edit->setCalendarPopup(true);
    QPushButton *apply = primaryButton(tr("Show"));
    apply->setObjectName(u"sinceApply"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::SectionVertical, metrics::SectionVertical,
                            metrics::SectionVertical, metrics::SectionVertical);
    row->addWidget(m_edit);
    row->addWidget(apply);
    connect(apply, &QPushButton::clicked, this, [this] {
        emit chosen(Time(std::chrono::milliseconds(m_edit->dateTime().toMSecsSinceEpoch())));
        close();
    });
}

void LogSincePopup::openBelow(const QWidget &button)
{
    adjustSize();
    move(button.mapToGlobal(QPoint(0, button.height() + metrics::Unit)));
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void LogSincePopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    drawPanel(painter, rect(), tokens.surface, tokens.ctl, 0);
}

} // namespace spacedock
