// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/SearchingPage.h"

#include "ui/widgets/Heading.h"
#include "ui/widgets/LanesView.h"
#include "ui/widgets/Measures.h"
#include "ui/widgets/QuietLabel.h"
#include "ui/wizard/AnswerRows.h"
#include "ui/wizard/LanePictures.h"
#include "ui/wizard/WizardSession.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <utility>

namespace mailberth
{

namespace
{

void keepPlaceWhenHidden(QWidget &widget)
{
    QSizePolicy policy = widget.sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget.setSizePolicy(policy);
}

std::optional<Tone> toneOf(const Answer &answer)
{
    if (chosenSettings(answer))
        return Tone::Good;
    if (answer.search == Search::Over)
        return answer.story.tone;
    return std::nullopt;
}

} // namespace

SearchingPage::SearchingPage(WizardSession &session)
    : WizardPage(session, tr("Finding the settings"))
    , m_stop(new QPushButton(tr("&Stop")))
    , m_again(new QPushButton(tr("Find a&gain")))
    , m_lanes(new LanesView)
    , m_bar(new QProgressBar)
    , m_checks(new QuietLabel)
    , m_answers(new AnswerList)
{
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setAutoDefault(false);
    besideHeading().addWidget(m_stop, 0, Qt::AlignTop);
    m_lanes->setObjectName(QStringLiteral("lanes"));
    m_lanes->setMinimumWidth(
        1); // with a large font the roads rather get short than scroll sideways
    body().addWidget(m_lanes);
    body().addWidget(m_answers);
    body().addStretch();
    foot().addLayout(makeProgress());
    connect(m_stop, &QPushButton::clicked, &session, &WizardSession::stop);
    connect(m_again, &QPushButton::clicked, &session, &WizardSession::again);
}

QLayout *SearchingPage::makeProgress()
{
    m_again->setObjectName(QStringLiteral("again"));
    m_again->setAutoDefault(false);
    keepPlaceWhenHidden(*m_again);
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(2 * measure::gap(fontMetrics()));
    m_bar->setAccessibleName(tr("Checks"));
    m_checks->setWordWrap(true);
    auto *below = new QHBoxLayout;
    below->addWidget(m_checks, 1);
    below->addWidget(m_again);
    auto *progress = new QVBoxLayout;
    progress->addWidget(m_bar);
    progress->addLayout(below);
    return progress;
}

void SearchingPage::draw(const SessionState &state)
{
    const Answer &answer = state.answer;
    heading().setText(answer.progress);
    heading().setTone(toneOf(answer));
    setSummary(namedBy(answer));
    m_stop->setEnabled(answer.search == Search::Running);
    m_again->setVisible(answer.search == Search::Over);
    if (std::exchange(m_run, answer.run) != answer.run)
        m_lanes->setLanes({}); // a new search begins with a short axis
    m_lanes->setLanes(lanePicturesFromTheStart(answer));
    m_answers->setRows(answerRows(answer));
    drawProgress(state);
    announceIfNew(state);
}

void SearchingPage::drawProgress(const SessionState &state)
{
    const Answer &answer = state.answer;
    const bool isOver = answer.search == Search::Over;
    m_bar->setRange(0, qMax(1, answer.checks.known));
    m_bar->setValue(isOver ? m_bar->maximum() : answer.checks.over);
    QString text = tr("%1 of %n checks.", "%1: how many have ended", answer.checks.known)
                       .arg(answer.checks.over);
    if (!isOver && mayGoOn(state))
        text += QLatin1Char(' ') + tr("You can go on; the comparison follows.");
    m_checks->setText(text);
}

/// The first proof and the end are spoken, not every step.
void SearchingPage::announceIfNew(const SessionState &state)
{
    const bool isWorthSaying =
        state.answer.verdict.recommendation || state.answer.search == Search::Over;
    if (!isWorthSaying || state.answer.progress == m_announced)
        return;
    m_announced = state.answer.progress;
    QAccessibleEvent alert(&heading(), QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QWidget *SearchingPage::firstFocus() const
{
    return m_stop;
}

} // namespace mailberth
