// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/snippets.h"

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

FrameworkHelp pyTorch()
{
    return {
        .requirements2023 = u"--extra-index-url https://download.pytorch.org/whl/cu113\ntorch\n"_s,
        .requirementsNow = u"--extra-index-url https://download.pytorch.org/whl/cu126\ntorch\n"_s,
        .check = uR"(import torch
print(f"Is CUDA available: {torch.cuda.is_available()}")
print(f"CUDA device: {torch.cuda.get_device_name(torch.cuda.current_device())}")
)"_s,
        .expected = u"Is CUDA available: True\nCUDA device: Tesla T4\n"_s,
        .useGpu = u"model = load_pytorch_model()\nmodel = model.to(\"cuda\")\n"_s,
    };
}

FrameworkHelp jax()
{
    return {
        .requirements2023 =
            u"-f https://storage.googleapis.com/jax-releases/jax_cuda_releases.html\n"
            u"jax[cuda11_pip]\njaxlib\n"_s,
        .requirementsNow = u"jax[cuda12]\n"_s,
        .check = uR"(import jax

print(f"JAX devices: {jax.devices()}")
print(f"JAX device type: {jax.devices()[0].device_kind}")
)"_s,
        .expected = u"JAX devices: [StreamExecutorGpuDevice(id=0, process_index=0)]\n"
                    u"JAX device type: Tesla T4\n"_s,
        .useGpu = {},
    };
}

FrameworkHelp tensorFlow()
{
    return {
        .requirements2023 = u"tensorflow\n"_s,
        .requirementsNow = u"tensorflow[and-cuda]\n"_s,
        .check = uR"(import tensorflow as tf
print(tf.config.list_physical_devices('GPU'))
)"_s,
        .expected = u"[PhysicalDevice(name='/physical_device:GPU:0', device_type='GPU')]\n"_s,
        .useGpu = {},
    };
}

} // namespace

FrameworkHelp frameworkHelp(Framework framework)
{
    switch (framework) {
    case Framework::PyTorch:
        break;
    case Framework::Jax:
        return jax();
    case Framework::TensorFlow:
        return tensorFlow();
    }
    return pyTorch();
}

} // namespace spacedock
