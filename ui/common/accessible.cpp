// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/accessible.h"

#include <QAccessibleWidget>
#include <QWidget>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

struct Known {
    QLatin1StringView className;
    QAccessible::Role role;
};

constexpr Known Roles[] = {
    {"spacedock::Tag"_L1, QAccessible::StaticText},
    {"spacedock::NameLabel"_L1, QAccessible::StaticText},
    {"spacedock::StageMark"_L1, QAccessible::Graphic},
    {"spacedock::Banner"_L1, QAccessible::AlertMessage},
    {"spacedock::BurnMeter"_L1, QAccessible::Grouping},
    {"spacedock::StageStrip"_L1, QAccessible::Graphic},
    {"spacedock::Sparkline"_L1, QAccessible::Graphic},
    {"spacedock::EmptyState"_L1, QAccessible::Grouping},
    {"spacedock::SkeletonRows"_L1, QAccessible::StaticText},
    {"spacedock::Segmented"_L1, QAccessible::Grouping},
    {"spacedock::ChipRow"_L1, QAccessible::Grouping},
    {"spacedock::Hairline"_L1, QAccessible::Separator},
};

QAccessibleInterface *create(const QString &className, QObject *object)
{
    const auto *found = std::ranges::find_if(
        Roles, [&](const Known &known) { return className == known.className; });
    if (found == std::end(Roles) || !object || !object->isWidgetType())
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), found->role);
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(create);
}

} // namespace spacedock
