// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"
#include "ui/common/tokens.h"

#include <QTest>

#include <cmath>

using namespace spacedock;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

constexpr double TextNeeds = 4.5;
constexpr double GraphicsNeed = 3;
constexpr Tone Tones[] = {Tone::Text,     Tone::Text2,  Tone::Accent, Tone::Running,
                          Tone::Starting, Tone::Asleep, Tone::Paused, Tone::Failed,
                          Tone::Unknown,  Tone::Paid,   Tone::Free,   Tone::Granted};

struct Themed {
    const char *name;
    const Tokens &tokens;
};

QList<Themed> themes()
{
    return {{"light", Tokens::light()},
            {"dark", Tokens::dark()},
            {"light, high contrast", Tokens::highContrastLight()},
            {"dark, high contrast", Tokens::highContrastDark()}};
}

} // namespace

class TestTokens : public QObject {
    Q_OBJECT

private slots:
    void tonesOnGrounds_data();
    void tonesOnGrounds();
    void pairs_data();
    void pairs();
    void graphics_data();
    void graphics();
    void valuesOfTheLook_data();
    void valuesOfTheLook();
    void paletteLeadsBack_data();
    void paletteLeadsBack();
    void paletteRoles_data();
    void paletteRoles();
    void highContrastHasStrongLinesAndNoTints();
};

void TestTokens::tonesOnGrounds_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const Themed &theme : themes()) {
        const Tokens &t = theme.tokens;
        for (Tone tone : Tones) {
            int number = 0;
            for (const QColor &ground : {t.surface, t.window, t.raised, t.chip, t.hover, t.sel})
                QTest::addRow("%s, tone %d on ground %d", theme.name, int(tone), number++)
                    << toneColor(tone, t) << ground;
        }
    }
}

void TestTokens::tonesOnGrounds()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QCOMPARE_GE(contrast(text, ground), TextNeeds);
}

void TestTokens::pairs_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const Themed &theme : themes()) {
        const Tokens &t = theme.tokens;
        const auto row = [&](const char *name, const QColor &text, const QColor &ground) {
            QTest::addRow("%s, %s", theme.name, name) << text << ground;
        };
        row("onaccent on accent", t.onaccent, t.accent);
        row("running on okbg", t.running, t.okbg);
        row("text on okbg", t.text, t.okbg);
        row("text2 on okbg", t.text2, t.okbg);
        row("paid on warnbg", t.paid, t.warnbg);
        row("text2 on warnbg", t.text2, t.warnbg);
        row("text on warnbg", t.text, t.warnbg);
        row("failed on errbg", t.failed, t.errbg);
        row("text2 on errbg", t.text2, t.errbg);
        row("text on errbg", t.text, t.errbg);
        row("accent on infobg", t.accent, t.infobg);
        row("text2 on infobg", t.text2, t.infobg);
        row("text on infobg", t.text, t.infobg);
        row("granted on grantbg", t.granted, t.grantbg);
        row("surface on paid", t.surface, t.paid);
    }
}

void TestTokens::pairs()
{
    tonesOnGrounds();
}

void TestTokens::graphics_data()
{
    QTest::addColumn<QColor>("graphic");
    QTest::addColumn<QColor>("ground");
    for (const Themed &theme : themes()) {
        const Tokens &t = theme.tokens;
        QTest::addRow("%s, borders", theme.name) << t.ctl << t.surface;
        for (size_t i = 0; i < t.series.size(); ++i)
            QTest::addRow("%s, series %zu", theme.name, i) << t.series[i] << t.surface;
    }
}

void TestTokens::graphics()
{
    QFETCH(QColor, graphic);
    QFETCH(QColor, ground);
    QCOMPARE_GE(contrast(graphic, ground), GraphicsNeed);
}

