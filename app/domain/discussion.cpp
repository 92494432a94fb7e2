// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/discussion.h"

#include <QRegularExpression>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView kindWord(ProjectKind kind)
{
    switch (kind) {
    case ProjectKind::Personal:
        break;
    case ProjectKind::Academic:
        return "Academic"_L1;
    case ProjectKind::Company:
        return "Company"_L1;
    }
    return "Personal"_L1;
}

QString sleepWords(std::optional<std::chrono::seconds> after)
{
    if (!after)
        return u"without a sleep time"_s;
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(*after).count();
    QStringList parts;
    if (minutes >= 60)
        parts.append(u"%1 h"_s.arg(minutes / 60));
    if (minutes % 60 != 0 || parts.isEmpty())
        parts.append(u"%1 min"_s.arg(minutes % 60));
    return u"sleep after %1"_s.arg(parts.join(u' '));
}

QRegularExpressionMatch matchGrantTitle(const QString &title)
{
    static const QRegularExpression expression{
        uR"(^\s*Apply for (?:a )?(?:GPU )?community grant\b)"
        uR"((?:[\s:]*(?<kind>[^:()]*?)\s+project\b)?[^(]*(?:\((?<asked>[^)]*)\))?)"_s,
        QRegularExpression::CaseInsensitiveOption};
    return expression.match(title);
}

/// Only staff's own threads have staff as author; their words there are no answer.
bool isAnswered(const Discussion &thread)
{
    return std::ranges::any_of(thread.comments, [&thread](const Comment &comment) {
        return comment.author.isStaff && comment.author.name != thread.author.name;
    });
}

GrantState grantState(const Discussion &thread)
{
    if (thread.status == "closed"_L1)
        return GrantState::Closed;
    return isAnswered(thread) ? GrantState::Answered : GrantState::Submitted;
}

} // namespace

QString grantTitle(ProjectKind kind)
{
    return u"Apply for a GPU community grant: %1 project"_s.arg(kindWord(kind));
}

QString grantText(const GrantApplication &application, const QString &hardwareName)
{
    QStringList parts;
    const auto add = [&parts](QLatin1StringView heading, const QString &text) {
        if (!text.trimmed().isEmpty())
            parts.append(u"**%1** %2"_s.arg(heading, text.trimmed()));
    };
    add("What it does."_L1, application.purpose);
    add("Why a GPU."_L1, application.reason);
    add("Hardware."_L1, u"%1, %2."_s.arg(hardwareName, sleepWords(application.sleepAfter)));
    add("Links."_L1, application.links);
    return parts.join("\n\n"_L1);
}

std::optional<GrantRequest> findGrant(const QList<Discussion> &threads, const QStringList &members)
{
    const Discussion *newest = nullptr;
    const auto age = [](const Discussion &thread) {
        return std::pair{thread.createdAt, thread.number};
    };
    for (const Discussion &thread : threads) {
        if (!members.contains(thread.author.name, Qt::CaseInsensitive)
            || !matchGrantTitle(thread.title).hasMatch())
            continue;
        if (!newest || age(thread) > age(*newest))
            newest = &thread;
    }
    if (!newest)
        return std::nullopt;
    const QRegularExpressionMatch match = matchGrantTitle(newest->title);
    return GrantRequest{newest->number, match.captured(u"kind"_s), match.captured(u"asked"_s),
                        newest->createdAt, grantState(*newest)};
}

} // namespace spacedock
