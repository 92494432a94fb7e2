// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/station.h"

#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

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

Station::Station(QString command, const HubAccess &access, Bills bills)
    : m_command(std::move(command))
    , m_session(m_command, access)
    , m_bills(bills)
    , spaces(m_session.client(), m_session.account(), books, history, systemNow)
    , ledger(m_session.client(), m_session.account(), spaces, books, history, systemNow)
    , keepers(m_session.account(), spaces, ledger, books, history, systemNow)
{
    connect(&m_session, &HubSession::signedIn, this, &Station::openHistory);
    connect(&history, &History::loaded, this, &Station::look);
    connect(&history, &History::failed, this, &Station::tellHistory);
    connect(&ledger, &Ledger::changed, this, &Station::look);
    connect(&ledger, &Ledger::failed, this, &Station::look, Qt::QueuedConnection);
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

void Station::tellHistory(const Error &error) const
{
    const auto tell = [this](const QString &sentence) { complain(m_command, sentence); };
    if (error.code == "set-aside"_L1)
        tell(u"the window's history was damaged and was set aside: %1"_s.arg(error.detail));
    else if (error.code == "newer"_L1)
        tell(u"a newer program wrote the window's history; it is left alone and not used"_s);
    else
        tell(u"the window's history cannot be used: %1"_s.arg(error.detail));
}

QStringList Station::owners() const
{
    return m_session.account().identity().owners();
}

void Station::readMonths(QList<TimeSpan> months, const std::function<void()> &use)
{
    months.removeOne(monthOf(now())); // That is read already.
    if (months.isEmpty())
        return use();
    auto *once = new QObject(this);
    connect(&history, &History::fetched, once,
            [this, once, last = months.last(), use](const TimeSpan &span) {
                if (span != last)
                    return;
                history.disconnect(once); // The ledger may ask for the same once more.
                once->deleteLater();
                m_work = use;
                look();
            });
    m_bills = Bills::AllThatAreKept;
    for (const TimeSpan &month : std::as_const(months))
        ledger.load(month);
    history.fetch(months.last()); // Also where the ledger lacks nothing; answers keep their order.
}

bool Station::isKnown(TimeSpan month, const QStringList &owners) const
{
    bool isAnything = false;
    for (const QString &owner : owners) {
        const Ledger::Source source = ledger.source(month, owner);
        const bool isTold = source.kind != Ledger::Source::Kind::None;
        const auto error =
            isTold || source.error ? source.error : ledger.source(monthOf(now()), owner).error;
        if (error)
            std::fputs(qPrintable(u"%1: %2\n"_s.arg(owner, errorSentence(*error))), stderr);
        isAnything = isAnything || isTold || !ledger.linesOfOwner(month, owner).isEmpty();
    }
    if (!isAnything)
        complain(m_command, u"nothing is known of %1"_s.arg(monthName(month)));
    return isAnything;
}

bool Station::isRead() const
{
    const QStringList owners = this->owners();
    const TimeSpan month = monthOf(now());
    return m_isListed && history.isLoaded() && (m_bills == Bills::Running || !ledger.isReading())
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
    QString help = parser.helpText();
    help.replace(help.indexOf(u' ') + 1, QCoreApplication::arguments().at(0).size(),
                 u"spacedockctl "_s + arguments.value(0));
    std::fputs(qPrintable(help), stdout);
    return Done;
}

int atTheHub(const QString &command, const std::function<void(Station &)> &begin,
             Station::Bills bills)
{
    const auto access = hubAccess();
    if (!access)
        return complain(command, access.error());
    Station station(command, *access, bills);
    return station.run([&] { begin(station); });
}

} // namespace spacedock
