// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/pricebooks.h"

#include "app/hub/hubclient.h"
#include "app/hub/pricebookjson.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

// Resources of a static library stay out of the program unless this is called, and the macro
// works outside of namespaces only.
static void initPriceBookResource()
{
    Q_INIT_RESOURCE(pricebooks);
}

namespace spacedock {

QList<PriceBook> shippedPriceBooks()
{
    initPriceBookResource();
    QList<PriceBook> books;
    const QDir folder(u":/pricebooks"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        QFile file(folder.filePath(name));
        const auto book =
            file.open(QIODevice::ReadOnly) ? readPriceBook(file.readAll()) : Result<PriceBook>();
        if (!book || book->flavors.isEmpty())
            qFatal("built-in price book %s cannot be read", qPrintable(name));
        books.append(*book);
    }
    std::ranges::sort(books, {}, &PriceBook::asOf);
    return books;
}

PriceBooks::PriceBooks(QString cacheFile, QObject *parent)
    : QObject(parent)
    , m_cacheFile(std::move(cacheFile))
    , m_books(shippedPriceBooks())
    , m_shipped(m_books.size())
{
    loadCache();
}

const QList<PriceBook> &PriceBooks::books() const
{
    return m_books;
}

const PriceBook *PriceBooks::find(QStringView id) const
{
    const auto found = std::ranges::find(m_books, id, &PriceBook::id);
    return found == m_books.end() ? nullptr : &*found;
}

const PriceBook &PriceBooks::current() const
{
    const PriceBook *chosen = m_chosen.isEmpty() ? nullptr : find(m_chosen);
    return chosen ? *chosen : m_books.last();
}

const PriceBook &PriceBooks::inForceAt(Time time) const
{
    for (qsizetype i = m_shipped - 1; i > 0; --i) {
        if (m_books[i].validFrom.value_or(m_books[i].asOf) <= time)
            return m_books[i];
    }
    return m_books.first();
}

bool PriceBooks::isLive(const PriceBook &book) const
{
    return std::ranges::find(m_books.cbegin(), m_books.cbegin() + m_shipped, book.id,
                             &PriceBook::id)
        == m_books.cbegin() + m_shipped;
}

void PriceBooks::choose(const QString &id)
{
    const PriceBook before = current();
    m_chosen = id;
    if (current() != before)
        emit currentChanged();
}

QString PriceBooks::chosen() const
{
    return m_chosen;
}

void PriceBooks::refreshLive(HubClient &client, Time now)
{
    if (std::exchange(m_isReading, true))
        return;
    client.hardware(now).then(this, [this](const Result<PriceBook> &book) {
        m_isReading = false;
        if (!book) {
            emit liveFailed(book.error());
        } else if (book->flavors.isEmpty()) {
            emit liveFailed({Error::Kind::BadReply, 200, u"empty price list"_s, {}, {}, {}});
        } else {
            saveCache(*book);
            setLive(*book);
        }
    });
}

void PriceBooks::loadCache()
{
    QFile file(m_cacheFile);
    if (m_cacheFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    if (auto book = readPriceBook(file.readAll()); book && !book->flavors.isEmpty())
        setLive(*std::move(book));
}

// A cache that cannot be written costs nothing but a read at the next start.
void PriceBooks::saveCache(const PriceBook &book)
{
    QSaveFile file(m_cacheFile);
    if (m_cacheFile.isEmpty() || !file.open(QIODevice::WriteOnly))
        return;
    file.write(writePriceBook(book));
    file.commit();
}

// The cache keeps the list as the Hub gave it, so that a newer program reads its own exact prices
// into an older list.
void PriceBooks::setLive(PriceBook book)
{
    const PriceBook &newest = m_books[m_shipped - 1];
    book = withExactPrices(std::move(book), newest);
    book.rule = newest.rule;
    const PriceBook before = current();
    m_books.resize(m_shipped);
    m_books.append(std::move(book));
    emit booksChanged();
    if (current() != before)
        emit currentChanged();
}

} // namespace spacedock
