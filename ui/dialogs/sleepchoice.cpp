// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sleepchoice.h"

#include "ui/common/segmented.h"
#include "ui/common/type.h"
#include "ui/dialogs/durationedit.h"
#include "ui/text/format.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace spacedock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array<std::chrono::seconds, 3> Presets{15min, 30min, 1h};
constexpr qlonglong Never = -1;
constexpr qlonglong Other = 0;

} // namespace

SleepChoice::SleepChoice(QWidget *parent)
    : QWidget(parent)
    , m_choices(new Segmented(this))
    , m_own(new DurationEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(2 * metrics::Unit);
    layout->addWidget(m_choices);
    layout->addWidget(m_own);

    for (const auto preset : Presets)
        m_choices->addSegment(format::sleepTime(preset), qlonglong(preset.count()));
    m_choices->addSegment(format::sleepTime(std::nullopt), Never);
    m_choices->addSegment(tr("other…"), Other);
    m_choices->setObjectName(u"sleepPresets"_s);
    m_choices->setAccessibleName(tr("Sleep after"));
    setFocusProxy(m_choices);

    connect(m_choices, &Segmented::changed, this, &SleepChoice::showOwn);
    connect(m_own, &DurationEdit::changed, this, &SleepChoice::changed);
    setValue({1h});
}

std::optional<SleepTime> SleepChoice::value() const
{
    const qlonglong seconds = m_choices->currentData().toLongLong();
    if (seconds == Other)
        return m_own->value();
    return seconds == Never ? SleepTime{} : SleepTime{std::chrono::seconds{seconds}};
}

void SleepChoice::setValue(const SleepTime &value)
{
    const bool isPreset = !value.after || std::ranges::find(Presets, *value.after) != Presets.end();
    if (!isPreset)
        m_own->setValue(value);
    m_choices->setCurrentData(isPreset ? (value.after ? qlonglong(value.after->count()) : Never)
                                       : Other);
    showOwn();
}

void SleepChoice::showOwn()
{
    const bool isOwn = m_choices->currentData().toLongLong() == Other;
    m_own->setVisible(isOwn);
    if (isOwn && m_choices->hasFocus())
        m_own->setFocus();
    emit changed();
}

} // namespace spacedock
