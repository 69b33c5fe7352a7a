// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/LiveSession.h"

#include "core/model/Overloaded.h"
#include "core/net/Dialler.h"
#include "core/net/SmtpLine.h"

#include <QSslSocket>

#include <utility>

namespace mailberth
{

LiveSession::LiveSession(const Target &target, const Surroundings &surroundings,
    MakeSpeaker makeSpeaker, QObject *parent)
    : QObject(parent)
    , m_surroundings(surroundings)
    , m_makeSpeaker(std::move(makeSpeaker))
    , m_addresses(target.addresses)
    , m_contactHost(target.candidate.endpoint.host.ascii())
    , m_contactPort(target.candidate.endpoint.port)
    , m_before(target.before)
    , m_authorities(surroundings.trust->first())
    , m_report { .candidate = target.candidate, .timeline = target.before }
{
}

LiveSession::~LiveSession() = default;

void LiveSession::start()
{
    if (m_phase != Phase::NotStarted)
        return;

    const Endpoint &endpoint = m_report.candidate.endpoint;
    if (const auto redirect =
            redirectOf(endpoint.host, endpoint.port, m_surroundings.options.redirects)) {
        m_addresses = { redirect->toAddress };
        m_contactHost = redirect->toAddress.toString();
        m_contactPort = redirect->toPort;
    }
    m_addressesLeft = m_addresses;
    dial(m_addresses, m_contactPort);
}

void LiveSession::dial(const QList<IpAddress> &addresses, quint16 port)
{
    m_phase = Phase::Dialling;
    m_report.timeline.append({ Stage::Connect, m_surroundings.clock.now(), std::nullopt });
    m_dialler = new Dialler(
        { m_contactHost, port, addresses }, m_surroundings.proxies, m_surroundings.clock, this);
    connect(m_dialler, &Dialler::wayChosen, this, &LiveSession::wayChosen);
    connect(m_dialler, &Dialler::attemptsChanged, this, [this] {
        m_report.attempts = m_dialler->attempts();
        advanceSoon();
    });
    connect(m_dialler, &Dialler::connected, this, &LiveSession::connected);
    connect(m_dialler, &Dialler::failed, this, &LiveSession::dialFailed);
    m_dialler->start();
}

void LiveSession::wayChosen(const ProxyChoice::Choice &choice)
{
    m_report.proxySilence = choice.silence;
    noteContact(QStringLiteral("our network address"));
    if (choice.proxy.kind != Proxy::Kind::None)
        noteContact(throughProxy(choice.proxy));
}

void LiveSession::connected(QSslSocket *socket, const IpAddress &address)
{
    m_phase = Phase::Talking;
    endConnectStep();
    m_report.address = address;
    m_addressesLeft.removeOne(address);
    for (const DialAttempt &attempt : m_report.attempts) {
        if (attempt.result != DialAttempt::Result::Abandoned)
            m_addressesLeft.removeOne(attempt.address);
    }

    const Endpoint &endpoint = m_report.candidate.endpoint;
    m_line = new SmtpLine(socket, m_makeSpeaker(m_report), endpoint.host, m_surroundings.trust,
        m_authorities, m_surroundings.clock, this);
    connect(m_line, &SmtpLine::advanced, this, &LiveSession::advanceSoon);
    connect(m_line, &SmtpLine::peerNamed, this, [this] {
        noteContact(QStringLiteral("tls-server-name ") + m_report.candidate.endpoint.host.ascii());
    });
    connect(m_line, &SmtpLine::finished, this, &LiveSession::finish);
    m_line->start();
}

void LiveSession::dialFailed(const Outcome &outcome)
{
    endConnectStep();
    m_report.outcome = outcome;
    finish();
}

void LiveSession::endConnectStep()
{
    m_report.attempts = m_dialler->attempts();
    m_report.timeline.last().end = m_surroundings.clock.now();
}

void LiveSession::cancel()
{
    m_patience = Patience::Over;
    switch (m_phase) {
    case Phase::NotStarted:
        m_report.outcome = outcome::Cancelled {};
        return finish();
    case Phase::Dialling:
        m_dialler->cancel();
        return dialFailed(outcome::Cancelled {});
    case Phase::Talking:
        return m_line->tell(smtp::event::Cancelled {});
    case Phase::Finished:
        return;
    }
}

void LiveSession::giveUp()
{
    m_patience = Patience::Over;
    switch (m_phase) {
    case Phase::NotStarted:
        m_report.outcome = outcome::TimedOut { Stage::Connect, std::chrono::milliseconds(0) };
        return finish();
    case Phase::Dialling:
        return m_dialler->giveUp();
    case Phase::Talking:
        return m_line->tell(smtp::event::DeadlinePassed {});
    case Phase::Finished:
        return;
    }
}

const ProbeReport &LiveSession::report() const
{
    return m_line && m_phase == Phase::Talking ? m_line->report() : m_report;
}

void LiveSession::advanceSoon()
{
    if (m_phase == Phase::Finished || std::exchange(m_advance, Advance::Queued) == Advance::Queued)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_advance = Advance::None;
            if (m_phase != Phase::Finished)
                Q_EMIT advanced();
        },
        Qt::QueuedConnection);
}

