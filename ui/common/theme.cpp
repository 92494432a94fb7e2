// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/tokens.h"
#include "ui/common/type.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

bool desktopIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    // An empty palette brings the desktop's own back, which alone tells before Qt 6.5.
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
#endif
}

bool desktopWantsContrast()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    return QGuiApplication::styleHints()->accessibility()->contrastPreference()
        == Qt::ContrastPreference::HighContrast;
#else
    return false;
#endif
}

const Tokens &tokensFor(ThemeChoice choice)
{
    const bool isDark =
        choice == ThemeChoice::Dark || (choice == ThemeChoice::System && desktopIsDark());
    if (desktopWantsContrast())
        return isDark ? Tokens::highContrastDark() : Tokens::highContrastLight();
    return isDark ? Tokens::dark() : Tokens::light();
}

/// Follows the desktop: its theme while the choice is System, and its font always.
class ThemeKeeper : public QObject {
public:
    explicit ThemeKeeper(QApplication *application)
        : QObject(application)
    {
        setObjectName(u"themeKeeper"_s);
        application->installEventFilter(this);
    }

    void apply(ThemeChoice choice)
    {
        m_choice = choice;
        m_applying = true;
        const Tokens &tokens = tokensFor(choice);
        QApplication::setPalette(themePalette(tokens));
        for (const char *field : {"QLineEdit", "QTextEdit", "QPlainTextEdit"})
            QApplication::setPalette(fieldPalette(tokens), field);
        QToolTip::setPalette(themePalette(tokens));
        m_applying = false;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ThemeChange && m_choice == ThemeChoice::System && !m_applying
            && !m_scheduled) {
            m_scheduled = true;
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_scheduled = false;
                    apply(m_choice);
                },
                Qt::QueuedConnection);
        }
        if (event->type() == QEvent::ApplicationFontChange && watched == qApp)
            QMetaObject::invokeMethod(this, &refreshTypes, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_applying = false;
    bool m_scheduled = false;
};

ThemeKeeper &keeper()
{
    auto *found = dynamic_cast<ThemeKeeper *>(
        qApp->findChild<QObject *>(u"themeKeeper"_s, Qt::FindDirectChildrenOnly));
    return found ? *found : *new ThemeKeeper(qApp);
}

} // namespace

void applyTheme(ThemeChoice choice)
{
    keeper().apply(choice);
}

QPalette themePalette(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.surface);
    palette.setColor(QPalette::Button, tokens.raised);
    palette.setColor(QPalette::ToolTipBase, tokens.raised);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                      QPalette::ToolTipText, QPalette::HighlightedText, QPalette::BrightText})
        palette.setColor(role, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.text2);
    palette.setColor(QPalette::Highlight, tokens.sel);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::Mid, tokens.ctl);
    palette.setColor(QPalette::Midlight, tokens.hair);
    palette.setColor(QPalette::Light, tokens.hair);
    palette.setColor(QPalette::Dark, tokens.ctl);
    palette.setColor(QPalette::Shadow, tokens.ctl);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    palette.setColor(QPalette::Accent, tokens.accent);
#endif
    QColor faint = tokens.text2;
    faint.setAlphaF(0.6F);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

QPalette fieldPalette(const Tokens &tokens)
{
    QPalette palette = themePalette(tokens);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onaccent);
    return palette;
}

} // namespace spacedock
