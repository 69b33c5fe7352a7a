// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/SubmissionStory.h"

#include "core/model/Overloaded.h"
#include "core/model/Printable.h"
#include "core/model/UserName.h"
#include "core/survey/SubmissionFindings.h"
#include "ui/words/Details.h"
#include "ui/words/Figures.h"
#include "ui/words/FindingWords.h"
#include "ui/words/Names.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace mailberth
{

namespace
{

struct SubmissionWords
{
    Q_DECLARE_TR_FUNCTIONS(SubmissionWords)

public:
    static void success(
        Story &story, const SubmissionReport &report, const SubmissionSetting &setting);
    static void failure(Story &story, const SubmissionReport &report,
        const SubmissionSetting &setting, const QList<Finding> &found);
    static QString hintAt(TypedOddity oddity);
    static QList<Fact> facts(const SubmissionReport &report, const SubmissionSetting &setting);
    static QString progress(const SubmissionReport &report);
    static QString consent(
        const Endpoint &endpoint, const TlsFacts &tls, const SubmissionSetting &setting);
};

QString addressList(const QList<MailAddress> &addresses)
{
    QStringList texts;
    for (const MailAddress &address : addresses)
        texts << address.toString();
    return listed(texts, 4);
}

void SubmissionWords::success(
    Story &story, const SubmissionReport &report, const SubmissionSetting &setting)
{
    story.tone = Tone::Good;
    const QString host = hostOf(report.connection.candidate.endpoint);
    if (!report.message) {
        story.headline = tr("You are signed in at %1.").arg(host);
        story.summary = tr("User name and password are right. Nothing was sent.");
        return;
    }
    const auto *accepted = std::get_if<message::Accepted>(&report.message->outcome);
    if (!accepted) {
        story.headline = tr("%1 would take a message from you.").arg(host);
        story.summary =
            tr("Signing in worked, and sender and recipient are right. Nothing was sent.");
        return;
    }
    story.headline = tr("%1 has taken the test message for %2.", "server, recipients")
                         .arg(host, addressList(setting.recipients));
    story.summary = tr("It sees to the rest. If the message does not arrive in some minutes, look "
                       "into the folder for spam.");
}

/// A refusal that what was typed may explain.
bool mayBeThePassword(const SignInOutcome &outcome)
{
    if (const auto *unsendable = std::get_if<signin::Unsendable>(&outcome))
        return unsendable->fault == CredentialFault::ControlCharacter;
    const auto *refused = std::get_if<signin::Refused>(&outcome);
    if (!refused)
        return false;
    using enum RefusalCause;
    static constexpr std::array causes { WrongCredentials, AppPasswordNeeded, SwitchedOffInWebmail,
        OtherUsernameForm, SeparateMailPassword, ServiceCredentials, PasswordEmpty };
    return std::find(causes.begin(), causes.end(), refused->cause) != causes.end();
}

QString SubmissionWords::hintAt(TypedOddity oddity)
{
    switch (oddity) {
    case TypedOddity::GroupsOfFour:
        return tr("It looks like an app password with blanks. Send it without them.");
    case TypedOddity::BlankAtAnEnd:
        return tr("What you typed has a blank at an end. Try it without.");
    case TypedOddity::LineBreak:
        return tr("What you typed has a line break in it. Try it without.");
    case TypedOddity::ByteOrderMark:
        return tr("What you gave has a byte order mark in it. Try it without.");
    case TypedOddity::TypographicMarks:
        return tr("What you typed has typographic quotation marks or dashes. Type plain ones.");
    case TypedOddity::OtherNormalForm:
        return tr("What you typed has an accent apart from its letter. Do not paste it.");
    case TypedOddity::BeyondAscii:
        return tr(
            "What you typed has letters beyond plain English. Some servers cannot check those.");
    }
    Q_UNREACHABLE();
}

void SubmissionWords::failure(Story &story, const SubmissionReport &report,
    const SubmissionSetting &setting, const QList<Finding> &found)
{
    story.tone = Tone::Bad;
    if (std::holds_alternative<outcome::Cancelled>(report.connection.outcome) && found.isEmpty()) {
        story.tone = Tone::Note;
        // Once somebody signs in, the password may have gone.
        story.headline = std::holds_alternative<signin::NotTried>(report.signIn.outcome)
            ? tr("Stopped. Nothing was sent.")
            : tr("Stopped. No message was sent.");
    } else if (!found.isEmpty()) {
        story.headline = wordsFor(found.constFirst()).verdict;
    } else {
        story.headline = tr("It did not come to an end.");
    }
    if (report.message && std::holds_alternative<message::Unknown>(report.message->outcome))
        story.tone = Tone::Caution;
    if (isSignedIn(report.signIn) && report.message)
        story.summary = tr("Signing in worked.");
    else if (mayBeThePassword(report.signIn.outcome))
        story.summary = setting.typed.oddities().isEmpty()
            ? QString()
            : hintAt(setting.typed.oddities().constFirst());
}

QList<Fact> SubmissionWords::facts(const SubmissionReport &report, const SubmissionSetting &setting)
{
    const Endpoint &endpoint = report.connection.candidate.endpoint;
    QList<Fact> facts {
        { tr("Server"), hostOf(endpoint) },
        { tr("Port"), portOf(endpoint) },
        { tr("Security"), inWords(endpoint.security) },
        { tr("User name"), printableUserName(setting.username) },
    };
    if (report.signIn.mechanism)
        facts << Fact { isSignedIn(report.signIn) ? tr("Signed in by") : tr("Tried by"),
            id(*report.signIn.mechanism) };
    if (!report.signIn.notKnown.isEmpty()) {
        QStringList names;
        for (const SaslMechanism mechanism : report.signIn.notKnown)
            names << id(mechanism);
        facts << Fact { tr("Offered, but not known to the server"),
            names.join(QStringLiteral(", ")) };
    }
    if (!report.message)
        return facts;
    if (const auto *accepted = std::get_if<message::Accepted>(&report.message->outcome)) {
        if (!accepted->queueId.isEmpty())
            facts << Fact { tr("The server's number for it"), printable(accepted->queueId) };
        facts << Fact { tr("The server said"), printable(accepted->reply) };
    }
    return facts;
}

QString SubmissionWords::progress(const SubmissionReport &report)
{
    const QString host = hostOf(report.connection.candidate.endpoint);
    const QList<Step> &timeline = report.connection.timeline;
    if (timeline.isEmpty())
        return tr("Going to %1.").arg(host);
    switch (timeline.constLast().stage) {
    case Stage::Resolve:
    case Stage::Connect:
    case Stage::Greeting:
    case Stage::Ehlo:
    case Stage::StartTls:
        return tr("Going to %1.").arg(host);
    case Stage::Handshake:
    case Stage::EhloAgain:
        return tr("Making sure that it is %1.").arg(host);
    case Stage::Auth:
        return tr("Signing in at %1.").arg(host);
    case Stage::Message:
        return tr("Handing the message over to %1.").arg(host);
    }
    Q_UNREACHABLE();
}

QString SubmissionWords::consent(
    const Endpoint &endpoint, const TlsFacts &tls, const SubmissionSetting &setting)
{
    const QString host = hostOf(endpoint);
    const QString owner = tls.chain.isEmpty() ? host : printable(tls.chain.constFirst().subject);
    if (setting.mechanism && provesWithoutSending(*setting.mechanism)
        && setting.recipients.isEmpty())
        return tr(
            "Your user name %1 goes to %2, encrypted. Your password is proven to it, once; it is "
            "sent itself only if the server turns out not to know that way. Its certificate is "
            "made out to %3.")
            .arg(printableUserName(setting.username), host, owner);
    const QString what = setting.recipients.isEmpty()
        ? tr("Your user name %1 and your password are sent to %2, encrypted, once. Its certificate "
             "is "
             "made out to %3.")
              .arg(printableUserName(setting.username), host, owner)
        : tr(
            "Your user name %1, your password and a short message to %4 are sent to %2, encrypted, "
            "once. Its certificate is made out to %3.")
              .arg(printableUserName(setting.username), host, owner,
                  addressList(setting.recipients));
    return what;
}

} // namespace

Story describe(const SubmissionReport &report, const SubmissionSetting &setting, Audience audience)
{
    Story story;
    const QList<Finding> found = findingsIn(report, setting.provider);
    if (hasSucceeded(report))
        SubmissionWords::success(story, report, setting);
    else
        SubmissionWords::failure(story, report, setting, found);
    story.settings = SubmissionWords::facts(report, setting);
    for (const Finding &finding : found)
        story.findings << describe(finding);
    if (audience == Audience::Helpdesk) {
        const Evidence evidence { .probes = { report.connection },
            .ending = SurveyEnding::Complete };
        story.details = detailsOf({}, evidence);
    }
    return story;
}

QString describeProgress(const SubmissionReport &report)
{
    return SubmissionWords::progress(report);
}

QString describeConsent(
    const Endpoint &endpoint, const TlsFacts &tls, const SubmissionSetting &setting)
{
    return SubmissionWords::consent(endpoint, tls, setting);
}

} // namespace mailberth
