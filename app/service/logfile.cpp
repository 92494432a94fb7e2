// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logfile.h"

#include "app/service/logblock.h"
#include "app/service/logfile_p.h"
#include "app/service/logframe.h"

#include <QDataStream>
#include <QFileInfo>

#include <utility>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

const QByteArray Magic = "Spacedock log 1\n";
constexpr qint64 MaxHead = qint64{64} * 1024;

std::unexpected<Error> storageError(const QFileDevice &file)
{
    return std::unexpected(Error{.kind = Error::Kind::Storage, .detail = file.errorString()});
}

QByteArray head(const LogFileInfo &info)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << info.space.owner << info.space.name << qint32(info.kind) << qint32(info.run)
        << qint64(info.started.time_since_epoch().count()) << info.commit;
    return Magic + QByteArray::number(bytes.size()).rightJustified(8, '0') + '\n' + bytes;
}

} // namespace

QString LogFile::Private::tailPath(const QString &path)
{
    return path + u".tail"_s;
}

Result<LogFileInfo> LogFile::Private::readHead(QIODevice &file)
{
    const auto bad = std::unexpected(Error{.kind = Error::Kind::Storage, .detail = u"no log"_s});
    if (file.read(Magic.size()) != Magic)
        return bad;
    bool ok = false;
    const int size = file.read(9).trimmed().toInt(&ok);
    if (!ok || size < 0 || size > MaxHead)
        return bad;
    const QByteArray bytes = file.read(size);
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    LogFileInfo info;
    qint32 kind = 0;
    qint32 run = 0;
    qint64 started = 0;
    in >> info.space.owner >> info.space.name >> kind >> run >> started >> info.commit;
    if (in.status() != QDataStream::Ok || bytes.size() != size)
        return bad;
    info.kind = kind == qint32(LogKind::Build) ? LogKind::Build : LogKind::Run;
    info.run = run;
    info.started = Time(std::chrono::milliseconds(started));
    return info;
}

bool LogFile::Private::write(QFile &file, const QByteArray &bytes)
{
    if (failed)
        return false;
    const qint64 before = file.size();
    if (file.write(bytes) == bytes.size())
        return true;
    failed = true;
    const Error error{.kind = Error::Kind::Storage, .detail = file.errorString()};
    file.resize(before); // Half a frame would be of no use.
    if (onFailure)
        onFailure(error);
    return false;
}

LogFile::LogFile(std::unique_ptr<Private> own)
    : d(std::move(own))
{
}

LogFile::~LogFile() = default;

Result<std::shared_ptr<LogFile>> LogFile::create(const QString &path, const LogFileInfo &info)
{
    auto own = std::make_unique<Private>(path);
    constexpr auto Mode = QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered;
    if (!own->blocks.open(Mode))
        return storageError(own->blocks);
    if (!own->tail.open(Mode))
        return storageError(own->tail);
    constexpr auto Private = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    own->blocks.setPermissions(Private);
    own->tail.setPermissions(Private);
    if (!own->write(own->blocks, head(info)))
        return storageError(own->blocks);
    own->reader.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return std::shared_ptr<LogFile>(new LogFile(std::move(own)));
}

void LogFile::setOnFailure(std::function<void(const Error &)> onFailure)
{
    d->onFailure = std::move(onFailure);
}

QString LogFile::path() const
{
    return d->blocks.fileName();
}

std::optional<qint64> LogFile::addBlock(const LogBlock &block, qint64 first)
{
    const qint64 at = d->blocks.pos();
    if (!d->write(d->blocks, LogFrame::make(block, 0, block.count(), first)))
        return {};
    d->tail.resize(0);
    d->tail.seek(0);
    return at;
}

bool LogFile::addTail(const LogBlock &block, quint32 from, quint32 to, qint64 first)
{
    return d->write(d->tail, LogFrame::make(block, from, to, first));
}

QByteArray LogFile::frame(qint64 offset) const
{
    const std::scoped_lock lock(d->mutex);
    if (!d->reader.seek(offset))
        return {};
    const QByteArray top = d->reader.read(LogFrame::HeadSize);
    const auto frame = LogFrame::readHead(top);
    return frame ? top + d->reader.read(frame->bodySize) : QByteArray();
}

bool LogFile::hasFailed() const
{
    return d->failed;
}

qint64 LogFile::sizeOf(const QString &path)
{
    return QFileInfo(path).size() + QFileInfo(Private::tailPath(path)).size();
}

bool LogFile::remove(const QString &path)
{
    const QString tail = Private::tailPath(path);
    return (!QFile::exists(path) || QFile::remove(path))
        && (!QFile::exists(tail) || QFile::remove(tail));
}

Result<LogFileInfo> LogFile::readInfo(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageError(file);
    return Private::readHead(file);
}

} // namespace spacedock
