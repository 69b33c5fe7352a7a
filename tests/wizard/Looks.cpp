// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/wizard/Looks.h"

#include "tests/support/PseudoLanguage.h"
#include "ui/widgets/OutlineStyle.h"

#include <QApplication>
#include <QFont>
#include <QTest>
#include <QTranslator>
#include <QWidget>

#include <memory>

namespace mailberth::test
{

namespace
{

/// A layout whose height follows its width asks again after it was given a width, level by level.
constexpr int layoutRounds = 8;

/// Nothing moves by itself: a picture shows how things come to rest.
class StillStyle : public OutlineStyle
{
public:
    using OutlineStyle::OutlineStyle;

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *answer) const override
    {
        return hint == SH_Widget_Animation_Duration
            ? 0
            : OutlineStyle::styleHint(hint, option, widget, answer);
    }
};

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
    const QColor disabled(0x84, 0x88, 0x8e);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        dark.setColor(QPalette::Disabled, role, disabled);
    return dark;
}

/// As "Night sky" and its like: three colours, and nothing between them.
QPalette contrastPalette()
{
    QPalette contrast(Qt::black, Qt::black);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        contrast.setColor(role, Qt::white);
    contrast.setColor(QPalette::Base, Qt::black);
    contrast.setColor(QPalette::Highlight, Qt::yellow);
    contrast.setColor(QPalette::HighlightedText, Qt::black);
    contrast.setColor(QPalette::Link, Qt::yellow);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        contrast.setColor(QPalette::Disabled, role, Qt::green);
    return contrast;
}

void speak(Look::Words words)
{
    static std::unique_ptr<QTranslator> translator;
    translator.reset(); // takes itself out
    switch (words) {
    case Look::Words::English:
        return;
    case Look::Words::German:
        translator = std::make_unique<QTranslator>();
        if (!translator->load(QStringLiteral(":/i18n/mailberth_de.qm")))
            qWarning("The program holds no German words");
        break;
    case Look::Words::Pseudo:
        translator = std::make_unique<PseudoLanguage>();
        break;
    }
    QCoreApplication::installTranslator(translator.get());
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
        { QStringLiteral("contrast"), contrastPalette() },
        { QStringLiteral("german"), lightPalette(), Qt::LeftToRight, 1, Look::Words::German },
        { QStringLiteral("pseudo"), lightPalette(), Qt::LeftToRight, 1, Look::Words::Pseudo },
    };
}

void wear(const Look &look)
{
    static QStyle *const still = new StillStyle(QStringLiteral("Fusion"));
    if (QApplication::style() != still)
        QApplication::setStyle(still);
    speak(look.words);
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
