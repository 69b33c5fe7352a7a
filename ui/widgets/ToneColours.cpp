// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/ToneColours.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace mailberth
{

namespace
{

constexpr double surfaceAmount = 0.2;
constexpr double quietAmount = 0.68;
constexpr double edgeAmount = 0.2;
constexpr double hollowAmount = 0.06;
constexpr double shadeStep = 0.02;

/// The part of one channel in the luminance (WCAG 2.1, "relative luminance").
double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// No palette has a role for good and bad; the hues are all that is fixed here.
QColor accent(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QColor::fromHslF(0.39F, 0.65F, 0.42F);
    case Tone::Caution:
        return QColor::fromHslF(0.095F, 0.95F, 0.50F);
    case Tone::Bad:
        return QColor::fromHslF(0.985F, 0.72F, 0.55F);
    case Tone::Note:
        return QColor::fromHslF(0.585F, 0.80F, 0.55F);
    }
    Q_UNREACHABLE();
}

double worstContrast(const QColor &colour, std::initializer_list<QColor> grounds)
{
    double worst = 21;
    for (const QColor &ground : grounds)
        worst = std::min(worst, contrast(colour, ground));
    return worst;
}

/// The colour itself if it reads well on all grounds, else the nearest mixture with black or white
/// that does; where even those do not, the better of the two.
QColor legible(const QColor &wanted, std::initializer_list<QColor> grounds)
{
    const QColor extreme = worstContrast(Qt::white, grounds) > worstContrast(Qt::black, grounds)
        ? QColor(Qt::white)
        : QColor(Qt::black);
    for (double shade = 0; shade < 1; shade += shadeStep) {
        const QColor mixture = blended(extreme, wanted, shade);
        if (worstContrast(mixture, grounds) >= leastContrast)
            return mixture;
    }
    return extreme;
}

/// The tone's surface, taken back towards the window until the window's words read well upon it.
QColor surfaceFor(const QColor &accent, const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    for (double amount = surfaceAmount; amount > 0; amount -= shadeStep) {
        const QColor mixture = blended(accent, window, amount);
        if (contrast(text, mixture) >= leastContrast)
            return mixture;
    }
    return window;
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

QColor blended(const QColor &over, const QColor &under, double amount)
{
    const auto channel = [amount](float a, float b) {
        return static_cast<float>(amount * double(a) + (1 - amount) * double(b));
    };
    return QColor::fromRgbF(channel(over.redF(), under.redF()),
        channel(over.greenF(), under.greenF()), channel(over.blueF(), under.blueF()));
}

ToneColours toneColours(Tone tone, const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor base = palette.color(QPalette::Base);
    const QColor surface = surfaceFor(accent(tone), palette);
    return ToneColours {
        .surface = surface,
        .text = legible(palette.color(QPalette::WindowText), { surface }),
        .mark = legible(accent(tone), { surface, window, base }),
    };
}

RoadColours roadColours(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor readable = legible(accent(Tone::Caution), { base });
    const QColor readableSurface = blended(readable, base, hollowAmount);
    const QColor encrypted = legible(palette.color(QPalette::Highlight), { base });
    return RoadColours {
        .opening = quietText(palette),
        .readable = legible(readable, { base, readableSurface }),
        .readableSurface = readableSurface,
        .handshake = quietText(palette),
        .encrypted = encrypted,
        .onEncrypted = legible(palette.color(QPalette::HighlightedText), { encrypted }),
    };
}

QColor quietText(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor quiet = blended(palette.color(QPalette::WindowText), window, quietAmount);
    return legible(quiet, { window, palette.color(QPalette::Base) });
}

QColor edgeColour(const QPalette &palette)
{
    return blended(
        palette.color(QPalette::WindowText), palette.color(QPalette::Window), edgeAmount);
}

} // namespace mailberth
