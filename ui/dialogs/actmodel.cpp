// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/actmodel.h"

#include "ui/common/celldelegate.h"
#include "ui/dialogs/facts.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QFont>

#include <array>

namespace spacedock {

using namespace Qt::StringLiterals;

ActModel::ActModel(ConfirmDialog::Act act, QList<SpaceContext> contexts, QObject *parent)
    : QAbstractTableModel(parent)
    , m_act(act)
    , m_contexts(std::move(contexts))
{
}

int ActModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_contexts.size()) + 1;
}

int ActModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (column >= BeforeColumn ? Qt::AlignRight : Qt::AlignLeft));
    case TotalRole:
        return isSum(row);
    case WeightRole:
        return isSum(row) ? QFont::DemiBold : column == NameColumn ? QFont::Medium : QFont::Normal;
    case PrefixRole:
        return column == NameColumn && !isSum(row) ? QVariant(m_contexts[row].space.id.owner + u'/')
                                                   : QVariant();
    case StageRole:
        return column == StageColumn && !isSum(row)
            ? QVariant(int(m_contexts[row].space.runtime.stage.stage))
            : QVariant();
    case ToneRole:
        return int(column == BeforeColumn && !before(row).isFree()     ? Tone::Paid
                       : column == AfterColumn && !after(row).isFree() ? Tone::Paid
                                                                       : Tone::Text);
    default:
        return {};
    }
}

QVariant ActModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section >= BeforeColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> titles{tr("Space"), tr("Stage"), tr("Now $/h"),
                                                  tr("Then $/h")};
    return titles[std::size_t(section)];
}

QString ActModel::display(int row, int column) const
{
    switch (column) {
    case NameColumn:
        return isSum(row) ? tr("Together") : m_contexts[row].space.id.name;
    case StageColumn:
        return isSum(row) ? QString() : stageWord(m_contexts[row].space.runtime.stage);
    case BeforeColumn:
        return isSum(row) ? format::amountPerHour(before(row))
                          : costWord(m_contexts[row].costNow());
    case AfterColumn:
        return price(row, after(row));
    default:
        return {};
    }
}

QString ActModel::price(int row, Rate rate) const
{
    return rate.isFree() && !isSum(row) ? u"–"_s : format::amountPerHour(rate);
}

Rate ActModel::before(int row) const
{
    if (!isSum(row))
        return billedNow(m_contexts[row]);
    Rate sum;
    for (const SpaceContext &context : m_contexts)
        sum = sum + billedNow(context);
    return sum;
}

Rate ActModel::after(int row) const
{
    if (!isSum(row))
        return billedAfter(m_act, m_contexts[row]);
    Rate sum;
    for (const SpaceContext &context : m_contexts)
        sum = sum + billedAfter(m_act, context);
    return sum;
}

} // namespace spacedock
