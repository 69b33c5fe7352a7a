// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/wizard/Looks.h"

#include <QApplication>
#include <QFont>
#include <QTest>
#include <QWidget>

namespace mailberth::test
{

namespace
{

/// A layout whose height follows its width asks again after it was given a width, level by level.
constexpr int layoutRounds = 8;

QPalette lightPalette()
{
    QPalette light(QColor(0xef, 0xef, 0xef), QColor(0xf3, 0xf3, 0xf2));
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::Highlight, QColor(0x1f, 0x5f, 0xa8));
    light.setColor(QPalette::HighlightedText, Qt::white);
    return light;
}

QPalette darkPalette()
{
    QPalette dark(QColor(0x33, 0x36, 0x3a), QColor(0x24, 0x26, 0x2a));
    dark.setColor(QPalette::Base, QColor(0x1a, 0x1c, 0x1f));
    dark.setColor(QPalette::Highlight, QColor(0x3d, 0x7e, 0xd6));
    dark.setColor(QPalette::HighlightedText, Qt::white);
    dark.setColor(QPalette::Link, QColor(0x7d, 0xb3, 0xff));
    return dark;
}

const QFont &usualFont()
{
    static const QFont font = QApplication::font();
    return font;
}

} // namespace

QList<Look> looks()
{
    return {
        { QStringLiteral("light"), lightPalette() },
        { QStringLiteral("dark"), darkPalette() },
        { QStringLiteral("rtl"), lightPalette(), Qt::RightToLeft },
        { QStringLiteral("200"), lightPalette(), Qt::LeftToRight, 2 },
    };
}

void wear(const Look &look)
{
    QFont font = usualFont();
    font.setPointSizeF(font.pointSizeF() * look.fontScale);
    QApplication::setFont(font);
    QApplication::setPalette(look.palette);
    QApplication::setLayoutDirection(look.direction);
}

void showAt800x600(QWidget &window)
{
    window.resize(800, 600);
    window.show();
    window.activateWindow(); // no window manager does it
    if (!QTest::qWaitForWindowActive(&window))
        qWarning("The window does not become active");
    settle();
}

void settle()
{
    for (int round = 0; round < layoutRounds; ++round)
        QApplication::processEvents();
}

} // namespace mailberth::test
