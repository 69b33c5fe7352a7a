// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/NetworkSubmission.h"

#include "core/smtp/MechanismChoice.h"
#include "ui/wizard/ResolvedSubmission.h"
#include "ui/words/TestMessageWords.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <array>
#include <utility>

namespace mailberth
{

namespace
{

QByteArray randomBytes()
{
    std::array<quint32, 4> words {};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return { reinterpret_cast<const char *>(words.data()), sizeof(words) };
}

SubmissionOrder orderFor(const SignInConsent &consent, Secret secret, const Errand &errand)
{
    const bool isToken = consent.by == SignInConsent::By::ProviderPage;
    return { .settings = consent.settings,
        .addresses = {},
        .before = {},
        .credentials = { .username = consent.userName,
            .secret = std::move(secret),
            .kind = isToken ? Credentials::Kind::BearerToken : Credentials::Kind::Password },
        .errand = errand,
        .mechanism = consent.mechanism };
}

} // namespace

NetworkSubmission::NetworkSubmission(NetworkFactory factory, std::function<QString()> caught)
    : m_factory(std::move(factory))
    , m_caught(std::move(caught))
{
}

std::optional<SaslMechanism> NetworkSubmission::mechanismFor(const ChosenSettings &settings) const
{
    return smtp::strongest(settings.recommendation().mechanisms, Credentials::Kind::Password);
}

bool NetworkSubmission::takesTokens(const ChosenSettings &settings) const
{
    return smtp::strongest(settings.recommendation().mechanisms, Credentials::Kind::BearerToken)
        .has_value();
}

SigningJob *NetworkSubmission::signIn(const SignInConsent &consent, Secret secret, QObject *parent)
{
    return new ResolvedSubmission(
        m_factory(), orderFor(consent, std::move(secret), errand::SignIn {}), parent);
}

SigningJob *NetworkSubmission::send(const MessageConsent &consent, Secret secret, QObject *parent)
{
    const Envelope envelope { .sender = consent.from, .recipients = { consent.to } };
    smtp::MessageWords words = testMessageWords(consent.signIn.settings.endpoint());
    words.subject = consent.subject;
    words.senderName = consent.fromName;
    const auto content = smtp::testMessage(
        envelope, words, { .date = QDateTime::currentDateTimeUtc(), .random = randomBytes() });
    // Addresses that were read cannot break out of their lines; were it so, nothing is sent.
    const Errand errand = content ? Errand { errand::SendMessage { envelope, *content } }
                                  : Errand { errand::CheckEnvelope { envelope } };
    return new ResolvedSubmission(
        m_factory(), orderFor(consent.signIn, std::move(secret), errand), parent);
}

QString NetworkSubmission::caughtMessage() const
{
    return m_caught ? m_caught() : QString();
}

} // namespace mailberth
