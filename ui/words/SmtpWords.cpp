// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/FindingWords.h"

#include "core/model/Printable.h"
#include "ui/words/Figures.h"
#include "ui/words/Names.h"

namespace mailberth
{

/// What the other port of the same server is good for, as far as it was tried.
QString SmtpWords::otherPort(OtherLane lane)
{
    switch (lane) {
    case OtherLane::Works:
        return tr("Use the server's other port; it works from here.");
    case OtherLane::FailsToo:
        return tr("The server's other port fails as well: try another network, and tell the "
                  "provider if both fail there, too.");
    case OtherLane::NotTried:
        return tr("Use port 465 if it works; do not send over this port unencrypted.");
    }
    Q_UNREACHABLE();
}

FindingWords SmtpWords::operator()(const finding::NotSmtp &other) const
{
    const QString name = hostOf(other.endpoint);
    const QString number = portOf(other.endpoint);
    const QString verdict = tr("Another service answers in place of the mail server.");
    const QString remedy = tr("Check the server's name and its port with your provider's help "
                              "pages.");
    switch (other.spoken) {
    case outcome::Protocol::Http:
        return {
            .verdict = verdict,
            .headline = tr("%1, port %2, is a web server.").arg(name, number),
            .explanation = tr("It answers as web servers do. Perhaps the name of a web site was "
                              "taken for that of a mail server, or a hotspot wants its page to be "
                              "seen first."),
            .remedy = remedy,
        };
    case outcome::Protocol::Imap:
        return {
            .verdict = verdict,
            .headline = tr("%1, port %2, is a server for incoming mail (IMAP).").arg(name, number),
            .explanation = tr("It lets you read mail. Sending needs the outgoing server (SMTP)."),
            .remedy = remedy,
        };
    case outcome::Protocol::Pop3:
        return {
            .verdict = verdict,
            .headline = tr("%1, port %2, is a server for incoming mail (POP3).").arg(name, number),
            .explanation = tr("It lets you fetch mail. Sending needs the outgoing server (SMTP)."),
            .remedy = remedy,
        };
    case outcome::Protocol::Tls:
        return {
            .verdict = verdict,
            .headline =
                tr("%1, port %2, answers in TLS where SMTP was expected.").arg(name, number),
            .explanation = tr("On this port the server wants encryption to begin at once."),
            .remedy = tr("Choose TLS (often called SSL/TLS) for this port, or STARTTLS with port "
                         "587."),
        };
    case outcome::Protocol::Unknown:
        return {
            .verdict = verdict,
            .headline = tr("%1, port %2, does not speak SMTP.").arg(name, number),
            .explanation = tr("What it said is no greeting of a mail server."),
            .remedy = remedy,
        };
    }
    Q_UNREACHABLE();
}

FindingWords SmtpWords::operator()(const finding::GreetingRefused &refused) const
{
    return {
        .verdict = tr("The mail server turns this computer away."),
        .headline = tr("%1, port %2, says no before anything was asked.")
                        .arg(hostOf(refused.endpoint), portOf(refused.endpoint)),
        .explanation = refused.reply.code / 100 == 4
            ? tr("The server said: \"%1\". That is meant for now: it is busy, or has had too many "
                 "connections from here.")
                  .arg(printable(refused.reply))
            : tr("The server said: \"%1\". It gives no service there, or not to this network's "
                 "address.")
                  .arg(printable(refused.reply)),
        .remedy = refused.reply.code / 100 == 4
            ? tr("Wait some minutes, then look again.")
            : tr("Try another network; if it says the same there, send the provider its words."),
    };
}

FindingWords SmtpWords::operator()(const finding::SlowGreeting &slow) const
{
    return {
        .verdict = tr("The mail server is slow to greet."),
        .headline = tr("%1, port %2, greets only after %3.")
                        .arg(hostOf(slow.endpoint), portOf(slow.endpoint), inWords(slow.waited)),
        .explanation = tr("Some servers let strangers wait, or first look up who calls. A mail "
                          "program with little patience calls this a failure."),
        .remedy = tr("Give your mail program more time to connect, if it allows that."),
    };
}

QString SmtpWords::explain(outcome::Helo helo, const QString &said)
{
    switch (helo) {
    case outcome::Helo::Accepted:
        return tr("EHLO is how a mail program asks what a server offers. The server said: \"%1\". "
                  "It knows only the older HELO, which allows neither encryption nor signing in.")
            .arg(said);
    case outcome::Helo::Refused:
        return tr("EHLO is how a mail program asks what a server offers. The server said: \"%1\". "
                  "It does not take the older HELO, either.")
            .arg(said);
    case outcome::Helo::Unanswered:
        return tr("EHLO is how a mail program asks what a server offers. The server said: \"%1\". "
                  "To the older HELO it gave no answer.")
            .arg(said);
    case outcome::Helo::NotSent:
        return tr("EHLO is how a mail program asks what a server offers. The server said: \"%1\".")
            .arg(said);
    }
    Q_UNREACHABLE();
}

FindingWords SmtpWords::operator()(const finding::EhloRefused &refused) const
{
    const QString said = printable(refused.reply);
    if (refused.reply.code == smtp::closingDown)
        return (*this)(finding::GreetingRefused { refused.endpoint, refused.reply });
    if (refused.helo == outcome::Helo::NotSent)
        return {
            .verdict = tr("The mail server turns this computer away."),
            .headline = tr("%1, port %2, refuses the name that Mailberth gives.")
                            .arg(hostOf(refused.endpoint), portOf(refused.endpoint)),
            .explanation = tr("A mail program begins with a name for its computer (EHLO). Given "
                              "were: %1. The server said: \"%2\". It may take another name, "
                              "or mean this network's address.")
                               .arg(listed(printable(refused.names), 3), said),
            .remedy = tr("Try your mail program, which gives a name of its own; if it is refused, "
                         "too, send the provider the server's words."),
        };
    return {
        .verdict = refused.helo == outcome::Helo::Accepted
            ? tr("The mail server is too old to sign in to.")
            : tr("The mail server does not understand mail programs."),
        .headline = tr("%1, port %2, does not accept EHLO.")
                        .arg(hostOf(refused.endpoint), portOf(refused.endpoint)),
        .explanation = explain(refused.helo, said),
        .remedy = tr("Let the server answer EHLO, or name the one that customers send through."),
    };
}

FindingWords SmtpWords::operator()(const finding::StartTlsMissing &missing) const
{
    const QString verdict = tr("The mail server offers no encryption here.");
    const QString headline = tr("%1, port %2, does not offer STARTTLS.")
                                 .arg(hostOf(missing.endpoint), portOf(missing.endpoint));
    if (!missing.masked.isEmpty())
        return {
            .verdict = verdict,
            .headline = headline,
            .explanation = tr("Its answer holds blotted-out words (\"%1\"). A firewall on the way "
                              "that inspects mail does this and takes the offer of encryption out.")
                               .arg(listed(printable(missing.masked), 3)),
            .remedy = missing.otherLane == OtherLane::FailsToo
                ? tr("Try another network, or ask whoever runs this one to let encrypted mail "
                     "through (on Cisco: switch ESMTP inspection off).")
                : tr("Use port 465 if it works, or ask whoever runs this network to let encrypted "
                     "mail through (on Cisco: switch ESMTP inspection off)."),
        };
    const QString remedy = otherPort(missing.otherLane);
    if (!missing.authInTheClear.isEmpty())
        return {
            .verdict = verdict,
            .headline = headline,
            .explanation =
                tr("It would let you sign in (%1) where everything can be read on the "
                   "way. Either the server does not offer encryption there, or something "
                   "on the way took the offer out. Mailberth stopped and sent nothing "
                   "secret.")
                    .arg(listed(printable(missing.authInTheClear), 4)),
            .remedy = remedy,
        };
    return {
        .verdict = verdict,
        .headline = headline,
        .explanation = tr("Without it everything on this port could be read on the way. Either the "
                          "server does not offer encryption there, or something on the way took "
                          "the offer out. Mailberth stopped and sent nothing secret."),
        .remedy = remedy,
    };
}

FindingWords SmtpWords::operator()(const finding::StartTlsRefused &refused) const
{
    if (refused.reply.isPositive())
        return {
            .verdict = tr("Encryption is offered and then not begun."),
            .headline = tr("%1, port %2, offers STARTTLS and does not begin it.")
                            .arg(hostOf(refused.endpoint), portOf(refused.endpoint)),
            .explanation = tr("In place of the 220 that begins encryption the answer was %1: "
                              "\"%2\". A mail server does not do that. Something in the network "
                              "on the way, such as a mobile operator's mail filter, may answer in "
                              "its place. Mailberth stopped and sent nothing secret.")
                               .arg(QString::number(refused.reply.code), printable(refused.reply)),
            .remedy = refused.otherLane == OtherLane::Works
                ? otherPort(refused.otherLane)
                : tr("Try another network, for instance a friend's; if it works there, ask "
                     "whoever runs this one to let encrypted mail through."),
        };
    return {
        .verdict = tr("The mail server does not start encryption."),
        .headline = tr("%1, port %2, offers STARTTLS and then refuses it.")
                        .arg(hostOf(refused.endpoint), portOf(refused.endpoint)),
        .explanation = refused.reply.code == 454
            ? tr("The server said: \"%1\". Most often it cannot read its own certificate or key.")
                  .arg(printable(refused.reply))
            : tr("The server said: \"%1\".").arg(printable(refused.reply)),
        .remedy = refused.otherLane == OtherLane::FailsToo
            ? tr("The server's other port fails as well: tell the provider what its server says.")
            : tr("Use port 465 if it works, and tell the provider what its server says."),
    };
}

FindingWords SmtpWords::operator()(const finding::ProtocolViolated &violated) const
{
    const QString verdict = tr("What answers there does not keep to the rules of SMTP.");
    const QString headline = tr("%1, port %2, does not keep to SMTP.")
                                 .arg(hostOf(violated.endpoint), portOf(violated.endpoint));
    const QString remedy = tr("Send the provider the details of this check.");
    const QString step = inWords(violated.stage);
    switch (violated.violation) {
    case outcome::Violation::LineTooLong:
    case outcome::Violation::ReplyTooLong:
    case outcome::Violation::SessionTooLong:
        return {
            .verdict = verdict,
            .headline = headline,
            .explanation =
                tr("It said far more than a mail server may at this step: %1.").arg(step),
            .remedy = remedy,
        };
    case outcome::Violation::MixedCodes:
        return {
            .verdict = verdict,
            .headline = headline,
            .explanation =
                tr("The lines of one answer contradict each other at this step: %1.").arg(step),
            .remedy = remedy,
        };
    case outcome::Violation::MalformedReply:
        return {
            .verdict = verdict,
            .headline = headline,
            .explanation = tr("It gave an answer that cannot be read at this step: %1.").arg(step),
            .remedy = remedy,
        };
    case outcome::Violation::Unsolicited:
        return {
            .verdict = verdict,
            .headline = headline,
            .explanation =
                tr("It answered what nobody had asked at this step: %1. Something on the "
                   "way may have spoken in its place.")
                    .arg(step),
            .remedy = remedy,
        };
    }
    Q_UNREACHABLE();
}

FindingWords SmtpWords::operator()(const finding::SignInNotOffered &missing) const
{
    if (!missing.forExchange.isEmpty())
        return {
            .verdict = tr("The mail server offers no sign-in that mail programs can use."),
            .headline = tr("%1, port %2, signs in only computers of its own organisation.")
                            .arg(hostOf(missing.endpoint), portOf(missing.endpoint)),
            .explanation = tr("It is a Microsoft Exchange server and offers %1 in a form of its "
                              "own (X-EXPS), for Exchange servers and computers of its Windows "
                              "domain. The sign-in of mail programs is switched off there.")
                               .arg(listed(printable(missing.forExchange), 4)),
            .remedy = tr("Ask the administrator for the server and port that mail programs send "
                         "through, or to switch their sign-in on after encryption."),
        };
    return {
        .verdict = tr("The mail server offers no sign-in."),
        .headline = tr("%1, port %2, is encrypted, but offers no sign-in.")
                        .arg(hostOf(missing.endpoint), portOf(missing.endpoint)),
        .explanation = tr("Customers of a provider sign in before they send. A server without that "
                          "is most likely there for other mail servers only."),
        .remedy = tr("Ask the provider for the server that its customers send through."),
    };
}

FindingWords SmtpWords::operator()(const finding::SignInBeforeTls &early) const
{
    return {
        .verdict = tr("The mail server offers sign-in before encryption."),
        .headline = tr("%1, port %2, offers sign-in before it encrypts.")
                        .arg(hostOf(early.endpoint), portOf(early.endpoint)),
        .explanation = tr("It offers %1 while everything can still be read on the way. A careless "
                          "program would take that offer; Mailberth does not.")
                           .arg(choiceOf(printable(early.mechanisms), 4)),
        .remedy = tr("Set your mail program to require encryption; the server's administrator "
                     "should offer sign-in only after STARTTLS."),
    };
}

FindingWords SmtpWords::operator()(const finding::SignInDiffers &differs) const
{
    const auto orNone = [](const QStringList &mechanisms) {
        return mechanisms.isEmpty() ? tr("none", "no ways to sign in")
                                    : listed(printable(mechanisms), 8);
    };
    return {
        .verdict = tr("465 and 587 offer different ways to sign in."),
        .headline =
            tr("465 and 587 of %1 offer different ways to sign in.").arg(differs.host.ascii()),
        .explanation = tr("With TLS from the first byte: %1. After STARTTLS: %2.")
                           .arg(orNone(differs.onImplicitTls), orNone(differs.onStartTls)),
        .remedy = tr("Nothing must be done; the provider may want to set both ports up alike."),
    };
}

} // namespace mailberth
