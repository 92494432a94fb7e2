// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/groupdialog.h"

#include "ui/common/label.h"
#include "ui/dialogs/dialogparts.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace spacedock {

using namespace Qt::StringLiterals;

GroupDialog::GroupDialog(const QList<SpaceId> &spaces, const QStringList &groups, QWidget *parent)
    : Sheet(parent)
    , m_name(new QComboBox)
{
    setObjectName(u"groupDialog"_s);
    setWindowTitle(tr("Save as group"));
    if (spaces.size() == 1)
        setHeader(spaces.first(), tr("Put it into a group"));
    else
        setHeader(tr("%n Spaces", nullptr, int(spaces.size())), tr("Put them into a group"));
    m_name->setObjectName(u"groupName"_s);
    m_name->setAccessibleName(tr("Name of the group"));
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->addItems(groups);
    m_name->setCurrentText(groups.isEmpty() ? tr("My Spaces") : groups.first());
    auto *note = new Label(tr("Groups are kept on this computer, and a budget can be for one."),
                           Type::Small, Tone::Text2);
    note->setWordWrap(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addWidget(m_name);
    column->addWidget(note);
    column->addStretch();
    setContent(withMargins(content, metrics::Margin));
    setPrimary(tr("Put into the group"))->setObjectName(u"act"_s);
    setFirstField(m_name);
    connect(m_name, &QComboBox::editTextChanged, this,
            [this] { primary()->setEnabled(!group().isEmpty()); });
    fitInto(*this, {420, 210});
}

QString GroupDialog::group() const
{
    return m_name->currentText().simplified();
}

} // namespace spacedock
