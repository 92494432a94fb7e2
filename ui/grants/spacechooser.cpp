// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grants/spacechooser.h"

#include "ui/common/type.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

SpaceChooser::SpaceChooser(const QList<Space> &spaces, QWidget *parent)
    : Sheet(parent)
    , m_matches(new QSortFilterProxyModel(this))
    , m_list(new QListView)
{
    setObjectName(u"spaceChooser"_s);
    setWindowTitle(tr("Community GPU grant"));
    setHeader(tr("Ask for a grant"), tr("For which Space? Grants are for public, open projects."));

    QStringList names;
    for (const Space &space : spaces)
        names.append(space.id.path());
    std::ranges::sort(names);
    m_matches->setSourceModel(new QStringListModel(names, this));
    m_matches->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_matches);
    m_list->setObjectName(u"spaces"_s);
    m_list->setAccessibleName(tr("Public Spaces"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);

    auto *filter = new QLineEdit;
    filter->setObjectName(u"filter"_s);
    filter->setAccessibleName(tr("Filter"));
    filter->setPlaceholderText(tr("Filter"));
    filter->setClearButtonEnabled(true);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(metrics::Margin, metrics::Margin, metrics::Margin, metrics::Margin);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(filter);
    layout->addWidget(m_list, 1);
    setContent(content);
    setPrimary(tr("Continue"))->setObjectName(u"choose"_s);
    setFirstField(filter);

    connect(filter, &QLineEdit::textChanged, m_matches,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(filter, &QLineEdit::textChanged, this, &SpaceChooser::showChoice);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SpaceChooser::showChoice);
    connect(m_list, &QListView::doubleClicked, this, &QDialog::accept);
    showChoice();
    resize(460, 420);
}

SpaceId SpaceChooser::value() const
{
    return SpaceId::fromText(m_list->currentIndex().data().toString()).value_or(SpaceId{});
}

void SpaceChooser::showChoice()
{
    // One match left is the choice: type, Enter.
    if (m_matches->rowCount() == 1 && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_matches->index(0, 0));
    primary()->setEnabled(m_list->currentIndex().isValid());
}

} // namespace spacedock
