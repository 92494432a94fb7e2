// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/quoting.h"
#include "app/domain/snippets.h"

#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const SpaceId Demo{u"alice"_s, u"whisper-demo"_s};
const QString Local = u"http://127.0.0.1:8080/"_s;

QString python(const QString &call, const QString &api = u"HfApi()"_s)
{
    return u"from huggingface_hub import HfApi\n"_s + api + u'.' + call + u'\n';
}

QString curl(const QString &path, const QString &last)
{
    return u"curl --fail-with-body -X POST https://huggingface.co/api/spaces/alice/whisper-demo/"_s
        + path + u" \\\n  -H \"Authorization: Bearer $HF_TOKEN\" \\\n  "_s + last + u'\n';
}

QString curlJson(const QString &path, const QString &json)
{
    return curl(path, u"-H \"Content-Type: application/json\" \\\n  -d '"_s + json + u'\'');
}

} // namespace

class TestSnippets : public QObject {
    Q_OBJECT

private slots:
    void codes_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char *name, const QString &code, const QString &expected) {
            QTest::newRow(name) << code << expected;
        };
        using enum Tool;
        const auto hardware = [](Tool tool, const QString &flavor, auto... sleep) {
            return setHardwareCode(tool, Demo, flavor, {sleep...}, {});
        };
        add("hardware, Python", hardware(Python, u"l4x1"_s, 1h),
            python(u"request_space_hardware(\"alice/whisper-demo\", \"l4x1\", sleep_time=3600)"_s));
        add("hardware, hf", hardware(Hf, u"l4x1"_s, 1h),
            u"hf spaces settings alice/whisper-demo --hardware l4x1 --sleep-time 3600\n"_s);
        add("hardware, curl", hardware(Curl, u"l4x1"_s, 1h),
            curlJson(u"hardware"_s, u"{\"flavor\": \"l4x1\", \"sleepTimeSeconds\": 3600}"_s));
        add("never sleeps, Python", hardware(Python, u"l4x1"_s),
            python(u"request_space_hardware(\"alice/whisper-demo\", \"l4x1\", sleep_time=-1)"_s));
        add("never sleeps, curl", hardware(Curl, u"l4x1"_s),
            curlJson(u"hardware"_s, u"{\"flavor\": \"l4x1\", \"sleepTimeSeconds\": -1}"_s));
        add("free hardware has no sleep time, Python", hardware(Python, u"cpu-basic"_s, 1h),
            python(u"request_space_hardware(\"alice/whisper-demo\", \"cpu-basic\")"_s));
        add("free hardware has no sleep time, hf", hardware(Hf, u"cpu-basic"_s, 1h),
            u"hf spaces settings alice/whisper-demo --hardware cpu-basic\n"_s);
        add("free hardware has no sleep time, curl", hardware(Curl, u"cpu-basic"_s, 1h),
            curlJson(u"hardware"_s, u"{\"flavor\": \"cpu-basic\"}"_s));
        add("sleep, Python", setSleepTimeCode(Python, Demo, 90min, {}),
            python(u"set_space_sleep_time(\"alice/whisper-demo\", sleep_time=5400)"_s));
        add("sleep, hf", setSleepTimeCode(Hf, Demo, {}, {}),
            u"hf spaces settings alice/whisper-demo --sleep-time -1\n"_s);
        add("sleep, curl", setSleepTimeCode(Curl, Demo, 90min, {}),
            curlJson(u"sleeptime"_s, u"{\"seconds\": 5400}"_s));
        add("pause, Python", pauseCode(Python, Demo, {}),
            python(u"pause_space(\"alice/whisper-demo\")"_s));
        add("pause, hf", pauseCode(Hf, Demo, {}), u"hf spaces pause alice/whisper-demo\n"_s);
        add("pause, curl", pauseCode(Curl, Demo, {}),
            curl(u"pause"_s, u"-H \"Content-Length: 0\""_s));
        add("restart, Python", restartCode(Python, Demo, false, {}),
            python(u"restart_space(\"alice/whisper-demo\")"_s));
        add("rebuild, Python", restartCode(Python, Demo, true, {}),
            python(u"restart_space(\"alice/whisper-demo\", factory_reboot=True)"_s));
        add("restart, hf", restartCode(Hf, Demo, false, {}),
            u"hf spaces restart alice/whisper-demo\n"_s);
        add("rebuild, hf", restartCode(Hf, Demo, true, {}),
            u"hf spaces restart alice/whisper-demo --factory-reboot\n"_s);
        add("restart, curl", restartCode(Curl, Demo, false, {}),
            curl(u"restart"_s, u"-H \"Content-Length: 0\""_s));
        add("rebuild, curl", restartCode(Curl, Demo, true, {}),
            u"curl --fail-with-body -X POST "
            "'https://huggingface.co/api/spaces/alice/whisper-demo/restart?factory=true' \\\n"
            "  -H \"Authorization: Bearer $HF_TOKEN\" \\\n  -H \"Content-Length: 0\"\n"_s);
        add("public endpoint, said", pauseCode(Python, Demo, u"https://huggingface.co/"_s),
            python(u"pause_space(\"alice/whisper-demo\")"_s));
        add("endpoint, Python", pauseCode(Python, Demo, Local),
            python(u"pause_space(\"alice/whisper-demo\")"_s,
                   u"HfApi(endpoint=\"http://127.0.0.1:8080\")"_s));
        add("endpoint, hf", pauseCode(Hf, Demo, Local),
            u"HF_ENDPOINT=http://127.0.0.1:8080 hf spaces pause alice/whisper-demo\n"_s);
        add("endpoint, curl", pauseCode(Curl, Demo, Local),
            u"curl --fail-with-body -X POST "
            "http://127.0.0.1:8080/api/spaces/alice/whisper-demo/pause \\\n"
            "  -H \"Authorization: Bearer $HF_TOKEN\" \\\n  -H \"Content-Length: 0\"\n"_s);
    }
    void codes()
    {
        QFETCH(QString, code);
        QFETCH(QString, expected);
        QCOMPARE(code, expected);
    }

    // What the Hub answers ends up in a shell: nothing of it may become a command.
    void hostileNamesStayNames()
    {
        const SpaceId hostile{u"a"_s, u"$(reboot)'\"\n;x"_s};
        const QString flavor = u"t4'; rm -rf ~ #\"\\"_s;
        QCOMPARE(pauseCode(Tool::Hf, hostile, {}), u"hf spaces pause 'a/$(reboot)'\\''\"\n;x'\n"_s);
        QCOMPARE(pauseCode(Tool::Python, hostile, {}),
                 python(u"pause_space(\"a/$(reboot)'\\\"\\n;x\")"_s));
        QVERIFY(pauseCode(Tool::Curl, hostile, {})
                    .contains(u"/a/%24%28reboot%29%27%22%0A%3Bx/pause"_s));
        QVERIFY(setHardwareCode(Tool::Curl, Demo, flavor, {}, {})
                    .contains(u"'{\"flavor\": \"t4'\\''; rm -rf ~ #\\\"\\\\\", "_s));
        QVERIFY(setHardwareCode(Tool::Hf, Demo, flavor, {}, {})
                    .contains(u"--hardware 't4'\\''; rm -rf ~ #\"\\' "_s));
    }

    void quotes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QString>("literal");
        QTest::newRow("plain") << u"a-b_c./1"_s << u"a-b_c./1"_s << u"\"a-b_c./1\""_s;
        QTest::newRow("empty") << QString() << u"''"_s << u"\"\""_s;
        QTest::newRow("blank") << u"a b"_s << u"'a b'"_s << u"\"a b\""_s;
        QTest::newRow("quotes") << u"'\""_s << u"''\\''\"'"_s << u"\"'\\\"\""_s;
        QTest::newRow("backslash") << u"\\n"_s << u"'\\n'"_s << u"\"\\\\n\""_s;
        QTest::newRow("bell") << u"\x07"_s << u"'\x07'"_s << u"\"\\u0007\""_s;
        QTest::newRow("letters") << u"\u00fc"_s << u"'\u00fc'"_s << u"\"\u00fc\""_s;
    }
    void quotes()
    {
        QFETCH(QString, text);
        QFETCH(QString, shell);
        QFETCH(QString, literal);
        QCOMPARE(shellWord(text), shell);
        QCOMPARE(pythonLiteral(text), literal);
        QCOMPARE(jsonLiteral(text), literal);
    }

    void frameworks()
    {
        const FrameworkHelp torch = frameworkHelp(Framework::PyTorch);
        QCOMPARE(torch.requirements2023,
                 u"--extra-index-url https://download.pytorch.org/whl/cu113\ntorch\n"_s);
        QVERIFY(torch.check.contains(u"torch.cuda.is_available()"_s));
        QVERIFY(torch.expected.contains(u"Tesla T4"_s));
        QVERIFY(torch.useGpu.contains(u".to(\"cuda\")"_s));
        const FrameworkHelp jax = frameworkHelp(Framework::Jax);
        QVERIFY(jax.requirements2023.startsWith(
            u"-f https://storage.googleapis.com/jax-releases/jax_cuda_releases.html\n"_s));
        QVERIFY(jax.requirementsNow.contains(u"jax[cuda12]"_s));
        QVERIFY(jax.check.contains(u"jax.devices()[0].device_kind"_s));
        const FrameworkHelp flow = frameworkHelp(Framework::TensorFlow);
        QCOMPARE(flow.requirements2023, u"tensorflow\n"_s);
        QVERIFY(flow.check.contains(u"tf.config.list_physical_devices('GPU')"_s));
        QVERIFY(flow.useGpu.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSnippets)
#include "tst_snippets.moc"
