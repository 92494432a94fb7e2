// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/bulkhardware.h"

#include "ui/common/hairline.h"
#include "ui/common/type.h"
#include "ui/dialogs/billeffect.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/factlist.h"
#include "ui/dialogs/guardfacts.h"
#include "ui/dialogs/sleepchoice.h"
#include "ui/text/format.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds ProposedSleep = std::chrono::hours{1};

} // namespace

BulkHardwareDialog::BulkHardwareDialog(const QList<SpaceContext> &contexts, QWidget *parent)
    : Sheet(parent)
    , m_contexts(contexts)
    , m_flavor(new QComboBox)
    , m_sleep(new SleepChoice)
    , m_facts(new FactList)
{
    m_contexts.removeIf([](const SpaceContext &context) { return context.space.isStatic(); });
    setObjectName(u"bulkHardwareDialog"_s);
    setWindowTitle(tr("Hardware"));
    setHeader(tr("%n Spaces", nullptr, int(m_contexts.size())), tr("One hardware for all of them"));
    m_flavor->setObjectName(u"flavor"_s);
    m_flavor->setAccessibleName(tr("Hardware"));
    if (!m_contexts.isEmpty()) {
        for (const Flavor &flavor : m_contexts.first().book().flavors) {
            const QString price = flavor.isFree() ? tr("free") : format::perHour(flavor.price);
            m_flavor->addItem(u"%1 · %2"_s.arg(flavor.name, price), flavor.id);
        }
    }
    m_flavor->setCurrentIndex(std::max(0, m_flavor->findData(QString(CpuBasic))));
    m_sleep->setObjectName(u"sleep"_s);
    m_sleep->setValue({ProposedSleep});
    m_facts->setObjectName(u"facts"_s);
    auto *form = new QWidget;
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins({});
    rows->setHorizontalSpacing(metrics::Margin);
    rows->addRow(tr("&Hardware"), m_flavor);
    rows->addRow(tr("Sleep after"), m_sleep);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(withMargins(form, metrics::Margin));
    column->addWidget(new Hairline);
    column->addWidget(withMargins(m_facts, metrics::Margin));
    column->addStretch();
    setContent(content);
    setPrimary({})->setObjectName(u"act"_s);
    connect(m_flavor, &QComboBox::currentIndexChanged, this, &BulkHardwareDialog::update);
    connect(m_sleep, &SleepChoice::changed, this, &BulkHardwareDialog::update);
    update();
    fitInto(*this, {560, 360});
}

QString BulkHardwareDialog::flavor() const
{
    return m_flavor->currentData().toString();
}

std::optional<SleepTime> BulkHardwareDialog::sleep() const
{
    if (m_contexts.isEmpty() || isFreeIn(m_contexts.first().book(), flavor()))
        return {};
    return m_sleep->value();
}

QList<SpaceId> BulkHardwareDialog::spaces() const
{
    QList<SpaceId> ids;
    for (const SpaceContext &context : m_contexts) {
        if (wantedHardware(context.space.runtime) != flavor()
            && !isUpgradeRefused(context, context.book(), flavor()))
            ids.append(context.space.id);
    }
    return ids;
}

Rate BulkHardwareDialog::before() const
{
    Rate sum;
    for (const SpaceContext &context : m_contexts)
        sum = sum + context.costNow().rate;
    return sum;
}

Rate BulkHardwareDialog::after() const
{
    Rate sum;
    for (const SpaceContext &context : m_contexts) {
        const bool stays = isUpgradeRefused(context, context.book(), flavor());
        sum = sum
            + (stays ? context.costNow().rate
                     : replicaPrice(context.book(), flavor(), replicasAfter(context.space.runtime))
                           .value_or(Rate{}));
    }
    return sum;
}

int BulkHardwareDialog::refusedCount() const
{
    return int(std::ranges::count_if(m_contexts, [this](const SpaceContext &context) {
        return isUpgradeRefused(context, context.book(), flavor());
    }));
}

void BulkHardwareDialog::update()
{
    const int count = int(spaces().size());
    const Rate then = after();
    const bool isFree = then.isFree();
    m_sleep->setEnabled(!isFree);
    const QString words = tr("Change %n Spaces", nullptr, count);
    const Rate saved = before() - then;
    setPrimary(isFree && !before().isFree()
                   ? tr("%1, stop %2").arg(words, format::perHour(before()))
                   : isFree ? words
                            : tr("%1 at %2").arg(words, format::perHour(then)));
    primary()->setEnabled(count > 0 && (isFree || m_sleep->value()));
    setEnterAccepts(then <= before());
    const QString sum = tr("Now %1 together, then %2 while all of them run.")
                            .arg(format::perHour(before()), format::perHour(then));
    QList<Fact> facts{
        {u"coin"_s, saved < Rate{} ? Tone::Paid : Tone::Running, sum},
        {u"refresh"_s, Tone::Text2,
         tr("Each restarts, usually in 3 to 5 min; one that has it already is left out.")},
        {u"warning"_s, Tone::Failed, tr("Files on the disk of a Space without a volume are lost.")},
    };
    if (const int refused = refusedCount(); refused > 0)
        facts.prepend({u"warning"_s, Tone::Failed,
                       tr("%n of them are left out: their budget is used up and its guard is on. "
                          "As with the Hub's own limits, an upgrade is refused then.",
                          nullptr, refused)});
    m_facts->setFacts(facts);
}

} // namespace spacedock
