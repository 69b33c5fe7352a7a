// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/words/Story.h"

#include <QIcon>
#include <QString>

class QColor;
class QPainter;
class QRectF;

namespace mailberth
{

/// Our own pictures, each an SVG of one colour that is tinted when it is painted.
enum class Icon {
    Lock,
    OpenLock,
    Check,
    Cross,
    Bad,
    Warning,
    Info,
    Waiting,
    Copy,
    Save,
    Help,
    Arrow, ///< points where the reading goes on: mirrored in right-to-left
    You,
    Provider,
    Administrator,
    Network,
};

inline constexpr Icon allIcons[] = { Icon::Lock, Icon::OpenLock, Icon::Check, Icon::Cross,
    Icon::Bad, Icon::Warning, Icon::Info, Icon::Waiting, Icon::Copy, Icon::Save, Icon::Help,
    Icon::Arrow, Icon::You, Icon::Provider, Icon::Administrator, Icon::Network };

/// The stable name: "lock", "open-lock", …: the file's and the QIcon's.
[[nodiscard]] QString name(Icon icon);
/// The mark of a tone, and of who can act. Shapes differ, so that colour is never the only sign.
[[nodiscard]] Icon iconFor(Tone tone);
[[nodiscard]] Icon iconFor(Actor actor);

/// In the colour of words: WindowText, or HighlightedText and the Disabled role as the mode wants.
[[nodiscard]] QIcon icon(Icon icon);
/// The mark of a tone in the tone's colour.
[[nodiscard]] QIcon toneIcon(Tone tone);
/// Copy and save have a place in the person's icon theme; ours stand in where the theme has none.
[[nodiscard]] QIcon standardIcon(Icon icon);
/// The program's own icon.
[[nodiscard]] QIcon programIcon();

/// Draws an icon sharply into `where`, in one colour.
void paintIcon(QPainter &painter, Icon icon, const QRectF &where, const QColor &colour);

} // namespace mailberth
