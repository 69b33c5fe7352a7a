// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/Icons.h"

#include "ui/widgets/TintedIconEngine.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

namespace mailberth
{

namespace
{

/// The icon's shape in one colour, at a size in device pixels.
QPixmap tinted(Icon icon, const QSize &size, const QColor &colour)
{
    const QString key = QStringLiteral("mailberth/%1/%2/%3x%4")
                            .arg(name(icon), colour.name(QColor::HexArgb))
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer renderer(QStringLiteral(":/mailberth/icons/%1.svg").arg(name(icon)));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF({}, size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

QString name(Icon icon)
{
    switch (icon) {
    case Icon::Lock:
        return QStringLiteral("lock");
    case Icon::OpenLock:
        return QStringLiteral("open-lock");
    case Icon::Check:
        return QStringLiteral("check");
    case Icon::Cross:
        return QStringLiteral("cross");
    case Icon::Bad:
        return QStringLiteral("bad");
    case Icon::Warning:
        return QStringLiteral("warning");
    case Icon::Info:
        return QStringLiteral("info");
    case Icon::Waiting:
        return QStringLiteral("waiting");
    case Icon::Copy:
        return QStringLiteral("copy");
    case Icon::Save:
        return QStringLiteral("save");
    case Icon::Help:
        return QStringLiteral("help");
    case Icon::Arrow:
        return QStringLiteral("arrow");
    case Icon::You:
        return QStringLiteral("you");
    case Icon::Provider:
        return QStringLiteral("provider");
    case Icon::Administrator:
        return QStringLiteral("administrator");
    case Icon::Network:
        return QStringLiteral("network");
    }
    Q_UNREACHABLE();
}

Icon iconFor(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Icon::Check;
    case Tone::Caution:
        return Icon::Warning;
    case Tone::Bad:
        return Icon::Bad;
    case Tone::Note:
        return Icon::Info;
    }
    Q_UNREACHABLE();
}

Icon iconFor(Actor actor)
{
    switch (actor) {
    case Actor::You:
        return Icon::You;
    case Actor::Provider:
        return Icon::Provider;
    case Actor::Administrator:
        return Icon::Administrator;
    case Actor::Network:
        return Icon::Network;
    }
    Q_UNREACHABLE();
}

QIcon icon(Icon icon)
{
    return QIcon(new TintedIconEngine(icon));
}

QIcon toneIcon(Tone tone)
{
    return QIcon(new TintedIconEngine(iconFor(tone), tone));
}

QIcon standardIcon(Icon wanted)
{
    if (wanted == Icon::Copy)
        return QIcon::fromTheme(QStringLiteral("edit-copy"), icon(wanted));
    if (wanted == Icon::Save)
        return QIcon::fromTheme(QStringLiteral("document-save-as"), icon(wanted));
    return icon(wanted);
}

QIcon programIcon()
{
    // Drawn here, for the plugin by which QIcon reads SVG is a package of its own (Debian 13).
    QSvgRenderer renderer(QStringLiteral(":/mailberth/icons/mailberth.svg"));
    QIcon icon;
    for (const int edge : { 16, 22, 24, 32, 48, 64, 128, 256 }) {
        QPixmap pixmap(edge, edge);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

void paintIcon(QPainter &painter, Icon icon, const QRectF &where, const QColor &colour)
{
    const qreal scale = painter.device()->devicePixelRatioF();
    const QSize size(static_cast<int>(std::ceil(where.width() * scale)),
        static_cast<int>(std::ceil(where.height() * scale)));
    if (size.isEmpty())
        return;
    painter.drawPixmap(where, tinted(icon, size, colour), QRectF({}, size));
}

} // namespace mailberth
