// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/corpus.h"

#include <array>

namespace spacedock::bench {

namespace {

/// Spreads \a i over all values; the same everywhere.
quint32 mixed(int i)
{
    auto value = static_cast<quint32>(i) * 2654435761U;
    value ^= value >> 15U;
    return value * 2246822519U;
}

QByteArray time(int i)
{
    const int ms = i % 1000;
    const int s = i / 1000;
    return "2026-11-22T" + QByteArray::number(10 + s / 3600 % 14) + ':'
        + QByteArray::number(s / 60 % 60).rightJustified(2, '0') + ':'
        + QByteArray::number(s % 60).rightJustified(2, '0') + '.'
        + QByteArray::number(ms).rightJustified(3, '0') + 'Z';
}

} // namespace

QByteArray logLine(int i)
{
    constexpr std::array Calls{"POST /gradio_api/queue/join?__theme=light&session=",
                               "GET /gradio_api/queue/data?session_hash=",
                               "GET /assets/index-bundle.js?v=", "POST /gradio_api/upload?id="};
    const quint32 mix = mixed(i);
    const QByteArray number = QByteArray::number(mix, 36);
    switch (mix % 200) {
    case 0:
        return "ERROR:    Exception in worker " + number + " after " + QByteArray::number(i % 977)
            + " s: CUDA out of memory while serving the request of session " + number
            + ", it was given back to the queue";
    case 1:
        return "/usr/local/lib/python3.10/site-packages/torch/functional.py:534: UserWarning: "
               "torch.meshgrid: in an upcoming release, call "
            + number + " will be required to pass the indexing argument.";
    default:
        return "INFO:     10.16." + QByteArray::number(mix % 47) + '.'
            + QByteArray::number(mix % 211) + ':' + QByteArray::number(32768 + mix % 28000)
            + " - \"" + Calls[mix % Calls.size()] + number + QByteArray::number(mix % 100003, 16)
            + " HTTP/1.1\" 200 OK in " + QByteArray::number(mix % 4000) + " ms, queue "
            + QByteArray::number(mix % 13);
    }
}

QByteArray logEvent(int i)
{
    return "data: {\"data\":\"" + logLine(i).replace('"', "\\\"") + "\\n\",\"timestamp\":\""
        + time(i) + "\"}\n\n";
}

} // namespace spacedock::bench
