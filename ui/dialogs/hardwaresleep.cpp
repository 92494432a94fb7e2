// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/hardwaresleep.h"

#include "ui/common/label.h"
#include "ui/dialogs/sleepchoice.h"
#include "ui/text/format.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace spacedock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

SleepTime proposedSleep(const SpaceContext &context)
{
    const Runtime &runtime = context.space.runtime;
    return runtime.sleepTime && !isFreeIn(context.book(), billedHardware(runtime))
        ? SleepTime{runtime.sleepTime}
        : SleepTime{1h};
}

} // namespace

HardwareSleep::HardwareSleep(const SpaceContext &context, QWidget *parent)
    : QWidget(parent)
    , m_proposed(proposedSleep(context))
    , m_isPresent(m_proposed.after == context.space.runtime.sleepTime)
    , m_pages(new QStackedWidget)
    , m_choice(new SleepChoice)
    , m_note(new Label({}, Type::Small, Tone::Text2))
{
    m_choice->setObjectName(u"sleep"_s);
    m_choice->setValue(m_proposed);
    m_pages->setObjectName(u"sleepPages"_s);
    m_pages->addWidget(m_choice);
    m_pages->addWidget(new Label(tr("%1, fixed").arg(format::sleepTime(FreeSleepTime))));
    m_note->setObjectName(u"sleepNote"_s);
    m_note->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Unit);
    layout->addWidget(m_pages);
    layout->addWidget(m_note);
    connect(m_choice, &SleepChoice::changed, this, &HardwareSleep::changed);
}

std::optional<SleepTime> HardwareSleep::value() const
{
    return m_choice->value();
}

void HardwareSleep::showFor(bool isFree, const BillEffect &effect)
{
    m_pages->setCurrentIndex(isFree ? 1 : 0);
    const auto wanted = value();
    m_note->setVisible(isFree || wanted);
    m_note->setTone(!isFree && wanted && !wanted->after ? Tone::Paid : Tone::Text2);
    m_note->setText(
        isFree ? tr("Free hardware sleeps after 48 hours without a visit, whatever is set.")
               : note(effect.after));
}

QString HardwareSleep::note(const std::optional<Rate> &rate) const
{
    const auto wanted = value();
    if (wanted && !wanted->after) {
        return rate ? tr("Never sleeps: %1 for 30 days, visited or not.")
                          .arg(format::money(cost(*rate, AlwaysOn)))
                    : tr("Never sleeps, and is billed all the time, visited or not.");
    }
    return m_isPresent
        ? tr("As it is now; sent with the change.")
        : tr("Paid hardware never sleeps unless told to. One hour is proposed and sent with the "
             "change.");
}

} // namespace spacedock
