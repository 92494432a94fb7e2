// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/closing.h"

#include <QSettings>

#include <array>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

constexpr auto Key = "tray/closing"_L1;
constexpr std::array Words{"ask"_L1, "hide"_L1, "quit"_L1};

} // namespace

Closing loadClosing(const QSettings &store)
{
    const QString word = store.value(Key).toString();
    for (std::size_t i = 0; i < Words.size(); ++i) {
        if (word == Words[i])
            return Closing(i);
    }
    return Closing::Ask;
}

void saveClosing(QSettings &store, Closing closing)
{
    store.setValue(Key, QString(Words[std::size_t(closing)]));
}

} // namespace spacedock
