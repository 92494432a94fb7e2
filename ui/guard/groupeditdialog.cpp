// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/groupeditdialog.h"

#include "ui/common/type.h"
#include "ui/dialogs/dialogparts.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace spacedock {

using namespace Qt::StringLiterals;

GroupEditDialog::GroupEditDialog(const Value &present, QStringList taken, const QList<SpaceId> &all,
                                 QWidget *parent)
    : Sheet(parent)
    , m_taken(std::move(taken))
    , m_name(new QLineEdit(present.name))
    , m_filter(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(u"groupEditDialog"_s);
    setWindowTitle(present.name.isEmpty() ? tr("New group") : tr("Change group"));
    setHeader(windowTitle(), tr("A budget can be for a group of Spaces of any owner"));
    setContent(withMargins(makeForm(present, all), metrics::Margin));
    setPrimary({})->setObjectName(u"act"_s);
    setFirstField(m_name);
    connect(m_name, &QLineEdit::textChanged, this, &GroupEditDialog::update);
    connect(m_filter, &QLineEdit::textChanged, this, &GroupEditDialog::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &GroupEditDialog::update);
    update();
    fitInto(*this, {460, 480});
}

QWidget *GroupEditDialog::makeForm(const Value &present, const QList<SpaceId> &all)
{
    m_name->setObjectName(u"name"_s);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(tr("Filter Spaces…"));
    m_filter->setAccessibleName(tr("Filter Spaces"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(u"members"_s);
    m_list->setAccessibleName(tr("Spaces in the group"));
    QSet<SpaceId> every{all.begin(), all.end()};
    QList<SpaceId> ids = every.unite(present.spaces).values();
    std::ranges::sort(ids);
    for (const SpaceId &id : std::as_const(ids)) {
        auto *item = new QListWidgetItem(id.path(), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(present.spaces.contains(id) ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    auto *form = new QWidget;
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins({});
    rows->setHorizontalSpacing(metrics::Margin);
    rows->addRow(tr("&Name"), m_name);
    rows->addRow(tr("&Spaces"), m_filter);
    rows->addRow(m_list);
    return form;
}

void GroupEditDialog::narrow(const QString &words)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(words, Qt::CaseInsensitive));
    }
}

GroupEditDialog::Value GroupEditDialog::value() const
{
    Value value{m_name->text().simplified(), {}};
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const auto id = SpaceId::fromText(item->text());
        if (item->checkState() == Qt::Checked && id)
            value.spaces.insert(*id);
    }
    return value;
}

void GroupEditDialog::update()
{
    const Value now = value();
    const bool isTaken = m_taken.contains(now.name);
    setPrimary(tr("Save group with %n Space(s)", nullptr, int(now.spaces.size())));
    primary()->setEnabled(!now.name.isEmpty() && !isTaken && !now.spaces.isEmpty());
    primary()->setToolTip(isTaken                    ? tr("Another group has this name.")
                              : now.spaces.isEmpty() ? tr("A group has at least one Space.")
                                                     : QString());
}

} // namespace spacedock
