// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/SigningWords.h"

#include "core/model/Printable.h"
#include "ui/words/Names.h"
#include "ui/words/OAuthWords.h"
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

/// The page for app passwords, where the provider takes those.
QString appPasswordPage(const SessionState &state)
{
    const std::optional<ProviderCard> &card = state.answer.verdict.provider;
    return card && card->credentials.contains(Credential::AppPassword) ? card->helpPage : QString();
}

/// True if the provider takes no password of any kind from mail programs.
bool wantsToken(const SessionState &state)
{
    const std::optional<ProviderCard> &card = state.answer.verdict.provider;
    return card && !card->credentials.isEmpty()
        && std::all_of(card->credentials.cbegin(), card->credentials.cend(),
            [](Credential credential) { return credential == Credential::OAuth2; });
}

Remark remarkOf(const OAuthAnswer &answer, const SessionState &state)
{
    const OAuthStory story =
        describe(answer, state.account.signIn.page.provider->name, appPasswordPage(state));
    return { story.tone, story.headline, story.wayOn };
}

/// While the person is expected on the provider's page.
Remark visitWords(const SignInState &signIn)
{
    const QString &name = signIn.page.provider->name;
    const QString heading = SigningWords::tr("Sign in at %1…", "a provider's name").arg(name);
    switch (signIn.visit->on) {
    case PageVisit::On::ThisComputer:
        return { Tone::Note, heading, waitingForBrowser(name) };
    case PageVisit::On::OtherDevice:
        return { Tone::Note, heading, waitingForDevice(name) };
    case PageVisit::On::NoPage:
        return { Tone::Note, SigningWords::tr("Asking %1…", "a provider's name").arg(name),
            SigningWords::tr("What was granted before is renewed.") };
    }
    Q_UNREACHABLE();
}

bool isByPage(const AccountState &state)
{
    return state.signIn.consent && state.signIn.consent->by == SignInConsent::By::ProviderPage;
}

/// Where that is by which the person is signed in now.
QString whereItIs(const AccountState &state, const QString &keychain)
{
    if (!isByPage(state))
        return state.keeping.isKept
            ? SigningWords::tr("The password is in %1.").arg(keychain)
            : SigningWords::tr("The password is kept nowhere but in memory, until you close "
                               "Mailberth.");
    const QString &name = state.signIn.page.provider->name;
    return state.keeping.isKept
        ? SigningWords::tr("What %1 granted is in %2.", "provider, keychain").arg(name, keychain)
        : SigningWords::tr("What %1 granted is kept nowhere but in memory, until you close "
                           "Mailberth.")
              .arg(name);
}

/// Signed in, and nothing stands in the way.
Remark signedInWords(const AccountState &state)
{
    const QString keychain = nameOf(keychainIn(state.keeping));
    switch (state.keeping.doing) {
    case KeepingState::Doing::Keeping:
    case KeepingState::Doing::Unlocking:
        return { Tone::Good, SigningWords::tr("Signed in."),
            isByPage(state) ? SigningWords::tr("On its way into %1.", "a keychain").arg(keychain)
                            : SigningWords::tr("The password is on its way into %1.", "a keychain")
                                  .arg(keychain) };
    case KeepingState::Doing::Nothing:
    case KeepingState::Doing::Removing:
        break;
    }
    return { Tone::Good,
        SigningWords::tr("Signed in to %1.").arg(state.settings->endpoint().host.ascii()),
        whereItIs(state, keychain) };
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
    if (isVisiting(state.signIn))
        return visitWords(state.signIn);
    const QString host = state.settings->endpoint().host.ascii();
    const QString heading = state.signIn.phase == Phase::Running
        ? SigningWords::tr("Signing in to %1…").arg(host)
        : SigningWords::tr("Sign in to %1").arg(host);
    return { Tone::Note, heading,
        state.signIn.mechanism ? QString() : SigningWords::tr("This server takes no password.") };
}

