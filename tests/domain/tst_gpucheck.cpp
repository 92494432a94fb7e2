// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/gpucheck.h"

#include "app/domain/hardware.h"
#include "app/domain/snippets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spacedock;
using Kind = GpuVerdict::Kind;
using Weight = GpuFinding::Weight;

Q_DECLARE_METATYPE(spacedock::GpuVerdict::Kind)

class TestGpuCheck : public QObject {
    Q_OBJECT

private slots:
    void used_data();
    void used();
    void unused_data();
    void unused();
    void silent_data();
    void silent();
    void shownChecks_data();
    void shownChecks();
    void verdict_data();
    void verdict();
    void laterAnswers();
};

static Flavor gpu(const QString &model)
{
    return {.id = model.toLower() + u"-small"_s, .accelerator = model, .accelerators = 1};
}

void TestGpuCheck::used_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("device");
    const auto add = [](const char *line, const char *device = "") {
        QTest::newRow(line) << QByteArray(line) << QByteArray(device);
    };
    // The specification's lines.
    add("Is CUDA available: True");
    add("CUDA device: Tesla T4", "Tesla T4");
    add("JAX devices: [StreamExecutorGpuDevice(id=0, process_index=0)]");
    add("JAX device type: Tesla T4", "Tesla T4");
    add("[PhysicalDevice(name='/physical_device:GPU:0', device_type='GPU')]");
    // PyTorch, in the words of people.
    add("CUDA available: True");
    add("cuda available = True");
    add("torch.cuda.is_available(): True");
    add("CUDA is available: yes");
    add("CUDA device: NVIDIA A100-SXM4-80GB", "NVIDIA A100-SXM4-80GB");
    add("Using GPU: NVIDIA L4", "NVIDIA L4");
    add("Using device: cuda");
    add("Using device: cuda:0");
    add("Running on device = cuda");
    add("Device set to use cuda:0");
    // JAX since 0.4.
    add("JAX devices: [CudaDevice(id=0)]");
    add("JAX devices: [cuda(id=0)]");
    add("JAX devices: [gpu(id=0)]");
    add("JAX devices: [CudaDevice(id=0), CudaDevice(id=1)]");
    add("JAX device type: NVIDIA A10G", "NVIDIA A10G");
    // TensorFlow.
    add("[PhysicalDevice(name='/physical_device:GPU:0', device_type='GPU'), "
        "PhysicalDevice(name='/physical_device:GPU:1', device_type='GPU')]");
    add("Num GPUs Available:  1");
    add("2026-11-22 14:20:07.1 I tensorflow/core/common_runtime/gpu/gpu_device.cc:1613] Created "
        "device /job:localhost/replica:0/task:0/device:GPU:0 with 13949 MB memory:  -> device: 0, "
        "name: Tesla T4, pci bus id: 0000:00:1e.0, compute capability: 7.5",
        "Tesla T4");
    add("I external/local_xla/xla/service/service.cc:160]   StreamExecutor device (0): NVIDIA "
        "L40S, Compute Capability 8.9",
        "NVIDIA L40S");
    // llama.cpp
    add("  Device 0: NVIDIA A10G, compute capability 8.6, VMM: yes", "NVIDIA A10G");
}

void TestGpuCheck::used()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, device);
    const auto finding = readGpuLine(line);
    QVERIFY(finding);
    QVERIFY(finding->isUsed);
    QCOMPARE(finding->device, device);
}

