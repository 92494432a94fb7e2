// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/httperror.h"
#include "app/hub/link.h"

#include <QTest>
#include <QUrl>

using namespace spacedock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class HttpErrorTest : public QObject {
    Q_OBJECT

private slots:
    void kinds_data();
    void kinds();
    void words_data();
    void words();
    void headerAndBodyAreBothHeard_data();
    void headerAndBodyAreBothHeard();
    void requestIdComesFromTheFirstThatHasOne();
    void retryAfter_data();
    void retryAfter();
    void tokensAreTakenOut();
    void nextPage_data();
    void nextPage();
};

void HttpErrorTest::kinds_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    const auto row = [](int status, Error::Kind kind) {
        QTest::addRow("%d", status) << status << int(kind);
    };
    row(400, Error::Kind::Rejected);
    row(401, Error::Kind::Unauthorized);
    row(402, Error::Kind::PaymentRequired);
    row(403, Error::Kind::Forbidden);
    row(404, Error::Kind::NotFound);
    row(406, Error::Kind::Rejected);
    row(409, Error::Kind::Conflict);
    row(422, Error::Kind::Rejected);
    row(429, Error::Kind::RateLimited);
    row(500, Error::Kind::Server);
    row(503, Error::Kind::Server);
}

void HttpErrorTest::kinds()
{
    QFETCH(int, status);
    const Error error = httpError(status, {.errorCode = "RepoNotFound"}, "{}");
    QTEST(int(error.kind), "kind");
    QCOMPARE(error.status, status);
    QCOMPARE(error.code, u"RepoNotFound"_s);
}

void HttpErrorTest::words_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &body, const QString &expected) {
        QTest::newRow(name) << body << expected;
    };
    row("text", R"({"error": "Space is stale"})", u"Space is stale"_s);
    row("list", R"({"error": ["one", "two"]})", u"one\ntwo"_s);
    row("errors", R"({"errors": [{"message": "a"}, {"message": "b"}]})", u"a\nb"_s);
    row("with url", R"({"error": "You already have it", "url": "https://x"})",
        u"You already have it"_s);
    row("oauth", R"({"error": "slow_down", "error_description": "wait"})", u"slow_down\nwait"_s);
    row("jobs", R"({"error": {"code": 7, "message": "no quota"}})", u"no quota"_s);
    row("message", R"({"message": "Bad gateway"})", u"Bad gateway"_s);
    row("same twice", R"({"error": "x", "message": "x"})", u"x"_s);
    row("plain", "  upstream connect error \n", u"upstream connect error"_s);
    row("html",
        "<!doctype html><html><head><title> 502\n Bad  Gateway</title></head>"
        "<body>secret internals</body></html>",
        u"502 Bad Gateway"_s);
    row("html without a title", "<html><body>secret internals</body></html>", {});
    row("cut json", R"({"error": "never en)", {});
    row("numbers", R"({"error": 17})", {});
    row("null", "null", u"null"_s);
    row("nothing", "", {});
}

void HttpErrorTest::words()
{
    QFETCH(QByteArray, body);
    QTEST(wordsOf(body), "expected");
}

void HttpErrorTest::headerAndBodyAreBothHeard_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    QTest::newRow("only header") << QByteArray("No") << QByteArray() << u"No"_s;
    QTest::newRow("only body") << QByteArray() << QByteArray(R"({"error":"No"})") << u"No"_s;
    QTest::newRow("same") << QByteArray("No") << QByteArray(R"({"error":"No"})") << u"No"_s;
    QTest::newRow("differ") << QByteArray("No") << QByteArray(R"({"error":"Never"})")
                            << u"No\nNever"_s;
    QTest::newRow("body says more")
        << QByteArray("No.") << QByteArray(R"({"error":"No. Pay."})") << u"No. Pay."_s;
    QTest::newRow("utf-8") << QByteArray("Für Höhere") << QByteArray() << u"Für Höhere"_s;
}

void HttpErrorTest::headerAndBodyAreBothHeard()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QTEST(httpError(403, {.errorMessage = header}, body).detail, "expected");
}

void HttpErrorTest::requestIdComesFromTheFirstThatHasOne()
{
    ReplyHeaders headers;
    headers.take("X-Amz-Cf-Id", "cf");
    QCOMPARE(httpError(500, headers, {}).requestId, u"cf"_s);
    headers.take("X-Request-Id", "Root=1-2-3;uuid");
    headers.take("X-Amzn-Trace-Id", "trace");
    QCOMPARE(httpError(500, headers, {}).requestId, u"Root=1-2-3;uuid"_s);
}

void HttpErrorTest::retryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("rateLimit");
    QTest::addColumn<int>("seconds"); // -1: not said
    QTest::newRow("seconds") << QByteArray("17") << QByteArray() << 17;
    QTest::newRow("seconds win") << QByteArray("17") << QByteArray("\"api\";r=0;t=55") << 17;
    QTest::newRow("window") << QByteArray() << QByteArray("\"api\";r=0;t=55") << 55;
    QTest::newRow("window not used up") << QByteArray() << QByteArray("\"api\";r=3;t=55") << -1;
    QTest::newRow("a past date") << QByteArray("Wed, 21 Oct 2015 07:28:00 GMT") << QByteArray()
                                 << 0;
    QTest::newRow("nonsense") << QByteArray("soon") << QByteArray() << -1;
}

void HttpErrorTest::retryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, rateLimit);
    const Error error = httpError(429, {.retryAfter = header, .rateLimit = rateLimit}, "{}");
    QTEST(int(error.retryAfter.value_or(-1s).count()), "seconds");
}

void HttpErrorTest::tokensAreTakenOut()
{
    const QByteArray token = "own-test-secret";
    QCOMPARE(withoutTokens(u"bad own-test-secret!"_s, token), u"bad …!"_s);
    QVERIFY(!withoutTokens(u"x hf_abcdefghijklmnopqrstuvwxyzABCDEFGH y"_s, token)
                 .contains("abcdefgh"_L1));
    QVERIFY(
        !withoutTokens(u"hf_oauth_abcdefghijklmnopqrstuvwxyz"_s, token).contains("abcdefgh"_L1));
    QCOMPARE(withoutTokens(u"hf_hub_download failed"_s, token), u"hf_hub_download failed"_s);
    QCOMPARE(withoutTokens(u"no token at all"_s, {}), u"no token at all"_s);
}

void HttpErrorTest::nextPage_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QUrl>("expected");
    const QUrl next(u"https://hub.test/api/spaces?limit=2&cursor=a%3D%3D"_s);
    QTest::newRow("next") << QByteArray(
        "<https://hub.test/api/spaces?limit=2&cursor=a%3D%3D>; rel=\"next\"")
                          << next;
    QTest::newRow("among others") << QByteArray(
        "<https://hub.test/x>; rel=\"prev\", <https://hub.test/api/spaces?limit=2&cursor=a%3D%3D>;"
        " rel=next") << next;
    QTest::newRow("relative") << QByteArray("</api/spaces?limit=2&cursor=a%3D%3D>; rel=\"next\"")
                              << next;
    QTest::newRow("only prev") << QByteArray("<https://hub.test/x>; rel=\"prev\"") << QUrl();
    QTest::newRow("none") << QByteArray() << QUrl();
    QTest::newRow("garbage") << QByteArray("next please") << QUrl();
}

void HttpErrorTest::nextPage()
{
    QFETCH(QByteArray, link);
    QTEST(spacedock::nextPage(link, QUrl(u"https://hub.test/api/spaces"_s)), "expected");
}

QTEST_GUILESS_MAIN(HttpErrorTest)
#include "tst_httperror.moc"
