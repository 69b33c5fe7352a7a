// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/Describe.h"

#include "core/model/Printable.h"
#include "core/model/UserName.h"
#include "core/replies/FindingActor.h"
#include "ui/words/AskingWords.h"
#include "ui/words/Details.h"
#include "ui/words/Figures.h"
#include "ui/words/FindingWords.h"
#include "ui/words/Lanes.h"
#include "ui/words/Names.h"
#include "ui/words/Reasons.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailberth
{

namespace
{

/// The sentences about a verdict as a whole.
struct VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(VerdictWords)

public:
    static QString answer(const Recommendation &recommended);
    static QString proposal(const Recommendation &proposed, const HostQuestion &question);
    static QString noAnswer(const Verdict &verdict, const Evidence &evidence);
    static QString restriction(const Recommendation &recommended);
    static QString credentials(const Recommendation &recommended, const ProviderCard &provider);
    static QString whatWasTried(const Evidence &evidence);
    static QList<Fact> settings(const Recommendation &recommended);
    static QString wayOn(const Verdict &verdict, const Evidence &evidence);

private:
    static QString userName(const Recommendation &recommended);
    static QString signIn(const QStringList &mechanisms);
};

QString VerdictWords::answer(const Recommendation &recommended)
{
    const Endpoint &endpoint = recommended.endpoint;
    switch (endpoint.security) {
    case Security::ImplicitTls:
        return tr("Use %1, port %2: it is encrypted from the first byte.")
            .arg(hostOf(endpoint), portOf(endpoint));
    case Security::StartTls:
        return tr("Use %1, port %2 with STARTTLS: encrypted before you sign in.")
            .arg(hostOf(endpoint), portOf(endpoint));
    }
    Q_UNREACHABLE();
}

/// What nobody chose is not told to be used.
QString VerdictWords::proposal(const Recommendation &proposed, const HostQuestion &question)
{
    return tr("%1, port %2 was found and proved its name. %3", "%3: a question")
        .arg(hostOf(proposed.endpoint), portOf(proposed.endpoint), question.question);
}

QString VerdictWords::noAnswer(const Verdict &verdict, const Evidence &evidence)
{
    if (!verdict.findings.isEmpty())
        return wordsFor(verdict.findings.constFirst()).verdict;
    switch (evidence.ending) {
    case SurveyEnding::Unfinished:
        return tr("No usable mail server is known yet.");
    case SurveyEnding::Stopped:
        return tr("Stopped before a usable mail server was found.");
    case SurveyEnding::DeadlinePassed:
        return tr("The time was too short for an answer.");
    case SurveyEnding::Complete:
        return tr("No usable mail server was found.");
    }
    Q_UNREACHABLE();
}

/// What a person must know before using settings that work with a restriction.
QString VerdictWords::restriction(const Recommendation &recommended)
{
    const QStringList &offered = recommended.mechanisms;
    const bool isForItsOwnComputers =
        std::all_of(offered.begin(), offered.end(), [](const QString &mechanism) {
            return mechanism == u"NTLM" || mechanism == u"GSSAPI" || mechanism == u"GSS-SPNEGO";
        });
    if (isForItsOwnComputers)
        return tr("It signs in only with a Windows or Kerberos account of its organisation (%1), "
                  "not with a password that any mail program can send. Ask the administrator.",
            "ways to sign in")
            .arg(listed(printable(offered), 4));
    return tr("Signing in there needs a mail program that can do %1.", "ways to sign in")
        .arg(choiceOf(printable(recommended.mechanisms)));
}

/// What the mailbox's password does not do there. Nothing where it does, or nobody has said.
QString VerdictWords::credentials(const Recommendation &recommended, const ProviderCard &provider)
{
    const bool isOfThatProvider = recommended.provenance.source != SourceId::Guess
        || recommended.provenance.inBook == InBook::AsPlatform;
    const QList<Credential> &wanted = recommended.credentials.isEmpty() && isOfThatProvider
        ? provider.credentials
        : recommended.credentials;
    if (wanted.isEmpty() || wanted.first() == Credential::Password) // the usual way stands first
        return {};
    const QString name = provider.name.isEmpty() ? hostOf(recommended.endpoint)
                                                 : printable(QStringView(provider.name));
    const bool hasPage = wanted.contains(Credential::OAuth2);
    const bool hasAppPassword = wanted.contains(Credential::AppPassword);
    QString said;
    if (hasPage && wanted.contains(Credential::Password))
        said = tr("%1 wants the mail program to sign in on its own page (OAuth 2.0); the mailbox's "
                  "password works only where the administrator allows it.")
                   .arg(name);
    else if (hasPage && hasAppPassword)
        said = tr("%1 does not take the mailbox's password: sign in on its own page (OAuth 2.0), "
                  "or with an app password that you make there for the mail program.")
                   .arg(name);
    else if (hasPage)
        said = tr("%1 does not take the mailbox's password: the mail program must sign in on its "
                  "own page (OAuth 2.0).")
                   .arg(name);
    else if (hasAppPassword)
        said = tr("%1 does not take the mailbox's password: make an app password for the mail "
                  "program on its page.")
                   .arg(name);
    else
        said = tr("%1 does not take the mailbox's password: it issues a password of its own for "
                  "mail programs (often called an authorization code).")
                   .arg(name);
    if (provider.helpPage.isEmpty())
        return said;
    return tr("%1 Its help page is %2.", "%1: a sentence")
        .arg(said, printable(QStringView(provider.helpPage)));
}

QString VerdictWords::whatWasTried(const Evidence &evidence)
{
    QStringList places;
    for (const ProbeReport &probe : evidence.probes) {
        const QString place = hostAndPort(probe.candidate.endpoint);
        if (!places.contains(place))
            places.append(place);
    }
    if (places.isEmpty())
        return tr("No mail server was tried.");
    return tr("Tried: %1.", "a list of host:port").arg(listed(places, 4));
}

QList<Fact> VerdictWords::settings(const Recommendation &recommended)
{
    const Endpoint &endpoint = recommended.endpoint;
    return {
        { tr("Server"), hostOf(endpoint) },
        { tr("Port"), portOf(endpoint) },
        { tr("Security"), inWords(endpoint.security) },
        { tr("User name"), userName(recommended) },
        { tr("Sign-in"), signIn(recommended.mechanisms) },
    };
}

QString VerdictWords::userName(const Recommendation &recommended)
{
    if (!recommended.username.isEmpty())
        return printableUserName(recommended.username);
    switch (recommended.usernameForm) {
    case UsernameForm::EmailAddress:
        return tr("your whole mail address");
    case UsernameForm::LocalPart:
        return tr("the part of your address before the @");
    case UsernameForm::Other:
        return tr("the one that your provider gave you");
    }
    Q_UNREACHABLE();
}

QString VerdictWords::signIn(const QStringList &mechanisms)
{
    if (mechanisms.isEmpty())
        return tr("not known");
    return tr("%1, after encryption", "ways to sign in").arg(choiceOf(printable(mechanisms)));
}

QString VerdictWords::wayOn(const Verdict &verdict, const Evidence &evidence)
{
    switch (verdict.standing) {
    case Standing::Ready:
    case Standing::Limited:
        return {};
    case Standing::Offline:
        return tr("Nothing is lost: once there is a network, the same search can be run again.");
    case Standing::Unusable:
        break;
    }
    if (evidence.ending == SurveyEnding::Stopped)
        return tr("Search again and let it finish, or enter your provider's server for outgoing "
                  "mail by hand.");
    if (evidence.probes.isEmpty())
        return tr("Check the address, or enter your provider's server for outgoing mail by hand.");
    return tr("If your provider names another server for outgoing mail, enter that one; it is then "
              "tried without any search.");
}

Tone toneOf(Standing standing)
{
    switch (standing) {
    case Standing::Ready:
        return Tone::Good;
    case Standing::Limited:
        return Tone::Caution;
    case Standing::Unusable:
    case Standing::Offline:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return Tone::Note;
    case Severity::Warning:
        return Tone::Caution;
    case Severity::Problem:
        return Tone::Bad;
    }
    Q_UNREACHABLE();
}

void tellTheAnswer(
    Story &story, const Verdict &verdict, const Evidence &evidence, const QList<ProbeReport> &lanes)
{
    const Recommendation &recommended = *verdict.recommendation;
    QStringList summary;
    if (!recommended.chosenBy && evidence.address) {
        story.question = questionAbout(recommended, *evidence.address);
        story.tone = Tone::Caution;
        story.headline = VerdictWords::proposal(recommended, *story.question);
        summary.append(story.question->reason);
    } else {
        story.headline = VerdictWords::answer(recommended);
    }
    if (verdict.standing == Standing::Limited)
        summary.append(VerdictWords::restriction(recommended));
    summary.append(
        VerdictWords::credentials(recommended, verdict.provider.value_or(ProviderCard {})));
    summary.removeAll(QString());
    story.summary = summary.join(u' ');
    story.settings = VerdictWords::settings(recommended);
    story.why = reasonsFor(recommended, lanes, evidence);
}

/// What changed since the last time is read before the answer, not below it.
bool isSaidBeforehand(const Finding &finding)
{
    return std::holds_alternative<finding::OtherHostThanBefore>(finding);
}

void tellWhyNot(Story &story, const Verdict &verdict, const Evidence &evidence)
{
    story.headline = VerdictWords::noAnswer(verdict, evidence);
    story.summary = VerdictWords::whatWasTried(evidence);
}

} // namespace