QString consentWords(const SessionState &state)
{
    const std::optional<ChosenSettings> &settings = state.account.settings;
    const SignInState &signIn = state.account.signIn;
    if (!settings || !signIn.mechanism)
        return {};
    const QList<ProbeReport> &probes = state.answer.evidence.probes;
    const auto proof = std::find_if(probes.cbegin(), probes.cend(), [&](const ProbeReport &report) {
        return report.candidate.endpoint == settings->endpoint() && report.tls;
    });
    if (proof == probes.cend())
        return {};
    return describeConsent(settings->endpoint(), *proof->tls,
        { .username = signIn.userName.text,
            .recipients = {},
            .provider = {},
            .mechanism = signIn.mechanism });
}

Remark pageObstacle(const SessionState &state)
{
    const SignInState &signIn = state.account.signIn;
    const bool isOnlyWay = !signIn.mechanism || wantsToken(state);
    if (signIn.page.way != SignInState::ByPage::Way::NotRegistered || !isOnlyWay)
        return { Tone::Note, {}, {} };
    return remarkOf(oauth::NoClient {}, state);
}

Remark refusalWords(const SessionState &state)
{
    const SignInState &signIn = state.account.signIn;
    if (signIn.phase == Phase::Over && signIn.visit && signIn.visit->end
        && !std::holds_alternative<oauth::Granted>(*signIn.visit->end))
        return remarkOf(*signIn.visit->end, state);
    if (signIn.phase != Phase::Over || !signIn.report || !signIn.consent
        || isSignedIn(signIn.report->signIn))
        return { Tone::Note, {}, {} };
    const Story story = describe(*signIn.report,
        { .username = signIn.consent->userName,
            .recipients = {},
            .provider = state.answer.verdict.provider,
            .mechanism = {},
            .typed = signIn.typed },
        Audience::Person);
    Remark remark { story.tone, story.headline, story.summary };
    if (!story.findings.isEmpty()) {
        const FindingStory &gravest = story.findings.constFirst();
        const QString remedy = SigningWords::remedy(gravest);
        // What was typed explains it better, and the usual remedy stands behind it then.
        remark.more = remark.explanation.isEmpty() ? gravest.explanation
                                                   : paragraphOf({ gravest.explanation, remedy });
        if (remark.explanation.isEmpty())
            remark.explanation = remedy;
    }
    if (countsAsTry(signIn.report->signIn.outcome))
        remark.more = paragraphOf({ remark.more, SigningWords::oneTry(signIn.tries) });
    return remark;
}

QString keepingOffer(const AccountState &state)
{
    const KeepingState &keeping = state.keeping;
    if (keeping.seen && std::holds_alternative<vault::NoKeychain>(*keeping.seen)) {
        const VaultStory none = describe(vault::NoKeychain {}, VaultWish::Keep, std::nullopt);
        return paragraphOf({ none.headline, none.wayOn });
    }
    const bool isByPassword = state.signIn.page.way != SignInState::ByPage::Way::Offered;
    return offerToKeep(
        keychainIn(keeping), isByPassword ? Keepable::Password : Keepable::PasswordOrGrant);
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

std::optional<SubmissionReport> latestReport(const SessionState &state)
{
    const AccountState &account = state.account;
    if (account.settings != chosenSettings(state.answer)
        || account.address != state.answer.order.address)
        return std::nullopt; // it belongs to an earlier search
    return account.message.report ? account.message.report : account.signIn.report;
}

Evidence wholeEvidence(const Answer &answer)
{
    Evidence evidence = answer.evidence;
    evidence.contacted = united(evidence.contacted, answer.contacted);
    return evidence;
}

QList<FactGroup> detailFacts(const SessionState &state)
{
    const Answer &answer = state.answer;
    QList<FactGroup> groups =
        describe(answer.verdict, wholeEvidence(answer), Audience::Helpdesk).details;
    const auto report = latestReport(state);
    if (!report)
        return groups;
    for (FactGroup group : describe(*report, {}, Audience::Helpdesk).details) {
        group.heading = SigningWords::tr("Signing in: %1", "a heading").arg(group.heading);
        groups << group;
    }
    return groups;
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
