// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/navigation.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/tokens.h"
#include "ui/common/type.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

enum Role { IconNameOfPage = Qt::UserRole + 1, CountOfPage, PageNumber };

constexpr int Gap = 2;
constexpr int SideMargin = 8;
constexpr int TopMargin = 12;

class NavigationDelegate : public QStyledItemDelegate {
public:
    explicit NavigationDelegate(Navigation *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }

    int rowHeight() const { return metrics::rowHeight(m_view->fontMetrics(), metrics::Row) + Gap; }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        if (index.data(PageNumber).isValid())
            return {0, rowHeight()};
        // The spacer pushes the pages after it to the bottom.
        const int others = (index.model()->rowCount() - 1) * rowHeight();
        return {0, qMax(0, m_view->viewport()->height() - others - 1)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (!index.data(PageNumber).isValid())
            return;
        const Tokens &tokens = Tokens::of(option.palette);
        const QRect row = option.rect.adjusted(0, 0, 0, -Gap);
        const QRect ground = row.adjusted(SideMargin, 0, -SideMargin, 0);
        painter->save();
        if (option.state & QStyle::State_Selected) {
            drawPanel(*painter, ground, tokens.sel, {});
            const QRect bar = placed(row, metrics::Bar, Qt::AlignLeft, option.direction);
            painter->fillRect(bar.adjusted(0, metrics::Unit, 0, -metrics::Unit), tokens.accent);
        } else if (option.state & QStyle::State_MouseOver) {
            drawPanel(*painter, ground, tokens.chip, {});
        }
        paintPage(*painter, option, index, ground, tokens);
        constexpr auto Both = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
        if ((option.state & Both) == Both)
            drawFocusRing(*painter, ground, tokens.accent);
        painter->restore();
    }

private:
    void paintPage(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &ground, const Tokens &tokens) const
    {
        const QRect inner = ground.adjusted(8, 0, -8, 0);
        const QRect mark = m_view->isCompact()
            ? ground
            : placed(inner, metrics::Icon, Qt::AlignLeft, option.direction);
        paintIcon(painter,
                  QRect(mark.center().x() - 7, mark.center().y() - 7, metrics::Icon, metrics::Icon),
                  index.data(IconNameOfPage).toString(), tokens.text);
        if (m_view->isCompact())
            return;
        const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight);
        const QRect words = QStyle::visualRect(option.direction, inner,
                                               inner.adjusted(metrics::Icon + 10, 0, 0, 0));
        painter.setFont(typeFont(option.font, Type::Body, QFont::Medium));
        painter.setPen(tokens.text);
        painter.drawText(words, int(leading | Qt::AlignVCenter), index.data().toString());
        painter.setFont(typeFont(option.font, Type::Caption));
        painter.setPen(tokens.text2);
        painter.drawText(words, int(trailing | Qt::AlignVCenter),
                         index.data(CountOfPage).toString());
    }

    Navigation *m_view;
};

} // namespace

Navigation::Navigation(QWidget *parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Pages"));
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAttribute(Qt::WA_Hover);
    applyWidth();
}

int Navigation::addPage(const QString &iconName, const QString &word)
{
    auto *item = new QStandardItem(word);
    item->setData(iconName, IconNameOfPage);
    item->setData(m_pages, PageNumber);
    item->setToolTip(m_compact ? word : QString());
    m_model->appendRow(item);
    applyWidth();
    return m_pages++;
}

int Navigation::addBottomPage(const QString &iconName, const QString &word)
{
    if (m_spacerRow < 0) {
        auto *spacer = new QStandardItem;
        spacer->setFlags(Qt::NoItemFlags);
        m_spacerRow = m_model->rowCount();
        m_model->appendRow(spacer);
    }
    return addPage(iconName, word);
}

int Navigation::rowOf(int page) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QVariant number = m_model->index(row, 0).data(PageNumber);
        if (number.isValid() && number.toInt() == page)
            return row;
    }
    return -1;
}

void Navigation::setCount(int page, std::optional<int> count)
{
    QStandardItem *item = m_model->item(rowOf(page));
    if (!item)
        return;
    item->setData(count ? QLocale().toString(*count) : QString(), CountOfPage);
    item->setAccessibleText(count ? tr("%1, %2").arg(item->text(), QLocale().toString(*count))
                                  : item->text());
}

void Navigation::setWord(int page, const QString &word)
{
    if (QStandardItem *item = m_model->item(rowOf(page)))
        item->setText(word);
    applyWidth();
}

int Navigation::currentPage() const
{
    const QVariant page = currentIndex().data(PageNumber);
    return page.isValid() ? page.toInt() : -1;
}

void Navigation::setCurrentPage(int page)
{
    setCurrentIndex(m_model->index(rowOf(page), 0));
}

void Navigation::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->item(row)->setToolTip(compact ? m_model->item(row)->text() : QString());
    applyWidth();
    viewport()->update();
}

void Navigation::applyWidth()
{
    int words = 0;
    const QFontMetrics font(typeFont(this->font(), Type::Body, QFont::Medium));
    for (int row = 0; row < m_model->rowCount(); ++row)
        words = qMax(words, font.horizontalAdvance(m_model->item(row)->text()));
    const int need = words + 2 * SideMargin + 2 * 8 + metrics::Icon + 10 + metrics::Margin;
    setFixedWidth(m_compact ? metrics::NavigationCompactWidth
                            : qMax(metrics::NavigationWidth, need));
    setViewportMargins(0, TopMargin, 0, metrics::Gap);
    scheduleDelayedItemsLayout();
}

QSize Navigation::sizeHint() const
{
    return {width(), 200};
}

void Navigation::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (currentPage() >= 0)
        emit pageChosen(currentPage());
}

void Navigation::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void Navigation::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyWidth();
}

} // namespace spacedock
