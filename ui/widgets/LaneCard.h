// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/words/Story.h"

#include <QRadioButton>

#include <optional>

namespace mailberth
{

class Badge;
class FactList;
class IconLabel;
class PlainLabel;

/// One road to choose: a radio button as large as a card. Cards with the same parent exclude each
/// other, and the arrow keys move between them. A road that cannot be chosen is a disabled card;
/// its words stay legible, for they tell why.
class LaneCard : public QRadioButton
{
    Q_OBJECT

public:
    explicit LaneCard(QWidget *parent = nullptr);
    explicit LaneCard(const LaneStory &story, QWidget *parent = nullptr);

    void setStory(const LaneStory &story);
    [[nodiscard]] const std::optional<LaneStory> &story() const { return m_story; }
    /// Shows "Recommended" beside the title.
    void setRecommended(bool recommended);
    [[nodiscard]] bool isRecommended() const { return m_recommended; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool hitButton(const QPoint &position) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paintIndicator(QPainter &painter) const;
    void chooseNeighbour(int step);
    void arrange();
    void space();
    void keepWordsLegible();
    void letClicksThrough();
    void refreshNames();

    std::optional<LaneStory> m_story;
    bool m_recommended = false;
    QWidget *m_indicator; ///< keeps the place of the style's own
    PlainLabel *m_title;
    Badge *m_badge;
    IconLabel *m_mark;
    PlainLabel *m_result;
    FactList *m_facts;
};

} // namespace mailberth
