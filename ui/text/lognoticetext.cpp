// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/lognoticetext.h"

#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

struct LogNoticeWords {
    Q_DECLARE_TR_FUNCTIONS(LogNoticeWords)
};

QString hubSays(const QString &words)
{
    return words.isEmpty() ? QString() : LogNoticeWords::tr("The Hub says: %1").arg(words);
}

} // namespace

ErrorText logNoticeText(const LogNotice &notice)
{
    const QString space = notice.space.path();
    switch (notice.kind) {
    case LogNotice::Kind::Failed:
        return {LogNoticeWords::tr("%1 failed: %2").arg(space, stageWord(notice.stage)),
                hubSays(notice.detail)};
    case LogNotice::Kind::Suspended:
        return {LogNoticeWords::tr("%1 was suspended by the Hub after a failure.").arg(space),
                (LogNoticeWords::tr("It is not billed until you restart it.") + u' '
                 + hubSays(notice.detail))
                    .trimmed()};
    case LogNotice::Kind::Pattern:
        break;
    }
    return {LogNoticeWords::tr("%1: %n lines with “%2”", nullptr, int(notice.count))
                .arg(space, notice.pattern),
            notice.detail};
}

ErrorText logHistoryText(const Error &error)
{
    return {LogNoticeWords::tr("Logs are not kept at present."),
            LogNoticeWords::tr("What is watched is shown as before, but will be gone when the "
                               "window closes. The system says: %1")
                .arg(error.detail)};
}

ErrorText logExportText(const Error &error)
{
    return {
        LogNoticeWords::tr("The log was not saved."),
        LogNoticeWords::tr("The file is as it was before. The system says: %1").arg(error.detail)};
}

QString supportExcerpt(const SupportFacts &facts, const QByteArray &lines)
{
    QStringList head{LogNoticeWords::tr("Space: %1").arg(facts.space.path()),
                     LogNoticeWords::tr("Stage: %1").arg(facts.stage.raw)};
    const auto add = [&head](const QString &text, const QString &value) {
        if (!value.isEmpty())
            head.append(text.arg(value));
    };
    add(LogNoticeWords::tr("Hardware: %1"), facts.hardware);
    add(LogNoticeWords::tr("Commit: %1"), facts.commit);
    add(LogNoticeWords::tr("The Hub says: %1"), facts.errorMessage);
    add(LogNoticeWords::tr("Request: %1"), facts.requestId);
    add(LogNoticeWords::tr("Written: %1"), format::dateTime(facts.now));
    return head.join(u'\n') + u"\n\n"_s + QString::fromUtf8(lines);
}

} // namespace spacedock
