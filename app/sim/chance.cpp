// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/chance.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace spacedock::sim {

qint64 chance(const QString &key, qint64 bound)
{
    const auto digest = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Md5);
    return digest.left(6).toHex().toLongLong(nullptr, 16) % bound;
}

QString madeHex(const QString &key, int digits)
{
    const auto digest = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1);
    return QString::fromLatin1(digest.toHex()).left(digits);
}

QString randomHex(int digits)
{
    QString text;
    while (text.size() < digits)
        text += QString::number(QRandomGenerator::global()->generate(), 16)
                    .rightJustified(8, QLatin1Char('0'));
    return text.left(digits);
}

} // namespace spacedock::sim
