// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/error.h"
#include "app/domain/pricebook.h"

#include <QObject>

namespace spacedock {

class HubClient;

/// The editions that ship with the program and the Hub's live list, which is cached on disk.
class PriceBooks : public QObject {
    Q_OBJECT

public:
    /// \a cacheFile: where the last live list is kept; empty keeps none.
    explicit PriceBooks(QString cacheFile = {}, QObject *parent = nullptr);

    /// Oldest first; the live list, once read, is last.
    const QList<PriceBook> &books() const;
    const PriceBook *find(QStringView id) const;
    /// The book in force: the chosen one, else the newest.
    const PriceBook &current() const;
    /// The shipped edition that was charged at \a time; the oldest for times before all of them.
    /// Prices fell in steps from April 2024; with two editions, the second begins on the day from
    /// which starting is billed, since that changes how minutes are counted.
    const PriceBook &inForceAt(Time time) const;
    bool isLive(const PriceBook &book) const; ///< Read from the Hub, not shipped.
    void choose(const QString &id); ///< Empty: the newest.
    QString chosen() const;

    /// Reads the live list; a call while one is under way does nothing.
    void refreshLive(HubClient &client, Time now);

signals:
    void currentChanged();
    void booksChanged();
    void liveFailed(const spacedock::Error &error);

private:
    void loadCache();
    void saveCache(const PriceBook &book);
    void setLive(PriceBook book);

    QString m_cacheFile;
    QString m_chosen;
    QList<PriceBook> m_books;
    qsizetype m_shipped = 0; ///< So many of m_books are built in; a live one follows.
    bool m_isReading = false;
};

/// The books that are built into the program, oldest first.
QList<PriceBook> shippedPriceBooks();

} // namespace spacedock
