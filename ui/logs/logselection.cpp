// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logselection.h"

#include "app/domain/logline.h"
#include "ui/logs/loglines.h"

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

LogPosition LogSelection::begin() const
{
    const LogPosition first = std::min(anchor, caret);
    return isByLine ? LogPosition{first.line, 0} : first;
}

LogPosition LogSelection::end() const
{
    const LogPosition last = std::max(anchor, caret);
    return isByLine ? LogPosition{last.line, LineEnd} : last;
}

QString selectedText(const LogLines &lines, const LogSelection &selection, LogTimes times,
                     qsizetype maxBytes, bool *isCut)
{
    QString text;
    if (isCut)
        *isCut = false;
    if (selection.isEmpty())
        return text;
    const LogPosition begin = selection.begin();
    const LogPosition end = selection.end();
    const bool isWhole = selection.isByLine || begin.line != end.line;
    for (qint64 row = lines.rowOf(begin.line); row < lines.rows(); ++row) {
        const qint64 line = lines.lineAt(row);
        if (line > end.line)
            break;
        if (text.size() > maxBytes) {
            if (isCut)
                *isCut = true;
            break;
        }
        const qint64 from = line == begin.line ? begin.offset : 0;
        const qint64 to = line == end.line ? end.offset : LogSelection::LineEnd;
        const QString time = from == 0 ? timeText(lines, row, times) : QString();
        if (!time.isEmpty())
            text += time + u"  "_s;
        if (const QString name = lines.sourceName(line); isWhole && from == 0 && !name.isEmpty())
            text += name + u"  "_s;
        if (const auto divider = lines.divider(line))
            text += u"— %1 —"_s.arg(dividerText(*divider));
        else
            text += QString::fromUtf8(
                plainText(lines.text(line, from, std::min<qint64>(to - from, maxBytes))));
        if (line < end.line || selection.isByLine)
            text += u'\n';
    }
    return text;
}

} // namespace spacedock
