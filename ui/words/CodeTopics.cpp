// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/CodeTopics.h"

#include "ui/words/FindingWords.h"
#include "ui/words/Names.h"
#include "ui/words/References.h"

#include <QCoreApplication>

namespace mailberth
{

namespace
{

struct CodeTopics
{
    Q_DECLARE_TR_FUNCTIONS(CodeTopics)

public:
    static QList<Topic> local();
    static QList<Topic> names();
    static QList<Topic> sources();
    static QList<Topic> connections();
    static QList<Topic> handshakes();
    static QList<Topic> certificates();
    static QList<Topic> conversations();
    static QList<Topic> signIns();
    static QList<Topic> messages();

    /// What a finding says anyway, as an entry of its own.
    static Topic entryFor(
        const QString &code, const FindingWords &words, const QList<Reference> &references = {});
};

Topic entry(const char *code, const QString &title, const QString &meaning, const QString &help,
    const QList<Reference> &references = {})
{
    return { .id = QString::fromLatin1(code),
        .title = title,
        .paragraphs = { meaning, help },
        .references = references };
}

Topic CodeTopics::entryFor(
    const QString &code, const FindingWords &words, const QList<Reference> &references)
{
    return { .id = code,
        .title = words.verdict,
        .paragraphs = { words.explanation,
            tr("%1: %2").arg(inWords(shown(replies::actorOnceMeasured(code))), words.remedy) },
        .references = references };
}

QList<Topic> CodeTopics::local()
{
    return {
        entry("local.no-internet", tr("This computer is offline."),
            tr("Every step failed in the way it fails without a network: no name server and no "
               "mail "
               "server could be reached. That says nothing about the address or the provider."),
            tr("You: join a network, then look again. In a hotel or a train, open a web page "
               "first; "
               "some networks let nothing through before their own page was seen.")),
        entry("local.organisation-file-unusable",
            tr("The organisation's file on this computer cannot be used."),
            tr("An organisation can set servers for its computers, and whom not to ask. A file "
               "that "
               "somebody other than an administrator could have written is not believed: it, and "
               "every folder above it, must belong to root (on Windows to SYSTEM or to the "
               "administrators), must not be writable by anybody else, and must not be a link. A "
               "file with a mistake is not used either. Then nobody is asked but this computer, "
               "the provider book and DNS, for the file may have forbidden more."),
            tr("Administrator: correct the file, its owner or its rights as the finding says, or "
               "remove it. mailberth-cli detect tells whether it is used.")),
        entry("local.out-of-time", tr("The search ended before everything was tried."),
            tr("The whole search has a time limit, so that a silent server cannot hold it up for "
               "ever. What was known by then is shown."),
            tr("You: look again and allow more time, on the command line with --timeout.")),
        entry("local.proxy-only-network", tr("A proxy does not let mail through."),
            tr("In some networks every connection must go through a proxy, and many proxies carry "
               "web pages only. A mail program cannot send there."),
            tr("Administrator: allow connections to the mail server's ports 465 and 587."),
            { rfc(9110, QStringLiteral("9.3.6")) }),
        entry("local.proxy-unknown", tr("It is not known whether this network needs a proxy."),
            tr("Many computers look their proxy up by themselves, often with a script that a "
               "server in the network holds. If that server takes the connection and says nothing, "
               "a program may wait for ever. Mailberth waits for two seconds, once in each search, "
               "and then goes straight to the mail server, as web browsers do."),
            tr("Administrator: repair the server of the script. You: switch the automatic search "
               "off where there is no proxy, or name the proxy, on the command line with "
               "--proxy.")),
        entry("local.captive-portal", tr("The network may want its own page to be seen first."),
            tr("Hotspots in hotels, trains and stations answer in the place of every server until "
               "their own page was seen. Mailberth says so if an answer carries HTTP's status 511, "
               "or if web servers of different owners all show certificates for other names. A "
               "filter in the network can look the same. A single site with a wrong certificate, "
               "or with a web page in the place of settings, is no sign of it."),
            tr("You: open a web page in your browser, sign in on the network's own page if one "
               "appears, then look again."),
            { rfc(6585, QStringLiteral("6")), rfc(8952) }),
        entry("auth.provider-has-no-smtp", tr("The provider offers no SMTP to its customers."),
            tr("Some providers let mail leave only through their own program or web page, or only "
               "in certain plans. Then there are no settings for other mail programs."),
            tr("You: ask the provider whether another plan or a bridge program offers SMTP.")),
    };
}

QList<Topic> CodeTopics::names()
{
    return {
        entry("dns.dns-nxdomain-host", tr("The mail server's name does not exist."),
            tr("A name was given for the mail server, but no name server knows an address for it. "
               "Most often a letter is wrong, or an old guide names a server that is gone."),
            tr("You: take the server's name from your provider's help pages.")),
        entry("dns.dns-no-mx", tr("The part after the @ takes no mail."),
            tr("The domain does not exist, or it says itself that it takes no mail (a null MX). "
               "There is most likely no mailbox to send from."),
            tr("You: check the part of your address after the @."),
            { rfc(7505), rfc(5321, QStringLiteral("5.1")) }),
        entry("dns.dns-servfail", tr("Names cannot be looked up."),
            tr("The name server gave no answer or an error, so it is not known whether the name "
               "exists. A router that hangs and broken signatures of a domain (DNSSEC) look the "
               "same from here."),
            tr("Administrator: see why the name server does not answer. You: try again, restart "
               "the router, or use another name server.")),
        entry("dns.no-server-named", tr("Nobody names a server for outgoing mail."),
            tr("The domain exists, but neither lists nor its own entries name a server, and the "
               "usual names such as smtp and mail in front of it do not exist."),
            tr("You: look up the outgoing server on your provider's help pages and enter it. "
               "Provider: publish SRV records, so that programs find it by themselves."),
            { rfc(6186), rfc(8314, QStringLiteral("5.1")) }),
        entry("dns.name-server-useless", tr("The name server is of no use."),
            tr("Not one name was found, and so the name server was asked for the root of all "
               "names, which must exist. It did not answer, or said that there is none. Its other "
               "answers then say nothing of the address or of the provider."),
            tr("Network: use another name server or restart the router; then look again."),
            { rfc(1034, QStringLiteral("3.1")) }),
        entry("dns.names-disagree", tr("Name servers and this computer disagree about a name."),
            tr("The name servers know no address, but this computer's own look-up does, for "
               "instance from its hosts file or from a company's network. Mailberth uses the "
               "computer's answer and shows the difference."),
            tr("Administrator: if it is not meant so, check the hosts file and the network's name "
               "service.")),
    };
}

QList<Topic> CodeTopics::sources()
{
    return {
        entry("dns.sources-disagree", tr("Several places name different mail servers."),
            tr("The domain's own entries, its settings files and lists kept by others do not "
               "agree. "
               "Often one of them is old. Mailberth tries what they name and takes the one that is "
               "trusted most among those that prove themselves: the provider's own word over https "
               "before Mozilla's list, that before the domain's unsigned entries, those before a "
               "guess."),
            tr("Provider: bring all entries up to date. You: if nothing works, ask the provider.")),
        entry("dns.settings-malformed", tr("The published settings are broken."),
            tr("A domain can publish a settings file for mail programs. Here the file is there, "
               "and cannot be read: it is not well-formed, or names no server. The finding says "
               "where the file lies, and in which line it breaks."),
            tr("Provider: mend the file. You: ask for the outgoing server's name and enter it.")),
        entry("dns.settings-want-address", tr("The settings server wants the whole address."),
            tr("Some settings servers answer only if the whole mail address is told to them. "
               "Mailberth asks without it, for the address is the person's, and the settings are "
               "most often the same for everybody."),
            tr("Provider: answer without the address, too. You: ask for the outgoing server's name "
               "and enter it.")),
        entry("dns.settings-refused", tr("The settings server refuses."),
            tr("The settings server is there, and answers that it does not give the settings file, "
               "or cannot at the moment."),
            tr("Provider: let everybody read the file. You: ask for the outgoing server's name and "
               "enter it.")),
        entry("dns.settings-elsewhere", tr("The settings server leads elsewhere."),
            tr("The settings server leads to another place that is not encrypted, or not one for "
               "settings. A redirect is followed over https only: anybody on the way could write "
               "what comes in the clear."),
            tr("Provider: let the redirect lead to an https address.")),
        entry("dns.settings-untrusted", tr("The settings server does not prove its name."),
            tr("The settings server shows a certificate that is refused, most often one for "
               "another name. Nothing was asked there."),
            tr("Provider: install a certificate for that name. You: ask for the outgoing server's "
               "name and enter it.")),
        entry("dns.settings-silent", tr("The settings server does not answer over https."),
            tr("The name of a settings server exists, and no connection to it came about. Perhaps "
               "the settings are published without encryption only; on the command line "
               "--plain-http asks there, too."),
            tr("Provider: publish the settings over https. You: ask for the outgoing server's name "
               "and enter it.")),
        entry("dns.source-unheard", tr("Somebody who may know better has not answered."),
            tr("A server was found under a usual name, while the domain's own entries could not be "
               "asked in time. They may name another server."),
            tr("You: look again before you sign in.")),
        entry("dns.hoster-beside", tr("The domain's mail is received by a hoster."),
            tr("A server under the domain's own name proved itself and is recommended. The "
               "domain's mail is taken by somebody else, with whom the mailbox may lie, too."),
            tr("You: if signing in fails, ask that hoster for its outgoing server.")),
        entry("dns.foreign-host", tr("Is this company your provider?"),
            tr("A server was found and proved its name, but nobody who can be trusted with it says "
               "that it is the server of this mailbox: neither you, nor your organisation, nor the "
               "provider book, nor the mail domain itself over https. Hosting companies are often "
               "found this way. But an entry in the domain name system is not signed, so somebody "
               "on the way could put another server there. A proven certificate shows who the "
               "server is, not that it is the right one. So no password goes there unasked."),
            tr("You: say yes only if you know this company, from a contract, a bill, or the person "
               "who looks after your mail."),
            { rfc(6186, QStringLiteral("6")), rfc(8314, QStringLiteral("5.1")) }),
        entry("dns.other-host-than-before", tr("This is another server than before."),
            tr("Mailberth remembers, for each mail domain, the server that you said yes to or "
               "signed in to the last time: its name alone, in a file that only you can read. This "
               "time the search leads to another one. Providers do change their servers. But a "
               "forged entry on the way looks the same from here, so it is said before anything "
               "else. It changes nothing in who may be signed in to: a server that nobody chose is "
               "still asked about."),
            tr("You: if you have not heard of a change, ask the provider before you sign in. After "
               "the next sign-in the new server is the remembered one.")),
        entry("dns.private-address", tr("The server's name leads into a private network."),
            tr("An entry for the mail domain names a server of another domain, and its name leads "
               "to an address that exists only inside private networks, or to this computer "
               "itself. Whoever wrote the entry would choose which of your own devices is "
               "contacted, so it is not."),
            tr("Provider: mend the record. You: if the server is yours, name it with --server."),
            { rfc(6890, QStringLiteral("2.2.2")) }),
        entry("dns.unusual-port", tr("The server is named on an unusual port."),
            tr("An entry for the mail domain names a server of another domain on a port that "
               "submission servers do not use: they use 465 and 587, some 25, 2465 or 2587. Such "
               "an entry could lead to any service, so the port is not contacted. The usual ports "
               "of the same server are tried all the same."),
            tr("Provider: publish port 465, and 587. You: if the port is right, name the server "
               "with --server.")),
        entry("tls.published-in-the-clear", tr("Settings are published without encryption."),
            tr("A settings file or a list names a server and a port on which everything travels "
               "readable for all on the way. Mailberth never takes such an entry. It tries the "
               "same server's ports with encryption, and shows those if they work."),
            tr("Provider: publish port 465, and 587 with STARTTLS. You: never send without "
               "encryption."),
            { rfc(8314, QStringLiteral("3")) }),
    };
}

QList<Topic> CodeTopics::connections()
{
    return {
        entry("tcp.conn-refused", tr("The connection is refused."),
            tr("Something answers at the server's address and says at once that nothing listens on "
               "this port. The name or the port may be wrong, or the mail service may be down."),
            tr("You: ask the provider whether server and port are right and whether the service "
               "runs.")),
        entry("tcp.provider-has-no-465", tr("465 is refused, and 587 works."),
            tr("The provider does not offer port 465. That is its choice and no fault: 587 with "
               "STARTTLS is sound if encryption is required."),
            tr("You: use 587 with STARTTLS."), { rfc(8314, QStringLiteral("3.3")) }),
        entry("tcp.provider-has-no-587", tr("587 is refused, and 465 works."),
            tr("The provider does not offer port 587. That is no fault: 465 with TLS is what the "
               "standard prefers."),
            tr("You: use 465 with TLS (often called SSL/TLS)."),
            { rfc(8314, QStringLiteral("3.3")) }),
        entry("tcp.one-submission-port-blocked", tr("One port is silent, another answers."),
            tr("The server answers, but on this port nothing comes back. Either the provider does "
               "not offer it, or a firewall on the way swallows it; from here the two look alike."),
            tr("Network: let this port through. You: use the port that answers.")),
        entry("tcp.conn-timeout-host-down", tr("The mail server does not answer at all."),
            tr("Its name was found, but no port answers. Most often the network in between blocks "
               "outgoing mail, as offices, schools, hotels and hosting companies do; the server "
               "may "
               "also be down, or may have shut out this network's address."),
            tr("Network: try another one, for instance your phone's. If it works there, ask "
               "whoever "
               "runs the first to allow TCP to the server's ports 465 and 587.")),
        entry("tcp.no-route", tr("There is no way to the server."),
            tr("The system said at once that the address cannot be reached: no network, a firewall "
               "or a security program on this computer, or an address of a kind (IPv6) that this "
               "network does not carry."),
            tr("You: check the network, and let this program through the firewall.")),
        entry("tcp.rst-after-connect", tr("The connection is cut before the greeting."),
            tr("The server took the connection and ended it without a word. A full server, one "
               "that "
               "does not like your network's address, or a security program on the way does this."),
            tr("Network: see what cuts the connection. You: try another network, and switch off "
               "mail scanning for a test, to see which side it is.")),
        entry("tcp.ipv6-broken", tr("IPv6 does not reach the server."),
            tr("The server has addresses of both kinds. The newer kind, IPv6, gave no answer from "
               "here, and the older one, IPv4, had to take over. Programs that wait for IPv6 first "
               "seem slow."),
            tr("Network: repair IPv6 or switch it off. The provider, if it fails from everywhere."),
            { rfc(8305) }),
        entry("tcp.imap-host-used-as-smtp", tr("This is a server for incoming mail."),
            tr("It answers as IMAP or POP3 servers do: one fetches mail from it. Sending needs the "
               "outgoing server."),
            tr("You: take the outgoing server (SMTP) from your provider's help pages.")),
    };
}

QList<Topic> CodeTopics::handshakes()
{
    const QString mixedUp = tr(
        "There are two ways to begin: TLS from the first byte, usual on 465, and STARTTLS after a "
        "greeting in the clear, usual on 587. If the program takes one and the port expects the "
        "other, they do not understand each other: either both wait in silence, or the program "
        "meets plain text where it expects TLS.");
    const QString fitting = tr(
        "You: choose TLS (often called SSL/TLS) for 465 and STARTTLS for 587, or what the report "
        "names for this port.");
    const QList<Reference> bothWays { rfc(8314, QStringLiteral("3.3")), rfc(3207) };
    return {
        entry("tls.tls-on-starttls-port", tr("TLS and STARTTLS are mixed up on a port."), mixedUp,
            fitting, bothWays),
        entry("tls.plain-on-tls-port", tr("STARTTLS and TLS are mixed up on a port."), mixedUp,
            fitting, bothWays),
        entry("tls.https-on-smtp-port", tr("A web server answers."),
            tr("The name or port belongs to a web site, or a hotspot wants its page to be seen "
               "first."),
            tr("You: open a web page once; then check server and port with your provider's help "
               "pages.")),
        entry("tls.not-tls", tr("The server does not answer in TLS."),
            tr("The answer to the first message of the encryption was something else. Another "
               "service, or something on the way, answers there."),
            tr("You: check server and port with your provider's help pages.")),
        entry("tls.starttls-454", tr("The server cannot start encryption just now (454)."),
            tr("It offers STARTTLS and then says that TLS is not available. Most often it cannot "
               "read its own certificate or key."),
            tr("Administrator: repair certificate and key. You: use 465 if it works."),
            { rfc(3207, QStringLiteral("4")) }),
        entry("tls.starttls-220-then-close",
            tr("The connection ends where encryption should begin."),
            tr("The server agreed to STARTTLS and then closed the connection. A server without a "
               "usable certificate does this; so does a middlebox that does not allow encryption."),
            tr("Administrator: install a certificate. You: use 465 if it works."),
            { rfc(3207, QStringLiteral("4")) }),
        entry("tls.handshake-timeout", tr("The agreement on keys gets no answer."),
            tr("The connection stands, but the first message of the encryption is not answered. A "
               "network that loses large packets (a wrong MTU) or that inspects mail does this."),
            tr("Network: check the packet size and the mail inspection. You: try another network."),
            { rfc(4821) }),
        entry("tls.handshake-cut", tr("The connection is cut during the agreement on keys."),
            tr("The other side, or something on the way, ended it in the middle. Servers that "
               "dislike "
               "a program's TLS do this, and so do firewalls."),
            tr("Network: see what cuts it. You: try another network; if it is cut there, too, tell "
               "the provider.")),
        entry("tls.handshake-failed", tr("No encryption could be agreed on."),
            tr("Both sides spoke TLS and did not come to an end. The TLS library's own text stands "
               "among the details."),
            tr("Administrator: look at the details and at the server's log of that minute.")),
        entry("tls.tls-version-too-old", tr("The server knows only withdrawn versions of TLS."),
            tr("Mailberth speaks TLS 1.2 and 1.3. TLS 1.0 and 1.1 are withdrawn, because they can "
               "be "
               "attacked, and so are all versions of SSL."),
            tr("Provider: offer TLS 1.2 or 1.3."), { rfc(8996), rfc(9325) }),
        entry("tls.no-shared-cipher", tr("The two sides have no cipher in common."),
            tr("TLS needs a method of encryption that both know. The server offers only outdated "
               "ones, or very few."),
            tr("Administrator: offer the cipher suites that RFC 9325 recommends."),
            { rfc(9325, QStringLiteral("4.2")) }),
        entry("tls.legacy-renegotiation", tr("The server lacks a repair of TLS from 2010."),
            tr("Without it, someone on the way can put words in front of an encrypted "
               "conversation. Today's TLS libraries refuse such servers."),
            tr("Provider: update the server."), { rfc(5746) }),
        entry("tls.dh-too-small", tr("The server agrees on keys in a weak way."),
            tr("Its Diffie-Hellman group is smaller than 2048 bits and can be broken with effort."),
            tr("Administrator: use a group of 2048 bits or, better, ECDHE."),
            { rfc(9325, QStringLiteral("4.5")) }),
        entry("tls.no-forward-secrecy", tr("What is encrypted now may be read later."),
            tr("The keys of such a connection depend on the server's own key alone. Whoever "
               "records it today and gets hold of that key in years can read it, the password "
               "included. With ECDHE, which TLS 1.3 always uses, the keys are gone when the "
               "connection ends."),
            tr("Provider: offer TLS 1.3, or ECDHE with TLS 1.2. You: use another password here "
               "than elsewhere."),
            { rfc(9325, QStringLiteral("4.1")) }),
        entry("tls.client-cert-requested", tr("The server wants a certificate of yours."),
            tr("It lets in only computers that show a certificate of their own; some companies' "
               "servers do."),
            tr("Administrator: ask for one, or for another server to send through."),
            { rfc(8446, QStringLiteral("4.3.2")) }),
    };
}

QList<Topic> CodeTopics::certificates()
{
    return {
        entry("tls.cert-expired", tr("The certificate has expired."),
            tr("A certificate is a server's proof of its name and holds for a time. This one was "
               "not renewed; or this computer's date is wrong, and then every server seems "
               "expired."),
            tr("Administrator: renew it. You: check the computer's date, and make no exception."),
            { rfc(5280, QStringLiteral("4.1.2.5")) }),
        entry("tls.cert-not-yet-valid", tr("The certificate is not valid yet."),
            tr("Its first day lies ahead. Most often this computer's clock is behind, for instance "
               "after its battery ran empty."),
            tr("You: set date and time, then look again."),
            { rfc(5280, QStringLiteral("4.1.2.5")) }),
        entry("tls.cert-wrong-host", tr("The certificate is for another name."),
            tr("The server proved to be someone, but not the one asked for. Shared servers often "
               "carry only the hosting company's name; a server that pretends to be yours looks "
               "the "
               "same. Only the subject alternative names count, not the common name."),
            tr("You: ask the provider which name to enter, and make no exception."),
            { rfc(9525, QStringLiteral("6.3")) }),
        entry("tls.cert-ip-literal", tr("The certificate does not hold the server's number."),
            tr("The server was given as an IP address. Certificates are made for names and seldom "
               "hold addresses."),
            tr("You: enter the server's name in place of its address."),
            { rfc(9525, QStringLiteral("6.4")) }),
        entry("tls.cert-self-signed", tr("The certificate is vouched for by itself alone."),
            tr("Anyone can make such a certificate for any name, so it proves nothing to a "
               "stranger. Servers at home and in companies often have one."),
            tr("Administrator: use a public authority, or install the certificate on the computers "
               "that need it.")),
        entry("tls.cert-unknown-issuer",
            tr("Nobody whom this computer trusts vouches for the server."),
            tr("The chain of certificates ends at an issuer that is not in this computer's list. A "
               "company's own authority, a security program that reads mail, and someone who "
               "listens in look alike."),
            tr("Administrator: find out who the issuer is, and install it only if it is your own "
               "organisation's.")),
        entry("tls.cert-incomplete-chain", tr("A certificate in between is missing."),
            tr("The server shows its own certificate without the one of its issuer, so the proof "
               "does not reach an authority that is known here. Browsers fetch what is missing; "
               "mail programs do not."),
            tr("Administrator: let the server send the whole chain."),
            { rfc(8446, QStringLiteral("4.4.2")) }),
        entry("tls.cert-key-or-sig-weak", tr("The certificate is too weak."),
            tr("Its key is too short (RSA below 2048 bits, elliptic curves below 224), or a "
               "signature in its chain uses SHA-1 or MD5. Both can be forged with effort."),
            tr("Administrator: install a certificate with a stronger key, signed with SHA-256 or "
               "better."),
            { rfc(9325, QStringLiteral("4.5")) }),
        entry("tls.cert-name-constraint", tr("The issuer was not allowed to name this server."),
            tr("An authority can be limited to certain names, and this server's is none of them."),
            tr("Administrator: use an authority that may name the server."),
            { rfc(5280, QStringLiteral("4.2.1.10")) }),
        entry("tls.cert-not-for-servers", tr("The certificate is not one for servers."),
            tr("A certificate says what it may be used for. Proving a server's name is not among "
               "it."),
            tr("Administrator: use a certificate made for servers."),
            { rfc(5280, QStringLiteral("4.2.1.12")) }),
        entry("tls.cert-revoked", tr("The certificate was revoked."),
            tr("Its issuer declared it void before its time, for instance because its key was "
               "stolen."),
            tr("Administrator: install a new one. You: wait until the server shows it."),
            { rfc(5280, QStringLiteral("5")) }),
        entry("tls.cert-refused", tr("The certificate was not accepted."),
            tr("The TLS library refused it for a reason that Mailberth could not find by itself. "
               "The details hold the certificate."),
            tr("Administrator: look at the details. You: make no exception.")),
    };
}

QList<Topic> CodeTopics::conversations()
{
    const QString useTheOther = tr("You: use 465 if it works. Provider: repair the server.");
    return {
        entry("smtp.server-busy-4xx", tr("The server is busy."),
            tr("It turns callers away for now (a code that begins with 4): too much to do, or too "
               "many connections from here."),
            tr("You: wait some minutes. The settings are not the reason."),
            { rfc(5321, QStringLiteral("3.8")) }),
        entry("smtp.banner-554-no-service", tr("The server says no before anything was asked."),
            tr("It gives no service on this port, or not to the address of your network, which may "
               "stand on a block list."),
            tr("Provider: read the server's words in the report. You: try another network."),
            { rfc(5321, QStringLiteral("3.1")) }),
        entry("smtp.banner-delay", tr("The server is slow to greet."),
            tr("Some servers let strangers wait on purpose, or first look up who calls. Programs "
               "with little patience take this for a failure."),
            tr("You: give your mail program more time to connect."),
            { rfc(5321, QStringLiteral("4.5.3.2")) }),
        entry("smtp.greeting-timeout", tr("The server takes the connection and does not greet."),
            tr("A mail server speaks first. This one did not in all the time it was given: it is "
               "overloaded, something on the way holds its words back, or it waits for TLS."),
            tr("You: try again later and from another network. Provider: see what holds the "
               "greeting back."),
            { rfc(5321, QStringLiteral("4.5.3.2")) }),
        entry("smtp.reply-timeout", tr("The server stops answering."),
            tr("It greeted, and then did not answer. It is overloaded, or something on the way "
               "lost its words."),
            tr("You: try again later; if it stays so, tell the provider.")),
        entry("smtp.connection-lost", tr("The connection is cut in the middle."),
            tr("The conversation had begun and then ended without a farewell. The server, or a "
               "firewall on the way, cut it."),
            tr("You: try another network; if it is cut there, too, tell the provider.")),
        entry("smtp.not-smtp", tr("Another service answers."),
            tr("What came back is not the greeting of a mail server."),
            tr("You: check server and port with your provider's help pages."),
            { rfc(5321, QStringLiteral("4.2")) }),
        entry("smtp.protocol-violation", tr("The server does not keep to the rules of SMTP."),
            tr("It said what cannot be read, too much, or what nobody had asked for. Mailberth "
               "stops "
               "there rather than guess."),
            tr("Provider: look at the details of the check."),
            { rfc(5321, QStringLiteral("4.2")) }),
        entry("smtp.ehlo-not-supported", tr("The server does not accept EHLO."),
            tr("EHLO is how a program asks what a server offers. Without it there is neither "
               "STARTTLS nor sign-in. Very old servers and some gateways are like this."),
            tr("Administrator: let the server answer EHLO, or name the one that customers send "
               "through."),
            { rfc(5321, QStringLiteral("3.2")) }),
        entry("smtp.helo-rejected", tr("The server refuses the name that was given."),
            tr("A mail program begins with a name for its computer (EHLO). Mailberth gives an "
               "address literal and, where that is refused, a name with a dot that is nobody's; "
               "the computer's own name never. The server took neither."),
            tr("You: try your mail program, which gives a name of its own. Provider: take address "
               "literals from those who sign in."),
            { rfc(5321, QStringLiteral("4.1.4")) }),
        entry("smtp.starttls-not-begun", tr("Encryption is offered and then not begun."),
            tr("The server offered STARTTLS, and answered it as if something else had been asked. "
               "Mail servers do not do that. A mail filter on the way, as mobile operators have "
               "them, may stand in the server's place. Mailberth stops there."),
            tr("Network: let encrypted mail through. You: try another network, or use 465 if it "
               "works."),
            { rfc(3207, QStringLiteral("6")) }),
        entry("smtp.starttls-not-offered", tr("The server does not offer STARTTLS."),
            tr("On this port everything would travel in the clear. Either the server offers no "
               "encryption there, or something on the way took the offer out. Mailberth stops and "
               "never sends anything secret over it."),
            tr("You: use 465 if it works; do not send over this port unencrypted."),
            { rfc(3207, QStringLiteral("6")), rfc(8314, QStringLiteral("3.3")) }),
        entry("smtp.starttls-stripped-asa", tr("A firewall takes the offer of encryption out."),
            tr("The server's words arrive blotted out with X or asterisks. Firewalls that inspect "
               "mail do this, above all Cisco's ESMTP inspection."),
            tr("Network: allow TLS in the inspection or switch it off. You: use 465 or another "
               "network."),
            { rfc(3207, QStringLiteral("6")) }),
        entry("smtp.starttls-refused", tr("The server offers STARTTLS and refuses it."),
            tr("It lists the command and then says no to it. That is a fault in its set-up."),
            tr("Provider: repair the server. You: use 465 if it works."),
            { rfc(3207, QStringLiteral("4")) }),
        entry("smtp.starttls-injection", tr("Something stands behind the answer to STARTTLS."),
            tr("Between the answer to STARTTLS and the encryption nothing may be said. Here "
               "something was. Someone on the way may have put it there, to have it taken for "
               "encrypted; a faulty server does it, too. Mailberth stops there."),
            tr("Network: let nothing be put into a connection. You: use 465, where nothing can be "
               "slipped in, or another network. Provider: make sure that the server throws away "
               "what came before TLS."),
            { rfc(3207, QStringLiteral("4.2")), rfc(3207, QStringLiteral("6")) }),
        entry("smtp.auth-not-advertised", tr("The server offers no sign-in."),
            tr("Encryption stands, but the server does not offer to let anyone sign in. It is most "
               "likely there for other mail servers, or signing in is switched off."),
            tr("You: ask the provider which server customers send through."),
            { rfc(4954, QStringLiteral("3")) }),
        entry("smtp.auth-before-tls", tr("The server offers sign-in before encryption."),
            tr("A careless program would take that offer and send user name and password for all "
               "to "
               "read. Mailberth does not."),
            tr("Administrator: offer sign-in only after STARTTLS. You: set your program to require "
               "encryption."),
            { rfc(8314, QStringLiteral("4.1")), rfc(4954, QStringLiteral("4")) }),
        entry("smtp.auth-differs", tr("465 and 587 offer different ways to sign in."),
            tr("Both ports belong to the same server, but were set up differently. A program may "
               "work on one and fail on the other."),
            tr("Provider: set both up alike. You need not do anything.")),
    };
}

QList<Topic> CodeTopics::signIns()
{
    QList<Topic> all {
        entry("auth.no-common-mechanism", tr("No way to sign in fits."),
            tr("What the server offers after encryption and what you have do not go together: a "
               "password where only sign-in in the browser is offered, or the other way round, or "
               "only methods of company networks."),
            tr("Provider: say how mail programs sign in."), { rfc(4954, QStringLiteral("3")) }),
        entry("auth.credentials-unsendable", tr("What was typed cannot be sent."),
            tr("Something in it cannot travel: nothing at all, a control character, or far too "
               "much. Often a line end came along when it was pasted. Nothing was sent."),
            tr("You: type it instead of pasting it."), { rfc(8265, QStringLiteral("4.2")) }),
        entry("auth.server-unproven", tr("The server did not prove itself."),
            tr("With SCRAM the server must show that it knows the password, too, and keep to the "
               "rules. This one did not, and Mailberth left. Your password was not sent."),
            tr("Provider: look into the server's sign-in."),
            { rfc(5802, QStringLiteral("5")), rfc(7677, QStringLiteral("4")) }),
        entry("auth.cram-md5-only", tr("The server signs in by CRAM-MD5 only."),
            tr("CRAM-MD5 proves the password to the server and nothing to you, and the server must "
               "keep the password readable. Inside TLS it does no harm on the way."),
            tr("Provider: offer SCRAM-SHA-256, or PLAIN inside TLS.")),
    };
    for (const RefusalCause cause : allRefusalCauses())
        all << entryFor(
            codeOf(cause), SignInWords::about(cause), { rfc(4954, QStringLiteral("6")) });
    return all;
}

QList<Topic> CodeTopics::messages()
{
    QList<Topic> all {
        entry("send.fate-unknown", tr("Nobody can say whether the message was sent."),
            tr("The connection ended after the whole message was handed over and before the server "
               "said yes or no. It may have been taken. Mailberth never sends it again by itself."),
            tr("You: look into the mailbox that it was sent to before you send another."),
            { rfc(1047), rfc(5321, QStringLiteral("4.5.3.2.6")) }),
    };
    for (const MessageRefusal cause : allMessageRefusals())
        all << entryFor(codeOf(cause), SendWords::about(cause));
    for (const message::Obstacle obstacle : message::allObstacles())
        all << entryFor(codeOf(obstacle), SendWords::about(obstacle));
    return all;
}

} // namespace

QList<Topic> codeTopics()
{
    return CodeTopics::local() + CodeTopics::names() + CodeTopics::sources()
        + CodeTopics::connections() + CodeTopics::handshakes() + CodeTopics::certificates()
        + CodeTopics::conversations() + CodeTopics::signIns() + CodeTopics::messages();
}

} // namespace mailberth