void TestGpuCheck::unused_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isCheck");
    const auto check = [](const char *line) { QTest::newRow(line) << QByteArray(line) << true; };
    const auto hint = [](const char *line) { QTest::newRow(line) << QByteArray(line) << false; };
    check("Is CUDA available: False");
    check("CUDA available: False");
    check("torch.cuda.is_available() = False");
    check("CUDA device: cpu");
    check("Using device: cpu");
    check("Device set to use cpu");
    check("device=cpu");
    check("JAX devices: [CpuDevice(id=0)]");
    check("JAX devices: [TFRT_CPU_0]");
    check("JAX device type: cpu");
    check("Num GPUs Available:  0");
    check("[PhysicalDevice(name='/physical_device:CPU:0', device_type='CPU')]");
    hint("[]");
    hint("UserWarning: CUDA initialization: Found no NVIDIA driver on your system. Please check "
         "that you have an NVIDIA GPU");
    hint("AssertionError: Torch not compiled with CUDA enabled");
    hint("RuntimeError: No CUDA GPUs are available");
    hint("RuntimeError: Attempting to deserialize object on a CUDA device but "
         "torch.cuda.is_available() is False.");
    hint("/usr/local/lib/python3.10/site-packages/whisper/transcribe.py:115: UserWarning: FP16 is "
         "not supported on CPU; using FP32 instead");
    hint("RuntimeError: \"addmm_impl_cpu_\" not implemented for 'Half'");
    hint("WARNING:absl:No GPU/TPU found, falling back to CPU. (Set TF_CPP_MIN_LOG_LEVEL=0 and "
         "rerun for more info.)");
    hint("An NVIDIA GPU may be present on this machine, but a CUDA-enabled jaxlib is not "
         "installed. Falling back to cpu.");
    hint("I tensorflow/tsl/cuda/cudart_stub.cc:28] Could not find cuda drivers on your machine, "
         "GPU will not be used.");
    hint("E external/local_xla/xla/stream_executor/cuda/cuda_driver.cc:152] failed call to cuInit: "
         "CUDA_ERROR_NO_DEVICE: no CUDA-capable device is detected");
    hint("W tensorflow/core/common_runtime/gpu/gpu_device.cc:2256] Cannot dlopen some GPU "
         "libraries. Skipping registering GPU devices...");
    hint("warning: no usable GPU found, --gpu-layers option will be ignored");
    hint("NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver.");
    hint("The installed version of bitsandbytes was compiled without GPU support.");
}

void TestGpuCheck::unused()
{
    QFETCH(const QByteArray, line);
    QFETCH(const bool, isCheck);
    const auto finding = readGpuLine(line);
    QVERIFY(finding);
    QVERIFY(!finding->isUsed);
    QCOMPARE(finding->weight, isCheck ? Weight::Check : Weight::Hint);
}

void TestGpuCheck::silent_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
         {"", "[ ]", "===== Application Startup at 2026-11-22 14:20:00 =====",
          "Collecting nvidia-cuda-runtime-cu12==12.4.127", "Installing collected packages: cupy",
          "Using device: auto", "* Running on local URL:  http://0.0.0.0:7860",
          "Is CUDA available?", "CUDA available: maybe", "see the device manual for cuda",
          "GET /gpu HTTP/1.1", "your output is cuddly", "Device set to use mps",
          "StreamExecutor device (0): Host, Default Version", "Num GPUs Available: many",
          "pass map_location to move it to another device cpu or cuda"})
        QTest::newRow(line) << QByteArray(line);
    QTest::newRow("long") << QByteArray("Is CUDA available: True ").append(2000, 'x');
}

void TestGpuCheck::silent()
{
    QFETCH(const QByteArray, line);
    QVERIFY2(!readGpuLine(line), line.constData());
}

// What the help page says that a check prints.
void TestGpuCheck::shownChecks_data()
{
    QTest::addColumn<int>("framework");
    QTest::newRow("PyTorch") << int(Framework::PyTorch);
    QTest::newRow("JAX") << int(Framework::Jax);
    QTest::newRow("TensorFlow") << int(Framework::TensorFlow);
}

void TestGpuCheck::shownChecks()
{
    QFETCH(const int, framework);
    GpuCheck check;
    const QByteArray expected = frameworkHelp(Framework(framework)).expected.toUtf8();
    for (const QByteArray &line : expected.split('\n'))
        check.read(line);
    const Flavor t4 = gpu(u"T4"_s);
    QCOMPARE(check.verdict(&t4).kind, Kind::AsBilled);
}

