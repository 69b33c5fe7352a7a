// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/TintedIconEngine.h"

#include "ui/widgets/ToneColours.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QPainter>
#include <QPixmap>
#include <QVersionNumber>
#include <QWidget>

namespace mailberth
{

namespace
{

/// The palette of the widget that is painted upon, or the program's where there is none.
QPalette paletteBehind(const QPainter &painter)
{
    const auto *widget = dynamic_cast<const QWidget *>(painter.device());
    return widget != nullptr ? widget->palette() : QGuiApplication::palette();
}

/// Before Qt 6.8 QIcon multiplied the size with the scale itself.
QSize inDevicePixels(const QSize &size, qreal scale)
{
    static const bool isMultiplied = QLibraryInfo::version() < QVersionNumber(6, 8);
    return isMultiplied ? size : (QSizeF(size) * scale).toSize();
}

} // namespace

TintedIconEngine::TintedIconEngine(Icon icon, std::optional<Tone> tone)
    : m_icon(icon)
    , m_tone(tone)
{
}

void TintedIconEngine::paint(
    QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/)
{
    paintIcon(*painter, m_icon, rect, colour(paletteBehind(*painter), mode));
}

QPixmap TintedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

/// QIcon tells the pixmap of its ratio afterwards.
QPixmap TintedIconEngine::scaledPixmap(
    const QSize &size, QIcon::Mode mode, QIcon::State /*state*/, qreal scale)
{
    QPixmap pixmap(inDevicePixels(size, scale));
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, m_icon, QRectF(pixmap.rect()), colour(QGuiApplication::palette(), mode));
    return pixmap;
}

QIconEngine *TintedIconEngine::clone() const
{
    return new TintedIconEngine(m_icon, m_tone);
}

QString TintedIconEngine::iconName()
{
    return name(m_icon);
}

QString TintedIconEngine::key() const
{
    return QStringLiteral("mailberth-tinted");
}

bool TintedIconEngine::isNull()
{
    return false;
}

QColor TintedIconEngine::colour(const QPalette &palette, QIcon::Mode mode) const
{
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return m_tone ? toneColours(*m_tone, palette).mark : palette.color(QPalette::WindowText);
}

} // namespace mailberth
