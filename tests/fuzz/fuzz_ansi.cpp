// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a line of a log: its text, runs and offsets agree, whole and cut at any place.
#include "ui/logs/ansi.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace spacedock;

namespace {

void require(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

void check(QByteArrayView bytes)
{
    const StyledText styled = styledText(bytes, 7);
    const qsizetype count = styled.text.size();
    require(static_cast<qsizetype>(styled.offsets.size()) == count + 1);
    require(std::ranges::is_sorted(styled.offsets));
    require(styled.offsets.front() >= 0 && styled.offsets.back() <= bytes.size());
    qsizetype covered = 0;
    for (const InkRun &run : styled.runs) {
        require(run.start == covered && run.length > 0);
        covered += run.length;
    }
    require(covered == count);
    require(!styled.text.contains(QChar(u'\x1b')) && styled.text.isValidUtf16());
    for (qsizetype i = 0; i < count; ++i)
        require(styled.indexOf(styled.offsetOf(i)) <= i);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    check(bytes);
    const qsizetype cut = size > 0 ? data[0] % bytes.size() : 0;
    check(bytes.first(cut));
    check(bytes.sliced(cut));
    return 0;
}
