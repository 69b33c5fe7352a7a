// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/words/Story.h"

#include <QWidget>

class QPushButton;

namespace mailberth
{

class IconLabel;
class PlainLabel;

/// A sentence with the mark of its tone before it, without a ground of its own.
class Note : public QWidget
{
    Q_OBJECT

public:
    explicit Note(Tone tone, const QString &text = {}, QWidget *parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    /// Plain text; wraps; selectable.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;

private:
    Tone m_tone;
    IconLabel *m_mark;
    PlainLabel *m_label;
};

/// A note upon the tone's surface, with a button where there is something to do.
/// To say something once more to a screen reader, call announce().
class MessageStrip : public QWidget
{
    Q_OBJECT

public:
    explicit MessageStrip(Tone tone, const QString &text = {}, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Shows a button with this text, or none for an empty one.
    void setActionText(const QString &text);
    [[nodiscard]] QPushButton *actionButton() const { return m_action; }
    /// Sends the text to assistive technology as an alert.
    void announce();

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void space();
    void refreshNames();

    Note *m_note;
    QPushButton *m_action;
};

} // namespace mailberth
