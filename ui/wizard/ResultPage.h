// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/WizardPage.h"
#include "ui/words/Story.h"

#include <QList>

#include <optional>

class QBoxLayout;
class QPushButton;

namespace mailberth
{

class FindingCard;
class FoldOut;
class LaneCard;
class LanesView;
class ProviderQuestion;

/// The third page: what to use and why, or what stands in the way and who can help. A failure is
/// no other page and no box: the same picture, the same words, with remedies.
class ResultPage : public WizardPage
{
    Q_OBJECT

public:
    explicit ResultPage(WizardSession &session);

    void draw(const SessionState &state) override;
    [[nodiscard]] QWidget *firstFocus() const override;

Q_SIGNALS:
    void helpWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeWhy();
    void drawQuestion(const Answer &answer);
    void drawCards(const Answer &answer);
    void drawWhy(const Answer &answer);
    void drawFindings(const Answer &answer);
    void fill(QBoxLayout &column, const QList<FindingStory> &stories);
    void addRemedy(FindingCard &card);
    void announceQuestion();

    int m_run = 0; ///< the search that the lanes show
    QPushButton *m_again;
    QBoxLayout *m_beforehandColumn;
    ProviderQuestion *m_question;
    LanesView *m_lanes;
    QBoxLayout *m_cardRow;
    QList<LaneCard *> m_cards;
    QList<Endpoint> m_endpoints; ///< of the cards
    FoldOut *m_why;
    QBoxLayout *m_reasons;
    QBoxLayout *m_findingColumn;
    /// What the columns show.
    struct Shown
    {
        QList<FindingStory> beforehand;
        QList<FindingStory> findings;
        bool isProposal = false;

        friend bool operator==(const Shown &, const Shown &) = default;
    } m_shown;
    std::optional<HostQuestion> m_asked; ///< the question that shows
    QWidget *m_waysOn;
    QPushButton *m_tryAgain;
    QPushButton *m_enterServer;
};

} // namespace mailberth
