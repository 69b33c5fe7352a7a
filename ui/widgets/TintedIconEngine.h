// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/Icons.h"

#include <QIconEngine>

#include <optional>

class QPalette;

namespace mailberth
{

/// Paints an SVG of one colour in the colour that the palette wants at that moment, so that one
/// icon serves light and dark, normal, selected and disabled.
class TintedIconEngine : public QIconEngine
{
public:
    /// Without a tone the icon has the colour of words.
    explicit TintedIconEngine(Icon icon, std::optional<Tone> tone = std::nullopt);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(
        const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine *clone() const override;
    QString iconName() override;
    QString key() const override;
    bool isNull() override;

private:
    [[nodiscard]] QColor colour(const QPalette &palette, QIcon::Mode mode) const;

    Icon m_icon;
    std::optional<Tone> m_tone;
};

} // namespace mailberth
