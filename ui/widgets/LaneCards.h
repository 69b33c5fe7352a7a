// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/LaneCard.h"

#include <QList>
#include <QWidget>

namespace mailberth
{

/// The roads to choose from: side by side where there is room, else one below the other. Places its
/// cards itself, for no layout of Qt's changes its direction with the width.
class LaneCards : public QWidget
{
    Q_OBJECT

public:
    explicit LaneCards(QWidget *parent = nullptr);

    /// One card a story. Cards that stay keep their focus and their choice.
    void setStories(const QList<LaneStory> &stories);
    [[nodiscard]] const QList<LaneCard *> &cards() const { return m_cards; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The person chose the card at this place.
    void chosen(int index);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where the cards stand in this width, in reading order.
    [[nodiscard]] QList<QRect> places(int width) const;
    [[nodiscard]] int spacing() const;
    [[nodiscard]] int widthSideBySide() const;
    void addCard();
    void place();

    QList<LaneCard *> m_cards;
};

} // namespace mailberth
