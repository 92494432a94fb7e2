// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/csv.h"

namespace spacedock {

using namespace Qt::StringLiterals;

static QString field(QString text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n')
        && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', R"("")"_L1) + u'"';
}

static QByteArray line(const QStringList &fields)
{
    QStringList quoted;
    quoted.reserve(fields.size());
    for (const QString &each : fields)
        quoted.append(field(each));
    return quoted.join(u',').toUtf8() + "\r\n";
}

QByteArray csv(const QStringList &header, const QList<QStringList> &rows)
{
    QByteArray text = line(header);
    for (const QStringList &row : rows)
        text += line(row);
    return text;
}

} // namespace spacedock
