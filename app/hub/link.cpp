// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/link.h"

#include <QByteArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace spacedock {

QUrl nextPage(const QByteArray &link, const QUrl &base)
{
    static const QRegularExpression target(u"<([^>]*)>([^<]*)"_s);
    static const QRegularExpression isNext(u";\\s*rel\\s*=\\s*\"?(\\w+ )*next\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(link);
    auto found = target.globalMatch(text);
    while (found.hasNext()) {
        const auto match = found.next();
        if (isNext.match(match.captured(2)).hasMatch())
            return base.resolved(QUrl(match.captured(1)));
    }
    return {};
}

} // namespace spacedock
