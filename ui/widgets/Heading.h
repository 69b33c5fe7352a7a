// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/words/Story.h"

#include <QWidget>

#include <optional>

namespace mailberth
{

class IconLabel;
class PlainLabel;

/// The question or the answer of a page, in large letters, with the mark of its tone before it.
/// Its height stays the same whether a mark is shown or not.
class Heading : public QWidget
{
    Q_OBJECT

public:
    explicit Heading(QWidget *parent = nullptr);
    explicit Heading(const QString &text, QWidget *parent = nullptr);

    /// Plain text; wraps.
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Nothing: no mark.
    void setTone(std::optional<Tone> tone);

private:
    IconLabel *m_mark;
    PlainLabel *m_label;
};

} // namespace mailberth
