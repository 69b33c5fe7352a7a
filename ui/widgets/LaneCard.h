// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/words/Story.h"

#include <QRadioButton>

#include <optional>

class QLabel;

namespace mailberth
{

class FactList;
class IconLabel;

/// One road to choose: a radio button as large as a card. Cards with the same parent exclude each
/// other, and the arrow keys move between them.
class LaneCard : public QRadioButton
{
    Q_OBJECT

public:
    explicit LaneCard(QWidget *parent = nullptr);
    explicit LaneCard(const LaneStory &story, QWidget *parent = nullptr);

    void setStory(const LaneStory &story);
    /// Shows "Recommended" beside the title.
    void setRecommended(bool recommended);
    [[nodiscard]] bool isRecommended() const { return m_recommended; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool hitButton(const QPoint &position) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void space();
    void refreshNames();
    [[nodiscard]] QRect indicatorRect() const;

    std::optional<LaneStory> m_story;
    bool m_recommended = false;
    QWidget *m_indicator;
    QLabel *m_title;
    QLabel *m_badge;
    IconLabel *m_mark;
    QLabel *m_result;
    FactList *m_facts;
};

} // namespace mailberth
