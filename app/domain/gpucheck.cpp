// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/gpucheck.h"

#include "app/domain/hardware.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <string_view>

using namespace std::string_view_literals;

namespace spacedock {

namespace {

using View = std::string_view;
using Finding = std::optional<GpuFinding>;
using Weight = GpuFinding::Weight;

/// Checks are short; what is longer is data.
constexpr std::size_t LongestLine = 1000;

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr bool isAlnum(char c)
{
    return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z');
}

bool isEqualFolded(View text, View folded)
{
    return std::ranges::equal(text, folded, {}, lower);
}

std::size_t findFolded(View text, View folded, std::size_t from = 0)
{
    if (from > text.size())
        return View::npos;
    const auto found = std::ranges::search(text.substr(from), folded, {}, lower);
    return found.empty() ? View::npos : std::size_t(found.begin() - text.begin());
}

bool has(View text, View part)
{
    return text.find(part) != View::npos;
}

View trimmed(View text)
{
    const auto first = text.find_first_not_of(" \t\r'\"");
    if (first == View::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r'\"") - first + 1);
}

QByteArray bytes(View text)
{
    const View device = trimmed(text);
    return {device.data(), qsizetype(device.size())};
}

Finding used(View device = {})
{
    return GpuFinding{.isUsed = true, .device = bytes(device)};
}

Finding unused(Weight weight = Weight::Check)
{
    return GpuFinding{.isUsed = false, .weight = weight};
}

/// What \a word says when it stands for a device: "cuda:0", "cpu", "Tesla T4".
Finding deviceNamed(View word)
{
    word = trimmed(word);
    if (word.empty() || isEqualFolded(word, "none"))
        return {};
    if (isEqualFolded(word.substr(0, 3), "cpu"))
        return unused();
    const bool isKind = isEqualFolded(word.substr(0, 4), "cuda") || isEqualFolded(word, "gpu");
    return used(isKind ? View() : word);
}

/// "Is CUDA available: True" and its many spellings.
Finding cudaAvailable(View text)
{
    const std::size_t cuda = findFolded(text, "cuda");
    const std::size_t word = cuda == View::npos ? cuda : findFolded(text, "available", cuda);
    if (word == View::npos || word - cuda > 24)
        return {};
    const std::size_t value = text.find_first_not_of(" ()?", word + "available"sv.size());
    if (value == View::npos || (text[value] != ':' && text[value] != '='))
        return {};
    const View said = trimmed(text.substr(value + 1));
    if (isEqualFolded(said.substr(0, 4), "true") || isEqualFolded(said, "yes"))
        return used();
    if (isEqualFolded(said.substr(0, 5), "false") || isEqualFolded(said, "no"))
        return unused();
    return {};
}

/// "CUDA device: Tesla T4", "JAX device type: cpu", "Using GPU: NVIDIA L4".
Finding deviceLine(View text)
{
    for (const View label :
         {"CUDA device: "sv, "CUDA device name: "sv, "CUDA Device: "sv, "JAX device type: "sv,
          "Using GPU: "sv, "GPU name: "sv, "GPU device: "sv, "device_name: "sv}) {
        if (const std::size_t at = text.find(label); at != View::npos)
            return deviceNamed(text.substr(at + label.size()));
    }
    return {};
}

/// "Using device: cuda:0", "Device set to use cpu", "device='cuda'".
Finding deviceChoice(View text)
{
    constexpr View Sentence = "device set to use ";
    constexpr View Word = "device";
    std::size_t at = findFolded(text, Sentence);
    if (at != View::npos) {
        at += Sentence.size();
    } else {
        at = findFolded(text, Word);
        const std::size_t sign = at == View::npos ? at : at + Word.size();
        at = sign == View::npos ? sign : text.find_first_not_of(" =:\"'", sign);
        if (at == View::npos || text.substr(sign, at - sign).find_first_of("=:") == View::npos)
            return {};
    }
    const View rest = text.substr(at);
    const View kind =
        rest.substr(0, std::size_t(std::ranges::find_if_not(rest, isAlnum) - rest.begin()));
    const bool isKnown = isEqualFolded(kind, "cuda") || isEqualFolded(kind, "gpu");
    return isKnown || isEqualFolded(kind, "cpu") ? deviceNamed(kind) : Finding();
}

/// The list of devices that JAX prints.
Finding jaxDevices(View text)
{
    for (const View name : {"GpuDevice("sv, "CudaDevice("sv, "cuda(id="sv, "gpu(id="sv})
        if (has(text, name))
            return used();
    if (has(text, "CpuDevice("sv) || has(text, "TFRT_CPU_"sv))
        return unused();
    return {};
}

/// The lists and counts that TensorFlow prints, and the device that it or another library opens.
Finding tensorDevices(View text)
{
    if (has(text, "[PhysicalDevice("sv))
        return has(text, "device_type='GPU'"sv) ? used() : unused();
    if (text == "[]"sv)
        return unused(Weight::Hint);
    constexpr View Count = "Num GPUs Available:";
    if (const std::size_t at = text.find(Count); at != View::npos) {
        const View count = trimmed(text.substr(at + Count.size()));
        return count.empty() || count.front() < '0' || count.front() > '9' ? Finding()
            : count.front() == '0'                                         ? unused()
                                                                           : used();
    }
    struct Name {
        View before;
        View after;
    };
    for (const auto &[before, after] :
         {Name{"name: "sv, ", pci bus id"sv}, Name{"StreamExecutor device (0): "sv, ", compute"sv},
          Name{"Device 0: "sv, ", compute capability"sv}}) {
        const std::size_t end = findFolded(text, after);
        const std::size_t begin = end == View::npos ? end : text.rfind(before, end);
        if (begin != View::npos)
            return used(text.substr(begin + before.size(), end - begin - before.size()));
    }
    return {};
}

Finding complaint(View text)
{
    static constexpr std::array Complaints{
        // PyTorch and what is built on it.
        "Found no NVIDIA driver on your system"sv, "Torch not compiled with CUDA enabled"sv,
        "torch.cuda.is_available() is False"sv, "No CUDA GPUs are available"sv,
        "NVIDIA driver on your system is too old"sv,
        "is not compatible with the current PyTorch installation"sv, "CUDA is not available"sv,
        "CUDA not available"sv, "FP16 is not supported on CPU"sv, "cannot run with `cpu` device"sv,
        "compiled without GPU support"sv, R"("slow_conv2d_cpu" not implemented for 'Half')"sv,
        R"("addmm_impl_cpu_" not implemented for 'Half')"sv,
        // JAX.
        "No GPU/TPU found, falling back to CPU"sv, "CUDA-enabled jaxlib is not installed"sv,
        "Falling back to cpu"sv,
        // TensorFlow.
        "GPU will not be used"sv, "CUDA_ERROR_NO_DEVICE"sv, "Skipping registering GPU devices"sv,
        "Cannot dlopen some GPU libraries"sv,
        // Others.
        "no usable GPU found"sv, "not compiled with GPU offload support"sv,
        "Failed to create CUDAExecutionProvider"sv,
        "'CUDAExecutionProvider' is not in available provider names"sv, "NVIDIA-SMI has failed"sv};
    const bool complains =
        std::ranges::any_of(Complaints, [text](View words) { return has(text, words); });
    return complains ? unused(Weight::Hint) : Finding();
}

/// Whether \a text may speak of a device at all: nearly every such line has CUDA, CPU or GPU in it,
/// or a device, or says what is available. Two letters tell, and few lines have both.
bool isWorthReading(View text)
{
    if (text.size() > LongestLine || text.size() < 2)
        return false;
    for (std::size_t at = text.find('U', 1); at != View::npos; at = text.find('U', at + 1)) {
        if (text[at - 1] == 'P' || (text[at - 1] == 'C' && text.compare(at + 1, 1, "D") == 0))
            return true;
    }
    for (std::size_t at = text.find('v', 1); at != View::npos; at = text.find('v', at + 1)) {
        if (text.compare(at - 1, 5, "evice") == 0 || text.compare(at, 4, "vail") == 0)
            return true;
    }
    return text == "[]"sv || text.starts_with("NVIDIA-SMI"sv)
        || text.starts_with(R"(RuntimeError: ")"sv);
}

/// "Tesla T4" for T4 and "NVIDIA A100-SXM4-80GB" for A100, but not "NVIDIA L40S" for L4.
bool isModel(QByteArrayView device, const QString &model)
{
    const auto words = [](View text) {
        QByteArrayList list(1);
        for (const char c : text) {
            if (isAlnum(c))
                list.last() += lower(c);
            else if (!list.last().isEmpty())
                list.append(QByteArray());
        }
        list.removeAll(QByteArray());
        return list;
    };
    const QByteArray wanted = model.toLatin1();
    const QByteArrayList seen = words({device.data(), std::size_t(device.size())});
    return std::ranges::all_of(words({wanted.data(), std::size_t(wanted.size())}),
                               [&seen](const QByteArray &word) { return seen.contains(word); });
}

} // namespace

std::optional<GpuFinding> readGpuLine(QByteArrayView line)
{
    const View text = View(line.data(), std::size_t(line.size()));
    if (!isWorthReading(text))
        return {};
    for (const auto read :
         {complaint, cudaAvailable, jaxDevices, tensorDevices, deviceLine, deviceChoice}) {
        if (const Finding finding = read(text))
            return finding;
    }
    return {};
}

void GpuCheck::read(QByteArrayView line)
{
    if (const auto finding = readGpuLine(line))
        add(*finding);
}

void GpuCheck::add(const GpuFinding &finding)
{
    std::optional<GpuFinding> &known = finding.weight == Weight::Check ? m_check : m_hint;
    const bool isBetter = !known || (finding.isUsed && !known->isUsed);
    if (isBetter || (finding.isUsed && known->device.isEmpty()))
        known = finding;
}

GpuVerdict GpuCheck::verdict(const Flavor *billed) const
{
    const std::optional<GpuFinding> &finding = m_check ? m_check : m_hint;
    const bool isGpuBilled = billed != nullptr && billed->accelerators > 0;
    const bool isLent = billed != nullptr && billed->id == ZeroGpu;
    if (!finding)
        return {};
    if (!finding->isUsed)
        return {isGpuBilled && !isLent ? GpuVerdict::Kind::CpuOnly : GpuVerdict::Kind::NotChecked,
                {}};
    const bool isOther = billed != nullptr && !isLent
        && (!isGpuBilled
            || (!finding->device.isEmpty() && !isModel(finding->device, billed->accelerator)));
    return {isOther ? GpuVerdict::Kind::OtherDevice : GpuVerdict::Kind::AsBilled, finding->device};
}

} // namespace spacedock
