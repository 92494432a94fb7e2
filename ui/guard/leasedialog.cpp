// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/leasedialog.h"

#include "ui/common/hairline.h"
#include "ui/common/type.h"
#include "ui/dialogs/billeffect.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/factlist.h"
#include "ui/dialogs/guardfacts.h"
#include "ui/dialogs/hardwaresleep.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace spacedock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime localTime(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

} // namespace

LeaseDialog::LeaseDialog(const SpaceContext &context, QWidget *parent)
    : Sheet(parent)
    , m_context(context)
    , m_flavor(new QComboBox)
    , m_until(new QDateTimeEdit)
    , m_then(new QComboBox)
    , m_sleep(new HardwareSleep(context))
    , m_facts(new FactList)
{
    setObjectName(u"leaseDialog"_s);
    setWindowTitle(tr("Hardware for a while"));
    showSpace(*this, context);
    m_facts->setObjectName(u"facts"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(withMargins(makeForm(), metrics::Margin));
    column->addWidget(new Hairline);
    column->addWidget(withMargins(m_facts, metrics::Margin));
    column->addStretch();
    setContent(content);
    setPrimary({})->setObjectName(u"act"_s);
    setEnterAccepts(false); // It may raise the price.
    update();
    fitInto(*this, {540, 440});
}

QWidget *LeaseDialog::makeForm()
{
    m_flavor->setObjectName(u"flavor"_s);
    m_until->setObjectName(u"until"_s);
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(tr("d MMM yyyy, HH:mm", "date format"));
    m_until->setMinimumDateTime(localTime(m_context.now + 5min));
    m_until->setDateTime(localTime(std::chrono::ceil<std::chrono::hours>(m_context.now + 3h)));
    m_then->setObjectName(u"then"_s);
    fillFlavors();
    fillThen();
    auto *form = new QWidget;
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins({});
    rows->setHorizontalSpacing(metrics::Margin);
    rows->addRow(tr("&Run on"), m_flavor);
    rows->addRow(tr("&Until"), m_until);
    rows->addRow(tr("&Then"), m_then);
    rows->addRow(tr("Sleep after"), m_sleep);
    connect(m_sleep, &HardwareSleep::changed, this, &LeaseDialog::update);
    connect(m_flavor, &QComboBox::currentIndexChanged, this, &LeaseDialog::update);
    connect(m_until, &QDateTimeEdit::dateTimeChanged, this, &LeaseDialog::update);
    connect(m_then, &QComboBox::currentIndexChanged, this, &LeaseDialog::update);
    return form;
}

void LeaseDialog::fillFlavors()
{
    const QString present = wantedHardware(m_context.space.runtime);
    for (const Flavor &flavor : m_context.book().flavors) {
        if (flavor.isFree())
            continue;
        m_flavor->addItem(u"%1 · %2"_s.arg(flavor.name, format::perHour(flavor.price)), flavor.id);
    }
    m_flavor->setCurrentIndex(std::max(0, m_flavor->findData(present)));
}

void LeaseDialog::fillThen()
{
    const QString present = wantedHardware(m_context.space.runtime);
    m_then->addItem(tr("CPU basic: stop paying"), QString(CpuBasic));
    m_then->addItem(tr("Paused"), QString());
    if (present != CpuBasic && !present.isEmpty())
        m_then->addItem(tr("Back to %1").arg(flavorName(present, m_context.book())), present);
}

Lease LeaseDialog::value() const
{
    return {.space = m_context.space.id,
            .flavor = m_flavor->currentData().toString(),
            .startedAt = m_context.now,
            .until = Time{std::chrono::milliseconds{m_until->dateTime().toMSecsSinceEpoch()}},
            .then = m_then->currentData().toString(),
            .isEndTold = false};
}

std::optional<SleepTime> LeaseDialog::sleep() const
{
    return m_sleep->value();
}

void LeaseDialog::update()
{
    const Lease lease = value();
    m_sleep->showFor(false, billEffect(m_context, m_context.book(), lease.flavor));
    const Rate rate =
        replicaPrice(m_context.book(), lease.flavor, replicasAfter(m_context.space.runtime))
            .value_or(Rate{});
    const auto length = std::chrono::floor<std::chrono::minutes>(lease.until - m_context.now);
    setPrimary(tr("Run until %1 for up to %2")
                   .arg(format::timeOfDay(lease.until), format::money(cost(rate, length))));
    primary()->setEnabled(length > 0min && lease.flavor != lease.then && sleep()
                          && !isUpgradeRefused(m_context, m_context.book(), lease.flavor));
    m_facts->setFacts(
        guardFacts(m_context, m_context.book(), lease.flavor)
        + QList<Fact>{
            {u"coin"_s, Tone::Paid,
             tr("%1 for %2 is at most %3; sleep makes it less.")
                 .arg(format::perHour(rate), format::duration(length),
                      format::money(cost(rate, length)))},
            {u"bell"_s, Tone::Text2,
             tr("You are told %1 before it ends and can extend it then.")
                 .arg(format::duration(LeaseNotice))},
            {u"clock"_s, Tone::Text2,
             tr("Spacedock must run at its end. If it does not, the change is made at its next "
                "start.")},
            {u"refresh"_s, Tone::Text2,
             tr("The Space restarts at both changes; a disk without a volume is lost each time.")},
        });
}

} // namespace spacedock
