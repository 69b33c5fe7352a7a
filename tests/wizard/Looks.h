// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QPalette>
#include <QString>

class QWidget;

namespace mailberth::test
{

/// How a person has set up the computer.
struct Look
{
    QString name;
    QPalette palette;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    qreal fontScale = 1; ///< on the system's font as it is at first
    enum class Words { English, German, Pseudo } words = Words::English;
};

/// Light, dark, high contrast, right-to-left, a font of twice the size, German, and the language
/// that nobody speaks (PseudoLanguage).
[[nodiscard]] QList<Look> looks();
/// Gives the application this look; windows made before follow.
void wear(const Look &look);

/// Shows a window in the smallest size that everything must fit, and lets its layouts come to rest.
void showAt800x600(QWidget &window);
/// Lets layouts come to rest.
void settle();

} // namespace mailberth::test
