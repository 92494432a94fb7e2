// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/section.h"

#include "ui/common/hairline.h"
#include "ui/common/label.h"

#include <QFormLayout>

namespace spacedock {

QFormLayout *addSection(QVBoxLayout *page, const QString &title)
{
    if (page->count() > 0) {
        page->addSpacing(metrics::Gap);
        page->addWidget(new Hairline);
        page->addSpacing(metrics::Gap);
    }
    page->addWidget(new Label(title, Type::Title, Tone::Text, QFont::DemiBold));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setHorizontalSpacing(metrics::Margin);
    form->setVerticalSpacing(metrics::Gap);
    page->addLayout(form);
    return form;
}

Label *settingNote(const QString &text)
{
    auto *note = new Label(text, Type::Small, Tone::Text2);
    note->setWordWrap(true);
    return note;
}

} // namespace spacedock
