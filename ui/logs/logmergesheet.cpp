// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logmergesheet.h"

#include "ui/common/type.h"
#include "ui/text/words.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr int IdRole = Qt::UserRole + 1;

bool isChecked(const QStandardItem &item)
{
    return item.checkState() == Qt::Checked;
}

/// What runs has something to say now.
bool standsBefore(const Space &a, const Space &b)
{
    const bool isFirst = isRunning(a.runtime.stage.stage);
    return isFirst == isRunning(b.runtime.stage.stage) ? a.id < b.id : isFirst;
}

} // namespace

LogMergeSheet::LogMergeSheet(const SpaceId &id, const QList<Space> &spaces,
                             const QList<SpaceId> &chosen, QWidget *parent)
    : Sheet(parent)
    , m_model(new QStandardItemModel(this))
    , m_matches(new QSortFilterProxyModel(this))
    , m_list(new QListView)
    , m_none(new QPushButton(tr("This Space alone")))
{
    setObjectName(u"logMergeSheet"_s);
    setWindowTitle(tr("Merge logs"));
    setHeader(id, tr("Lines of which other Spaces are to stand between its own, by time?"));
    fill(id, spaces, chosen);
    m_matches->setSourceModel(m_model);
    m_matches->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_matches);
    m_list->setObjectName(u"mergeSpaces"_s);
    m_list->setAccessibleName(tr("Other Spaces"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    auto *filter = new QLineEdit;
    filter->setObjectName(u"mergeFilter"_s);
    filter->setAccessibleName(tr("Filter"));
    filter->setPlaceholderText(tr("Filter"));
    filter->setClearButtonEnabled(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::Margin, metrics::Margin, metrics::Margin, metrics::Margin);
    column->setSpacing(metrics::Gap);
    column->addWidget(filter);
    column->addWidget(m_list, 1);
    setContent(content);
    m_none->setObjectName(u"mergeNone"_s);
    setAside(m_none);
    setPrimary({})->setObjectName(u"mergeApply"_s);
    setFirstField(filter);
    connect(filter, &QLineEdit::textChanged, m_matches,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(filter, &QLineEdit::textChanged, this, &LogMergeSheet::choose);
    connect(m_none, &QPushButton::clicked, this, &LogMergeSheet::chooseNone);
    connect(m_model, &QStandardItemModel::itemChanged, this, &LogMergeSheet::showChoice);
    choose();
    showChoice();
    resize(460, 420);
}

void LogMergeSheet::fill(const SpaceId &id, const QList<Space> &spaces,
                         const QList<SpaceId> &chosen)
{
    QList<Space> sorted = spaces;
    std::ranges::sort(sorted, standsBefore);
    for (const Space &space : std::as_const(sorted)) {
        if (space.id == id || space.isStatic())
            continue;
        //: A Space in a list: %1 is its name, %2 what it does.
        auto *item =
            new QStandardItem(tr("%1 · %2").arg(space.id.path(), stageWord(space.runtime.stage)));
        item->setCheckable(true);
        item->setCheckState(chosen.contains(space.id) ? Qt::Checked : Qt::Unchecked);
        item->setData(QVariant::fromValue(space.id), IdRole);
        m_model->appendRow(item);
    }
}

/// The space key ticks what is current: type, Tab, Space.
void LogMergeSheet::choose()
{
    if (!m_list->currentIndex().isValid() && m_matches->rowCount() > 0)
        m_list->setCurrentIndex(m_matches->index(0, 0));
}

void LogMergeSheet::chooseNone()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->item(row)->setCheckState(Qt::Unchecked);
    accept();
}

QList<SpaceId> LogMergeSheet::value() const
{
    QList<SpaceId> chosen;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QStandardItem &item = *m_model->item(row);
        if (isChecked(item))
            chosen.append(item.data(IdRole).value<SpaceId>());
    }
    return chosen;
}

void LogMergeSheet::showChoice()
{
    const auto count = static_cast<int>(value().size());
    const bool isFull = count >= MostOthers;
    const QSignalBlocker quiet(m_model);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem &item = *m_model->item(row);
        item.setEnabled(isChecked(item) || !isFull);
    }
    primary()->setText(count > 0 ? tr("Merge with %n Spaces", nullptr, count) : tr("Merge"));
    primary()->setEnabled(count > 0);
    m_none->setEnabled(count > 0);
    m_list->viewport()->update();
}

} // namespace spacedock
