// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/ResultPage.h"

#include "ui/widgets/FindingCard.h"
#include "ui/widgets/FoldOut.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/LaneCard.h"
#include "ui/widgets/LanesView.h"
#include "ui/widgets/Measures.h"
#include "ui/wizard/LanePictures.h"
#include "ui/wizard/ProviderQuestion.h"
#include "ui/wizard/WizardSession.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

#include <utility>

namespace mailberth
{

namespace
{

/// Below this many letters of width the cards stand one below the other.
constexpr int lettersForTwoCards = 84;

constexpr QLatin1String foreignHostCode("dns.foreign-host");

QPushButton *plainButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

bool isUsable(const Endpoint &endpoint, const Verdict &verdict)
{
    if (verdict.recommendation && verdict.recommendation->endpoint == endpoint)
        return true;
    for (const Recommendation &alternative : verdict.alternatives) {
        if (alternative.endpoint == endpoint)
            return alternative.chosenBy.has_value();
    }
    return false;
}

/// What the keeper of the network or of the server should read.
QString forOthers(const FindingStory &story)
{
    return story.headline + QLatin1Char('\n') + story.explanation + QLatin1Char('\n')
        + story.remedy;
}

} // namespace

ResultPage::ResultPage(WizardSession &session)
    : WizardPage(session, tr("Result"))
    , m_again(plainButton(tr("Find a&gain"), QStringLiteral("again")))
    , m_beforehandColumn(new QVBoxLayout)
    , m_question(new ProviderQuestion)
    , m_lanes(new LanesView)
    , m_cardRow(new QHBoxLayout)
    , m_why(new FoldOut(tr("&Why this one?")))
    , m_reasons(new QVBoxLayout)
    , m_findingColumn(new QVBoxLayout)
    , m_waysOn(new QWidget)
    , m_tryAgain(plainButton(tr("&Try again"), QStringLiteral("tryAgain")))
    , m_enterServer(plainButton(tr("&Enter a server…"), QStringLiteral("enterServer")))
{
    m_lanes->setObjectName(QStringLiteral("lanes"));
    m_lanes->setMinimumWidth(
        1); // with a large font the roads rather get short than scroll sideways
    body().addLayout(m_beforehandColumn);
    body().addWidget(m_question);
    body().addWidget(m_lanes);
    body().addLayout(m_cardRow);
    m_why->setContent(makeWhy());
    m_why->setOpen(true);
    body().addWidget(m_why);
    body().addLayout(m_findingColumn);

    auto *ways = new QHBoxLayout(m_waysOn);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->addWidget(m_tryAgain);
    ways->addWidget(m_enterServer);
    ways->addWidget(m_again);
    ways->addStretch();
    body().addWidget(m_waysOn);
    body().addStretch();

    connect(m_question, &ProviderQuestion::answeredYes, this, [this] {
        if (const auto proposed = proposedSettings(this->session().state().answer))
            this->session().accept(proposed->endpoint.host);
    });
    connect(m_question, &ProviderQuestion::answeredNo, &session, &WizardSession::enterServer);
    connect(m_again, &QPushButton::clicked, &session, &WizardSession::again);
    connect(m_tryAgain, &QPushButton::clicked, &session, &WizardSession::again);
    connect(m_enterServer, &QPushButton::clicked, &session, &WizardSession::enterServer);
}

QWidget *ResultPage::makeWhy()
{
    m_why->header()->setObjectName(QStringLiteral("why"));
    auto *about = plainButton(tr("About the two &ports"), QStringLiteral("aboutPorts"));
    auto *standard = plainButton(tr("&RFC 8314"), QStringLiteral("standard"));
    standard->setAccessibleDescription(tr("Opens the standard in the web browser"));
    connect(about, &QPushButton::clicked, this, &ResultPage::helpWanted);
    connect(standard, &QPushButton::clicked, this, [] {
        QDesktopServices::openUrl(QUrl(QStringLiteral("https://www.rfc-editor.org/rfc/rfc8314")));
    });

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, measure::gap(fontMetrics()), 0, 0);
    column->setSpacing(measure::gap(fontMetrics()));
    column->addLayout(m_reasons);
    auto *more = new QHBoxLayout;
    more->addWidget(about);
    more->addWidget(standard);
    more->addStretch();
    column->addLayout(more);
    return content;
}

void ResultPage::draw(const SessionState &state)
{
    const Answer &answer = state.answer;
    const bool isProposal = proposedSettings(answer).has_value();
    heading().setText(isAsking(answer) ? answer.story.question->question : answer.story.headline);
    heading().setTone(answer.story.tone);
    setSummary(answer.story.summary);
    m_lanes->setDetail(
        answer.verdict.recommendation ? LanesView::Detail::Compact : LanesView::Detail::Full);
    const QList<LanePicture> pictures = lanePictures(answer);
    m_lanes->setVisible(!pictures.isEmpty() && !isProposal);
    if (std::exchange(m_run, answer.run) != answer.run) {
        m_lanes->setLanes({}); // a new search begins with a short axis
        m_asked.reset(); // and asks for itself
    }
    m_lanes->setLanes(pictures);
    drawCards(answer);
    drawWhy(answer);
    drawFindings(answer);
    drawQuestion(answer);
    const bool works = answer.verdict.recommendation.has_value();
    m_tryAgain->setVisible(!works);
    m_enterServer->setVisible(!works);
    m_again->setVisible(chosenSettings(answer).has_value()); // no third answer below the two
}

