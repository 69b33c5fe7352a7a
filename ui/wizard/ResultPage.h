// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/wizard/WizardPage.h"

#include <QList>

class QBoxLayout;
class QPushButton;

namespace mailberth
{

class FindingCard;
class FoldOut;
class LaneCard;
class LanesView;

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
    void drawCards(const Answer &answer);
    void drawWhy(const Answer &answer);
    void drawFindings(const Answer &answer);
    void addRemedy(FindingCard &card);

    int m_run = 0; ///< the search that the lanes show
    QPushButton *m_again;
    LanesView *m_lanes;
    QBoxLayout *m_cardRow;
    QList<LaneCard *> m_cards;
    QList<Endpoint> m_endpoints; ///< of the cards
    FoldOut *m_why;
    QBoxLayout *m_reasons;
    QBoxLayout *m_findingColumn;
    QList<FindingStory> m_findings;
    QWidget *m_waysOn;
    QPushButton *m_tryAgain;
    QPushButton *m_enterServer;
};

} // namespace mailberth
