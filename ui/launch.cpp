// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/launch.h"

#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/common/theme.h"
#include "ui/settings/settings.h"
#include "ui/singleinstance.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>

#include <algorithm>
#include <span>
#include <string_view>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

void installTranslations(QApplication &application)
{
    const auto install = [&application](const QString &name, const QString &folder) {
        auto *translator = new QTranslator(&application);
        if (translator->load(QLocale(), name, u"_"_s, folder))
            QApplication::installTranslator(translator);
    };
    // The English plurals, for every language that has no file of its own.
    auto *plurals = new QTranslator(&application);
    if (plurals->load(u":/i18n/spacedock_en"_s))
        QApplication::installTranslator(plurals);
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"spacedock"_s, u":/i18n"_s);
}

bool opensNoWindow(std::string_view argument)
{
    return argument == "-h" || argument == "-v" || argument.starts_with("--help")
        || argument == "--version" || argument.starts_with("--screenshot");
}

} // namespace

void workWithoutDisplay(int argc, char *argv[])
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const auto isSet = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    if (isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") || isSet("QT_QPA_PLATFORM"))
        return;
    if (std::ranges::any_of(std::span(argv, static_cast<std::size_t>(argc)), opensNoWindow))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#else
    Q_UNUSED(argc)
    Q_UNUSED(argv)
#endif
}

void setUpApplication(QApplication &application)
{
    QApplication::setApplicationName(u"spacedock"_s);
    QApplication::setApplicationDisplayName(u"Spacedock"_s);
    QApplication::setOrganizationName(u"spacedock"_s);
    QApplication::setApplicationVersion(QStringLiteral(SPACEDOCK_VERSION));
    QApplication::setDesktopFileName(u"io.github.spacedock.Spacedock"_s);
    QApplication::setStyle(new Style);
    QApplication::setWindowIcon(markIcon());
    installTranslations(application);
}

void applyChosenTheme(const Options &options, const QSettings &store)
{
    if (options.theme == "light"_L1)
        applyTheme(ThemeChoice::Light);
    else if (options.theme == "dark"_L1)
        applyTheme(ThemeChoice::Dark);
    else
        applyTheme(Settings::load(store).theme);
}

void beginOnce(QApplication &application, const Options &options,
               const std::function<void()> &begin,
               std::function<void(const QString &page, const SpaceId &space)> again)
{
    if (!options.screenshot.isEmpty()) {
        begin();
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString name = options.demo ? u"demo"_s : options.endpoint.toString();
    auto *instance =
        new SingleInstance(folder.isEmpty() ? dataFolder() : folder, name, &application);
    QObject::connect(instance, &SingleInstance::first, &application, begin);
    QObject::connect(instance, &SingleInstance::handedOver, &application, &QApplication::quit,
                     Qt::QueuedConnection);
    QObject::connect(instance, &SingleInstance::received, &application,
                     [again = std::move(again)](const QStringList &message) {
                         again(message.value(0),
                               SpaceId::fromText(message.value(1)).value_or(SpaceId()));
                     });
    instance->start({options.page, options.open.isEmpty() ? QString() : options.open.path()});
}

QString dataFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QDir().mkpath(folder);
    return folder;
}

} // namespace spacedock