// The ratios that the design's tables print; a wrong digit in a colour shows here.
void TestTokens::valuesOfTheLook_data()
{
    QTest::addColumn<QColor>("color");
    QTest::addColumn<QColor>("surface");
    QTest::addColumn<double>("ratio");
    constexpr double Light[] = {16.7, 6.7, 6.4, 5.7, 5.9, 6.2, 6.1, 6.2, 6.7, 6.6, 6.3, 6.7};
    constexpr double Dark[] = {13.6, 7.6, 7.1, 7.5, 7.7, 7.6, 7.6, 6.7, 7.0, 7.9, 8.0, 7.7};
    constexpr double LightSeries[] = {6.4, 4.0, 4.3, 5.3, 5.2, 5.2, 4.5, 3.7, 3.6};
    constexpr double DarkSeries[] = {6.3, 7.5, 6.8, 6.1, 6.3, 6.7, 7.4, 8.7, 5.6};
    const Tokens &light = Tokens::light();
    const Tokens &dark = Tokens::dark();
    for (size_t i = 0; i < std::size(Tones); ++i) {
        QTest::addRow("light tone %zu", i)
            << toneColor(Tones[i], light) << light.surface << Light[i];
        QTest::addRow("dark tone %zu", i) << toneColor(Tones[i], dark) << dark.surface << Dark[i];
    }
    for (size_t i = 0; i < std::size(LightSeries); ++i) {
        QTest::addRow("light series %zu", i) << light.series[i] << light.surface << LightSeries[i];
        QTest::addRow("dark series %zu", i) << dark.series[i] << dark.surface << DarkSeries[i];
    }
}

void TestTokens::valuesOfTheLook()
{
    QFETCH(QColor, color);
    QFETCH(QColor, surface);
    QFETCH(double, ratio);
    QCOMPARE_LE(std::abs(contrast(color, surface) - ratio), 0.0501);
}

void TestTokens::paletteLeadsBack_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < themes().size(); ++i)
        QTest::addRow("%s", themes().at(i).name) << i;
}

void TestTokens::paletteLeadsBack()
{
    QFETCH(int, number);
    const Tokens &tokens = themes().at(number).tokens;
    QCOMPARE(&Tokens::of(themePalette(tokens)), &tokens);
    QCOMPARE(&Tokens::of(fieldPalette(tokens)), &tokens);
}

void TestTokens::paletteRoles_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QColor>("color");
    const Tokens &t = Tokens::dark();
    const auto row = [](const char *name, QPalette::ColorRole role, const QColor &color) {
        QTest::newRow(name) << int(role) << color;
    };
    row("Window", QPalette::Window, t.window);
    row("Base", QPalette::Base, t.surface);
    row("AlternateBase", QPalette::AlternateBase, t.surface);
    row("Button", QPalette::Button, t.raised);
    row("ToolTipBase", QPalette::ToolTipBase, t.raised);
    row("WindowText", QPalette::WindowText, t.text);
    row("Text", QPalette::Text, t.text);
    row("ButtonText", QPalette::ButtonText, t.text);
    row("PlaceholderText", QPalette::PlaceholderText, t.text2);
    row("Highlight", QPalette::Highlight, t.sel);
    row("HighlightedText", QPalette::HighlightedText, t.text);
    row("Link", QPalette::Link, t.accent);
    row("LinkVisited", QPalette::LinkVisited, t.accent);
    row("Mid", QPalette::Mid, t.ctl);
    row("Midlight", QPalette::Midlight, t.hair);
    row("Light", QPalette::Light, t.hair);
    row("Dark", QPalette::Dark, t.ctl);
    row("Shadow", QPalette::Shadow, t.ctl);
}

void TestTokens::paletteRoles()
{
    QFETCH(int, role);
    QFETCH(QColor, color);
    const QPalette palette = themePalette(Tokens::dark());
    for (auto group : {QPalette::Active, QPalette::Inactive})
        QCOMPARE(palette.color(group, QPalette::ColorRole(role)), color);
}

void TestTokens::highContrastHasStrongLinesAndNoTints()
{
    for (const Tokens &t : {Tokens::highContrastLight(), Tokens::highContrastDark()}) {
        QCOMPARE(t.hair, t.ctl);
        for (const QColor &tint : {t.okbg, t.warnbg, t.errbg, t.infobg, t.grantbg})
            QCOMPARE(tint, t.surface);
    }
}

QTEST_GUILESS_MAIN(TestTokens)
#include "tst_tokens.moc"
