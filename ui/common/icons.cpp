// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

// A static library's resources are only linked in when somebody asks for them by name, and the
// macro must stand outside any namespace.
static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

QByteArray source(QStringView name)
{
    loadIcons();
    QFile file(u":/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap rendered(const QByteArray &svg, QSize pixels)
{
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    const int side = qMin(pixels.width(), pixels.height());
    renderer.render(
        &painter,
        QRectF((pixels.width() - side) / 2.0, (pixels.height() - side) / 2.0, side, side));
    return pixmap;
}

QPixmap tinted(QStringView name, const QColor &color, QSize pixels)
{
    const QString key = u"spacedock/%1/%2/%3x%4"_s.arg(name, color.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = rendered(source(name), pixels);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), color);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor colorOf(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

/// Draws from the SVG whenever it is asked, so that neither colour nor scale is ever old.
class TintEngine : public QIconEngine {
public:
    explicit TintEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal dpr = painter->device()->devicePixelRatioF();
        QPixmap drawn = tinted(m_name, colorOf(mode), rect.size() * dpr);
        drawn.setDevicePixelRatio(dpr);
        painter->drawPixmap(rect.topLeft(), drawn);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tinted(m_name, colorOf(mode), size);
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return new TintEngine(m_name); }
    QString key() const override { return u"spacedock"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QString m_name;
};

} // namespace

QIcon icon(QStringView name)
{
    return QIcon(new TintEngine(name.toString()));
}

QPixmap iconPixmap(QStringView name, const QColor &color, int size, qreal dpr)
{
    QPixmap pixmap = tinted(name, color, QSize(size, size) * dpr);
    pixmap.setDevicePixelRatio(dpr);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRect &rect, QStringView name, const QColor &color)
{
    const int side = qMin(rect.width(), rect.height());
    const QPixmap pixmap = iconPixmap(name, color, side, painter.device()->devicePixelRatioF());
    painter.drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2,
                       pixmap);
}

QPixmap mark(int size, qreal dpr)
{
    QPixmap pixmap = rendered(source(u"mark"), QSize(size, size) * dpr);
    pixmap.setDevicePixelRatio(dpr);
    return pixmap;
}

QIcon markIcon()
{
    QIcon all;
    for (int size : {16, 24, 32, 48, 64, 128, 256})
        all.addPixmap(mark(size, 1));
    return all;
}

} // namespace spacedock
