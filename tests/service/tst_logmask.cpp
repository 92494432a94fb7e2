// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logmask.h"

#include "tests/support/cputimer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spacedock;

// Made up, and in pieces, so that nobody's scanner takes them for real.
static const QByteArray HubToken = "hf_" + QByteArray("QxRtYpLkJhGfDsAzXcVbNmWeRtYuIoPaSd");
static const QByteArray Stars = QByteArray("\u2022").repeated(8);

class TestLogMask : public QObject {
    Q_OBJECT

private slots:
    void masks_data();
    void masks();
    void leaves_data();
    void leaves();
    void masksAtEachPlace_data() { masks_data(); }
    void masksAtEachPlace();
    void masksSeveral();
    void masksOnce();
    void findsStandIns();
    void takesLinearTime_data();
    void takesLinearTime();
    void cleanLinesAreCheap();
    void severalLinesAtOnce();
};

// In each line "<" and ">" stand around what must go.
void TestLogMask::masks_data()
{
    QTest::addColumn<QByteArray>("marked");
    const auto add = [](const char *name, const QByteArray &marked) {
        QTest::newRow(name) << marked;
    };
    const QByteArray hub = "hf_<" + HubToken.sliced(3) + ">";
    add("hub token", "using token " + hub);
    add("hub token alone", hub);
    add("hub token in quotes", "token='" + hub + "'");
    add("hub token in colour", "\x1b[32m" + hub + "\x1b[0m");
    add("hub token after a dash", "--" + hub);
    add("hub token as a variable", "HF_TOKEN=" + hub);
    add("hub token in an address", "https://user:<" + HubToken + ">@huggingface.co/x");
    add("hub token as a name in an address", "https://" + hub + "@huggingface.co/x");
    add("hub OAuth token", "hf_oauth_<" + QByteArray("eyJhbGciOi.eyJzdWIi.abc_def-9") + ">");
    add("old organisation token", "api_org_<" + QByteArray("AbCdEfGhIjKlMnOpQrStUvWx") + ">");
    add("sk", "key sk-<" + QByteArray("proj-abcDEF123456ghiJKL") + "> used");
    add("sk-ant", "sk-<" + QByteArray("ant-api03-abcDEF123456_ghi-JKL") + ">");
    add("live key", "sk_live_<" + QByteArray("abcDEF123456ghiJKL") + ">");
    add("GitHub", "ghp_<" + QByteArray("abcdefghijklmnopqrstuvwxyz0123456789") + ">");
    add("GitHub app", "ghs_<" + QByteArray("abcdefghijklmnopqrstuvwxyz0123456789") + ">");
    add("GitHub fine grained", "github_pat_<" + QByteArray("11ABCDEFG0abcdef_ghIJKLmnop") + ">");
    add("GitLab", "glpat-<" + QByteArray("abcdefghij0123456789") + ">");
    add("Slack", "xoxb-<" + QByteArray("123456789012-abcdefABCDEF") + ">");
    const QByteArray body("abcdefghijklmnopqrstuvwxyz0123456789abcdefgh");
    for (const char *prefix :
         {"api_org_", "gho_", "ghu_", "ghr_", "rk_live_", "sk_test_", "gsk_", "npm_", "dop_v1_",
          "r8_", "xoxa-", "xoxp-", "xoxr-", "xoxs-", "AIza"})
        add(prefix, "behind: " + QByteArray(prefix) + "<" + body + ">");
    add("Amazon", "id AKIA<" + QByteArray("IOSFODNN7EXAMPLE") + "> in use");
    add("Amazon, for a while", "ASIA<" + QByteArray("IOSFODNN7EXAMPLE") + ">");
    add("Amazon's secret",
        "aws_secret_access_key = <" + QByteArray("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY") + ">");
    add("Google", "AIza<" + QByteArray("SyD-abcdefghijklmnopqrstuvwx0123456") + ">");
    add("web token",
        "GET /?__sign=eyJ<" + QByteArray("hbGciOiJFZERTQSJ9.eyJyZWFkIjp0cnVl.x-Y_z0")
            + "> HTTP/1.1");
    add("bearer", "Authorization: Bearer <" + QByteArray("abcdef0123456789") + ">");
    add("bearer, small letters", "authorization: bearer <" + QByteArray("abcdef0123456789") + ">");
    add("bearer in JSON", R"({"Authorization": "Bearer <)" + QByteArray("a1b2c3d4e5") + R"(>"})");
    add("bearer with a known token", "Bearer " + hub);
    add("bearer with almost a known token", "Bearer <hf_abc-def-ghi-jkl-mno12>");
    add("api_key", "api_key=<0123456789abcdef>");
    add("api_key in code", "client = Client(api_key='<0123456789abcdef>')");
    add("api-key header", "x-api-key: <0123456789abcdef>");
    add("API key in JSON", R"({"apiKey": "<0123456789abcdef>"})");
    add("API key in escaped JSON", R"({\"apiKey\":\"<0123456789abcdef>\"})");
    add("API key in an address", "GET /v1?api_key=<0123456789abcdef>&q=1");
    add("variable", "OPENAI_API_KEY=<0123456789abcdef>");
    add("client secret", "clientSecret: <0123456789abcdef>");
    add("password", "password=<letmein>");
    add("password with umlauts", "password=<geh\u00f6rt mir>"_ba.replace(' ', '_'));
    add("password in code", "login(user, password=\"<open sesame>\")");
    add("password after a colon", "Password: <hunter2>");
    add("password of a database", "DB_PASSWORD=<a>");
    add("password in colours", "\x1b[33mpassword\x1b[0m=\x1b[32m'<secret>'\x1b[0m");
    add("password as an option", "mysql --password <hunter2> --host db");
    add("password in an address", "postgres://alice:<s3cret>@db:5432/app");
    add("password with signs in an address", "redis://:<p@ss:w0rd>@cache:6379");
    add("password as an option, behind dashes", "----- --db-password <hunter2>");
    add("token as an option", "hf login --token <abcdef0123456789ABC>");
    add("token of another kind", "access_token=<abcdef0123456789ABC>");
    add("bytes in Python", "secret_key=b'<0123456789>'");
}

