// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/DonePage.h"

#include "ui/widgets/Card.h"
#include "ui/widgets/CopyButton.h"
#include "ui/widgets/FactList.h"
#include "ui/widgets/Heading.h"
#include "ui/widgets/Isolate.h"
#include "ui/widgets/MessageStrip.h"
#include "ui/wizard/HandOverPanel.h"
#include "ui/wizard/WizardSession.h"

#include <QBoxLayout>
#include <QPushButton>

namespace mailberth
{

DonePage::DonePage(WizardSession &session)
    : WizardPage(session, tr("Settings"))
    , m_settings(new FactList(FactList::Copying::Each))
    , m_copyAll(new CopyButton(tr("Copy a&ll"), tr("all settings"), QString()))
    , m_proven(new MessageStrip(Tone::Note))
    , m_handOver(new HandOverPanel)
    , m_again(new QPushButton(tr("Find a&gain")))
    , m_another(new QPushButton(tr("Another &address…")))
    , m_report(new QPushButton(tr("&Save report…")))
{
    setSummary(tr("Type them into your mail program, where it asks for outgoing mail (SMTP)."));
    m_settings->setObjectName(QStringLiteral("settings"));
    m_copyAll->setObjectName(QStringLiteral("copyAll"));
    m_again->setObjectName(QStringLiteral("again"));
    m_another->setObjectName(QStringLiteral("another"));
    m_report->setObjectName(QStringLiteral("saveReport"));

    auto *card = new Card;
    auto *facts = new QVBoxLayout(card);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->addWidget(m_settings);
    facts->addWidget(m_copyAll, 0, Qt::AlignTrailing);
    body().addWidget(card);
    body().addWidget(m_handOver);

    m_proven->setObjectName(QStringLiteral("proven"));
    body().addWidget(m_proven);

    auto *ways = new QHBoxLayout;
    for (QPushButton *way : { m_another, m_again, m_report }) {
        way->setAutoDefault(false);
        ways->addWidget(way);
    }
    ways->addStretch();
    body().addLayout(ways);
    body().addStretch();

    connect(m_handOver, &HandOverPanel::wanted, &session, &WizardSession::lookAtHandOver);
    connect(m_again, &QPushButton::clicked, &session, &WizardSession::again);
    connect(m_another, &QPushButton::clicked, &session, &WizardSession::enterAnotherAddress);
    connect(m_report, &QPushButton::clicked, this, &DonePage::reportWanted);
}

void DonePage::draw(const SessionState &state)
{
    const std::optional<MailAddress> &address = state.answer.order.address;
    heading().setText(address ? tr("The settings for %1").arg(isolated(address->toString()))
                              : tr("The settings of this server"));
    heading().setTone(Tone::Good);
    const QList<Fact> settings = settingsFacts(state.answer);
    m_settings->setFacts(settings);
    m_copyAll->setCopiedText(asText(settings));
    const std::optional<Account> account = accountToHandOver(state);
    m_handOver->setVisible(account.has_value());
    if (account)
        m_handOver->draw(*account, state.answer.handOver);
    drawProven(state);
}

/// No more than what was tried.
void DonePage::drawProven(const SessionState &state)
{
    if (isSent(state)) {
        const MessageConsent &sent = *state.account.message.consent;
        m_proven->setTone(Tone::Good);
        m_proven->setText(
            tr("Signed in, and the server has taken a test message. Look into %1 for \"%2\".",
                "a mailbox; a message's subject")
                .arg(isolated(sent.to.toString()), sent.subject));
    } else if (isSignedIn(state)) {
        m_proven->setTone(Tone::Good);
        m_proven->setText(
            tr("The server, its encryption and signing in are proven. No test message was sent."));
    } else {
        m_proven->setTone(Tone::Note);
        m_proven->setText(
            tr("The server and its encryption are proven. Signing in was not tried yet: your mail "
               "program will ask for the password."));
    }
}

QWidget *DonePage::firstFocus() const
{
    return m_copyAll;
}

} // namespace mailberth
