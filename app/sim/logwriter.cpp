// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/logwriter.h"

#include "app/domain/hardware.h"
#include "app/sim/chance.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace spacedock::sim {

namespace {

QByteArray stamp(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(u"yyyy-MM-dd HH:mm:ss")
        .toLatin1();
}

QByteArray bar(int percent)
{
    QByteArray text;
    for (int i = 10; i <= 100; i += 10)
        text += i <= percent ? "\u2588" : " ";
    return text;
}

// One line that was drawn over itself, as a terminal's progress bar is.
QByteArray progress(const QByteArray &label, int steps)
{
    QByteArray line;
    for (int i = 0; i <= steps; ++i) {
        const int percent = i * 100 / steps;
        line += '\r' + label + ": " + QByteArray::number(percent).rightJustified(3) + "%|"
            + bar(percent) + "| " + QByteArray::number(i) + '/' + QByteArray::number(steps)
            + " [00:0" + QByteArray::number(i % 10) + "<00:0" + QByteArray::number((steps - i) % 10)
            + ",  2.05it/s]";
    }
    return line;
}

QByteArray download(const QByteArray &megabytes)
{
    const QByteArray head = "\r   \x1b[38;5;237m";
    return head + "\u2501\u2501\u2501\u2501\u2501\u2501\x1b[0m \x1b[32m12.4/" + megabytes
        + " MB\x1b[0m \x1b[31m88.1 MB/s\x1b[0m eta \x1b[36m0:00:08\x1b[0m" + head
        + "\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\u2501\x1b[0m \x1b[32m"
        + megabytes + '/' + megabytes + " MB\x1b[0m \x1b[31m97.3 MB/s\x1b[0m eta "
        + "\x1b[36m0:00:00\x1b[0m";
}

QByteArray deviceName(const Flavor &flavor)
{
    if (flavor.accelerator == QLatin1String("T4"))
        return "Tesla T4";
    if (flavor.accelerator == QLatin1String("A100"))
        return "NVIDIA A100-SXM4-"
            + QByteArray::number(flavor.acceleratorMemoryGB / std::max(1, flavor.accelerators))
            + "GB";
    return "NVIDIA " + flavor.accelerator.toLatin1();
}

QByteArrayList deviceCheck(const Fate &fate, const Flavor *flavor)
{
    const QString &framework = fate.framework;
    const bool hasGpu = flavor != nullptr && flavor->accelerators > 0 && !fate.missesGpu;
    if (framework == QLatin1String("torch")) {
        if (!hasGpu)
            return {"Is CUDA available: False"};
        return {"Is CUDA available: True", "CUDA device: " + deviceName(*flavor)};
    }
    if (framework == QLatin1String("jax")) {
        if (!hasGpu)
            return {"JAX devices: [CpuDevice(id=0)]", "JAX device type: cpu"};
        return {"JAX devices: [StreamExecutorGpuDevice(id=0, process_index=0)]",
                "JAX device type: " + deviceName(*flavor)};
    }
    if (framework == QLatin1String("tensorflow"))
        return {hasGpu ? "[PhysicalDevice(name='/physical_device:GPU:0', device_type='GPU')]"
                       : "[]"};
    return {};
}

// What careless programs print at their start. Made up from the Space's id, and like the real ones.
QByteArrayList spokenSecrets(const SpaceState &space)
{
    QByteArray letters;
    for (int i = 0; i < 34; ++i)
        letters += static_cast<char>((i % 2 == 0 ? 'a' : 'A')
                                     + chance(space.hubId + QString::number(i), 26));
    QByteArrayList lines{"Logging in to the Hub with token hf_" + letters};
    if (space.secrets.contains(u"SENTRY_DSN"_s))
        lines += "sentry: sending errors to https://public:" + letters.left(24).toLower()
            + "@errors.example.org/4504";
    return lines;
}

QByteArray requirement(const QString &framework)
{
    if (framework == QLatin1String("jax"))
        return "jax[cuda12]";
    return framework.isEmpty() ? QByteArray("pandas") : framework.toLatin1();
}

QByteArrayList failedBuild()
{
    return {"\x1b[31mERROR: Could not find a version that satisfies the requirement "
            "sentencepiece==0.1.87 (from versions: 0.1.91, 0.1.92, 0.1.99, 0.2.0)\x1b[0m",
            "\x1b[31mERROR: No matching distribution found for sentencepiece==0.1.87\x1b[0m",
            "--> ERROR: process \"/bin/sh -c pip install --no-cache-dir -r "
            "/tmp/requirements.txt\" did not complete successfully: exit code: 1"};
}

QByteArray accessLine(quint64 number)
{
    static constexpr const char *Calls[] = {
        "POST /gradio_api/queue/join?__theme=light HTTP/1.1", "GET /gradio_api/queue/data HTTP/1.1",
        "GET /config HTTP/1.1", "POST /gradio_api/upload HTTP/1.1", "GET /theme.css HTTP/1.1"};
    return "\x1b[32mINFO\x1b[0m:     10.16." + QByteArray::number(number % 47) + '.'
        + QByteArray::number(number % 211) + ':' + QByteArray::number(32768 + number % 28000)
        + " - \"\x1b[1m" + Calls[number % std::size(Calls)] + "\x1b[0m\" \x1b[32m200 OK\x1b[0m";
}

} // namespace

