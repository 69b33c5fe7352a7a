// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/CauseWords.h"

#include "ui/words/Names.h"

#include <QCoreApplication>

namespace mailberth
{

namespace
{

/// Causes that only a text tells, or that mean something else there than in a session of ours.
struct CauseWords
{
    Q_DECLARE_TR_FUNCTIONS(CauseWords)

public:
    static QList<Topic> all();

private:
    static Topic cause(
        const char *code, const QString &headline, const QString &line, const QString &remedy);
};

Topic CauseWords::cause(
    const char *code, const QString &headline, const QString &line, const QString &remedy)
{
    return { .id = QString::fromLatin1(code),
        .title = headline,
        .paragraphs = { line,
            tr("%1: %2", "who acts, what they do")
                .arg(inWords(shown(replies::causeOf(QString::fromLatin1(code)).value().actor)),
                    remedy) } };
}

QList<Topic> CauseWords::all()
{
    return {
        cause("local.av-local-block", tr("Security software here blocks the connection."),
            tr("The connection fails on this computer, before it reaches the network."),
            tr("Allow the mail program in the firewall or security software.")),
        cause("local.clock-behind", tr("This computer's clock is slow."),
            tr("To it, certificates that are good now are not valid yet."),
            tr("Set date and time, and try again.")),
        cause("local.clock-ahead", tr("This computer's clock is fast."),
            tr("To it, certificates that are good now have run out."),
            tr("Set date and time, and try again.")),
        cause("local.hostname-pasted-space", tr("Something else stands beside the server's name."),
            tr("A blank, \"smtp://\" or a port belongs to no name."),
            tr("Enter the server's name alone.")),
        cause("local.client-fault", tr("The program itself made the mistake."),
            tr("The server and its settings are not the reason."),
            tr("Update the program, or look for this error in its own help.")),
        cause("local.client-lacks-tls", tr("The program has no encryption built in."),
            tr("The part that does TLS is missing or not switched on."),
            tr("Install or switch on its TLS part, such as OpenSSL.")),
        cause("local.settings-missing", tr("No outgoing server is entered."),
            tr("The program does not know where to send the mail."),
            tr("Enter the outgoing server; detect finds it from the mail address.")),
        cause("local.no-local-mail-server", tr("No mail server runs on this computer."),
            tr("The program wants to send through \"localhost\", and nothing listens there."),
            tr("Enter your provider's outgoing server in place of \"localhost\".")),
        cause("local.sasl-plugin-missing", tr("A part for signing in is missing here."),
            tr("The program found no way to sign in installed on this computer."),
            tr("Install the SASL plug-ins, such as libsasl2-modules.")),
        cause("dns.split-domain-hosting", tr("The mail is elsewhere than the web site."),
            tr("Another company takes the domain's mail, and its server is the right one."),
            tr("Use the outgoing server of the company that keeps the mail.")),
        cause("dns.stale-mx-old-hoster", tr("The settings are those of the old provider."),
            tr("The mailbox has moved, and the old server knows it no more."),
            tr("Use the new provider's server and password.")),
        cause("dns.dns-hijack-block", tr("The name leads to a wrong address here."),
            tr("A filter in this network answers for the server's name."),
            tr("Let the server's name through the DNS filter.")),
        cause("dns.srv-says-none", tr("The domain says that it offers none."),
            tr("It has published that there is no server for sending."),
            tr("Name the server that customers send through.")),
        cause("dns.autodiscover-404", tr("The domain publishes no settings."),
            tr("Programs that set themselves up find nothing there."),
            tr("Publish a settings file or SRV records; \"publish\" shows how.")),
        cause("tcp.vpn-blocks-smtp", tr("The VPN does not let mail through."),
            tr("With the VPN on, the ports for sending stay silent."),
            tr("Switch the VPN off for mail, or leave the mail program out of it.")),
        cause("tcp.mtu-blackhole", tr("Large packets get lost on the way."),
            tr("The conversation begins, then hangs when the certificate should come."),
            tr("Lower the MTU of the connection, for example to 1400.")),
        cause("tcp.bridge-not-running", tr("Proton Mail Bridge is not running."),
            tr("The program sends to this computer, and Bridge does not answer."),
            tr("Start Bridge, and use the password that Bridge shows.")),
        cause("tcp.localhost-v6", tr("\"localhost\" leads to the wrong address."),
            tr("It means ::1 first, and the service listens at 127.0.0.1."),
            tr("Enter 127.0.0.1 in place of \"localhost\".")),
        cause("tcp.mx-host-used-as-smtp", tr("This server takes mail from other servers."),
            tr("It is the domain's mail exchanger, not the one for sending."),
            tr("Use the outgoing server; detect finds it from the mail address.")),
        cause("tcp.port25-blocked", tr("Port 25 is blocked here."),
            tr("Most networks block it. It is there for mail servers among themselves."),
            tr("Use port 465 with TLS, or 587 with STARTTLS.")),
        cause("tcp.all-smtp-ports-blocked", tr("This network lets no mail out."),
            tr("The ports for sending stay silent, also at large providers."),
            tr("Allow 465 and 587, or try from another network.")),
        cause("tcp.ip-banned-fail2ban", tr("The server has shut this network out."),
            tr("After several wrong passwords it answers this address no more, for a while."),
            tr("Correct the password on every device, then wait, or ask the hoster.")),
        cause("tcp.ipv6-server-side", tr("The server does not answer over IPv6."),
            tr("It publishes an IPv6 address and is not reachable there."),
            tr("Make the server reachable over IPv6, or take the address out.")),
        cause("tls.av-mail-shield-tls", tr("Security software reads along in the encryption."),
            tr("It shows its own certificate in place of the server's."),
            tr("Switch off its scanning of outgoing mail, or trust its certificate in the "
               "program.")),
        cause("tls.old-root-store", tr("This computer knows no newer authorities."),
            tr("Its list of those that sign certificates is old or missing."),
            tr("Update the system or its certificates (ca-certificates).")),
        cause("tls.bridge-self-signed", tr("Bridge shows a certificate of its own."),
            tr("It is good for 127.0.0.1 only and must be trusted once."),
            tr("Enter 127.0.0.1 as the server, and trust Bridge's certificate.")),
        cause("tls.hoster-redirects-smtp", tr("Your hoster's server answers in its place."),
            tr("The hosting company leads connections for other mail servers to its own."),
            tr("Ask the hoster to lift its SMTP restrictions, or use its own server.")),
        cause("tls.client-tls-too-old", tr("The program's encryption is too old."),
            tr("It knows no version of TLS that the server still takes."),
            tr("Update the program or device, and switch on TLS 1.2.")),
        cause("tls.tls13-only-server", tr("The server takes TLS 1.3 only."),
            tr("The program knows older versions only."), tr("Update the mail program.")),
        cause("tls.cert-revocation-unreachable",
            tr("Nobody could say whether the certificate was revoked."),
            tr("The place that knows it cannot be reached from here."),
            tr("Allow the addresses for OCSP and CRL that the certificate names.")),
        cause("tls.sni-needed", tr("The program does not name the server."),
            tr("So a shared server shows another name's certificate."),
            tr("Update the program, or use the hoster's general server name.")),
        cause("tls.alert-unknown-ca-from-peer", tr("A program did not trust the certificate."),
            tr("It left because it knows nobody who signed it."),
            tr("Update the program's certificates, or let the server send the whole chain.")),
        cause("smtp.av-shield-stale-port", tr("Security software still uses the old port."),
            tr("It keeps the settings that the account had before."),
            tr("Delete the account from the list in the security software.")),
        cause("smtp.isp-transparent-smtp-proxy", tr("Another server answers in this network."),
            tr("The network leads mail to a server of its own."),
            tr("Use port 465 with TLS, or another network.")),
        cause("smtp.must-starttls-first", tr("The server wants encryption first."),
            tr("The program tried to sign in or send in the clear."),
            tr("Switch on STARTTLS for port 587, or SSL/TLS for port 465.")),
        cause("smtp.helo-rejected", tr("The server refuses the program's greeting."),
            tr("It wants a full host name, and got the computer's short one."),
            tr("Enter a full host name for HELO or EHLO in the program.")),
        cause("smtp.auth-before-second-ehlo", tr("The program signed in too early."),
            tr("After STARTTLS it must greet again, and did not."), tr("Update the program.")),
        cause("smtp.too-many-connections", tr("Too many connections at once."),
            tr("The server takes only a few of them for one account."),
            tr("Close other mail programs, or send fewer messages at a time.")),
        cause("smtp.reply-not-utf8", tr("The server's words are in another charset."),
            tr("That is no fault; the code beside them can still be read."),
            tr("Go by the code and the address in the reply.")),
        cause("smtp.server-misconfigured", tr("The server has a fault of its own."),
            tr("Something in its set-up or on its disk is broken."),
            tr("Look into the server's log for this refusal.")),
        cause("auth.app-password-unavailable", tr("App passwords are switched off for you."),
            tr("The organisation or a protection programme does not allow them."),
            tr("Allow app passwords, or set up sign-in by browser.")),
        cause("auth.username-is-alias", tr("An alias is not the user name."),
            tr("The server knows the account by its first address only."),
            tr("Sign in with the account's first address; the alias stays the sender.")),
        cause("auth.password-non-ascii", tr("The password has letters beyond a to z."),
            tr("Programs and servers write such letters in different ways."),
            tr("Choose a password of plain letters, digits and signs.")),
        cause("auth.password-whitespace", tr("A blank came along with the password."),
            tr("It was pasted with blanks or a line end."),
            tr("Enter the password again without blanks.")),
        cause("auth.oauth-refresh-failed", tr("The permit from the browser has run out."),
            tr("The provider renews it no more, or does not know the program."),
            tr("Sign in with the browser again; else an administrator checks the program's "
               "registration.")),
        cause("auth.pop-before-smtp", tr("Fetch your mail first."),
            tr("The server lets you send after you have fetched mail."),
            tr("Fetch mail, then send; better, switch on signing in for sending.")),
        cause("auth.kerberos-ticket", tr("The Kerberos ticket was refused."),
            tr("The program signs in with your computer's log-in, and that did not work."),
            tr("Choose \"normal password\" in the program, or sign in to the domain.")),
        cause("send.auth-required-at-mail", tr("The server wants you to sign in."),
            tr("The program tried to send without signing in first."),
            tr("Switch on authentication for the outgoing server in the program.")),
        cause("send.relay-denied", tr("The server does not pass this mail on."),
            tr("It does so only for those who signed in or belong to it."),
            tr("Switch on authentication, and use your own provider's outgoing server.")),
        cause("send.zoho-relaying-disallowed", tr("Zoho does not send from this address."),
            tr("It belongs to another account, another region, or nobody yet."),
            tr("Send from an address that is verified in this Zoho account.")),
        cause("send.direct-to-mx-policy", tr("The program sends past your provider."),
            tr("It went straight to the recipient's server, which refuses home networks."),
            tr("Enter your provider's outgoing server in the program.")),
        cause("send.ok-but-lost", tr("It was sent, and did not arrive."),
            tr("The server took the message; what follows happens elsewhere."),
            tr("Look into spam, and into the sender's mailbox for a notice.")),
        cause("none.not-outgoing-mail", tr("This is not about sending mail."),
            tr("It is about receiving, the web, a database, or the recipient's side."),
            tr("Look for help where that belongs; sending is not the matter.")),
        cause("none.cannot-tell", tr("The text does not tell the cause."),
            tr("It says that sending failed, and not why."),
            tr("Look for the server, the port and the last lines of the log.")),
    };
}

} // namespace

QList<Topic> causeTopics()
{
    return CauseWords::all();
}

} // namespace mailberth
