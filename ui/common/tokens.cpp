// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tokens.h"

#include <QPalette>

namespace spacedock {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(QRgb(value));
}

Tokens makeLight()
{
    return {.text = rgb(0x1A1E23),
            .text2 = rgb(0x535D68),
            .accent = rgb(0x0B62A0),
            .running = rgb(0x18763A),
            .starting = rgb(0x0B6E80),
            .asleep = rgb(0x5257B5),
            .paused = rgb(0x5A636E),
            .failed = rgb(0xBA2727),
            .unknown = rgb(0x93358A),
            .paid = rgb(0x8F4C00),
            .free = rgb(0x4A6654),
            .granted = rgb(0x6A42C0),
            .window = rgb(0xF2F4F6),
            .surface = rgb(0xFFFFFF),
            .raised = rgb(0xF8F9FB),
            .sel = rgb(0xD9E9F5),
            .hover = rgb(0xEDF1F5),
            .chip = rgb(0xE8ECF0),
            .hair = rgb(0xDDE1E6),
            .ctl = rgb(0x858E99),
            .onaccent = rgb(0xFFFFFF),
            .okbg = rgb(0xE6F3EA),
            .warnbg = rgb(0xFCF0DF),
            .errbg = rgb(0xFBE9E8),
            .infobg = rgb(0xE6F0F8),
            .grantbg = rgb(0xEFEAFA),
            .series = {rgb(0x0B62A0), rgb(0xBF6A0A), rgb(0x2A8A5C), rgb(0x7A55C8), rgb(0xB5446F),
                       rgb(0x4F7280), rgb(0x8A761A), rgb(0x3B8DB8), rgb(0x7F8893)}};
}

Tokens makeDark()
{
    return {.text = rgb(0xE5E8EC),
            .text2 = rgb(0xA6B0BB),
            .accent = rgb(0x5DB0EA),
            .running = rgb(0x52C375),
            .starting = rgb(0x45C0D0),
            .asleep = rgb(0xA3A8F5),
            .paused = rgb(0xA6B0BB),
            .failed = rgb(0xF5827A),
            .unknown = rgb(0xE08AD5),
            .paid = rgb(0xE8A552),
            .free = rgb(0x9DBAA7),
            .granted = rgb(0xBCA3F6),
            .window = rgb(0x14171B),
            .surface = rgb(0x1A1E23),
            .raised = rgb(0x20252B),
            .sel = rgb(0x1E3A50),
            .hover = rgb(0x23292F),
            .chip = rgb(0x2A3037),
            .hair = rgb(0x2C323A),
            .ctl = rgb(0x727C88),
            .onaccent = rgb(0x0C1116),
            .okbg = rgb(0x17301F),
            .warnbg = rgb(0x352711),
            .errbg = rgb(0x301D1F),
            .infobg = rgb(0x152C3D),
            .grantbg = rgb(0x2A2144),
            .series = {rgb(0x4FA6E3), rgb(0xE5A04C), rgb(0x4DB888), rgb(0xA88BEE), rgb(0xE37FA6),
                       rgb(0x86AAB8), rgb(0xC2AC4A), rgb(0x7CC4E8), rgb(0x8D96A1)}};
}

Tokens inHighContrast(Tokens tokens)
{
    tokens.hair = tokens.ctl;
    for (QColor *tint : {&tokens.okbg, &tokens.warnbg, &tokens.errbg, &tokens.infobg,
                         &tokens.grantbg, &tokens.chip})
        *tint = tokens.surface;
    return tokens;
}

} // namespace

const Tokens &Tokens::light()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens &Tokens::dark()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

const Tokens &Tokens::highContrastLight()
{
    static const Tokens tokens = inHighContrast(makeLight());
    return tokens;
}

const Tokens &Tokens::highContrastDark()
{
    static const Tokens tokens = inHighContrast(makeDark());
    return tokens;
}

const Tokens &Tokens::of(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Active, QPalette::Base).lightness() < 128;
    const bool isStrong = palette.color(QPalette::Active, QPalette::Midlight)
        == palette.color(QPalette::Active, QPalette::Mid);
    if (isStrong)
        return isDark ? highContrastDark() : highContrastLight();
    return isDark ? dark() : light();
}

QColor toneColor(Tone tone, const Tokens &tokens)
{
    switch (tone) {
    case Tone::Text:
        return tokens.text;
    case Tone::Text2:
        return tokens.text2;
    case Tone::Accent:
        return tokens.accent;
    case Tone::Running:
        return tokens.running;
    case Tone::Starting:
        return tokens.starting;
    case Tone::Asleep:
        return tokens.asleep;
    case Tone::Paused:
        return tokens.paused;
    case Tone::Failed:
        return tokens.failed;
    case Tone::Unknown:
        return tokens.unknown;
    case Tone::Paid:
        return tokens.paid;
    case Tone::Free:
        return tokens.free;
    case Tone::Granted:
        return tokens.granted;
    }
    return tokens.text;
}

} // namespace spacedock
