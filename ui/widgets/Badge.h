// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/words/Story.h"

#include <QLabel>

namespace mailberth
{

/// One or two words in a small coloured field, as "Recommended" on a card.
class Badge : public QLabel
{
    Q_OBJECT

public:
    Badge(Tone tone, const QString &text, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void space();

    Tone m_tone;
};

} // namespace mailberth
