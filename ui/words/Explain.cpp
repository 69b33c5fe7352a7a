// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/Explain.h"

#include "core/replies/Cause.h"
#include "ui/words/CauseWords.h"
#include "ui/words/CodeTopics.h"
#include "ui/words/References.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailberth
{

namespace
{

/// The questions that people ask about the two ports.
struct TopicWords
{
    Q_DECLARE_TR_FUNCTIONS(TopicWords)

public:
    static Topic difference();
    static Topic choice();
    static Topic history();
    static Topic uses();
    static Topic stillUsed();
    static Topic limits();
    static Topic administrators();
    static Topic guides();
    static Topic readable();
    static Topic words();
};

Topic TopicWords::difference()
{
    return {
        .id = QStringLiteral("difference"),
        .title = tr("How do 465 and 587 differ?"),
        .paragraphs = {
            tr("Both ports take outgoing mail from you; on both you sign in, and on both the mail "
               "is encrypted. They differ in when the encryption begins."),
            tr("On 465 the first thing that travels is the agreement on keys. Everything after it "
               "is encrypted: the greeting, the sign-in, the message. This is called implicit TLS; "
               "mail programs often call it SSL/TLS."),
            tr("On 587 the conversation begins in the clear. Program and server greet each other, "
               "the program asks for encryption with the command STARTTLS, and only then are keys "
               "agreed on. Nothing secret was said until then. But someone on the way can read "
               "this beginning, and could take the request out of it. A program that requires "
               "encryption notices that and stops; one that takes it \"if available\" goes on in "
               "the clear."),
            tr("The standard in force, RFC 8314 of 2018, prefers 465, and wants programs and "
               "servers to support 587 beside it for a transition of several years. If both sides "
               "are correct and require encryption, it sees no significant difference in security. "
               "465 leaves less to be set up wrongly, and takes fewer turns to begin."),
            tr("Nearly every mail program knows both. Some providers offer only one of the two, and "
               "some networks block one. What counts is what answers where you are, and that is "
               "what Mailberth tries and measures."),
        },
        .references = { rfc(8314, QStringLiteral("3.3")), rfc(6409), rfc(3207),
            ianaRegistry(465), ianaRegistry(587) },
        .illustration = Illustration::BothLanes,
    };
}

Topic TopicWords::choice()
{
    return {
        .id = QStringLiteral("choice"),
        .title = tr("Which of the two should I use?"),
        .paragraphs = {
            tr("If both work, take 465 with TLS. There is nothing before the encryption that could "
               "be read or removed, and RFC 8314 prefers it."),
            tr("If only 587 works, take 587 with STARTTLS, and make sure that your program requires "
               "it. A setting such as \"STARTTLS, if available\" gives the decision to whoever is "
               "on the way."),
            tr("Some programs do not insist on encryption on 587 unless told to: Nodemailer with "
               "\"secure: false\", Symfony with \"smtp://\", curl with \"--ssl\", Ruby's mail and "
               "PHPMailer as they come. If STARTTLS is taken out on the way, they send the password "
               "in the clear. On 465 none of them does. So for web applications and scripts 465 is "
               "the safe choice."),
            tr("Do not take port 25. It is there for mail servers among themselves; many networks "
               "block it, and providers rarely let customers sign in on it."),
        },
        .references = { rfc(8314, QStringLiteral("3.3")), rfc(8314, QStringLiteral("4.1")),
            rfc(6409, QStringLiteral("3.1")) },
    };
}

Topic TopicWords::history()
{
    return {
        .id = QStringLiteral("history"),
        .title = tr("What is port 465, and where does it come from?"),
        .paragraphs = {
            tr("A port is a number by which a computer tells its services apart. 465 is the one for "
               "handing mail to your provider over TLS."),
            tr("In the late 1990s it was registered for \"smtps\", mail over SSL. That was withdrawn "
               "soon after: STARTTLS was to bring encryption to the ports that existed, and mail "
               "servers among themselves had no means to choose another port. The number was given "
               "to a service that has nothing to do with mail."),
            tr("Programs and providers went on using 465, because it worked. For about twenty years "
               "it was in wide use and not registered for it, and many guides called it "
               "outdated, which by the book it was."),
            tr("In 2018 RFC 8314 put the book in line with the practice. 465 is registered again, "
               "now for \"submissions\": handing in mail over TLS. It is an exception that was made "
               "once; the other service keeps its entry beside it."),
            tr("587 was set aside for handing in mail in 1998, separate from port 25. It begins in "
               "the clear and can change to TLS by STARTTLS."),
        },
        .references = { rfc(8314, QStringLiteral("7.3")), rfc(2487), rfc(2476),
            ianaRegistry(465) },
    };
}

Topic TopicWords::uses()
{
    return {
        .id = QStringLiteral("uses"),
        .title = tr("What is port 465 used for?"),
        .paragraphs = {
            tr("Handing in mail. Your program gives each message to your own provider's server, "
               "which sends it on. The field calls this submission."),
            tr("Signing in. The server wants to know who is sending. On 465 your password is never "
               "asked for before the encryption stands."),
            tr("Protection on the way. In a hotel, a train or a company's network, whoever runs it "
               "sees that you talk to the server, but not what you say."),
            tr("Mail programs. Outlook, Thunderbird, Apple Mail and those on telephones offer it, "
               "mostly under the name SSL/TLS. Older programs may know this way and not STARTTLS."),
            tr("Company servers. They take mail from employees on 465 in the same way as a "
               "provider takes it from customers."),
            tr("Notifications. Web shops, forums, monitoring systems and printers send their mail "
               "through it, with an account of their own. Their settings often call it SMTPS, SSL "
               "or \"secure\"."),
            tr("Mind the words in such settings. \"SSL/TLS\" in Thunderbird and Outlook means 465. In "
               "PHPMailer, WP Mail SMTP, Jenkins, Django and git \"SSL\" means 465 and \"TLS\" means "
               "STARTTLS on 587. In Home Assistant, Proxmox, GitLab and Rails \"tls\" means 465. "
               "\"smtps\" or \"secure\" in Symfony, curl and Nodemailer means 465."),
            tr("It is not for mail from one provider to another; that goes over port 25."),
        },
        .references = { rfc(8314, QStringLiteral("3.3")), rfc(6409), rfc(4954) },
    };
}

Topic TopicWords::stillUsed()
{
    return {
        .id = QStringLiteral("still-used"),
        .title = tr("Is port 465 still used?"),
        .paragraphs = {
            tr("Yes, and it is not a remnant: since 2018 it is registered for handing in mail over "
               "TLS and preferred by the standard."),
            tr("Mozilla publishes a list of providers' settings, from which Thunderbird sets up "
               "accounts. Of its 163 entries of 12 March 2026, 98 name 465 with TLS and 63 name "
               "587 with STARTTLS; some name both."),
            tr("Some large providers name 587 only, for example Microsoft 365 and iCloud. There "
               "587 is the right answer."),
        },
        .references = { rfc(8314, QStringLiteral("3.3")), ianaRegistry(465), mozillasList() },
    };
}

Topic TopicWords::limits()
{
    return {
        .id = QStringLiteral("limits"),
        .title = tr("What can still go wrong on 465?"),
        .paragraphs = {
            tr("Old encryption. SSL is the old name of TLS, and all of its versions are withdrawn, "
               "as are TLS 1.0 and 1.1. A server that knows nothing newer protects poorly. "
               "Mailberth speaks TLS 1.2 and 1.3 only."),
            tr("Mistakes in setting up. A certificate that has run out, that is for another name or "
               "that comes without the one above it; sign-in that is offered before encryption on "
               "587; a program that is told to accept any certificate."),
            tr("Phishing and forged senders. Encryption protects the way to your provider, not "
               "the truth of what is written. A message that lures you travels encrypted like any "
               "other. Against forged senders there are SPF, DKIM and DMARC; against lures, care."),
            tr("The way beyond. The message is encrypted up to your provider's server. Whether it "
               "is on its further way is decided among the servers. If nobody but the recipient "
               "is to read it, the message itself must be encrypted (OpenPGP, S/MIME)."),
            tr("No 465 at all. Some providers offer only 587, and some networks block 465. With "
               "encryption required, 587 is sound, too."),
        },
        .references = { rfc(7568), rfc(8996), rfc(9325), rfc(7208), rfc(6376), rfc(9989) },
    };
}

Topic TopicWords::administrators()
{
    return {
        .id = QStringLiteral("administrators"),
        .title = tr("How does an administrator make 465 secure?"),
        .paragraphs = {
            tr("Offer both ports: 465 with TLS from the first byte, and 587 with STARTTLS for those "
               "who need it. On 587 let nobody sign in before TLS."),
            tr("Allow TLS 1.2 and 1.3 only, with the cipher suites of RFC 9325, and keep the "
               "server's software up to date."),
            tr("Use a certificate of a public authority. It must hold the very names that "
               "customers type in, as subject alternative names; send the whole chain; renew it "
               "automatically, and have the renewal watched."),
            tr("Take mail only from people who have signed in, offer PLAIN or better inside TLS, "
               "slow down those who guess, and let programs use passwords of their own or OAuth "
               "2.0."),
            tr("Tell programs the way: SRV records for _submissions._tcp and _submission._tcp, and a "
               "settings file for automatic set-up. Then nobody needs to guess."),
            tr("Keep port 25, for other servers, apart from these two, and check all of it from "
               "outside after each change, for example with %1.")
                .arg(QStringLiteral("mailberth-cli probe HOST --helpdesk")),
        },
        .references = { rfc(8314, QStringLiteral("4")), rfc(9325), rfc(9525), rfc(6186), rfc(6409),
            rfc(4954) },
    };
}

Topic TopicWords::guides()
{
    return {
        .id = QStringLiteral("guides"),
        .title = tr("Why do guides disagree?"),
        .paragraphs = {
            tr("Age. Until 2018 the registry gave 465 to another service, so 587 was the only port "
               "that a careful guide could name. Many pages were written then and copied since."),
            tr("Names. Mail programs call the way on 465 SSL/TLS and the one on 587 STARTTLS or "
               "even TLS. SSL sounds older, so 465 seems older. Both ports speak the same TLS."),
            tr("What is true in it: 587 with STARTTLS is a standard, is widely offered, and is "
               "sound if encryption is required. What is not: that 465 is outdated. RFC 8314 "
               "prefers it, and of the 163 entries in Mozilla's list of providers (12 March 2026) "
               "98 name 465 with TLS and 63 name 587 with STARTTLS."),
            tr("Mailberth shows both and decides by what it measures from where you are."),
        },
        .references = { rfc(8314, QStringLiteral("3.3")), rfc(8314, QStringLiteral("7.3")),
            mozillasList(), ianaRegistry(465) },
    };
}

Topic TopicWords::readable()
{
    return {
        .id = QStringLiteral("readable"),
        .title = tr("What can be read on the way?"),
        .paragraphs = {
            tr("On both ports: which computer talks to which, when, and how much. In the agreement "
               "on keys the server's name can be read as well, and with TLS 1.2 its certificate. "
               "The question for the server's address, which comes before, is often readable, too."),
            tr("On 587 in addition: the greeting, by which a server often tells its software; the "
               "name by which your program introduces itself; the list of what the server offers; "
               "and the request for encryption."),
            tr("Not on either: your user name, your password, sender, recipients and the message, "
               "as long as your program requires encryption."),
            tr("Many programs introduce themselves with the computer's name or its address at home. "
               "Mailberth says [127.0.0.1] to every server, which tells nothing about you."),
        },
        .references = { rfc(3207, QStringLiteral("6")), rfc(8446), rfc(5321, QStringLiteral("4.1.3")) },
        .illustration = Illustration::BothLanes,
    };
}

Topic TopicWords::words()
{
    return {
        .id = QStringLiteral("words"),
        .title = tr("What do the words mean?"),
        .paragraphs = {
            tr("Submission: handing a message to your own provider, which sends it on. The server "
               "for it is called outgoing server or SMTP server in mail programs."),
            tr("SMTP: the language in which mail is handed over, from 1982 and still in use."),
            tr("TLS: the encryption between two computers, the same as on web pages. It hides what "
               "is said and proves who answers. SSL is its old name."),
            tr("Implicit TLS: the encryption begins at once, with the first byte; usual on 465."),
            tr("STARTTLS: a command that changes a conversation in the clear to an encrypted one; "
               "usual on 587."),
            tr("Certificate: a server's proof of its name, signed by an authority that your "
               "computer trusts, and valid for a time."),
            tr("Port: the number by which a computer tells its services apart."),
            tr("EHLO: how a mail program introduces itself and asks what a server offers."),
        },
        .references = { rfc(6409), rfc(5321), rfc(8446), rfc(3207), rfc(9525) },
    };
}

std::optional<Topic> named(const QList<Topic> &topics, QStringView id)
{
    const auto found = std::find_if(
        topics.cbegin(), topics.cend(), [id](const Topic &topic) { return topic.id == id; });
    if (found == topics.cend())
        return std::nullopt;
    return *found;
}

} // namespace

QList<Topic> topics()
{
    return { TopicWords::difference(), TopicWords::choice(), TopicWords::history(),
        TopicWords::uses(), TopicWords::stillUsed(), TopicWords::limits(),
        TopicWords::administrators(), TopicWords::guides(), TopicWords::readable(),
        TopicWords::words() };
}

std::optional<Topic> topic(QStringView id)
{
    return named(topics(), id);
}

std::optional<Topic> topicForCode(QStringView code)
{
    return named(codeTopics(), code);
}

std::optional<Topic> explanationOf(QStringView subject)
{
    if (const auto found = topic(subject))
        return found;
    for (const QString &name : replies::namesOf(subject.toString())) {
        auto found = named(causeTopics(), name);
        if (!found)
            found = topicForCode(name);
        if (found) {
            found->id = subject.toString();
            return found;
        }
    }
    return std::nullopt;
}

} // namespace mailberth