void TestGpuCheck::verdict_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QString>("billed");
    QTest::addColumn<Kind>("kind");
    const QByteArrayList torch{"Is CUDA available: True", "CUDA device: NVIDIA L40S"};
    const QByteArrayList cpu{"Is CUDA available: False"};
    const QByteArrayList hint{"GPU will not be used."};
    QTest::newRow("nothing said") << QByteArrayList{"hello"} << u"T4"_s << Kind::NotChecked;
    QTest::newRow("as billed") << torch << u"L40S"_s << Kind::AsBilled;
    QTest::newRow("a longer name") << torch << u"L4"_s << Kind::OtherDevice;
    QTest::newRow("another device") << torch << u"T4"_s << Kind::OtherDevice;
    QTest::newRow("a name in parts")
        << QByteArrayList{"CUDA device: NVIDIA A100-SXM4-80GB"} << u"A100"_s << Kind::AsBilled;
    QTest::newRow("a name of words")
        << QByteArrayList{"CUDA device: NVIDIA RTX PRO 6000 Blackwell Server Edition"}
        << u"RTX PRO 6000"_s << Kind::AsBilled;
    QTest::newRow("no name") << QByteArrayList{"Is CUDA available: True"} << u"T4"_s
                             << Kind::AsBilled;
    QTest::newRow("CPU only") << cpu << u"T4"_s << Kind::CpuOnly;
    QTest::newRow("CPU only, hinted") << hint << u"T4"_s << Kind::CpuOnly;
    QTest::newRow("another library complains") << hint + torch << u"L40S"_s << Kind::AsBilled;
    QTest::newRow("empty list of TensorFlow") << QByteArrayList{"[]"} << u"T4"_s << Kind::CpuOnly;
    QTest::newRow("CPU on CPU") << cpu << QString() << Kind::NotChecked;
    QTest::newRow("GPU on CPU") << torch << QString() << Kind::OtherDevice;
    QTest::newRow("lent, between two visits") << cpu << u"zero"_s << Kind::NotChecked;
    QTest::newRow("lent, in use") << torch << u"zero"_s << Kind::AsBilled;
    QTest::newRow("bill not known") << torch << u"?"_s << Kind::AsBilled;
}

void TestGpuCheck::verdict()
{
    QFETCH(const QByteArrayList, lines);
    QFETCH(const QString, billed);
    QFETCH(const Kind, kind);
    GpuCheck check;
    for (const QByteArray &line : lines)
        check.read(line);
    Flavor flavor = gpu(billed);
    if (billed.isEmpty())
        flavor = {.id = u"cpu-basic"_s};
    else if (billed == "zero"_L1)
        flavor = {.id = ZeroGpu, .accelerator = u"A10G"_s, .accelerators = 1};
    QCOMPARE(check.verdict(billed == "?"_L1 ? nullptr : &flavor).kind, kind);
}

// A check that finds the GPU counts, whichever comes first; the device's name may come later.
void TestGpuCheck::laterAnswers()
{
    const Flavor t4 = gpu(u"T4"_s);
    GpuCheck check;
    check.read("Is CUDA available: False");
    QCOMPARE(check.verdict(&t4).kind, Kind::CpuOnly);
    check.read("Is CUDA available: True");
    QCOMPARE(check.verdict(&t4), (GpuVerdict{Kind::AsBilled, {}}));
    check.read("CUDA device: Tesla T4");
    check.read("Is CUDA available: False");
    QCOMPARE(check.verdict(&t4), (GpuVerdict{Kind::AsBilled, "Tesla T4"}));
}

QTEST_GUILESS_MAIN(TestGpuCheck)
#include "tst_gpucheck.moc"
