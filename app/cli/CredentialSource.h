// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"
#include "core/model/SubmissionOrder.h"
#include "core/model/Verdict.h"
#include "core/seams/CredentialVault.h"
#include "core/seams/OAuth.h"
#include "ui/terminal/CommandLine.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <variant>

namespace mailberth::app
{

/// Gets what the person signs in with, from where they said: standard input, the keychain, or the
/// provider's own page; and only once the server is chosen that it is for.
class CredentialSource : public QObject
{
    Q_OBJECT

public:
    using From = terminal::Options::SignInWith;

    explicit CredentialSource(From from);
    ~CredentialSource() override;

    struct Ready
    {
    };
    struct Interrupted // by Ctrl+C
    {
    };
    /// Reads standard input, if that is meant: once somebody chose the host that it is for, which
    /// is named where it is asked for. A sentence says what is wrong with the call.
    [[nodiscard]] std::variant<Ready, QString, Interrupted> prepare(const HostName &host);
    /// The demonstration's own, where the person named none.
    void setPassword(Secret password);

    /// For this server and this user name. `obtained` or `failed` follows, perhaps at once.
    void obtain(
        const ChosenSettings &settings, const QString &userName, std::shared_ptr<Network> network);
    /// While it goes on: `obtained` or `failed` follows all the same.
    void cancel();
    /// What was got. To be called once, after `obtained`.
    [[nodiscard]] Credentials take() { return std::move(m_credentials); }
    /// Who was asked, by this program or by the browser, and what they saw of the person.
    [[nodiscard]] const QList<Contact> &contacted() const { return m_contacted; }

Q_SIGNALS:
    void obtained();
    /// To be shown while the person is waited for.
    void waitsFor(const QString &sentence);
    void failed(const QStringList &sentences, int exitStatus);

private:
    void readKeychain(SecretKind kind);
    void keychainAnswered(ReadSecretJob &job, SecretKind kind, const VaultAnswer &answer);
    void visitPage();
    void follow(OAuthJob *job);
    void start(Job *job);
    void oauthEnded(OAuthJob &job, const OAuthAnswer &answer);
    void keepThenGoOn(Secret refreshToken);
    void keychainFailed(const QString &sentence);
    [[nodiscard]] OAuthOrder order() const;
    [[nodiscard]] VaultKey key(SecretKind kind) const;

    From m_from;
    Credentials m_credentials;
    std::optional<Endpoint> m_endpoint; ///< once it is known
    std::optional<OAuthProvider> m_provider; ///< whose tokens the server takes
    std::unique_ptr<CredentialVault> m_keychain;
    std::unique_ptr<OAuthFlows> m_flows;
    QList<Contact> m_contacted;
    QPointer<Job> m_job; ///< what goes on, if anything does
};

} // namespace mailberth::app