/// The two answers are no more there once one is given; the keyboard goes where it would have been
/// without the question.
void ResultPage::drawQuestion(const Answer &answer)
{
    const std::optional<HostQuestion> asked =
        isAsking(answer) ? answer.story.question : std::nullopt;
    const bool isAnswered = m_asked && !asked && !m_question->isHidden();
    const bool isNew = asked && m_asked != asked;
    m_asked = asked;
    m_question->setVisible(asked.has_value());
    if (isNew) {
        m_question->setQuestion(*asked);
        announceQuestion();
    }
    if (isAnswered && isVisible())
        firstFocus()->setFocus();
}

void ResultPage::announceQuestion()
{
    QAccessibleEvent alert(&heading(), QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ResultPage::drawCards(const Answer &answer)
{
    const bool isSettled = chosenSettings(answer).has_value();
    const QList<LaneStory> lanes = isSettled ? answer.story.lanes : QList<LaneStory>();
    while (m_cards.size() > lanes.size())
        delete m_cards.takeLast();
    m_endpoints.clear();
    const std::optional<Recommendation> picked = pickedSettings(answer);
    for (const LaneStory &lane : lanes) {
        const qsizetype place = m_endpoints.size();
        m_endpoints.append(lane.endpoint);
        if (place == m_cards.size()) {
            auto *card = new LaneCard;
            // Toggled, not clicked: assistive technology toggles without a click.
            connect(card, &LaneCard::toggled, this, [this, place](bool isChosen) {
                if (isChosen)
                    session().choose(m_endpoints.at(place));
            });
            m_cardRow->addWidget(card, 1);
            card->show(); // at once, not with the next turn of the loop: it is to get the focus
            m_cards.append(card);
        }
        LaneCard &card = *m_cards.at(place);
        card.setObjectName(QStringLiteral("card%1").arg(lane.endpoint.port));
        card.setStory(lane);
        card.setRecommended(answer.verdict.recommendation->endpoint == lane.endpoint);
        card.setEnabled(isUsable(lane.endpoint, answer.verdict));
        card.setChecked(picked && picked->endpoint == lane.endpoint);
    }
}

void ResultPage::drawWhy(const Answer &answer)
{
    m_why->setVisible(!answer.story.why.isEmpty() && !proposedSettings(answer));
    while (m_reasons->count() > answer.story.why.size())
        delete m_reasons->takeAt(m_reasons->count() - 1)->widget();
    for (int place = 0; place < answer.story.why.size(); ++place) {
        if (place == m_reasons->count())
            m_reasons->addWidget(paragraph());
        static_cast<QLabel *>(m_reasons->itemAt(place)->widget())
            ->setText(answer.story.why.at(place));
    }
}

void ResultPage::drawFindings(const Answer &answer)
{
    Shown shown { answer.story.beforehand, answer.story.findings, false };
    shown.isProposal = proposedSettings(answer).has_value();
    if (shown.isProposal) // the page itself says this one
        shown.findings.removeIf(
            [](const FindingStory &story) { return story.code == foreignHostCode; });
    if (shown == m_shown)
        return;
    m_shown = shown;
    fill(*m_beforehandColumn, shown.beforehand);
    fill(*m_findingColumn, shown.findings);
}

void ResultPage::fill(QBoxLayout &column, const QList<FindingStory> &stories)
{
    while (QLayoutItem *item = column.takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const FindingStory &story : stories) {
        auto *card = new FindingCard(story);
        card->setObjectName(story.code);
        if (!m_shown.isProposal) // nothing is taken along before the answer
            addRemedy(*card);
        column.addWidget(card);
    }
}

/// What the person cannot mend goes to whoever can: as a text to pass on.
void ResultPage::addRemedy(FindingCard &card)
{
    const FindingStory story = card.story();
    if (story.actor == Actor::You)
        return;
    QPushButton *copy = card.addButton(tr("Copy this text"));
    copy->setAccessibleDescription(tr("To send it to whoever can help"));
    connect(copy, &QPushButton::clicked, this,
        [story] { QGuiApplication::clipboard()->setText(forOthers(story)); });
}

void ResultPage::resizeEvent(QResizeEvent *event)
{
    WizardPage::resizeEvent(event);
    const bool isWide = width() >= lettersForTwoCards * fontMetrics().averageCharWidth();
    m_cardRow->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QWidget *ResultPage::firstFocus() const
{
    if (m_asked)
        return &heading(); // to be read, and Enter does nothing there
    for (LaneCard *card : m_cards) {
        if (card->isChecked())
            return card;
    }
    return m_tryAgain;
}

} // namespace mailberth
