// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Secret.h"
#include "core/seams/CredentialVault.h"
#include "ui/wizard/AccountState.h"
#include "ui/wizard/KeptSecret.h"
#include "ui/wizard/TokenFlow.h"

#include <QDateTime>
#include <QObject>

#include <functional>

namespace mailberth
{

/// Signing in, keeping the password, and the test message. One consent is one try: nothing is tried
/// a second time, or with another user name, by itself. The password, or the tokens that stand for
/// it, are held here while the wizard may need them, and in nothing that is shown, saved or copied.
class AccountFlow : public QObject
{
    Q_OBJECT

public:
    /// All outlive the flow. `now` is the time of day, for the message's subject.
    AccountFlow(
        Submission &submission, CredentialVault &vault, OAuthAccess access,
        QObject *parent = nullptr,
        std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); });
    ~AccountFlow() override;

    [[nodiscard]] const AccountState &state() const { return m_state; }

    /// The person comes with these settings. What belongs to others is forgotten; what was typed
    /// stays where it still fits.
    void enter(const ChosenSettings &settings, const std::optional<MailAddress> &address,
        const QString &name);
    /// Ends what runs, and forgets it all, the password first.
    void leave();

    // Signing in
    void typeUserName(const QString &text);
    /// Puts the other usual form into the field. The person signs in, or does not.
    void takeOtherUserName();
    /// Without a password: with the one that the keychain holds from an earlier time.
    void signIn(Secret password);
    /// The same by one way only.
    void signInBy(SaslMechanism mechanism, Secret password);
    /// Also turns from this computer's browser to another device while the person is expected.
    void signInOnPage(PageVisit::On on);
    void cancel();

    // Keeping
    void setWish(KeepingState::Wish wish);
    void unlockAndKeep();
    void tryKeepingAgain();
    void goOnWithoutKeeping();
    /// Takes the password out of the keychain again.
    void removeKept();

    // The test message
    void typeTo(const QString &text);
    void typeSubject(const QString &text);
    void send();

Q_SIGNALS:
    void changed();
    /// By a try, on whatever way, that ended or is waited for no more.
    void contacted(const QList<mailberth::Contact> &contacts);
    /// Signed in, and the keychain's part is settled.
    void settled();

private:
    void look();
    void lookForKept();
    [[nodiscard]] bool mayBegin() const;
    void begin(Secret password, std::optional<SaslMechanism> mechanism);
    void consentTo(SignInConsent::By by, std::optional<SaslMechanism> mechanism = std::nullopt);
    void trySecret();
    void run(SigningJob *job, void (AccountFlow::*ended)(const SubmissionReport &));
    void abandonTry();
    void tokensCame(const OAuthAnswer &answer);
    void visitEnded(const OAuthAnswer &answer);
    void signInEnded(const SubmissionReport &report);
    void keep();
    void keepRenewed();
    void follow(VaultJob *job, KeepingState::Doing doing);
    void vaultAnswered(const VaultAnswer &answer);
    void sendNow();
    void messageEnded(const SubmissionReport &report);
    void forgetTries();
    void settleIfDone();
    [[nodiscard]] VaultKey keyFor(const QString &userName, SecretKind kind) const;
    [[nodiscard]] VaultKey key() const;
    /// Good for the server that was consented to.
    [[nodiscard]] Secret secret() const;

    Submission &m_submission;
    CredentialVault &m_vault;
    std::function<QDateTime()> m_now;
    AccountState m_state;
    Secret m_password; ///< proven by the latest try, or in it
    TokenFlow m_tokens;
    KeptSecret m_kept;
    enum class From { Person, Keychain } m_from = From::Person; ///< the secret of the latest try
    SigningJob *m_running = nullptr; ///< a sign-in or a message
    Job *m_vaultJob = nullptr;
};

} // namespace mailberth
