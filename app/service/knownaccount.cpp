// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/knownaccount.h"

#include "app/hub/hubjson.h"
#include "app/hub/identityjson.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <utility>

using namespace Qt::StringLiterals;

namespace spacedock {

// A whoami with hundreds of organisations is far smaller.
static constexpr qint64 LargestFile = 4 << 20;

KnownAccount::KnownAccount(QString folder)
    : m_folder(std::move(folder))
{
}

// Another scheme or port is another Hub.
QString KnownAccount::fileOf(const QUrl &endpoint) const
{
    QString name = endpoint.scheme() + u'-' + endpoint.host(QUrl::FullyEncoded);
    if (endpoint.port() >= 0)
        name += u'-' + QString::number(endpoint.port());
    name.replace(u':', u'.'); // Of an IPv6 address; Windows has none in names.
    return QDir(m_folder).filePath(name + u".account.json"_s);
}

std::optional<Identity> KnownAccount::load(const QUrl &endpoint) const
{
    QFile file(fileOf(endpoint));
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    auto identity = readIdentity(file.read(LargestFile));
    return identity ? std::optional(*std::move(identity)) : std::nullopt;
}

// A file that cannot be written costs the next start its list while the network is away.
void KnownAccount::store(const QUrl &endpoint, const Identity &identity) const
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return;
    QSaveFile file(fileOf(endpoint));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(writeIdentity(identity));
    file.commit();
}

void KnownAccount::forget(const QUrl &endpoint) const
{
    if (!m_folder.isEmpty())
        QFile::remove(fileOf(endpoint));
}

} // namespace spacedock
