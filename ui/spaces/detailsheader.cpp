// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/detailsheader.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/stageshape.h"
#include "ui/spaces/actionrow.h"
#include "ui/spaces/spaceactions.h"
#include "ui/text/words.h"

#include <QBoxLayout>
#include <QToolButton>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

/// From this width on everything stands in one row where the details fill the page.
constexpr int WideEnoughForOneRow = 800;

Tag::Look tagLook(const CostNow &cost)
{
    switch (cost.kind) {
    case CostNow::Kind::Paid:
    case CostNow::Kind::AtMost:
    case CostNow::Kind::NoPrice:
        return Tag::Look::Paid;
    case CostNow::Kind::Granted:
        return Tag::Look::Grant;
    case CostNow::Kind::Free:
    case CostNow::Kind::Idle:
        break;
    }
    return Tag::Look::Neutral;
}

} // namespace

DetailsHeader::DetailsHeader(SpaceActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_name(new NameLabel(Type::Title))
    , m_back(iconButton(u"chevron-left"_s, tr("Back to the list")))
    , m_expand(iconButton(u"expand"_s, tr("Let the details fill the page")))
    , m_close(iconButton(u"close"_s, tr("Hide details")))
    , m_mark(new StageMark)
    , m_stage(new Label({}, Type::Body, Tone::Text, QFont::Medium))
    , m_hardware(new Label({}, Type::Body, Tone::Text2))
    , m_tag(new Tag)
    , m_verdict(new Tag)
    , m_row(new ActionRow)
    , m_factsBox(new QWidget)
{
    m_name->setObjectName(u"detailsName"_s);
    m_stage->setObjectName(u"detailsStage"_s);
    m_hardware->setObjectName(u"detailsHardware"_s);
    m_tag->setObjectName(u"detailsBill"_s);
    m_verdict->setObjectName(u"logVerdict"_s);
    m_verdict->hide();
    m_hardware->setElided(Qt::ElideRight);
    m_facts = new QGridLayout(m_factsBox);
    m_facts->setContentsMargins({});
    m_facts->setHorizontalSpacing(metrics::Unit + 2);
    m_facts->setVerticalSpacing(metrics::Unit);
    m_facts->addWidget(m_mark, 0, 0);
    m_facts->addWidget(m_stage, 0, 1);
    m_facts->addItem(new QSpacerItem(metrics::Unit, 0), 0, 2);
    m_facts->addWidget(m_hardware, 0, 3);
    m_facts->addWidget(m_tag, 0, 4);
    m_facts->setColumnStretch(3, 1);
    for (const auto act : {SpaceActions::Hardware, SpaceActions::Sleep, SpaceActions::Pause})
        m_row->addAction(actions.action(act));
    m_row->addAction(actions.action(SpaceActions::Restart), false);
    for (const auto act :
         {SpaceActions::StopPaying, SpaceActions::FactoryRebuild, SpaceActions::Grant})
        m_row->addMenuAction(actions.action(act));
    m_row->addMenuAction(nullptr);
    for (const auto act : {SpaceActions::OpenOnHub, SpaceActions::CopyLink, SpaceActions::CopyName})
        m_row->addMenuAction(actions.action(act));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(metrics::Margin, metrics::SectionVertical, metrics::Margin,
                                 metrics::SectionVertical);
    m_column->setSpacing(metrics::Gap);
    m_column->addWidget(makeTop(actions));
    m_column->addWidget(m_factsBox);
    m_column->addWidget(m_verdict, 0, Qt::AlignLeading);
    m_column->addWidget(m_row);
    setStandingAlone(false);
}

QWidget *DetailsHeader::makeTop(SpaceActions &actions)
{
    QAction *browse = actions.action(SpaceActions::OpenOnHub);
    QToolButton *open = iconButton(u"external"_s, browse->text());
    open->setObjectName(u"openOnHubButton"_s);
    connect(open, &QToolButton::clicked, browse, &QAction::trigger);
    connect(m_back, &QToolButton::clicked, this, &DetailsHeader::closeClicked);
    connect(m_close, &QToolButton::clicked, this, &DetailsHeader::closeClicked);
    connect(m_expand, &QToolButton::clicked, this, &DetailsHeader::expandClicked);
    m_expand->setObjectName(u"detailsExpand"_s);
    m_back->setObjectName(u"detailsBack"_s);
    m_close->setObjectName(u"detailsClose"_s);
    auto *top = new QWidget;
    m_top = new QHBoxLayout(top);
    m_top->setContentsMargins({});
    m_top->setSpacing(metrics::Gap);
    m_top->addWidget(m_back);
    m_top->addWidget(m_name, 1);
    m_top->addWidget(open);
    m_top->addWidget(m_expand);
    m_top->addWidget(m_close);
    return top;
}

void DetailsHeader::setRow(const SpaceRow &row)
{
    m_name->setName(row.id().owner, row.id().name);
    m_mark->setStage(row.space.runtime.stage.stage);
    m_stage->setText(row.stageText);
    m_stage->setTone(stageWordTone(row.space.runtime.stage.stage));
    //: %1 is the hardware it runs on, %2 what it changes to.
    m_hardware->setText(row.requestedText.isEmpty()
                            ? row.hardwareText
                            : tr("%1 → %2").arg(row.hardwareText, row.requestedText));
    m_tag->setText(billTag(row.cost));
    m_tag->setLook(tagLook(row.cost));
    placeTag();
}

void DetailsHeader::setStandingAlone(bool alone)
{
    m_back->setVisible(alone);
    m_expand->setVisible(!alone);
    m_close->setVisible(!alone);
    placeParts();
}

void DetailsHeader::setVerdict(const QString &text, Tag::Look look)
{
    if (m_verdict->text() == text && m_verdict->look() == look)
        return;
    m_verdict->setText(text);
    m_verdict->setLook(look);
    m_verdict->setIconName(look == Tag::Look::Ok ? u"check"_s : QString());
    m_verdict->setVisible(!text.isEmpty());
}

void DetailsHeader::placeParts()
{
    const bool inOneRow = !m_back->isHidden() && width() >= WideEnoughForOneRow;
    if (inOneRow == m_isInOneRow)
        return;
    m_isInOneRow = inOneRow;
    const int first = m_top->indexOf(m_name) + 1;
    if (inOneRow) {
        m_top->insertWidget(first, m_factsBox);
        m_top->insertWidget(first + 1, m_verdict);
        m_top->insertWidget(first + 2, m_row, 1);
    } else {
        m_column->addWidget(m_factsBox);
        m_column->addWidget(m_verdict, 0, Qt::AlignLeading);
        m_column->addWidget(m_row);
    }
    m_top->setStretchFactor(m_name, inOneRow ? 0 : 1);
}

void DetailsHeader::placeTag()
{
    const int needed = m_mark->sizeHint().width() + m_stage->sizeHint().width()
        + m_hardware->fontMetrics().horizontalAdvance(m_hardware->text())
        + m_tag->sizeHint().width() + 6 * metrics::Gap;
    const bool below = !m_isInOneRow && needed > width() - 2 * metrics::Margin;
    if (below == m_isTagBelow)
        return;
    m_isTagBelow = below;
    m_facts->removeWidget(m_tag);
    below ? m_facts->addWidget(m_tag, 1, 0, 1, 5, Qt::AlignLeading)
          : m_facts->addWidget(m_tag, 0, 4);
}

void DetailsHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeParts();
    placeTag();
}

} // namespace spacedock
