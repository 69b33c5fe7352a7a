// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/CredentialSource.h"

#include "app/Composition.h"
#include "app/Keychain.h"
#include "app/cli/ExitStatus.h"
#include "app/cli/PasswordLine.h"
#include "core/smtp/MechanismChoice.h"
#include "ui/words/OAuthWords.h"
#include "ui/words/VaultWords.h"

#include <cstdio>
#include <utility>

namespace mailberth::app
{

CredentialSource::CredentialSource(From from)
    : m_from(from)
{
}

CredentialSource::~CredentialSource() = default;

std::variant<CredentialSource::Ready, QString, CredentialSource::Interrupted>
CredentialSource::prepare(const HostName &host)
{
    if (m_from != From::PasswordOnStandardInput)
        return Ready {};
    auto line = readPasswordLine(stdin, tr("Password for %1: ", "a server").arg(host.ascii()));
    if (auto *secret = std::get_if<Secret>(&line)) {
        m_credentials.secret = std::move(*secret);
        return Ready {};
    }
    switch (std::get<PasswordLineFault>(line)) {
    case PasswordLineFault::Empty:
        return tr("Standard input holds no password.");
    case PasswordLineFault::TooLong:
        return tr("The password on standard input is too long: %1 bytes are the most.")
            .arg(longestCredential);
    case PasswordLineFault::Interrupted:
        return Interrupted {};
    }
    Q_UNREACHABLE();
}

void CredentialSource::setPassword(Secret password)
{
    m_credentials.secret = std::move(password);
}

void CredentialSource::obtain(
    const ChosenSettings &settings, const QString &userName, std::shared_ptr<Network> network)
{
    m_flows = makeOAuthFlows([network = std::move(network)] { return network; });
    m_credentials.username = userName;
    m_endpoint = settings.endpoint();
    if (smtp::strongest(settings.recommendation().mechanisms, Credentials::Kind::BearerToken))
        m_provider = oauthProviderForServer(m_endpoint->host);
    switch (m_from) {
    case From::Nothing:
    case From::PasswordOnStandardInput:
        Q_EMIT obtained();
        return;
    case From::Keychain:
        readKeychain(SecretKind::Password);
        return;
    case From::Browser:
    case From::OtherDevice:
        visitPage();
        return;
    }
}

void CredentialSource::readKeychain(SecretKind kind)
{
    if (!m_keychain)
        m_keychain = systemKeychain();
    if (!m_keychain)
        return keychainFailed(tr("This build of Mailberth knows no keychain."));
    ReadSecretJob *job = m_keychain->read(key(kind), this);
    connect(job, &ReadSecretJob::finished, this,
        [this, job, kind](const VaultAnswer &answer) { keychainAnswered(*job, kind, answer); });
    start(job);
}

void CredentialSource::start(Job *job)
{
    m_job = job;
    job->start();
}

void CredentialSource::cancel()
{
    if (m_job)
        m_job->cancel();
}

void CredentialSource::keychainAnswered(
    ReadSecretJob &job, SecretKind kind, const VaultAnswer &answer)
{
    const bool isDone = std::holds_alternative<vault::Done>(answer);
    if (isDone && kind == SecretKind::Password) {
        m_credentials.secret = job.take();
        Q_EMIT obtained();
    } else if (isDone) {
        follow(m_flows->refresh(order(), job.take(), this));
    } else if (std::holds_alternative<vault::NotThere>(answer) && m_provider
        && kind == SecretKind::Password) {
        readKeychain(SecretKind::RefreshToken);
    } else {
        keychainFailed(describe(answer, VaultWish::Read, std::nullopt).headline);
    }
}

void CredentialSource::keychainFailed(const QString &sentence)
{
    Q_EMIT failed({ sentence, tr("Give the password on standard input, with --password-stdin.") },
        exitStatus::keychainUnavailable);
}

void CredentialSource::visitPage()
{
    if (!m_provider) {
        Q_EMIT failed(
            { tr("%1 cannot be signed in to on a provider's page.").arg(m_endpoint->host.ascii()),
                tr("Give the password on standard input, with --password-stdin.") },
            exitStatus::wrongCall);
        return;
    }
    if (m_from == From::Browser) {
        // This program has no desktop to ask; the person has the browser.
        const auto open = [this](const QUrl &page) {
            Q_EMIT waitsFor(tr("Open this page in a browser on this computer:"));
            Q_EMIT waitsFor(page.toString(QUrl::FullyEncoded));
            Q_EMIT waitsFor(waitingForBrowser(m_provider->name));
            return true;
        };
        follow(m_flows->signInWithBrowser(order(), { open, lastBrowserPage().toUtf8() }, this));
        return;
    }
    DeviceJob *job = m_flows->signInWithDevice(order(), this);
    connect(job, &DeviceJob::invited, this, [this](const DeviceInvitation &invitation) {
        Q_EMIT waitsFor(deviceInvitation(invitation.page.toDisplayString(), invitation.userCode));
    });
    follow(job);
}

OAuthOrder CredentialSource::order() const
{
    return oauthOrder(*m_provider, oauthClients(), m_credentials.username);
}

VaultKey CredentialSource::key(SecretKind kind) const
{
    return { .userName = m_credentials.username,
        .host = m_endpoint->host,
        .port = m_endpoint->port,
        .kind = kind };
}

void CredentialSource::follow(OAuthJob *job)
{
    connect(job, &OAuthJob::finished, this,
        [this, job](const OAuthAnswer &answer) { oauthEnded(*job, answer); });
    start(job);
}

void CredentialSource::oauthEnded(OAuthJob &job, const OAuthAnswer &answer)
{
    m_contacted = job.contacted();
    if (!std::holds_alternative<oauth::Granted>(answer)) {
        const OAuthStory story = describe(answer, m_provider->name, {});
        Q_EMIT failed({ story.headline, story.wayOn }, exitStatus::signInRefused);
        return;
    }
    Tokens tokens = job.take();
    m_credentials.secret = std::move(tokens.access);
    m_credentials.kind = Credentials::Kind::BearerToken;
    if (m_from == From::Keychain)
        keepThenGoOn(std::move(tokens.refresh));
    else
        Q_EMIT obtained();
}

/// The provider may have given a new one and ended the old. Should the keychain not take it, the
/// person signs in on the page next time; this once goes on all the same.
void CredentialSource::keepThenGoOn(Secret refreshToken)
{
    VaultJob *job = m_keychain->keep(key(SecretKind::RefreshToken), std::move(refreshToken), this);
    connect(job, &VaultJob::finished, this, &CredentialSource::obtained);
    start(job);
}

} // namespace mailberth::app
