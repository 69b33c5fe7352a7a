// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/QuietLabel.h"

#include "ui/widgets/ToneColours.h"

#include <QEvent>

namespace mailberth
{

QuietLabel::QuietLabel(QWidget *parent)
    : PlainLabel(parent)
{
    setForegroundRole(QPalette::WindowText);
    recolour();
}

QuietLabel::QuietLabel(const QString &text, QWidget *parent)
    : QuietLabel(parent)
{
    setText(text);
}

bool QuietLabel::event(QEvent *event)
{
    const bool done = PlainLabel::event(event);
    if (event->type() == QEvent::ParentChange)
        recolour();
    return done;
}

void QuietLabel::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        recolour();
}

void QuietLabel::recolour()
{
    if (m_recolouring)
        return;
    m_recolouring = true;
    setPalette({});
    QPalette softer;
    const QColor quiet = quietText(palette());
    softer.setColor(QPalette::Active, QPalette::WindowText, quiet);
    softer.setColor(QPalette::Inactive, QPalette::WindowText, quiet);
    setPalette(softer);
    m_recolouring = false;
}

} // namespace mailberth
