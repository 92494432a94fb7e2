// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/section.h"

#include "ui/common/hairline.h"
#include "ui/common/label.h"

#include <QFormLayout>

namespace spacedock {

namespace {

// All sections of the page begin their fields at one line.
constexpr int NameChars = 18;

} // namespace

QFormLayout *addSection(QVBoxLayout *page, const QString &title)
{
    if (page->count() > 0) {
        page->addSpacing(metrics::Gap);
        page->addWidget(new Hairline);
        page->addSpacing(metrics::Gap);
    }
    page->addWidget(new Label(title, Type::Title, Tone::Text, QFont::DemiBold));
    auto *form = new QFormLayout;
    dressForm(form);
    page->addLayout(form);
    return form;
}

void dressForm(QFormLayout *form)
{
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setHorizontalSpacing(metrics::Margin);
    form->setVerticalSpacing(metrics::Gap);
}

Label *settingName(const QString &text)
{
    auto *name = new Label(text);
    name->setMinimumWidth(QFontMetrics(name->font()).averageCharWidth() * NameChars);
    name->setMinimumHeight(metrics::barHeight(QFontMetrics(name->font()), metrics::ControlHeight));
    return name;
}

Label *settingNote(const QString &text)
{
    auto *note = new Label(text, Type::Small, Tone::Text2);
    note->setWordWrap(true);
    return note;
}

} // namespace spacedock
