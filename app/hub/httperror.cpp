// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/httperror.h"

#include "app/hub/jsonview.h"
#include "app/hub/ratebudget.h"

#include <QDateTime>
#include <QRegularExpression>

#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

constexpr qsizetype MaxWords = 2'000;

Error::Kind kindOf(int status)
{
    using Kind = Error::Kind;
    switch (status) {
    case 401:
        return Kind::Unauthorized;
    case 402:
        return Kind::PaymentRequired;
    case 403:
        return Kind::Forbidden;
    case 404:
        return Kind::NotFound;
    case 409:
        return Kind::Conflict;
    case 429:
        return Kind::RateLimited;
    default:
        return status >= 500 ? Kind::Server : Kind::Rejected;
    }
}

QString titleOf(const QString &html)
{
    static const QRegularExpression title(u"<title[^>]*>([^<]{1,200})</title>"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return title.match(html).captured(1).simplified();
}

QString plainWords(const QByteArray &body)
{
    QString text = QString::fromUtf8(body.first(qMin(body.size(), 4 * MaxWords))).trimmed();
    if (text.startsWith(u'<') || text.contains("<html"_L1, Qt::CaseInsensitive))
        return titleOf(text);
    if (text.startsWith(u'{') || text.startsWith(u'['))
        return {}; // JSON that was cut or that has no words
    return text;
}

/// {"error": "…"}, {"error": ["…"]}, {"error": {"message": "…"}}, {"errors": [{"message": "…"}]}
void collectWords(const JsonView &value, QStringList &words)
{
    if (value.isArray())
        value.forEach([&](const JsonView &item) { collectWords(item, words); });
    else if (value.isObject())
        collectWords(value["message"], words);
    else if (const QString text = value.text().trimmed(); !text.isEmpty())
        words.append(text);
}

QString jsonWords(const JsonView &root)
{
    QStringList words;
    for (const char *key : {"error", "error_description", "errors", "message"})
        collectWords(root[key], words);
    words.removeDuplicates();
    return words.join(u'\n');
}

} // namespace

QByteArray *ReplyHeaders::find(const QByteArray &lowerName)
{
    const std::pair<const char *, QByteArray *> known[] = {
        {"content-type", &contentType},    {"x-error-message", &errorMessage},
        {"x-error-code", &errorCode},      {"x-request-id", &requestId},
        {"retry-after", &retryAfter},      {"ratelimit", &rateLimit},
        {"ratelimit-policy", &ratePolicy}, {"link", &link},
    };
    for (const auto &[name, member] : known) {
        if (lowerName == name)
            return member;
    }
    return nullptr;
}

void ReplyHeaders::take(QByteArray name, const QByteArray &value)
{
    name = std::move(name).toLower();
    if (QByteArray *member = find(name))
        *member = value;
    else if (requestId.isEmpty() && (name == "x-amzn-trace-id" || name == "x-amz-cf-id"))
        requestId = value;
}

QString wordsOf(const QByteArray &body)
{
    const auto json = JsonDocument::parse(body);
    const QString words = json && (json->root().isObject() || json->root().isArray())
        ? jsonWords(json->root())
        : plainWords(body);
    return words.first(qMin(words.size(), MaxWords));
}

std::optional<std::chrono::seconds> retryAfter(const ReplyHeaders &headers)
{
    bool ok = false;
    const int seconds = headers.retryAfter.trimmed().toInt(&ok);
    if (ok && seconds >= 0)
        return std::chrono::seconds(seconds);
    QString date822 = QString::fromLatin1(headers.retryAfter.trimmed());
    date822.replace("GMT"_L1, "+0000"_L1); // the only zone that Qt reads
    const auto date = QDateTime::fromString(date822, Qt::RFC2822Date);
    if (date.isValid())
        return std::chrono::seconds(qMax(0, QDateTime::currentDateTimeUtc().secsTo(date)));
    if (const auto budget = readRateBudget(headers.rateLimit, headers.ratePolicy);
        budget && budget->remaining == 0)
        return budget->resetsIn;
    return {};
}

Error httpError(int status, const ReplyHeaders &headers, const QByteArray &body)
{
    const QString said = QString::fromUtf8(headers.errorMessage).trimmed();
    const QString words = wordsOf(body);
    Error error{.kind = kindOf(status), .status = status};
    error.detail = said.isEmpty() || words.contains(said) ? words
        : words.isEmpty() || said.contains(words)         ? said
                                                          : said + u'\n' + words;
    error.requestId = QString::fromUtf8(headers.requestId);
    error.code = QString::fromUtf8(headers.errorCode);
    if (status == 429 || status == 503)
        error.retryAfter = retryAfter(headers);
    return error;
}

QString withoutTokens(QString text, const QByteArray &token)
{
    static const QRegularExpression looksLikeToken(
        u"\\b(hf|api_org)_((oauth|jwt)_)?[A-Za-z0-9.-]{20,}"_s);
    if (!token.isEmpty())
        text.replace(QString::fromUtf8(token), u"…"_s);
    return text.replace(looksLikeToken, u"…"_s);
}

} // namespace spacedock
