// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/SigningWords.h"

#include "core/model/Overloaded.h"
#include "core/model/Printable.h"
#include "ui/words/Figures.h"
#include "ui/words/Names.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailberth
{

namespace
{

struct SigningWords
{
    Q_DECLARE_TR_FUNCTIONS(SigningWords)

public:
    static QString of(Keychain keychain);
    static QString sent(const SignInState &state);
    static QString certificate(const TlsFacts &tls);
    static Remark refusal(const SignInState &state);
    static QString of(const signin::Unsendable &unsendable);
    static Remark trouble(const VaultAnswer &answer, const QString &keychain);
    static Remark of(const MessageOutcome &outcome, const MessageConsent &consent);
    static Remark of(const message::Refused &refused);
    static QString theKeychain() { return tr("the keychain"); }
    static QString oneTry(int tries);
};

QString SigningWords::of(Keychain keychain)
{
    switch (keychain) {
    case Keychain::GnomeKeyring:
        return tr("GNOME Keyring");
    case Keychain::SecretService:
        return tr("this desktop's keyring");
    case Keychain::KWallet:
        return tr("KWallet");
    case Keychain::WindowsCredentials:
        return tr("Windows Credential Manager");
    case Keychain::MacKeychain:
        return tr("the macOS keychain");
    }
    Q_UNREACHABLE();
}

/// True if the mechanism shows the server that we know the password, without handing it over.
bool provesWithoutSending(SaslMechanism mechanism)
{
    switch (mechanism) {
    case SaslMechanism::ScramSha256:
    case SaslMechanism::ScramSha1:
    case SaslMechanism::CramMd5:
        return true;
    case SaslMechanism::Plain:
    case SaslMechanism::Login:
    case SaslMechanism::OAuthBearer:
    case SaslMechanism::XOAuth2:
        return false;
    }
    Q_UNREACHABLE();
}

QString SigningWords::sent(const SignInState &state)
{
    if (!state.mechanism)
        return tr("This server takes no password.");
    return provesWithoutSending(*state.mechanism)
        ? tr("Your password is proven to this server without being sent.")
        : tr("Your password goes once, encrypted, to this server and nowhere else.");
}

QString SigningWords::certificate(const TlsFacts &tls)
{
    if (tls.chain.isEmpty())
        return id(tls.version);
    const CertificateFacts &leaf = tls.chain.constFirst();
    return tr("%1 · certificate for %2, by %3, until %4",
        "a version of TLS, whose certificate, its issuer, its last day")
        .arg(id(tls.version), printable(QStringView(leaf.subject), 80),
            printable(QStringView(leaf.issuer), 80), inWords(leaf.notAfter));
}

QString SigningWords::oneTry(int tries)
{
    return tries == 1
        ? tr("One try was made; some servers lock an account after several.")
        : tr("%n tries were made; some servers lock an account after several.", nullptr, tries);
}

QString SigningWords::of(const signin::Unsendable &unsendable)
{
    switch (unsendable.fault) {
    case CredentialFault::Empty:
        return tr("The password is empty.");
    case CredentialFault::UsernameEmpty:
        return tr("The user name is empty.");
    case CredentialFault::ControlCharacter:
        return tr("A sign in the user name or the password cannot be sent.");
    case CredentialFault::NotUtf8:
        return tr("A letter in the user name or the password cannot be sent.");
    case CredentialFault::TooLong:
        return tr("The user name or the password is too long to be sent.");
    }
    Q_UNREACHABLE();
}

Remark SigningWords::refusal(const SignInState &state)
{
    const QString once = oneTry(state.tries);
    const bool hasOther = !state.otherUserName.isEmpty();
    return std::visit(
        Overloaded {
            [](const signin::NotTried &) {
                return Remark { Tone::Bad, tr("It did not come to signing in."),
                    tr("The connection ended before; nothing secret was sent.") };
            },
            [](const signin::SignedIn &) {
                return Remark { Tone::Good, {}, {} };
            },
            [&](const signin::Refused &) {
                return Remark { Tone::Bad, tr("The server said no."),
                    (hasOther ? tr("Most often it is the password, or the other form of the user "
                                   "name.")
                              : tr("Most often it is the password."))
                        + QLatin1Char(' ') + once };
            },
            [](const signin::NoMechanism &) {
                return Remark { Tone::Bad, tr("The server offers no way that takes a password."),
                    tr("Nothing secret was sent.") };
            },
            [](const signin::Unsendable &unsendable) {
                return Remark { Tone::Caution, of(unsendable), tr("Nothing was sent.") };
            },
            [](const signin::Distrusted &) {
                return Remark { Tone::Bad, tr("The server did not prove that it knows you."),
                    tr("Signing in was broken off; the password was not sent.") };
            },
            [&](const signin::Interrupted &) {
                return Remark { Tone::Bad, tr("The connection broke while signing in."), once };
            },
        },
        state.report->signIn.outcome);
}

Remark SigningWords::trouble(const VaultAnswer &answer, const QString &keychain)
{
    const QString memory =
        tr("You can go on. It stays in memory until you close Mailberth; nothing is on disk.");
    return std::visit(
        Overloaded {
            [&](const vault::Done &) {
                return Remark { Tone::Good, tr("Signed in."), QString() };
            },
            [&](const vault::NoKeychain &) {
                return Remark { Tone::Note, tr("Signed in. This computer runs no keychain."),
                    tr("Mailberth does not write passwords to files, so it will ask you each "
                       "time.") };
            },
            [&](const vault::Locked &) {
                return Remark { Tone::Caution,
                    tr("Signed in. The password is not kept yet: %1 is locked.").arg(keychain),
                    memory };
            },
            [&](const vault::Denied &) {
                return Remark { Tone::Note,
                    tr("Signed in. You said no to %1. That is fine.").arg(keychain), memory };
            },
            [&](const vault::NotThere &) {
                return Remark { Tone::Caution,
                    tr("Signed in. %1 did not keep the password.").arg(keychain), memory };
            },
            [&](const vault::Silent &silent) {
                return Remark { Tone::Caution,
                    tr("Signed in. %1 has not answered for %2.")
                        .arg(keychain, inWords(silent.waited)),
                    tr("It may still keep the password when it wakes.") + QLatin1Char(' ')
                        + memory };
            },
            [&](const vault::Cancelled &) {
                return Remark { Tone::Note, tr("Signed in. %1 was not waited for.").arg(keychain),
                    memory };
            },
            [&](const vault::Failed &) {
                return Remark { Tone::Caution,
                    tr("Signed in. %1 could not keep the password.").arg(keychain), memory };
            },
        },
        answer);
}

Remark SigningWords::of(const message::Refused &refused)
{
    switch (refused.step) {
    case MessageStep::Mail:
        return { Tone::Bad, tr("The server does not take you as the sender."),
            tr("Nothing was sent. Most often the address belongs to another account.") };
    case MessageStep::Rcpt:
        return { Tone::Bad, tr("The server does not take the recipient."),
            tr("Nothing was sent. Look at the address once more.") };
    case MessageStep::Data:
    case MessageStep::Content:
        return { Tone::Bad, tr("The server did not take the message."),
            tr("Its own words below say why.") };
    }
    Q_UNREACHABLE();
}

Remark SigningWords::of(const MessageOutcome &outcome, const MessageConsent &consent)
{
    return std::visit(
        Overloaded {
            [](const message::NotTried &) {
                return Remark { Tone::Bad, tr("It did not come to the message."),
                    tr("The connection or the sign-in ended before; nothing was sent.") };
            },
            [](const message::EnvelopeAccepted &) {
                return Remark { Tone::Good, tr("The server would take a message."),
                    tr("Nothing was sent.") };
            },
            [&](const message::Accepted &) {
                return Remark { Tone::Good, tr("The server has taken the message."),
                    tr("Taken is not yet arrived: look into %1 for \"%2\".",
                        "a mailbox; a message's subject")
                        .arg(consent.to.toString(), consent.subject) };
            },
            [](const message::Refused &refused) { return of(refused); },
            [](const message::Unsendable &) {
                return Remark { Tone::Bad, tr("This server cannot carry the message."),
                    tr("Nothing was sent.") };
            },
            [](const message::Interrupted &) {
                return Remark { Tone::Bad, tr("The connection broke before the message was over."),
                    tr("It was not sent. You can send it once more.") };
            },
            [](const message::Unknown &) {
                return Remark { Tone::Caution, tr("The connection broke at the last moment."),
                    tr("The message may have been taken; look before you send another.") };
            },
        },
        outcome);
}

QString keychainIn(const KeepingState &state)
{
    const std::optional<KeychainSeen> seen = keychainOf(state);
    return seen ? inWords(seen->keychain) : SigningWords::theKeychain();
}

QString upperFirst(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

QString inWords(Keychain keychain)
{
    return SigningWords::of(keychain);
}

Remark signInWords(const AccountState &state)
{
    if (!state.settings)
        return { Tone::Note, {}, {} };
    const QString host = state.settings->endpoint.host.ascii();
    if (hasKeepingTrouble(state))
        return keepingTrouble(state.keeping);
    if (isSignedIn(state)) {
        switch (state.keeping.doing) {
        case KeepingState::Doing::Keeping:
        case KeepingState::Doing::Unlocking:
            return { Tone::Good, SigningWords::tr("Signed in."),
                SigningWords::tr("The password is on its way into %1.", "a keychain")
                    .arg(keychainIn(state.keeping)) };
        case KeepingState::Doing::Nothing:
        case KeepingState::Doing::Removing:
            break;
        }
        return { Tone::Good, SigningWords::tr("Signed in to %1.").arg(host),
            state.keeping.isKept
                ? SigningWords::tr("The password is in %1.").arg(keychainIn(state.keeping))
                : SigningWords::tr("The password is kept nowhere but in memory, until you close "
                                   "Mailberth.") };
    }
    if (state.signIn.phase == Phase::Running) {
        return { Tone::Note, SigningWords::tr("Signing in to %1…").arg(host),
            SigningWords::sent(state.signIn) };
    }
    return { Tone::Note, SigningWords::tr("Sign in to %1").arg(host),
        SigningWords::sent(state.signIn) };
}

QString consentWords(const SessionState &state)
{
    if (!state.account.settings)
        return {};
    QStringList parts;
    const QList<ProbeReport> &probes = state.answer.evidence.probes;
    const auto probe = std::find_if(probes.cbegin(), probes.cend(), [&](const ProbeReport &report) {
        return report.candidate.endpoint == state.account.settings->endpoint && report.tls;
    });
    if (probe != probes.cend())
        parts.append(SigningWords::certificate(*probe->tls));
    if (const auto &mechanism = state.account.signIn.mechanism) {
        parts.append(provesWithoutSending(*mechanism)
                ? SigningWords::tr("password proven with %1, so it is not even sent")
                      .arg(id(*mechanism))
                : SigningWords::tr("password sent with %1, within the encryption")
                      .arg(id(*mechanism)));
    }
    return parts.join(QStringLiteral(" · "));
}

Remark refusalWords(const AccountState &state)
{
    const SignInState &signIn = state.signIn;
    if (signIn.phase != Phase::Over || !signIn.report)
        return { Tone::Note, {}, {} };
    return SigningWords::refusal(signIn);
}

QString keepingOffer(const KeepingState &state)
{
    if (!state.seen)
        return SigningWords::tr("&Keep the password in the keychain");
    return std::visit(
        Overloaded {
            [](const KeychainSeen &seen) {
                return SigningWords::tr("&Keep the password in %1", "a keychain")
                    .arg(inWords(seen.keychain));
            },
            [](const vault::NoKeychain &) {
                return SigningWords::tr("This computer runs no keychain. Mailberth does not write "
                                        "passwords to files, so it will ask you each time.");
            },
            [](const auto &) { return SigningWords::tr("&Keep the password in the keychain"); },
        },
        *state.seen);
}

Remark keepingTrouble(const KeepingState &state)
{
    Remark remark = SigningWords::trouble(*state.answer, keychainIn(state));
    remark.headline = upperFirst(remark.headline);
    return remark;
}

Remark messageWords(const MessageState &state)
{
    if (state.phase != Phase::Over || !state.report || !state.consent)
        return { Tone::Note, {}, {} };
    const MessageOutcome outcome = state.report->message ? state.report->message->outcome
                                                         : MessageOutcome { message::NotTried {} };
    return SigningWords::of(outcome, *state.consent);
}

QString lastReply(const SubmissionReport &report)
{
    const bool isOnMessage =
        report.message && !std::holds_alternative<message::NotTried>(report.message->outcome);
    const std::optional<smtp::Reply> reply =
        isOnMessage ? replyOf(*report.message) : replyOf(report.signIn);
    return reply ? printable(*reply) : QString();
}

} // namespace mailberth
