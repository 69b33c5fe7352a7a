// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/OutlineStyle.h"

#include "ui/widgets/ToneColours.h"

#include <QPainter>
#include <QStyleOption>

namespace mailberth
{

namespace
{

constexpr qreal fusionRadius = 2; ///< device-independent pixels, as Fusion draws its own
/// So much of the words' colour over the ground makes 3 : 1 (WCAG 2.1, 1.4.11).
constexpr double outlineAmount = 0.45;

QPen outline(const QPalette &palette)
{
    return { blended(palette.color(QPalette::WindowText), palette.color(QPalette::Window),
                 outlineAmount),
        1 };
}

QRectF edgeOf(const QStyleOption &option)
{
    return QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

/// Fusion itself draws what has the focus, or waits for Enter, in the colour of the selection; a
/// button only where the focus came by the keyboard.
bool isMarked(const QStyleOption &option)
{
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (!button)
        return hasFocus;
    return (button->features & QStyleOptionButton::DefaultButton)
        || (hasFocus && (option.state & QStyle::State_KeyboardFocusChange));
}

} // namespace

OutlineStyle::OutlineStyle(const QString &name)
    : QProxyStyle(name)
{
}

bool OutlineStyle::isMissing(const QStyleOption &option) const
{
    return isDark(option.palette) && baseStyle()->name() == QStringLiteral("fusion");
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!isMissing(*option) || isMarked(*option))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outline(option->palette));
    painter->setBrush(Qt::NoBrush);
    switch (element) {
    case PE_FrameLineEdit:
    case PE_PanelButtonCommand:
        painter->drawRoundedRect(edgeOf(*option), fusionRadius, fusionRadius);
        break;
    case PE_Frame:
    case PE_IndicatorCheckBox:
        painter->drawRect(edgeOf(*option));
        break;
    case PE_IndicatorRadioButton:
        painter->drawEllipse(edgeOf(*option));
        break;
    default:
        break;
    }
    painter->restore();
}

void OutlineStyle::drawControl(ControlElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element != CE_ProgressBarGroove || !isMissing(*option))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(outline(option->palette));
    painter->drawRoundedRect(edgeOf(*option), fusionRadius, fusionRadius);
    painter->restore();
}

} // namespace mailberth
