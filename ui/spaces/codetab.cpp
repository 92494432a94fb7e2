// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/codetab.h"

#include "ui/common/codebox.h"
#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/text/words.h"

#include <QBoxLayout>

namespace spacedock {

using namespace Qt::StringLiterals;

CodeTab::CodeTab(QString endpoint, QWidget *parent)
    : QScrollArea(parent)
    , m_endpoint(std::move(endpoint))
    , m_tools(new Segmented)
{
    setAccessibleName(tr("Code"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tools->setObjectName(u"codeTool"_s);
    m_tools->setAccessibleName(tr("Language of the code"));
    for (const Tool tool : {Tool::Python, Tool::Hf, Tool::Curl})
        m_tools->addSegment(toolName(tool), int(tool));
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::Margin, metrics::SectionVertical, metrics::Margin,
                               metrics::Margin);
    column->setSpacing(metrics::Margin);
    column->addWidget(m_tools, 0, Qt::AlignLeading);
    m_hardware = add(tr("Ask for its hardware"), u"codeHardware"_s);
    m_sleepTime = add(tr("Set its sleep time"), u"codeSleep"_s);
    m_pause = add(tr("Pause it"), u"codePause"_s);
    m_restart = add(tr("Restart it"), u"codeRestart"_s);
    for (const Snippet &snippet : {m_hardware, m_sleepTime, m_pause, m_restart})
        column->addWidget(snippet.part);
    column->addStretch(1);
    setWidget(content);
    connect(m_tools, &Segmented::changed, this, &CodeTab::write);
}

CodeTab::Snippet CodeTab::add(const QString &title, const QString &name)
{
    Snippet snippet{new QWidget, new CodeBox};
    snippet.box->setObjectName(name);
    snippet.box->setAccessibleName(title);
    auto *column = new QVBoxLayout(snippet.part);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    column->addWidget(new Label(title, Type::Small, Tone::Text, QFont::DemiBold));
    column->addWidget(snippet.box);
    return snippet;
}

void CodeTab::setRow(const SpaceRow &row)
{
    const Runtime &runtime = row.space.runtime;
    m_id = row.id();
    m_flavor = runtime.requestedHardware.isEmpty() ? QString(CpuBasic) : runtime.requestedHardware;
    m_sleep = runtime.sleepTime;
    m_isStatic = row.space.isStatic();
    m_canSleep = row.isPaidHardware;
    write();
}

void CodeTab::write()
{
    const auto tool = static_cast<Tool>(m_tools->currentData().toInt());
    m_hardware.box->setCode(
        setHardwareCode(tool, m_id, m_flavor, m_canSleep ? m_sleep : std::nullopt, m_endpoint));
    m_sleepTime.box->setCode(setSleepTimeCode(tool, m_id, m_sleep, m_endpoint));
    m_pause.box->setCode(pauseCode(tool, m_id, m_endpoint));
    m_restart.box->setCode(restartCode(tool, m_id, false, m_endpoint));
    m_hardware.part->setVisible(!m_isStatic);
    m_sleepTime.part->setVisible(!m_isStatic && m_canSleep);
    m_pause.part->setVisible(!m_isStatic);
    m_restart.part->setVisible(!m_isStatic);
}

} // namespace spacedock
