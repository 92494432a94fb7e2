// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bookchoice.h"

#include "ui/common/label.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

/// Whether every price that both name is the same.
bool agree(const PriceBook &a, const PriceBook &b)
{
    return std::ranges::all_of(a.flavors, [&b](const Flavor &flavor) {
        const Flavor *other = b.find(flavor.id);
        return !other || other->price == flavor.price;
    });
}

} // namespace

BookChoice::BookChoice(QList<PriceBook> books, const QString &currentId, QWidget *parent)
    : QWidget(parent)
    , m_books(std::move(books))
    , m_combo(new QComboBox)
    , m_remark(new Label({}, Type::Small, Tone::Text2))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::Gap);
    grid->setVerticalSpacing(metrics::Unit);
    auto *title = new Label(tr("Prices"), Type::Body, Tone::Text2);
    title->setBuddy(m_combo);
    grid->addWidget(title, 0, 0);
    grid->addWidget(m_combo, 0, 1);
    grid->addWidget(m_remark, 1, 0, 1, 2);

    m_combo->setObjectName(u"books"_s);
    m_combo->setAccessibleName(tr("Prices"));
    m_remark->setObjectName(u"bookRemark"_s);
    m_remark->setAlignment(Qt::AlignRight);
    for (const PriceBook &book : std::as_const(m_books))
        m_combo->addItem(bookName(book), book.id);
    m_combo->setCurrentIndex(std::max(0, m_combo->findData(currentId)));
    m_remark->setText(remark(m_books[m_combo->currentIndex()]));
    connect(m_combo, &QComboBox::currentIndexChanged, this, &BookChoice::choose);
}

void BookChoice::choose(int index)
{
    m_remark->setText(remark(m_books[index]));
    emit chosen(m_books[index]);
}

QString BookChoice::remark(const PriceBook &book) const
{
    if (!book.isLive())
        return book.validFrom ? tr("charged since %1").arg(format::date(*book.validFrom))
                              : ruleWords(book.rule);
    const auto printed =
        std::ranges::find_if_not(m_books.crbegin(), m_books.crend(), &PriceBook::isLive);
    if (printed == m_books.crend())
        return {};
    return (agree(book, *printed) ? tr("same as the %1 edition")
                                  : tr("differs from the %1 edition"))
        .arg(bookName(*printed));
}

} // namespace spacedock
