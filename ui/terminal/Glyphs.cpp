// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/terminal/Glyphs.h"

namespace mailberth::terminal
{

const LaneGlyphs &laneGlyphs(Charset charset)
{
    static constexpr LaneGlyphs utf8 { u'·', u'┄', u'▒', u'█', u'└', u'┘', u'─' };
    static constexpr LaneGlyphs ascii { u'.', u'-', u'#', u'=', u'|', u'|', u'_' };
    switch (charset) {
    case Charset::Utf8:
        return utf8;
    case Charset::Ascii:
        return ascii;
    }
    Q_UNREACHABLE();
}

QString mark(Tone tone, Charset charset)
{
    const bool utf8 = charset == Charset::Utf8;
    switch (tone) {
    case Tone::Good:
        return utf8 ? QStringLiteral("✓") : QStringLiteral("ok");
    case Tone::Caution:
        return QStringLiteral("!");
    case Tone::Bad:
        return utf8 ? QStringLiteral("✗") : QStringLiteral("X");
    case Tone::Note:
        return QStringLiteral("-");
    }
    Q_UNREACHABLE();
}

QString arrow(Charset charset)
{
    return charset == Charset::Utf8 ? QStringLiteral("→") : QStringLiteral("->");
}

QString spelt(const QString &text, Charset charset)
{
    if (charset == Charset::Utf8)
        return text;
    QString plain = text;
    plain.replace(QChar(u'…'), QStringLiteral("..."));
    plain.replace(QStringLiteral(" · "), QStringLiteral(", "));
    return plain;
}

} // namespace mailberth::terminal
