// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/SigningWords.h"

#include "core/model/Printable.h"
#include "ui/words/Names.h"
#include "ui/words/SubmissionStory.h"
#include "ui/words/VaultWords.h"

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
    static QString oneTry(int tries);
    static QString remedy(const FindingStory &finding);
};

QString SigningWords::oneTry(int tries)
{
    return tries == 1
        ? tr("One try was made; some servers lock an account after several.")
        : tr("%n tries were made; some servers lock an account after several.", nullptr, tries);
}

QString SigningWords::remedy(const FindingStory &finding)
{
    return finding.actor == Actor::You ? finding.remedy
                                       : tr("%1: %2", "who can change it, and what to do")
                                             .arg(inWords(finding.actor), finding.remedy);
}

/// One sentence after the other, those that are there.
QString paragraphOf(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

/// The answer, and what the gravest finding means and what helps.
Remark remarkOf(const SubmissionReport &report, const SubmissionSetting &setting)
{
    const Story story = describe(report, setting, Audience::Person);
    QStringList sentences { story.summary };
    if (!hasSucceeded(report) && !story.findings.isEmpty()) {
        const FindingStory &gravest = story.findings.constFirst();
        sentences << gravest.explanation << SigningWords::remedy(gravest);
    }
    return { story.tone, story.headline, paragraphOf(sentences) };
}

/// True if something secret may have gone out and did not sign in.
bool countsAsTry(const SignInOutcome &outcome)
{
    return std::holds_alternative<signin::Refused>(outcome)
        || std::holds_alternative<signin::Interrupted>(outcome);
}

std::optional<Keychain> keychainIn(const KeepingState &state)
{
    const std::optional<KeychainSeen> seen = keychainOf(state);
    return seen ? std::optional(seen->keychain) : std::nullopt;
}

/// Signed in, and nothing stands in the way.
Remark signedInWords(const AccountState &state)
{
    const QString keychain = nameOf(keychainIn(state.keeping));
    switch (state.keeping.doing) {
    case KeepingState::Doing::Keeping:
    case KeepingState::Doing::Unlocking:
        return { Tone::Good, SigningWords::tr("Signed in."),
            SigningWords::tr("The password is on its way into %1.", "a keychain").arg(keychain) };
    case KeepingState::Doing::Nothing:
    case KeepingState::Doing::Removing:
        break;
    }
    return { Tone::Good,
        SigningWords::tr("Signed in to %1.").arg(state.settings->endpoint.host.ascii()),
        state.keeping.isKept ? SigningWords::tr("The password is in %1.").arg(keychain)
                             : SigningWords::tr("The password is kept nowhere but in memory, until "
                                                "you close Mailberth.") };
}

} // namespace

Remark signInWords(const AccountState &state)
{
    if (!state.settings)
        return { Tone::Note, {}, {} };
    if (hasKeepingTrouble(state))
        return keepingTrouble(state.keeping);
    if (isSignedIn(state))
        return signedInWords(state);
    const QString host = state.settings->endpoint.host.ascii();
    const QString heading = state.signIn.phase == Phase::Running
        ? SigningWords::tr("Signing in to %1…").arg(host)
        : SigningWords::tr("Sign in to %1").arg(host);
    return { Tone::Note, heading,
        state.signIn.mechanism ? QString() : SigningWords::tr("This server takes no password.") };
}

QString consentWords(const SessionState &state)
{
    const std::optional<Recommendation> &settings = state.account.settings;
    const SignInState &signIn = state.account.signIn;
    if (!settings || !signIn.mechanism)
        return {};
    const QList<ProbeReport> &probes = state.answer.evidence.probes;
    const auto proof = std::find_if(probes.cbegin(), probes.cend(), [&](const ProbeReport &report) {
        return report.candidate.endpoint == settings->endpoint && report.tls;
    });
    if (proof == probes.cend())
        return {};
    return describeConsent(settings->endpoint, *proof->tls,
        { .username = signIn.userName.text,
            .recipients = {},
            .provider = {},
            .mechanism = signIn.mechanism });
}

Remark refusalWords(const SessionState &state)
{
    const SignInState &signIn = state.account.signIn;
    if (signIn.phase != Phase::Over || !signIn.report || !signIn.consent
        || isSignedIn(signIn.report->signIn))
        return { Tone::Note, {}, {} };
    Remark remark = remarkOf(*signIn.report,
        { .username = signIn.consent->userName,
            .recipients = {},
            .provider = state.answer.verdict.provider });
    if (countsAsTry(signIn.report->signIn.outcome))
        remark.explanation =
            paragraphOf({ remark.explanation, SigningWords::oneTry(signIn.tries) });
    return remark;
}

QString keepingOffer(const KeepingState &state)
{
    if (state.seen && std::holds_alternative<vault::NoKeychain>(*state.seen)) {
        const VaultStory none = describe(vault::NoKeychain {}, VaultWish::Keep, std::nullopt);
        return paragraphOf({ none.headline, none.wayOn });
    }
    return offerToKeep(keychainIn(state));
}

Remark keepingTrouble(const KeepingState &state)
{
    const VaultStory story = describe(*state.answer, VaultWish::Keep, keychainIn(state));
    return { story.tone, paragraphOf({ SigningWords::tr("Signed in."), story.headline }),
        story.wayOn };
}

Remark messageWords(const SessionState &state)
{
    const MessageState &message = state.account.message;
    if (message.phase != Phase::Over || !message.report || !message.consent)
        return { Tone::Note, {}, {} };
    SubmissionReport report = *message.report;
    if (!report.message)
        report.message = MessageReport { message::NotTried {} }; // for one was ordered
    return remarkOf(report,
        { .username = message.consent->signIn.userName,
            .recipients = { message.consent->to },
            .provider = state.answer.verdict.provider });
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
