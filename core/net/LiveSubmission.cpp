// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/LiveSubmission.h"

#include "core/smtp/SubmissionDialogue.h"

#include <QRandomGenerator>

#include <array>
#include <optional>
#include <utility>

namespace mailberth
{

namespace
{

/// 24 random bytes of the system's in Base64: no comma, as SCRAM wants it (RFC 5802 section 5.1).
QByteArray freshNonce()
{
    std::array<quint32, 6> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toBase64();
}

/// What of the person's data a sign-in told; nothing if it did not come to AUTH.
std::optional<QString> toldAtSignIn(const SignInReport &report)
{
    const bool saidNothing = std::holds_alternative<signin::NotTried>(report.outcome)
        || std::holds_alternative<signin::NoMechanism>(report.outcome)
        || std::holds_alternative<signin::Unsendable>(report.outcome);
    if (saidNothing || !report.mechanism)
        return std::nullopt;
    const auto way = [&] {
        switch (*report.mechanism) {
        case SaslMechanism::ScramSha256:
        case SaslMechanism::ScramSha1:
        case SaslMechanism::CramMd5:
            return QStringLiteral("a proof of the password");
        case SaslMechanism::Plain:
        case SaslMechanism::Login:
            return QStringLiteral("password");
        case SaslMechanism::OAuthBearer:
        case SaslMechanism::XOAuth2:
            return QStringLiteral("access token");
        }
        Q_UNREACHABLE();
    };
    return QStringLiteral("user name and %1, by %2").arg(way(), id(*report.mechanism));
}

} // namespace

LiveSubmission::LiveSubmission(
    SubmissionOrder order, const Surroundings &surroundings, QObject *parent)
    : SubmissionJob(parent)
    , m_order(std::make_shared<SubmissionOrder>(std::move(order)))
    , m_report { .connection = { .candidate = m_order->candidate(), .timeline = m_order->before } }
    , m_session(
          { m_order->candidate(), m_order->addresses, m_order->before }, surroundings,
          [this](const ProbeReport &begun) { return makeSpeaker(begun); }, this)
{
    if (!std::holds_alternative<errand::SignIn>(m_order->errand))
        m_report.message = MessageReport {};
    connect(&m_session, &LiveSession::advanced, this, [this] {
        learn();
        Q_EMIT advanced(m_report);
    });
    connect(&m_session, &LiveSession::finished, this, &LiveSubmission::finish);
}

void LiveSubmission::start()
{
    m_session.start();
}

void LiveSubmission::cancel()
{
    m_session.cancel();
}

std::shared_ptr<smtp::Speaker> LiveSubmission::makeSpeaker(const ProbeReport &begun)
{
    auto dialogue = std::make_shared<smtp::SubmissionDialogue>(m_order, begun, freshNonce());
    m_dialogue = dialogue;
    return dialogue;
}

void LiveSubmission::learn()
{
    m_report.connection = m_session.report();
    if (!m_dialogue)
        return;
    m_report.signIn = m_dialogue->submission().signIn;
    m_report.message = m_dialogue->submission().message;
}

void LiveSubmission::finish()
{
    learn();
    noteWhatWasTold();
    m_order->credentials.secret.clear();
    Q_EMIT finished(m_report);
}

void LiveSubmission::noteWhatWasTold()
{
    if (const auto fact = toldAtSignIn(m_report.signIn))
        m_session.noteContact(*fact);
    if (m_report.message && m_report.message->outcome.index() > 0)
        m_session.noteContact(QStringLiteral("sender and recipient"));
}

} // namespace mailberth
