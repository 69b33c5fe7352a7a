// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/ProviderPageBox.h"

#include "core/model/Printable.h"
#include "ui/widgets/FactList.h"
#include "ui/widgets/Measures.h"
#include "ui/widgets/MessageStrip.h"
#include "ui/widgets/QuietLabel.h"
#include "ui/wizard/AccountFlow.h"
#include "ui/wizard/SigningWords.h"
#include "ui/wizard/WizardSession.h"
#include "ui/words/OAuthWords.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace mailberth
{

namespace
{

/// True if the browser of this computer did not help, or may not.
bool wantsOtherDevice(const SignInState &signIn)
{
    if (!signIn.visit || signIn.visit->on != PageVisit::On::ThisComputer
        || signIn.page.provider->device.isEmpty())
        return false;
    return !signIn.visit->end || !std::holds_alternative<oauth::Granted>(*signIn.visit->end);
}

} // namespace

ProviderPageBox::ProviderPageBox(WizardSession &session)
    : m_browser(new QPushButton)
    , m_promise(new QuietLabel)
    , m_invitation(new FactList(FactList::Copying::Each))
    , m_otherDevice(new QPushButton(tr("Sign in from another de&vice…")))
    , m_obstacle(new Note(Tone::Note))
{
    m_browser->setObjectName(QStringLiteral("browser"));
    m_promise->setWordWrap(true);
    m_invitation->setObjectName(QStringLiteral("invitation"));
    m_otherDevice->setObjectName(QStringLiteral("otherDevice"));
    m_obstacle->setObjectName(QStringLiteral("pageObstacle"));
    for (QPushButton *button : { m_browser, m_otherDevice })
        button->setAutoDefault(false);

    auto *browser = new QHBoxLayout;
    browser->setSpacing(measure::padding(fontMetrics()));
    browser->addWidget(m_browser);
    browser->addWidget(m_promise, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, measure::gap(fontMetrics()));
    column->setSpacing(2 * measure::gap(fontMetrics()));
    column->addLayout(browser);
    column->addWidget(m_invitation);
    column->addWidget(m_otherDevice, 0, Qt::AlignLeading);
    column->addWidget(m_obstacle);

    AccountFlow *to = session.account();
    connect(m_browser, &QPushButton::clicked, to,
        [to] { to->signInOnPage(PageVisit::On::ThisComputer); });
    connect(m_otherDevice, &QPushButton::clicked, to,
        [to] { to->signInOnPage(PageVisit::On::OtherDevice); });
}

void ProviderPageBox::draw(const SessionState &state)
{
    using Way = SignInState::ByPage::Way;
    const SignInState &signIn = state.account.signIn;
    const bool isOffered = signIn.page.way == Way::Offered;
    const bool isHere = isVisiting(signIn);
    const Remark obstacle = pageObstacle(state);
    m_browser->setText(hasFound(state.account, SecretKind::RefreshToken)
            ? tr("Sign in as last &time")
            : tr("Sign in with your b&rowser…"));
    m_browser->setVisible(isOffered && !isHere);
    m_browser->setEnabled(isAtRest(state.account));
    m_promise->setVisible(isOffered && !isHere);
    if (isOffered)
        m_promise->setText(passwordStays(signIn.page.provider->name));
    m_otherDevice->setVisible(isOffered && wantsOtherDevice(signIn));
    m_obstacle->setVisible(!obstacle.headline.isEmpty());
    m_obstacle->setText(obstacle.headline + QLatin1Char(' ') + obstacle.explanation);

    const bool isInvited = isHere && signIn.visit->invitation;
    m_invitation->setVisible(isInvited);
    if (isInvited) {
        const DeviceInvitation &invitation = *signIn.visit->invitation;
        m_invitation->setFacts(
            { { tr("Open on any device"), printable(invitation.page.toDisplayString()) },
                { tr("and type"), printable(invitation.userCode) } });
    }
    setVisible(!isSignedIn(state.account) && (isOffered || !obstacle.headline.isEmpty()));
}

} // namespace mailberth