/// Nobody asked so far knows the issuer: one more connection asks the rest.
std::optional<Authorities> LiveSession::authoritiesLeft() const
{
    if (!std::holds_alternative<outcome::CertificateRefused>(m_report.outcome) || !m_report.tls)
        return std::nullopt;
    return m_surroundings.trust->after(m_authorities, m_report.tls->faults);
}

/// Whether another address of the same name may do better. Not once sign-in has begun: what was
/// told then is not told twice.
bool LiveSession::failed(const Outcome &outcome) const
{
    const auto beforeSignIn = [](Stage stage) {
        return stage != Stage::Auth && stage != Stage::Message;
    };
    return std::visit(
        Overloaded {
            [](const outcome::GreetingRefused &) { return true; },
            [](const outcome::EhloRefused &) { return true; },
            [](const outcome::StartTlsNotOffered &) { return true; },
            [](const outcome::StartTlsRefused &) { return true; },
            [](const outcome::NotSmtp &) { return true; },
            [](const outcome::HandshakeFailed &) { return true; },
            [](const outcome::CertificateRefused &) { return true; },
            [](const outcome::NoSignIn &) { return true; },
            [&](const outcome::TimedOut &it) { return beforeSignIn(it.stage); },
            [&](const outcome::ConnectionLost &it) { return beforeSignIn(it.stage); },
            [&](const outcome::ProtocolViolation &it) { return beforeSignIn(it.stage); },
            [](const auto &) { return false; },
        },
        outcome);
}

/// What came of one address, while the others are tried.
void LiveSession::setAside()
{
    if (!m_failed)
        m_failed = m_report;
    m_authorities = m_surroundings.trust->first();
    begin(std::exchange(m_addressesLeft, {}));
}

void LiveSession::begin(const QList<IpAddress> &addresses)
{
    m_report = { .candidate = m_report.candidate, .timeline = m_before };
    m_line->disconnect(this);
    m_line->deleteLater();
    m_line = nullptr;
    m_addressesLeft = addresses;
    dial(addresses, m_contactPort);
}

void LiveSession::finish()
{
    if (m_phase == Phase::Finished)
        return;
    m_report = report();
    if (const auto others = authoritiesLeft()) {
        m_authorities = *others;
        const QList<IpAddress> left = m_addressesLeft;
        begin({ *m_report.address });
        m_addressesLeft = left;
        return;
    }
    const bool isUseless = m_report.address && failed(m_report.outcome);
    if (isUseless && m_patience == Patience::Left && !m_addressesLeft.isEmpty())
        return setAside();
    const bool isCancelled = std::holds_alternative<outcome::Cancelled>(m_report.outcome);
    if (m_failed && !isCancelled && (isUseless || !m_report.address))
        m_report = *m_failed; // no other address does better
    m_phase = Phase::Finished;
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT finished(); }, Qt::QueuedConnection);
}

void LiveSession::noteContact(const QString &fact)
{
    m_surroundings.contacts->note(m_contactHost, m_contactPort, Contact::Protocol::Smtp, fact);
}

} // namespace mailberth
