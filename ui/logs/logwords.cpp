// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logwords.h"

#include "ui/logs/loglines.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <cstdlib>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

/// Where lupdate files these words.
struct LogWords {
    Q_DECLARE_TR_FUNCTIONS(LogWords)
};

constexpr qsizetype CommitLength = 7;

QDateTime local(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
}

QString secondsText(Time time)
{
    return local(time).toString(u"HH:mm:ss");
}

QString restartText(const LogDivider &divider)
{
    QStringList facts;
    //: In a log, where the Space began anew. %1 is the time.
    facts << (divider.until || divider.from
                  ? LogWords::tr("Restarted %1")
                        .arg(secondsText(divider.until.value_or(divider.from.value_or(Time()))))
                  : LogWords::tr("Restarted"));
    if (divider.from && divider.until && *divider.until > *divider.from) {
        const auto down = std::chrono::floor<std::chrono::seconds>(*divider.until - *divider.from);
        if (down.count() > 0) //: %1 is a duration: "2 min"
            facts << LogWords::tr("was down %1").arg(format::duration(down));
    }
    const QString commit = QString::fromUtf8(divider.commit.left(CommitLength));
    if (divider.run > 0 && !commit.isEmpty())
        facts << LogWords::tr("run %1, commit %2").arg(divider.run).arg(commit);
    else if (divider.run > 0)
        facts << LogWords::tr("run %1").arg(divider.run);
    return facts.join(u" · "_s);
}

QString gapWords(const LogDivider &divider)
{
    if (!divider.from || !divider.until)
        return LogWords::tr("Not watched for a while · lines may be missing");
    return LogWords::tr("Not watched from %1 to %2 · lines may be missing")
        .arg(secondsText(*divider.from), secondsText(*divider.until));
}

} // namespace

QString clockText(Time time)
{
    return local(time).toString(u"HH:mm:ss.zzz");
}

QString datedText(Time time)
{
    const QDateTime moment = local(time);
    return u"%1 %2"_s.arg(QLocale().toString(moment.date(), u"dd MMM"),
                          moment.toString(u"HH:mm:ss.zzz"));
}

QString gapText(std::chrono::milliseconds gap)
{
    const qlonglong length = std::abs(gap.count());
    const QString sign = gap.count() < 0 ? u"\u2212"_s : u"+"_s;
    const QString rest = u".%1"_s.arg(length % 1000, 3, 10, QChar(u'0'));
    if (length < 60'000)
        return sign + QString::number(length / 1000) + rest;
    if (length >= 3'600'000)
        return u"%1%2:%3:%4%5"_s.arg(sign)
            .arg(length / 3'600'000)
            .arg(length / 60'000 % 60, 2, 10, QChar(u'0'))
            .arg(length / 1000 % 60, 2, 10, QChar(u'0'))
            .arg(rest);
    return u"%1%2:%3%4"_s.arg(sign)
        .arg(length / 60'000)
        .arg(length / 1000 % 60, 2, 10, QChar(u'0'))
        .arg(rest);
}

QString timeText(const LogLines &lines, qint64 row, LogTimes times)
{
    const std::optional<Time> time = lines.record(lines.lineAt(row)).time;
    if (!time || times == LogTimes::Off)
        return {};
    if (times == LogTimes::OfDay)
        return clockText(*time);
    if (times == LogTimes::Dated)
        return datedText(*time);
    if (times == LogTimes::SinceStart) {
        const std::optional<Time> start = lines.runStart(lines.lineAt(row));
        return start ? gapText(*time - *start) : clockText(*time);
    }
    const std::optional<Time> before =
        row > 0 ? lines.record(lines.lineAt(row - 1)).time : std::nullopt;
    return before ? gapText(*time - *before) : clockText(*time);
}

QString widestTime(LogTimes times)
{
    switch (times) {
    case LogTimes::Off:
        return {};
    case LogTimes::Dated:
        return datedText(Time(std::chrono::days{180}));
    case LogTimes::SinceStart:
        return gapText(std::chrono::hours{100});
    case LogTimes::OfDay:
    case LogTimes::SinceBefore:
        break;
    }
    return clockText(Time());
}

QString dividerText(const LogDivider &divider)
{
    switch (divider.kind) {
    case LogDivider::Kind::Restart:
        return restartText(divider);
    case LogDivider::Kind::Gap:
        return gapWords(divider);
    case LogDivider::Kind::End:
        break;
    }
    const std::optional<Time> end = divider.until ? divider.until : divider.from;
    return end ? LogWords::tr("The log ended %1").arg(secondsText(*end))
               : LogWords::tr("The log ended");
}

QString redrawsText(int redraws)
{
    //: Behind the last state of a progress bar in a log.
    return LogWords::tr("↻ %n updates", nullptr, redraws);
}

} // namespace spacedock
