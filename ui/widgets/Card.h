// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPalette>
#include <QWidget>

class QPainter;

namespace mailberth
{

/// A card's ground: Base within a thin rounded edge. `Chosen` has a strong edge in the accent.
enum class CardEdge { Thin, Chosen };
void paintCard(QPainter &painter, const QWidget &widget, CardEdge edge);

/// A widget upon a card, with margins that follow the font.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void space();
};

} // namespace mailberth
