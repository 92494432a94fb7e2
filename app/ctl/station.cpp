// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/station.h"

#include <QCommandLineParser>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

constexpr std::int64_t MicroUSDPerCent = 10'000;

// Where the window keeps its own: the place goes by the program's name.
QString windowFolder()
{
    const QString own = QCoreApplication::applicationName();
    QCoreApplication::setApplicationName(u"spacedock"_s);
    QCoreApplication::setOrganizationName(u"spacedock"_s);
    QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QCoreApplication::setOrganizationName({});
    QCoreApplication::setApplicationName(own);
    return folder;
}

} // namespace

Station::Station(QString command, const HubAccess &access)
    : m_command(std::move(command))
    , m_session(m_command, access)
    , spaces(m_session.client(), m_session.account(), books, history, systemNow)
    , ledger(m_session.client(), m_session.account(), spaces, books, history, systemNow)
    , keepers(m_session.account(), spaces, ledger, books, history, systemNow)
{
    connect(&m_session, &HubSession::signedIn, this, &Station::openHistory);
    connect(&history, &History::loaded, this, &Station::look);
    connect(&ledger, &Ledger::changed, this, &Station::look);
    connect(&spaces, &SpaceStore::refreshFailed, this,
            [this](const QString &, const Error &error) { m_session.fail(error); });
    connect(&spaces, &SpaceStore::refreshed, this, [this](bool complete) {
        m_isListed = m_isListed || complete;
        look();
    });
}

int Station::run(const std::function<void()> &work)
{
    m_work = work;
    m_session.signIn();
    return m_session.run();
}

void Station::openHistory()
{
    const QString name = u"%1-%2.sqlite"_s.arg(m_session.client().endpoint().host(),
                                               m_session.account().identity().id);
    history.open(QDir(windowFolder()).filePath(name));
}

bool Station::isRead()
{
    const QStringList owners = m_session.account().identity().owners();
    const TimeSpan month = monthOf(now());
    return m_isListed && history.isLoaded()
        && std::ranges::all_of(owners, [&](const QString &owner) {
               const Ledger::Source source = ledger.source(month, owner);
               return source.error || source.readAt;
           });
}

void Station::look()
{
    // Later: this may be the first of several that hear the same news, and the others need it, too.
    if (isRead() && m_work)
        QMetaObject::invokeMethod(this, std::exchange(m_work, nullptr), Qt::QueuedConnection);
}

std::optional<int> parsed(QCommandLineParser &parser, const QStringList &arguments)
{
    parser.addHelpOption();
    if (!parser.parse(arguments))
        return complain(arguments.value(0), parser.errorText(), WrongUse);
    if (!parser.isSet(u"help"_s))
        return {};
    std::fputs(qPrintable(parser.helpText()), stdout);
    return Done;
}

int atTheHub(const QString &command, const std::function<void(Station &)> &begin)
{
    const auto access = hubAccess();
    if (!access)
        return complain(command, access.error());
    Station station(command, *access);
    return station.run([&] { begin(station); });
}

QString dollars(Money money)
{
    const std::int64_t half = money.microUSD < 0 ? -MicroUSDPerCent / 2 : MicroUSDPerCent / 2;
    const std::int64_t cents = (money.microUSD + half) / MicroUSDPerCent;
    const QString sign = cents < 0 ? u"-"_s : QString();
    return sign
        + u"%1.%2"_s.arg(std::abs(cents) / 100).arg(std::abs(cents) % 100, 2, 10, QChar(u'0'));
}

void print(const QString &line)
{
    std::puts(qPrintable(line));
}

void printJson(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    std::puts(document.toJson(QJsonDocument::Compact).constData());
}

QString stageKey(const StageValue &stage)
{
    return stage.raw.toLower();
}

} // namespace spacedock
