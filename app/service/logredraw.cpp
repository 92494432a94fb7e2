// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logredraw.h"

#include "app/domain/logline.h"

#include <algorithm>

namespace spacedock {

namespace {

constexpr char Escape = '\x1b';

bool isVisible(QByteArrayView part)
{
    if (!part.contains(Escape))
        return std::ranges::any_of(part,
                                   [](char c) { return static_cast<unsigned char>(c) >= ' '; });
    QByteArray plain;
    appendPlainText(part, plain);
    return !plain.isEmpty();
}

} // namespace

RedrawnLine redrawn(QByteArrayView text)
{
    RedrawnLine last{.text = text.first(0)};
    while (!text.isEmpty()) {
        qsizetype end = text.indexOf('\r');
        if (end < 0)
            end = text.size();
        if (const QByteArrayView part = text.first(end); isVisible(part)) {
            last.redraws += last.isVisible ? 1 : 0;
            last.text = part;
            last.isVisible = true;
        }
        text = text.sliced(std::min(end + 1, text.size()));
    }
    return last;
}

} // namespace spacedock
