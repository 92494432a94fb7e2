// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirmdialog.h"

#include "app/domain/snippets.h"
#include "ui/common/codeexpander.h"
#include "ui/common/hairline.h"
#include "ui/common/label.h"
#include "ui/common/table.h"
#include "ui/dialogs/actmodel.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/factlist.h"
#include "ui/text/format.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostRows = 10; ///< More scroll.

QString title(ConfirmDialog::Act act)
{
    using enum ConfirmDialog::Act;
    switch (act) {
    case Pause:
        return ConfirmDialog::tr("Pause");
    case Restart:
        return ConfirmDialog::tr("Restart");
    case FactoryRebuild:
        return ConfirmDialog::tr("Factory rebuild");
    case StopPaying:
        break;
    }
    return ConfirmDialog::tr("Stop paying");
}

/// What the button says: the act, how many, and the price.
QString actWords(ConfirmDialog::Act act, const QList<SpaceContext> &contexts)
{
    Rate before;
    Rate after;
    for (const SpaceContext &context : contexts) {
        before = before + billedNow(context);
        after = after + billedAfter(act, context);
    }
    const bool isOne = contexts.size() == 1;
    const int count = int(contexts.size());
    const bool stops = act == ConfirmDialog::Act::Pause || act == ConfirmDialog::Act::StopPaying;
    QString words = title(act);
    if (act == ConfirmDialog::Act::StopPaying)
        words = ConfirmDialog::tr("Use CPU basic");
    if (!isOne)
        words = ConfirmDialog::tr("%1: %n Spaces", nullptr, count).arg(words);
    const Rate price = stops ? before : after;
    if (price.isFree())
        return words;
    return (stops ? ConfirmDialog::tr("%1, stop %2") : ConfirmDialog::tr("%1 at %2"))
        .arg(words, format::perHour(price));
}

QString snippet(ConfirmDialog::Act act, Tool tool, const SpaceContext &context)
{
    using enum ConfirmDialog::Act;
    switch (act) {
    case Pause:
        return pauseCode(tool, context.space.id, context.endpoint);
    case Restart:
    case FactoryRebuild:
        return restartCode(tool, context.space.id, act == FactoryRebuild, context.endpoint);
    case StopPaying:
        break;
    }
    return setHardwareCode(tool, context.space.id, CpuBasic, std::nullopt, context.endpoint);
}

QWidget *makeTable(ConfirmDialog::Act act, const QList<SpaceContext> &contexts, QWidget *parent)
{
    auto *table = new ConsoleTable(parent);
    table->setObjectName(u"affected"_s);
    table->setAccessibleName(ConfirmDialog::tr("Spaces that this is for"));
    table->setModel(new ActModel(act, contexts, table));
    table->setRowBase(metrics::TwinRow);
    table->setFrameShape(QFrame::NoFrame);
    table->setSortingEnabled(false);
    return table;
}

} // namespace

ConfirmDialog::ConfirmDialog(Act act, const SpaceContext &context, QWidget *parent)
    : ConfirmDialog(act, QList{context}, parent)
{
}

ConfirmDialog::ConfirmDialog(Act act, const QList<SpaceContext> &contexts, QWidget *parent)
    : Sheet(parent)
    , m_act(act)
{
    std::ranges::partition_copy(
        contexts, std::back_inserter(m_contexts), std::back_inserter(m_left),
        [act](const SpaceContext &context) { return canAct(act, context); });
    setObjectName(u"confirmDialog"_s);
    setWindowTitle(title(act));
    if (contexts.size() == 1)
        showSpace(*this, contexts.first());
    else
        setHeader(tr("%n Spaces", nullptr, int(contexts.size())), title(act));
    build();
}

QList<SpaceId> ConfirmDialog::spaces() const
{
    QList<SpaceId> ids;
    for (const SpaceContext &context : m_contexts)
        ids.append(context.space.id);
    return ids;
}

void ConfirmDialog::build()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    if (m_contexts.size() > 1) {
        layout->addWidget(makeTable(m_act, m_contexts, content), 1);
        layout->addWidget(new Hairline);
    }
    auto *facts = new FactList;
    facts->setObjectName(u"facts"_s);
    QList<Fact> words = m_contexts.isEmpty() ? QList<Fact>() : actFacts(m_act, m_contexts);
    if (!m_left.isEmpty())
        words.append({u"info"_s, Tone::Text2,
                      tr("Nothing to do for %n of them.", nullptr, int(m_left.size()))});
    facts->setFacts(words);
    layout->addWidget(withMargins(facts, metrics::Margin));
    if (m_contexts.size() == 1) {
        auto *code = new CodeExpander;
        code->setObjectName(u"code"_s);
        const auto of = [this](Tool tool) { return snippet(m_act, tool, m_contexts.first()); };
        code->setCode(of(Tool::Python), of(Tool::Hf), of(Tool::Curl));
        code->setOpen(false);
        layout->addWidget(new Hairline);
        layout->addWidget(withMargins(code, metrics::Gap));
    }
    setContent(content);
    QPushButton *primary = setPrimary(actWords(m_act, m_contexts));
    primary->setObjectName(u"act"_s);
    primary->setEnabled(!m_contexts.isEmpty());
    setEnterAccepts(!mayRaise(m_act, m_contexts));
    const int rows = int(std::min<qsizetype>(m_contexts.size(), MostRows)) + 1;
    fitInto(*this,
            m_contexts.size() > 1 ? QSize(620, 300 + rows * metrics::TwinRow) : QSize(520, 200));
}

} // namespace spacedock
