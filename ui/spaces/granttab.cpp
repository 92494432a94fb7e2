// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/granttab.h"

#include "app/service/grantdesk.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/spaces/spaceactions.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace spacedock {

using namespace Qt::StringLiterals;

GrantTab::GrantTab(Services &services, SpaceActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_actions(actions)
    , m_fact(new Label({}, Type::Body, Tone::Text, QFont::DemiBold))
    , m_sentence(new Label({}, Type::Body, Tone::Text2))
    , m_thread(linkButton(tr("Open the discussion"), u"external"_s))
    , m_apply(plainButton(u"gift"_s, tr("Apply for a grant…")))
{
    m_fact->setObjectName(u"grantFact"_s);
    m_thread->setObjectName(u"grantThread"_s);
    m_apply->setObjectName(u"grantApply"_s);
    m_sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::Margin, metrics::SectionVertical, metrics::Margin,
                               metrics::Margin);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_fact);
    column->addWidget(m_sentence);
    column->addWidget(m_thread, 0, Qt::AlignLeading);
    column->addWidget(m_apply, 0, Qt::AlignLeading);
    column->addStretch(1);

    QAction *apply = actions.action(SpaceActions::Grant);
    connect(m_apply, &QPushButton::clicked, apply, &QAction::trigger);
    connect(apply, &QAction::changed, m_apply,
            [this, apply] { m_apply->setEnabled(apply->isEnabled()); });
    connect(m_thread, &QToolButton::clicked, this, [this] {
        if (const auto request = m_services.grants.request(m_id))
            m_actions.openDiscussion(m_id, request->discussion);
    });
    connect(&services.grants, &GrantDesk::requestChanged, this, [this](const SpaceId &id) {
        if (id == m_id)
            tell();
    });
}

void GrantTab::setRow(const SpaceRow &row)
{
    m_id = row.id();
    m_isGranted = row.cost.kind == CostNow::Kind::Granted;
    if (isVisible())
        look();
    tell();
}

void GrantTab::look()
{
    if (m_looked == m_id || m_id.isEmpty())
        return;
    m_looked = m_id;
    m_services.grants.look(m_id);
}

void GrantTab::tell()
{
    const auto request = m_services.grants.request(m_id);
    m_thread->setVisible(request.has_value());
    if (request) {
        //: %1 is a date, %2 what became of it, such as "answered".
        m_fact->setText(
            tr("Asked on %1 · %2").arg(format::date(request->askedAt), grantWord(request->state)));
        m_sentence->setText(request->requested.isEmpty()
                                ? tr("The discussion on the Hub has the answers.")
                                : tr("Asked for: %1").arg(request->requested));
        return;
    }
    m_fact->setText(m_isGranted ? tr("A grant pays for this Space") : tr("No grant was asked for"));
    m_sentence->setText(tr("The Hub gives GPUs to side projects and demos that many can use. The "
                           "application is a discussion in the Space, which everyone can read."));
}

void GrantTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

} // namespace spacedock
