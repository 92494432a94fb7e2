// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/sleeplist.h"

#include "ui/common/type.h"
#include "ui/dialogs/durationedit.h"
#include "ui/text/format.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QRadioButton>

#include <array>

namespace spacedock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array<std::chrono::seconds, 9> Presets{5min, 15min, 30min, 1h,  10h,
                                                      24h,  48h,   72h,   168h};
constexpr int PerColumn = 5;
constexpr int NeverId = 0;
constexpr int OwnId = -2; // QButtonGroup keeps -1 for itself.

} // namespace

SleepList::SleepList(Money never, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_own(new DurationEdit(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(6 * metrics::Unit);
    grid->setVerticalSpacing(metrics::Unit);
    const auto add = [this, grid](const QString &text, int id, int at) {
        auto *button = new QRadioButton(text);
        button->setObjectName(u"sleep%1"_s.arg(id));
        m_group->addButton(button, id);
        grid->addWidget(button, at % PerColumn, at / PerColumn, Qt::AlignLeft | Qt::AlignVCenter);
        return button;
    };
    int at = 0;
    for (const auto preset : Presets)
        add(preset == 168h ? tr("1 week") : format::sleepTime(preset), int(preset.count()), at++);
    add(never == Money{} ? tr("never") : tr("never: %1 in 30 days").arg(format::money(never)),
        NeverId, at++);
    auto *own = add(tr("own time:"), OwnId, at);
    grid->removeWidget(own);
    grid->addWidget(own, PerColumn, 0, Qt::AlignTop);
    grid->addWidget(m_own, PerColumn, 1);
    grid->setColumnStretch(1, 1);

    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        m_own->setEnabled(id == OwnId);
        emit changed();
    });
    connect(m_own, &DurationEdit::changed, this, &SleepList::changed);
    connect(own, &QRadioButton::clicked, m_own, [this] { m_own->setFocus(); });
    setFocusProxy(m_group->button(NeverId));
}

std::optional<SleepTime> SleepList::value() const
{
    const int id = m_group->checkedId();
    if (id == OwnId)
        return m_own->value();
    return id == NeverId ? SleepTime{} : SleepTime{std::chrono::seconds{id}};
}

void SleepList::setValue(const SleepTime &value)
{
    const int id = value.after ? int(value.after->count()) : NeverId;
    QAbstractButton *button = m_group->button(id);
    if (!button) {
        m_own->setValue(value);
        button = m_group->button(OwnId);
    }
    button->setChecked(true);
    setFocusProxy(button);
}

} // namespace spacedock
