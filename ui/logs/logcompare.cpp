// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logcompare.h"

#include "app/service/logstore.h"
#include "ui/common/button.h"
#include "ui/common/hairline.h"
#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/logs/loglink.h"
#include "ui/logs/logpanes.h"
#include "ui/logs/logview.h"
#include "ui/text/format.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCoreApplication>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

/// Where lupdate files these words.
struct LogRunWords {
    Q_DECLARE_TR_FUNCTIONS(LogRunWords)
};

int plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, 1 << 30));
}

} // namespace

QString runTitle(const LogRun &run)
{
    //: A kept log: %1 counts the runs of a Space, %2 is when it began.
    return LogRunWords::tr("Run %1 · %2").arg(run.info.run).arg(format::dayTime(run.info.started));
}

QString runFacts(const LogRun &run)
{
    QStringList facts{
        LogRunWords::tr("%1 lines", nullptr, plural(run.lines)).arg(format::number(run.lines))};
    if (run.errors > 0)
        facts << LogRunWords::tr("%1 errors", nullptr, plural(run.errors))
                     .arg(format::number(run.errors));
    if (run.hasFailed())
        facts << LogRunWords::tr("failed");
    facts << format::bytes(run.bytes);
    return facts.join(u" · "_s);
}

LogCompare::LogCompare(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Two runs side by side"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // Asks its tab for no room.
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeSide(m_sides[0], tr("The last that served")));
    splitter->addWidget(makeSide(m_sides[1], tr("The one that failed")));
    m_link = new LogLink(*m_sides[0].panes, *m_sides[1].panes, this);
    auto *bar = new Bar(36, Qt::BottomEdge);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::Gap, 0, metrics::Margin, 0);
    makeBar(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(splitter, 1);
}

void LogCompare::makeBar(QHBoxLayout *row)
{
    QToolButton *back = linkButton(tr("Back to the live log"), u"chevron-left"_s);
    back->setObjectName(u"compareBack"_s);
    auto *linked = new QCheckBox(tr("Scroll together"));
    linked->setObjectName(u"compareLinked"_s);
    linked->setChecked(m_link->isLinked());
    auto *by = new Segmented;
    by->setObjectName(u"compareBy"_s);
    by->setAccessibleName(tr("What stands side by side"));
    by->setToolTip(tr("By the time since each run began, or by the number of the line"));
    by->addSegment(tr("By time"), static_cast<int>(LogLink::By::Elapsed));
    by->addSegment(tr("By line"), static_cast<int>(LogLink::By::Line));
    row->addWidget(back);
    row->addStretch(1);
    row->addWidget(linked);
    row->addSpacing(metrics::Gap);
    row->addWidget(by);
    connect(back, &QToolButton::clicked, this, &LogCompare::closed);
    connect(linked, &QCheckBox::toggled, m_link, &LogLink::setLinked);
    connect(linked, &QCheckBox::toggled, by, &QWidget::setEnabled);
    connect(by, &Segmented::changed, m_link,
            [this, by] { m_link->setBy(static_cast<LogLink::By>(by->currentData().toInt())); });
}

QWidget *LogCompare::makeSide(Side &side, const QString &name)
{
    side = {.title = new Label({}, Type::Body, Tone::Text, QFont::DemiBold),
            .facts = new Label({}, Type::Small, Tone::Text2),
            .panes = new LogPanes};
    side.panes->setAccessibleName(name);
    side.panes->view()->setAccessibleName(name);
    side.facts->setElided(Qt::ElideRight);
    auto *head = new Bar(32, Qt::BottomEdge);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::Margin, 0, metrics::Margin, 0);
    auto *part = new Label(name, Type::Body, Tone::Text2);
    part->setElided(Qt::ElideRight);
    row->addWidget(part);
    row->addWidget(side.title);
    row->addWidget(side.facts, 1);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(side.panes, 1);
    return box;
}

void LogCompare::setRun(int side, const LogRun &run, std::shared_ptr<const LogStore> store)
{
    const Side &at = m_sides.at(static_cast<std::size_t>(side));
    at.title->setText(runTitle(run));
    at.facts->setText(runFacts(run));
    at.panes->setStore(std::move(store));
    at.panes->view()->setFollowing(side == 1); // A failure stands at the end, a start in front.
    m_link->lead(1);
}

void LogCompare::setWrapped(bool wrapped)
{
    for (const Side &side : m_sides)
        side.panes->view()->setWrapped(wrapped);
}

} // namespace spacedock