void TestLogMask::masks()
{
    QFETCH(const QByteArray, marked);
    QByteArray line = marked;
    line.replace("<", "").replace(">", "");
    const qsizetype from = marked.indexOf('<');
    const qsizetype to = marked.indexOf('>') - 1;
    const QByteArray secret = line.sliced(from, to - from);
    const auto masked = maskedLine(line);
    QVERIFY2(masked, line.constData());
    QCOMPARE(*masked, line.first(from) + Stars + line.sliced(to));
    QVERIFY(!masked->contains(secret));
}

void TestLogMask::leaves_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
         {"",
          "hf_",
          "hf_hub_download(repo_id='alice/whisper')",
          "from transformers import hf_argparser",
          "HF_TOKEN is not set",
          "hf_xet is not installed",
          "scikit-learn==1.5.0 sk-learn",
          "task-20231122-nightly-build-of-all",
          "risk-assessment-2023-11-22-final",
          "Downloading model-00001-of-00002.safetensors",
          "sk-",
          "sk-learn-contrib-lightning-stable",
          "===== Application Startup at 2026-11-22 14:20:00 =====",
          "\x1b[32mINFO\x1b[0m:     10.16.3.4:32768 - \"\x1b[1mGET /config HTTP/1.1\x1b[0m\" "
          "\x1b[32m200 OK\x1b[0m",
          "* Running on local URL:  http://0.0.0.0:7860",
          "see https://alice:8080/x@y",
          "https://huggingface.co/spaces/alice/demo?token=abc",
          "git@github.com:alice/demo.git",
          "mailto:alice@example.org",
          "eos_token: </s>",
          "pad_token_id=50256",
          "max_tokens=1024",
          "token: Hello",
          "next token = 'cat'",
          "tokens per second: 31.4",
          "token=None",
          "token=os.environ['HF_TOKEN']",
          "Token indices sequence length is longer (561 > 512)",
          "password=None",
          "password=*****",
          "password: required",
          "password=${DB_PASSWORD}",
          "Password: must be at least 8 characters",
          "connect(user=user, password=self.password)",
          "api_key=api_key,",
          "api_key=OPENAI_API_KEY",
          "api_key=None",
          "the api_key is missing",
          "Bearer authentication",
          "the bearer of bad news",
          "Bearer",
          "Bearer ",
          "secret: santa",
          "A secret=",
          "AKIAXYZ",
          "MAKIANOSFODNN7EXAMPLEX",
          "AKIAIOSFODNN7EXAMPLEABC",
          "eyJ.short",
          "keyJust a text",
          "sha256:9f86d081884c7d659a2feaa0",
          "commit 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b",
          "9e107d9d-372b-4ef0-8d3c-0f2f0a1d",
          "basic_auth=('user', 'pass')",
          "author=alice",
          "monkey=banana12345",
          "keyboard: QWERTZ",
          "primary_key=12345678901234567890",
          "  File \"/home/user/app/token.py\", line 12, in <module>"})
        QTest::newRow(line) << QByteArray(line);
}