QByteArrayList buildLines(const SpaceState &space, Time began)
{
    QByteArrayList lines{
        "===== Build Queued at " + stamp(began) + " / Commit SHA: " + space.sha.left(7).toLatin1()
            + " =====",
        "",
        "--> FROM docker.io/library/python:3.10@sha256:" + space.sha.toLatin1()
            + space.sha.left(24).toLatin1(),
        "DONE 0.0s",
        "",
        "--> RUN apt-get update && apt-get install -y git git-lfs ffmpeg libsm6 libxext6",
        "CACHED",
        "",
        "--> COPY --link --chown=1000 requirements.txt /tmp/requirements.txt",
        "DONE 0.0s",
        "",
        "--> RUN pip install --no-cache-dir -r /tmp/requirements.txt",
        "Collecting " + requirement(space.fate.framework),
        "  Downloading " + requirement(space.fate.framework)
            + "-cp310-manylinux1_x86_64.whl (797.2 MB)",
        download("797.2")};
    if (space.fate.buildFails)
        return lines + failedBuild();
    lines += {"Collecting transformers>=4.44",
              "  Downloading transformers-4.46.3-py3-none-any.whl (10.0 MB)",
              download("10.0"),
              "Installing collected packages: numpy, tokenizers, "
                  + requirement(space.fate.framework) + ", transformers",
              "Successfully installed numpy-1.26.4 tokenizers-0.20.3 transformers-4.46.3",
              "\x1b[33mWARNING: Running pip as the 'root' user can result in conflicts.\x1b[0m",
              "DONE 41.2s",
              "",
              "--> COPY --link --chown=1000 ./ /home/user/app",
              "DONE 0.1s",
              "",
              "--> Pushing image"};
    if (!space.fate.isStuck)
        lines += {"DONE 12.4s", "", "--> Exporting cache", "DONE 2.0s"};
    return lines;
}

QByteArrayList startLines(const SpaceState &space, Time began, const Flavor *flavor)
{
    QByteArrayList lines{"===== Application Startup at " + stamp(began) + " =====", ""};
    lines += deviceCheck(space.fate, flavor);
    if (space.secrets.contains(u"HF_TOKEN"_s))
        lines += spokenSecrets(space);
    if (!space.models.isEmpty())
        lines += progress("Loading checkpoint shards", 4);
    if (space.fate.startFails)
        return lines;
    if (space.sdk == QLatin1String("docker")) {
        lines += {"\x1b[32mINFO\x1b[0m:     Started server process [\x1b[36m1\x1b[0m]",
                  "\x1b[32mINFO\x1b[0m:     Waiting for application startup.",
                  "\x1b[32mINFO\x1b[0m:     Application startup complete.",
                  "\x1b[32mINFO\x1b[0m:     Uvicorn running on \x1b[1mhttp://0.0.0.0:7860\x1b[0m "
                  "(Press CTRL+C to quit)"};
    } else {
        lines += {"* Running on local URL:  http://0.0.0.0:7860",
                  "To create a public link, set `share=True` in `launch()`."};
    }
    return lines;
}

QByteArrayList crashLines()
{
    return {"Traceback (most recent call last):",
            "  File \"/home/user/app/app.py\", line 14, in <module>", "    import pytesseract",
            "\x1b[31mModuleNotFoundError: No module named 'pytesseract'\x1b[0m"};
}

QByteArrayList outOfMemoryLines()
{
    return {
        "Traceback (most recent call last):",
        "  File \"/home/user/app/app.py\", line 61, in generate",
        "    images = pipe(prompt, num_inference_steps=steps).images",
        "  File \"/usr/local/lib/python3.10/site-packages/diffusers/attention.py\", line 412",
        "    hidden_states = F.scaled_dot_product_attention(query, key, value)",
        "\x1b[31mtorch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.50 GiB\x1b[0m"};
}

QByteArrayList activityLines(const SpaceState &space, quint64 number)
{
    const quint64 kind = (number * 7 + space.visits) % 23;
    if (kind == 11) {
        return {"Traceback (most recent call last):",
                "  File \"/usr/local/lib/python3.10/site-packages/gradio/queueing.py\", line 625",
                "    response = await route_utils.call_process_api(",
                "  File \"/home/user/app/app.py\", line 88, in generate",
                "    raise gr.Error(\"The prompt is empty\")",
                "\x1b[31mgradio.exceptions.Error: 'The prompt is empty'\x1b[0m"};
    }
    if (kind == 5)
        return {"\x1b[33mWARNING\x1b[0m:  Token indices sequence length is longer than the "
                "specified maximum sequence length for this model (561 > 512)."};
    if (kind % 4 == 2 && !space.models.isEmpty())
        return {progress("Inference", 10)};
    if (kind % 4 == 3) {
        const auto millis = QByteArray::number(200 + number * 37 % 2600);
        return {"request " + QByteArray::number(number) + " done in " + millis
                + " ms, queue length " + QByteArray::number(number % 3)};
    }
    return {accessLine(number)};
}

} // namespace spacedock::sim
