// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/PlainLabel.h"

namespace mailberth
{

/// Words that step back, in a colour that is softer than WindowText and still legible.
class QuietLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit QuietLabel(QWidget *parent = nullptr);
    explicit QuietLabel(const QString &text, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    bool m_recolouring = false;
};

} // namespace mailberth