void TestLogMask::leaves()
{
    QFETCH(const QByteArray, line);
    const auto masked = maskedLine(line);
    QVERIFY2(!masked, masked.value_or(QByteArray()).constData());
}

// Many bytes are looked at together, and short lines differently.
void TestLogMask::masksAtEachPlace()
{
    QFETCH(const QByteArray, marked);
    QByteArray line = marked;
    line.replace("<", "").replace(">", "");
    const QByteArray masked = maskedLine(line).value_or(line);
    for (int size = 0; size < 70; ++size) {
        const QByteArray before = QByteArray(size, '.') + ' ';
        QCOMPARE(maskedLine(before + line).value_or(before + line), before + masked);
        const QByteArray behind = ' ' + QByteArray(size, '.');
        QCOMPARE(maskedLine(line + behind).value_or(line + behind), masked + behind);
    }
}

void TestLogMask::masksSeveral()
{
    const QByteArray line = HubToken + " password=abc api_key=0123456789abcdef, done";
    QCOMPARE(findSecrets(line).size(), std::size_t(3));
    QCOMPARE(*maskedLine(line),
             "hf_" + Stars + " password=" + Stars + " api_key=" + Stars + ", done");
}

// Whoever asks about many lines at once must not miss one.
void TestLogMask::severalLinesAtOnce()
{
    QVERIFY(!maskedLine("nothing\nto hide"));
    for (const QByteArray &line : {HubToken, "password=abc"_ba, "redis://:pass@cache"_ba,
                                   "id AKIAIOSFODNN7EXAMPLE"_ba, "Bearer abcdef0123456789"_ba}) {
        const QByteArray text = "password='none\n" + line + "\nnext line";
        const auto masked = maskedLine(text);
        QVERIFY2(masked, line.constData());
        QCOMPARE(*masked, "password='none\n" + *maskedLine(line) + "\nnext line");
    }
}

void TestLogMask::masksOnce()
{
    for (const QByteArray &line :
         {HubToken, "password=abc"_ba, "redis://:pass@cache"_ba, "Bearer abcdef0123456789"_ba}) {
        const auto masked = maskedLine(line);
        QVERIFY(masked);
        QVERIFY2(!maskedLine(*masked), masked->constData());
    }
}

void TestLogMask::findsStandIns()
{
    const QByteArray masked = *maskedLine("a " + HubToken + " password=abc.");
    const std::vector<LogSpan> spans = maskedSpans(masked);
    QCOMPARE(spans.size(), std::size_t(2));
    for (const LogSpan &span : spans)
        QCOMPARE(masked.sliced(span.offset, span.size), Stars);
    QVERIFY(maskedSpans("nothing here").empty());
}

// A text of 128 KiB takes minutes if the time is not linear.
void TestLogMask::takesLinearTime_data()
{
    QTest::addColumn<QByteArray>("piece");
    for (const char *piece : {"sk-", "eyJ", "-eyJ", "token=", "password=None ", "://", "a:b", "hf_",
                              "Bearer ", "xoxb-", "--token ", "\x1b[0m", "password=\x1b[0m",
                              "====", "://a:", "\x1b[1;31", "AKIA", "_-=:JKSBbza", "x"})
        QTest::newRow(piece) << QByteArray(piece);
}

void TestLogMask::takesLinearTime()
{
    QFETCH(const QByteArray, piece);
    const QByteArray line = piece.repeated(128 * 1024 / piece.size());
    test::CpuTimer timer;
    timer.start();
    const std::vector<LogSpan> secrets = findSecrets(line);
    QVERIFY2(timer.elapsed() < 4'000, qPrintable(QString::number(timer.elapsed())));
    for (const LogSpan &secret : secrets)
        QVERIFY(secret.offset >= 0 && secret.offset + secret.size <= line.size());
}

void TestLogMask::cleanLinesAreCheap()
{
    const QByteArray line = "\x1b[32mINFO\x1b[0m:     10.16.3.4:32768 - \"\x1b[1mPOST "
                            "/gradio_api/queue/join?__theme=light HTTP/1.1\x1b[0m\" 200 OK";
    QBENCHMARK
    {
        for (int i = 0; i < 1000; ++i)
            QVERIFY(findSecrets(line).empty());
    }
}

QTEST_GUILESS_MAIN(TestLogMask)
#include "tst_logmask.moc"
