// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/FindingCases.h"

#include "tests/support/Reports.h"

#include <list>

namespace mailberth::test
{

namespace
{

const QString s465 = QStringLiteral("smtp.example.org:465");
const QString s587 = QStringLiteral("smtp.example.org:587");
const QString sHost = QStringLiteral("smtp.example.org");
const QString sDomain = QStringLiteral("example.org");

Endpoint tls()
{
    return submissions("smtp.example.org");
}

Endpoint startTls()
{
    return submission("smtp.example.org");
}

Endpoint elsewhere()
{
    return { host("smtp.example.org"), 2525, Security::StartTls };
}

/// A name for as long as the program runs.
const char *kept(const QString &name)
{
    static std::list<QByteArray> names;
    return names.emplace_back(name.toUtf8()).constData();
}

} // namespace

QList<FindingCase> findingCases()
{
    using namespace finding;
    QList<FindingCase> cases;
    const auto row = [&](const char *name, const Finding &finding, const char *code,
                         const std::optional<QString> &subject,
                         Severity severity = Severity::Problem) {
        cases << FindingCase { name, finding, QString::fromLatin1(code), subject, severity };
    };

    row("no network at all", Offline {}, "local.no-internet", std::nullopt);
    row("refused on both ports", ConnectionRefused { tls(), OtherLane::FailsToo },
        "tcp.conn-refused", s465);
    row("refused, and the other port was not tried",
        ConnectionRefused { startTls(), OtherLane::NotTried }, "tcp.conn-refused", s587);
    row("465 is refused, 587 works", ConnectionRefused { tls(), OtherLane::Works },
        "tcp.provider-has-no-465", s465, Severity::Info);
    row("587 is refused, 465 works", ConnectionRefused { startTls(), OtherLane::Works },
        "tcp.provider-has-no-587", s587, Severity::Info);
    row("another port is refused, the other works",
        ConnectionRefused { elsewhere(), OtherLane::Works }, "tcp.conn-refused",
        QStringLiteral("smtp.example.org:2525"), Severity::Info);
    row("one port is silent", PortSilent { tls(), 4s }, "tcp.one-submission-port-blocked", s465,
        Severity::Warning);
    row("all ports are silent", HostSilent { host("smtp.example.org"), { 465, 587 }, 8s },
        "tcp.conn-timeout-host-down", sHost);
    row("no way to the host", finding::NoRoute { tls(), {} }, "tcp.no-route", s465);
    row("a proxy says no", ProxyInTheWay { tls(), {} }, "local.proxy-only-network", s465);
    row("nobody says which proxy", ProxyUnknown { 2s }, "local.proxy-unknown", std::nullopt,
        Severity::Warning);

    row("no greeting", NoAnswerAt { startTls(), Stage::Greeting, 16s }, "smtp.greeting-timeout",
        s587);
    row("no answer in the handshake", NoAnswerAt { tls(), Stage::Handshake, 8s },
        "tls.handshake-timeout", s465);
    row("no answer to EHLO", NoAnswerAt { startTls(), Stage::Ehlo, 8s }, "smtp.reply-timeout",
        s587);
    row("no answer to STARTTLS", NoAnswerAt { startTls(), Stage::StartTls, 8s },
        "smtp.reply-timeout", s587);

    using outcome::Ending;
    row("closed before the greeting",
        finding::ConnectionLost { startTls(), Stage::Greeting, Ending::Closed },
        "tcp.rst-after-connect", s587);
    row("closed behind the 220 of STARTTLS",
        finding::ConnectionLost { startTls(), Stage::Handshake, Ending::Closed },
        "tls.starttls-220-then-close", s587);
    row("closed in the handshake on 465",
        finding::ConnectionLost { tls(), Stage::Handshake, Ending::Reset }, "tls.handshake-cut",
        s465);
    row("closed after EHLO", finding::ConnectionLost { tls(), Stage::Ehlo, Ending::Reset },
        "smtp.connection-lost", s465);

    row("a named host without address", HostUnknown { host("smtp.example.org"), SourceId::Person },
        "dns.dns-nxdomain-host", sHost);
    row("a domain that does not exist",
        DomainUnknown { host("example.org"), MailExchangerAnswer::NullMx::No }, "dns.dns-no-mx",
        sDomain);
    row("a domain that takes no mail",
        DomainUnknown { host("example.org"), MailExchangerAnswer::NullMx::Yes }, "dns.dns-no-mx",
        sDomain);
    row("nobody names a server", NoServerNamed { host("example.org"), {} }, "dns.no-server-named",
        sDomain);
    row("the DNS failed",
        finding::NameServiceFailed { host("smtp.example.org"), NameStatus::Failed },
        "dns.dns-servfail", sHost);
    row("DNS and the system disagree",
        NamesDisagree { host("smtp.example.org"), NameStatus::NoSuchName, {} },
        "dns.names-disagree", sHost, Severity::Warning);
    row("the name servers know nothing", NameServerUseless { NameStatus::NoSuchName, {} },
        "dns.name-server-useless", std::nullopt);
    const auto unusable = [](UnusablePage::Why why, std::optional<HostName> proven = {}) {
        return SettingsUnusable { SourceId::Autoconfig,
            { QStringLiteral("https://autoconfig.example.org/mail/config-v1.1.xml"), why, {} },
            proven };
    };
    using Why = UnusablePage::Why;
    row("a settings file is broken", unusable(Why::Malformed), "dns.settings-malformed",
        std::nullopt);
    row("a settings file is broken, and nobody needs it",
        unusable(Why::Malformed, host("smtp.example.org")), "dns.settings-malformed", std::nullopt,
        Severity::Info);
    row("the settings want the address", unusable(Why::WantsAddress), "dns.settings-want-address",
        std::nullopt);
    row("the settings are refused", unusable(Why::Refused), "dns.settings-refused", std::nullopt);
    row("the settings lie elsewhere", unusable(Why::LeadsElsewhere), "dns.settings-elsewhere",
        std::nullopt);
    row("the settings' host is not trusted", unusable(Why::Untrusted), "dns.settings-untrusted",
        std::nullopt);
    row("the settings' host is silent", unusable(Why::Silent), "dns.settings-silent", std::nullopt);
    row("a better source is not heard",
        SourceUnheard { SourceId::Srv, {}, host("smtp.example.org") }, "dns.source-unheard",
        std::nullopt, Severity::Warning);
    row("a hoster beside the own name",
        HosterBeside { host("smtp.example.org"), host("example.org"), host("hoster.example"), {} },
        "dns.hoster-beside", sHost, Severity::Info);
    row("IPv6 leads nowhere",
        Ipv6Broken { host("smtp.example.org"), ip("2001:db8::1"), DialAttempt::Result::TimedOut },
        "tcp.ipv6-broken", sHost, Severity::Warning);

    row("TLS on 587", TlsOnStartTlsPort { startTls() }, "tls.tls-on-starttls-port", s587);
    row("plain SMTP on 465", PlainOnTlsPort { tls() }, "tls.plain-on-tls-port", s465);
    using outcome::Protocol;
    row("a web server", finding::NotSmtp { startTls(), Protocol::Http }, "tls.https-on-smtp-port",
        s587);
    row("an IMAP server", finding::NotSmtp { startTls(), Protocol::Imap },
        "tcp.imap-host-used-as-smtp", s587);
    row("a POP3 server", finding::NotSmtp { startTls(), Protocol::Pop3 },
        "tcp.imap-host-used-as-smtp", s587);
    row("something unknown", finding::NotSmtp { startTls(), Protocol::Unknown }, "smtp.not-smtp",
        s587);
    row("TLS where it is not expected", finding::NotSmtp { elsewhere(), Protocol::Tls },
        "smtp.not-smtp", QStringLiteral("smtp.example.org:2525"));

    row("421 for a greeting", finding::GreetingRefused { tls(), reply(421, "busy") },
        "smtp.server-busy-4xx", s465);
    row("450 for a greeting", finding::GreetingRefused { tls(), reply(450, "busy") },
        "smtp.server-busy-4xx", s465);
    row("554 for a greeting", finding::GreetingRefused { tls(), reply(554, "no") },
        "smtp.banner-554-no-service", s465);
    row("a late greeting", SlowGreeting { tls(), 12s }, "smtp.banner-delay", s465,
        Severity::Warning);
    row("EHLO refused",
        finding::EhloRefused { startTls(), reply(502, "what?"), outcome::Helo::Accepted },
        "smtp.ehlo-not-supported", s587);
    row("none of our names is taken",
        finding::EhloRefused { startTls(), reply(550, "no"), outcome::Helo::NotSent,
            { QStringLiteral("[127.0.0.1]") } },
        "smtp.helo-rejected", s587);
    row("hung up at EHLO",
        finding::EhloRefused { startTls(), reply(421, "no"), outcome::Helo::NotSent },
        "smtp.server-busy-4xx", s587);
    row("STARTTLS missing", StartTlsMissing { startTls(), {}, {} }, "smtp.starttls-not-offered",
        s587);
    row("STARTTLS overwritten", StartTlsMissing { startTls(), { QStringLiteral("XXXXXXXA") }, {} },
        "smtp.starttls-stripped-asa", s587);
    row("454 to STARTTLS", finding::StartTlsRefused { startTls(), reply(454, "later") },
        "tls.starttls-454", s587);
    row("502 to STARTTLS", finding::StartTlsRefused { startTls(), reply(502, "no") },
        "smtp.starttls-refused", s587);
    row("250 to STARTTLS", finding::StartTlsRefused { startTls(), reply(250, "hello") },
        "smtp.starttls-not-begun", s587);
    row("data behind the answer to STARTTLS", DataInjected { startTls(), "250 x" },
        "smtp.starttls-injection", s587);
    row("a reply that is none",
        ProtocolViolated { startTls(), Stage::Ehlo, outcome::Violation::MixedCodes },
        "smtp.protocol-violation", s587);

    row("keys that are fixed", NoForwardSecrecy { tls(), QStringLiteral("AES256-SHA") },
        "tls.no-forward-secrecy", s465, Severity::Warning);
    using Fault = HandshakeFault;
    row("no TLS at all", finding::HandshakeFailed { tls(), Fault::NotTls, {} }, "tls.not-tls",
        s465);
    row("TLS 1.0 only", finding::HandshakeFailed { tls(), Fault::VersionRefused, {} },
        "tls.tls-version-too-old", s465);
    row("no common cipher", finding::HandshakeFailed { tls(), Fault::NoSharedCipher, {} },
        "tls.no-shared-cipher", s465);
    row("old renegotiation", finding::HandshakeFailed { tls(), Fault::LegacyRenegotiation, {} },
        "tls.legacy-renegotiation", s465);
    row("a small group", finding::HandshakeFailed { tls(), Fault::WeakKeyExchange, {} },
        "tls.dh-too-small", s465);
    row("a certificate of ours is wanted",
        finding::HandshakeFailed { tls(), Fault::ClientCertificate, {} },
        "tls.client-cert-requested", s465);
    row("another fault of the handshake", finding::HandshakeFailed { tls(), Fault::Other, {} },
        "tls.handshake-failed", s465);

    const auto certificate = [&](const char *name, CertificateFault fault, const char *code) {
        row(name, CertificateProblem { tls(), fault, {} }, code, s465);
    };
    certificate("expired", CertificateFault::Expired, "tls.cert-expired");
    certificate("not yet valid", CertificateFault::NotYetValid, "tls.cert-not-yet-valid");
    certificate("for another host", CertificateFault::NameMismatch, "tls.cert-wrong-host");
    certificate("self-signed", CertificateFault::SelfSigned, "tls.cert-self-signed");
    certificate("of an unknown issuer", CertificateFault::UnknownIssuer, "tls.cert-unknown-issuer");
    certificate(
        "with an incomplete chain", CertificateFault::IncompleteChain, "tls.cert-incomplete-chain");
    certificate("with a weak key", CertificateFault::WeakKey, "tls.cert-key-or-sig-weak");
    certificate(
        "with a weak signature", CertificateFault::WeakSignature, "tls.cert-key-or-sig-weak");
    certificate("by an issuer that must not name it", CertificateFault::NameConstraint,
        "tls.cert-name-constraint");
    certificate("not for servers", CertificateFault::NotForServers, "tls.cert-not-for-servers");
    certificate("revoked", CertificateFault::Revoked, "tls.cert-revoked");
    certificate("refused without a reason", CertificateFault::Unclassified, "tls.cert-refused");
    row("for a host's name while an address was asked for",
        CertificateProblem { submissions("192.0.2.1"), CertificateFault::NameMismatch, {} },
        "tls.cert-ip-literal", QStringLiteral("192.0.2.1:465"));

    row("no AUTH", SignInNotOffered { tls() }, "smtp.auth-not-advertised", s465);
    row("AUTH in the clear", SignInBeforeTls { startTls(), { QStringLiteral("PLAIN") } },
        "smtp.auth-before-tls", s587, Severity::Warning);
    row("different AUTH", SignInDiffers { host("smtp.example.org"), {}, {} }, "smtp.auth-differs",
        sHost, Severity::Info);
    row("no SMTP for customers", NoSubmission { QStringLiteral("Tuta"), {} },
        "auth.provider-has-no-smtp", std::nullopt);
    const Naming srv { SourceId::Srv, { host("a.example.org") } };
    const Naming mx { SourceId::Mx, { host("b.example.org") } };
    row("two sources disagree", SourcesDisagree { { srv, mx }, {} }, "dns.sources-disagree",
        std::nullopt, Severity::Warning);
    row("two sources disagree, and one is proven",
        SourcesDisagree { { srv, mx }, host("a.example.org") }, "dns.sources-disagree",
        std::nullopt, Severity::Info);
    row("published plain, the encrypted ports work",
        PublishedInTheClear { host("smtp.example.org"), 25, SourceId::Ispdb, OtherLane::Works },
        "tls.published-in-the-clear", sHost, Severity::Info);
    row("published plain, nothing else works",
        PublishedInTheClear { host("smtp.example.org"), 25, SourceId::Ispdb, OtherLane::FailsToo },
        "tls.published-in-the-clear", sHost, Severity::Warning);
    row("a host that nobody chose",
        ForeignHost { host("mx.hoster.example"), host("hoster.example"), host("example.org"),
            { SourceId::Srv, Trust::Dns, {} }, QStringLiteral("*.hoster.example") },
        "dns.foreign-host", QStringLiteral("mx.hoster.example"), Severity::Warning);
    row("another host than before",
        OtherHostThanBefore {
            host("mx.hoster.example"), host("smtp.example.org"), host("example.org") },
        "dns.other-host-than-before", QStringLiteral("mx.hoster.example"), Severity::Warning);
    const auto avoided = [](Objection objection) {
        return StrangerAvoided { { host("mx.hoster.example"), 465, Security::ImplicitTls },
            objection, { *IpAddress::parse(u"10.0.0.1") }, SourceId::Srv };
    };
    const QString sAvoided = QStringLiteral("mx.hoster.example:465");
    row("a stranger at a private address", avoided(Objection::PrivateAddress),
        "dns.private-address", sAvoided, Severity::Warning);
    row("a stranger on an unusual port", avoided(Objection::UnusualPort), "dns.unusual-port",
        sAvoided, Severity::Warning);
    using Sign = CaptivePortal::Sign;
    row("the network wants a sign-in", CaptivePortal { Sign::SaysSo, { host("a.example") }, {} },
        "local.captive-portal", std::nullopt, Severity::Warning);
    row("the network answers for others, and mail gets through",
        CaptivePortal { Sign::ForeignCertificates, { host("a.example"), host("b.example") },
            host("smtp.example.org") },
        "local.captive-portal", std::nullopt, Severity::Info);
    row("an organisation's file that others may write",
        OrganisationFileUnusable { QStringLiteral("/etc/x: may be written by others (mode 0666)") },
        "local.organisation-file-unusable", std::nullopt);
    row("out of time", OutOfTime { 20s }, "local.out-of-time", std::nullopt, Severity::Warning);
    const smtp::Reply no = reply(535, "5.7.8 no");
    for (const RefusalCause cause : allRefusalCauses())
        row(kept(u"sign-in refused: " + id(cause)), SignInRefused { tls(), cause, no, {} },
            qPrintable(QStringLiteral("auth.") + id(cause)), s465);
    row("no way to sign in fits", NoCommonMechanism { tls(), { QStringLiteral("NTLM") } },
        "auth.no-common-mechanism", s465);
    row("a password with a line end",
        CredentialsUnsendable { tls(), CredentialFault::ControlCharacter },
        "auth.credentials-unsendable", s465);
    row("a wrong signature", ServerUnproven { tls(), SaslFault::SignatureWrong },
        "auth.server-unproven", s465);
    row("CRAM-MD5", ObsoleteSignIn { tls() }, "auth.cram-md5-only", s465, Severity::Warning);
    for (const MessageRefusal cause : allMessageRefusals())
        row(kept(u"message refused: " + id(cause)),
            MessageRefused { tls(), MessageStep::Rcpt, cause, reply(550, "no") },
            qPrintable(QStringLiteral("send.") + id(cause)), s465);
    for (const message::Obstacle obstacle : message::allObstacles())
        row(kept(u"message not sendable: " + message::id(obstacle)),
            MessageUnsendable { tls(), obstacle },
            qPrintable(QStringLiteral("send.") + message::id(obstacle)), s465);
    row("lost behind the dot", MessageFateUnknown { tls() }, "send.fate-unknown", s465);
    return cases;
}

} // namespace mailberth::test
