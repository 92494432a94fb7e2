// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logexportwriter.h"

#include <QSaveFile>

#include <array>

#include <zlib.h>

namespace spacedock {

namespace {

constexpr int GzipWindow = 15 + 16; // 16 asks zlib for gzip's head.
constexpr int Memory = 8;
constexpr std::size_t PieceSize = std::size_t{64} * 1024;

} // namespace

class LogExportWriter::Private {
public:
    Private(const QString &name, bool isCompressed)
        : file(name)
    {
        isOpen = file.open(QIODevice::WriteOnly);
        hasDeflate = isCompressed
            && deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, GzipWindow, Memory,
                            Z_DEFAULT_STRATEGY)
                == Z_OK;
        isGood = isOpen && hasDeflate == isCompressed;
    }
    ~Private()
    {
        if (hasDeflate)
            deflateEnd(&stream);
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    bool compress(const QByteArray &bytes, int flush);

    QSaveFile file;
    z_stream stream = {};
    bool isOpen = false;
    bool hasDeflate = false;
    bool isGood = false;
};

bool LogExportWriter::Private::compress(const QByteArray &bytes, int flush)
{
    std::array<Bytef, PieceSize> piece;
    // zlib takes what it only reads as if it could write it.
    stream.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    do {
        stream.next_out = piece.data();
        stream.avail_out = static_cast<uInt>(piece.size());
        if (deflate(&stream, flush) == Z_STREAM_ERROR)
            return false;
        const qint64 size = qint64(piece.size()) - stream.avail_out;
        if (file.write(reinterpret_cast<const char *>(piece.data()), size) != size)
            return false;
    } while (stream.avail_out == 0);
    return true;
}

LogExportWriter::LogExportWriter(const QString &file, bool isCompressed)
    : d(std::make_unique<Private>(file, isCompressed))
{
}

LogExportWriter::~LogExportWriter() = default;

bool LogExportWriter::write(const QByteArray &bytes)
{
    if (d->isGood)
        d->isGood =
            d->hasDeflate ? d->compress(bytes, Z_NO_FLUSH) : d->file.write(bytes) == bytes.size();
    return d->isGood;
}

bool LogExportWriter::commit()
{
    if (d->isGood && d->hasDeflate)
        d->isGood = d->compress({}, Z_FINISH);
    if (!d->isGood) {
        d->file.cancelWriting();
        return false;
    }
    return d->file.commit();
}

QString LogExportWriter::errorString() const
{
    return d->file.errorString();
}

} // namespace spacedock