Story describe(const Verdict &verdict, const Evidence &evidence, Audience audience)
{
    const QList<ProbeReport> lanes = tellingLanes(verdict, evidence);
    Story story;
    story.tone = toneOf(verdict.standing);
    if (verdict.recommendation)
        tellTheAnswer(story, verdict, evidence, lanes);
    else
        tellWhyNot(story, verdict, evidence);
    for (const ProbeReport &lane : lanes)
        story.lanes.append(describe(lane, evidence.end));
    for (const Finding &finding : verdict.findings) {
        const FindingStory told = describe(finding);
        QList<FindingStory> &place = isSaidBeforehand(finding) ? story.beforehand : story.findings;
        if (!place.contains(told)) // both ports of a host often show the same certificate
            place.append(told);
    }
    story.wayOn = VerdictWords::wayOn(verdict, evidence);
    if (audience == Audience::Helpdesk)
        story.details = detailsOf(verdict, evidence);
    return story;
}

FindingStory describe(const Finding &finding)
{
    const FindingWords words = wordsFor(finding);
    return {
        .code = code(finding),
        .tone = toneOf(severity(finding)),
        .headline = words.headline,
        .explanation = words.explanation,
        .actor = shown(replies::actorOf(finding)),
        .remedy = words.remedy,
    };
}

} // namespace mailberth
