// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frameworks/frameworkspage.h"

#include "ui/common/codebox.h"
#include "ui/common/hairline.h"
#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/common/tag.h"
#include "ui/text/words.h"

#include <QGridLayout>
#include <QScrollArea>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr int ReadableWidth = 900;

CodeBox *codeBox(const QString &objectName, const QString &words)
{
    auto *box = new CodeBox;
    box->setObjectName(objectName);
    box->setAccessibleName(words);
    return box;
}

Label *sentence(const QString &text = {})
{
    auto *label = new Label(text, Type::Body, Tone::Text2);
    label->setWordWrap(true);
    return label;
}

Label *sectionTitle(const QString &text)
{
    return new Label(text, Type::Title, Tone::Text, QFont::DemiBold);
}

QLayout *edition(const QString &title, const QString &tag, Tag::Look look, CodeBox *box)
{
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(title, Type::Body, Tone::Text, QFont::DemiBold));
    head->addWidget(new Tag(tag, look));
    head->addStretch();
    auto *layout = new QVBoxLayout;
    layout->setSpacing(metrics::Gap);
    layout->addLayout(head);
    layout->addWidget(box, 0, Qt::AlignTop);
    return layout;
}

} // namespace

FrameworksPage::FrameworksPage(QWidget *parent)
    : QWidget(parent)
    , m_choice(new Segmented)
    , m_then(sentence())
    , m_requirements2023(codeBox(u"requirements2023"_s, tr("requirements.txt as of 2023")))
    , m_requirementsNow(codeBox(u"requirementsNow"_s, tr("requirements.txt of today")))
    , m_check(codeBox(u"check"_s, tr("Check in app.py")))
    , m_expected(codeBox(u"expected"_s, tr("Lines in the run log")))
    , m_useText(sentence())
    , m_useGpu(codeBox(u"useGpu"_s, tr("Moving a model to the GPU")))
{
    setObjectName(u"frameworksPage"_s);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(toolBar());
    layout->addWidget(area, 1);
    connect(m_choice, &Segmented::changed, this, &FrameworksPage::showFramework);
    showFramework();
}

QWidget *FrameworksPage::toolBar()
{
    m_choice->setObjectName(u"framework"_s);
    m_choice->setAccessibleName(tr("Framework"));
    for (const Framework each : {Framework::PyTorch, Framework::Jax, Framework::TensorFlow})
        m_choice->addSegment(frameworkName(each), int(each));
    auto *note = new Label(tr("Most Spaces use a GPU as they are; these lines are for when they "
                              "do not."),
                           Type::Body, Tone::Text2);
    note->setElided(Qt::ElideRight);
    auto *bar = new Bar(metrics::ToolBar);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(metrics::Margin, 0, metrics::Margin, 0);
    layout->setSpacing(metrics::Margin);
    layout->addWidget(m_choice);
    layout->addWidget(note, 1);
    return bar;
}

QWidget *FrameworksPage::content()
{
    auto *editions = new QHBoxLayout;
    editions->setSpacing(metrics::Margin);
    editions->addLayout(
        edition(tr("As of 2023"), tr("dated"), Tag::Look::Neutral, m_requirements2023), 1);
    editions->addLayout(edition(tr("Today"), tr("recommended"), Tag::Look::Ok, m_requirementsNow),
                        1);

    auto *pane = new QWidget;
    pane->setMaximumWidth(ReadableWidth);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(metrics::Margin, metrics::Margin, metrics::Margin, metrics::Margin);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(sectionTitle(tr("1. Lines for requirements.txt")));
    layout->addWidget(m_then);
    layout->addLayout(editions);
    layout->addSpacing(metrics::Margin);
    layout->addWidget(sectionTitle(tr("2. A check in app.py")));
    layout->addWidget(m_check);
    layout->addWidget(sentence(tr("On a T4 the Space's run log then shows:")));
    layout->addWidget(m_expected);
    layout->addSpacing(metrics::Margin);
    layout->addWidget(sectionTitle(tr("3. Using the GPU")));
    layout->addWidget(m_useText);
    layout->addWidget(m_useGpu);
    layout->addStretch();
    return pane;
}

Framework FrameworksPage::framework() const
{
    return Framework(m_choice->currentData().toInt());
}

void FrameworksPage::setFramework(Framework framework)
{
    m_choice->setCurrentData(int(framework));
}

void FrameworksPage::showFramework()
{
    const FrameworkHelp help = frameworkHelp(framework());
    const QString name = frameworkName(framework());
    m_then->setText(tr("%1 needs a build that fits the Space's CUDA driver. The lines of 2023 are "
                       "kept for old Spaces: they ask for a CUDA that new builds have left behind.")
                        .arg(name));
    m_requirements2023->setCode(help.requirements2023.trimmed());
    m_requirementsNow->setCode(help.requirementsNow.trimmed());
    m_check->setCode(help.check.trimmed());
    m_expected->setCode(help.expected.trimmed());
    m_useText->setText(
        help.useGpu.isEmpty()
            ? tr("Nothing to do: %1 uses a GPU by itself when it finds one.").arg(name)
            : tr("%1 computes where the data is: move the model and its inputs. "
                 "Libraries on top of it, such as transformers pipelines, may do "
                 "it for you.")
                  .arg(name));
    m_useGpu->setCode(help.useGpu.trimmed());
    m_useGpu->setVisible(!help.useGpu.isEmpty());
}

} // namespace spacedock
