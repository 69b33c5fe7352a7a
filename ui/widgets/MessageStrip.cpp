// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/MessageStrip.h"

#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/Measures.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ToneColours.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace mailberth
{

Note::Note(Tone tone, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_mark(new IconLabel(toneIcon(tone), this))
    , m_label(wrappingLabel(this))
{
    m_label->setText(text);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusProxy(m_label);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(measure::gap(fontMetrics()));
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addWidget(m_label, 1);
}

void Note::setTone(Tone tone)
{
    m_tone = tone;
    m_mark->setIcon(toneIcon(tone));
}

void Note::setText(const QString &text)
{
    m_label->setText(text);
}

QString Note::text() const
{
    return m_label->text();
}

MessageStrip::MessageStrip(Tone tone, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_note(new Note(tone, text, this))
    , m_action(new QPushButton(this))
{
    auto *line = new QHBoxLayout(this);
    line->addWidget(m_note, 1, Qt::AlignVCenter);
    line->addWidget(m_action, 0, Qt::AlignVCenter);
    m_action->setAutoDefault(false);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &MessageStrip::actionTriggered);
    setFocusProxy(m_note);
    space();
    refreshNames();
}

void MessageStrip::setTone(Tone tone)
{
    m_note->setTone(tone);
    update();
}

void MessageStrip::setText(const QString &text)
{
    m_note->setText(text);
    refreshNames();
}

QString MessageStrip::text() const
{
    return m_note->text();
}

void MessageStrip::setActionText(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void MessageStrip::announce()
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColours(m_note->tone(), palette()).surface);
    const qreal radius = measure::radius(fontMetrics());
    painter.drawRoundedRect(rect(), radius, radius);
}

void MessageStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        space();
}

void MessageStrip::space()
{
    const int padding = measure::padding(fontMetrics());
    const int above = measure::gap(fontMetrics()) * 3 / 2;
    layout()->setContentsMargins(padding, above, padding, above);
    layout()->setSpacing(padding);
}

void MessageStrip::refreshNames()
{
    setAccessibleName(m_note->text());
}

} // namespace mailberth
