// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/widgets/FindingCard.h"

#include "ui/widgets/IconLabel.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/QuietLabel.h"
#include "ui/widgets/RelativeFont.h"
#include "ui/words/Names.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

namespace mailberth
{

FindingCard::FindingCard(const FindingStory &story, QWidget *parent)
    : Card(parent)
    , m_mark(new IconLabel(this))
    , m_headline(wrappingLabel(this))
    , m_explanation(wrappingLabel(this))
    , m_actorIcon(new IconLabel(this))
    , m_actor(new QuietLabel(this))
    , m_remedy(wrappingLabel(this))
    , m_buttons(new QHBoxLayout)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_headline, 0, 1, 1, 2);
    grid->addWidget(m_explanation, 1, 1, 1, 2);
    auto *help = new QHBoxLayout;
    help->addWidget(m_actorIcon, 0, Qt::AlignTop);
    help->addWidget(m_actor, 0, Qt::AlignTop);
    help->addWidget(m_remedy, 1, Qt::AlignTop);
    help->addLayout(m_buttons);
    grid->addLayout(help, 2, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    new RelativeFont(m_headline, 1, QFont::DemiBold);
    setStory(story);
}

void FindingCard::setStory(const FindingStory &story)
{
    m_story = story;
    m_mark->setIcon(toneIcon(story.tone));
    m_headline->setText(story.headline);
    m_explanation->setText(story.explanation);
    m_explanation->setHidden(story.explanation.isEmpty());
    m_actorIcon->setIcon(icon(iconFor(story.actor)));
    m_actor->setText(inWords(story.actor));
    m_remedy->setText(story.remedy);
    setAccessibleName(story.headline);
}

QPushButton *FindingCard::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    return button;
}

} // namespace mailberth
