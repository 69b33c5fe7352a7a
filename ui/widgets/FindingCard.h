// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/widgets/Card.h"
#include "ui/words/Story.h"

class QBoxLayout;
class QPushButton;

namespace mailberth
{

class IconLabel;
class PlainLabel;

/// One finding: what it is, what was seen, who can act and what helps, with buttons for the help.
class FindingCard : public Card
{
    Q_OBJECT

public:
    explicit FindingCard(const FindingStory &story, QWidget *parent = nullptr);

    void setStory(const FindingStory &story);
    [[nodiscard]] const FindingStory &story() const { return m_story; }
    /// A button at the end of the remedy's line; belongs to the card.
    QPushButton *addButton(const QString &text);

private:
    FindingStory m_story;
    IconLabel *m_mark;
    PlainLabel *m_headline;
    PlainLabel *m_explanation;
    IconLabel *m_actorIcon;
    PlainLabel *m_actor;
    PlainLabel *m_remedy;
    QBoxLayout *m_buttons;
};

} // namespace mailberth
