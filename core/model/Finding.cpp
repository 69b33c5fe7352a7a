// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Finding.h"

#include "core/model/Overloaded.h"

#include <algorithm>

// The codes of findings, layer by layer. "field" marks a cause that people report from the field
// and that keeps the name it has in the project's catalogue of causes; "coined" marks one that we
// named ourselves because the protocol allows it and nobody had a name for it.
//
//   local.no-internet                field    local.out-of-time             coined
//   local.proxy-only-network         field    local.organisation-file-unusable  coined
//   local.proxy-unknown              coined
//   local.captive-portal             field
//   dns.dns-nxdomain-host            field    dns.no-server-named           coined
//   dns.dns-no-mx                    field    dns.names-disagree            coined
//   dns.dns-servfail                 field
//   tcp.conn-refused                 field    tcp.no-route                  coined
//   tcp.provider-has-no-465          field
//   tcp.provider-has-no-587          field
//   tcp.one-submission-port-blocked  field
//   tcp.conn-timeout-host-down       field
//   tcp.rst-after-connect            field
//   tcp.ipv6-broken                  field
//   tcp.imap-host-used-as-smtp       field
//   tls.tls-on-starttls-port         field    tls.handshake-timeout         coined
//   tls.plain-on-tls-port            field    tls.handshake-cut             coined
//   tls.https-on-smtp-port           field    tls.handshake-failed          coined
//   tls.starttls-454                 field    tls.not-tls                   coined
//   tls.starttls-220-then-close      field    tls.cert-not-yet-valid        coined
//   tls.tls-version-too-old          field    tls.cert-unknown-issuer       coined
//   tls.no-shared-cipher             field    tls.cert-name-constraint      coined
//   tls.legacy-renegotiation         field    tls.cert-not-for-servers      coined
//   tls.dh-too-small                 field    tls.cert-revoked              coined
//   tls.client-cert-requested        field    tls.cert-refused              coined
//   tls.cert-expired                 field
//   tls.cert-wrong-host              field
//   tls.cert-ip-literal              field
//   tls.cert-self-signed             field    tls.no-forward-secrecy        coined
//   tls.cert-incomplete-chain        field
//   tls.cert-key-or-sig-weak         field
//   smtp.server-busy-4xx             field    smtp.greeting-timeout         coined
//   smtp.banner-554-no-service       field    smtp.reply-timeout            coined
//   smtp.banner-delay                field    smtp.connection-lost          coined
//   smtp.ehlo-not-supported          field    smtp.not-smtp                 coined
//   smtp.helo-rejected               field    smtp.starttls-not-begun       coined
//   smtp.starttls-not-offered        field    smtp.starttls-refused         coined
//   smtp.starttls-stripped-asa       field    smtp.starttls-injection       coined
//   smtp.auth-not-advertised         field    smtp.protocol-violation       coined
//                                             smtp.auth-before-tls          coined
//                                             smtp.auth-differs             coined
//   auth.provider-has-no-smtp        field    dns.sources-disagree          coined
//   auth.no-common-mechanism         field    dns.foreign-host              coined
//   auth.<RefusalCause>              both     tls.published-in-the-clear    coined
//   send.<MessageRefusal>            both     auth.credentials-unsendable   coined
//                                             dns.other-host-than-before    coined
//                                             auth.server-unproven          coined
//                                             auth.cram-md5-only            coined
//   dns.settings-<UnusablePage::Why> coined    send.fate-unknown             coined
//   dns.source-unheard               coined    dns.hoster-beside             coined
//   dns.name-server-useless          coined
//                                             send.<Obstacle>               coined

namespace mailberth
{

namespace
{

QString refusedCode(const finding::ConnectionRefused &refused)
{
    if (refused.otherLane == OtherLane::Works) {
        if (refused.endpoint.port == submissionsPort) {
            return QStringLiteral("tcp.provider-has-no-465");
        }
        if (refused.endpoint.port == submissionPort) {
            return QStringLiteral("tcp.provider-has-no-587");
        }
    }
    return QStringLiteral("tcp.conn-refused");
}

QString noAnswerCode(Stage stage)
{
    switch (stage) {
    case Stage::Greeting:
        return QStringLiteral("smtp.greeting-timeout");
    case Stage::Handshake:
        return QStringLiteral("tls.handshake-timeout");
    case Stage::Resolve: // cannot be: this finding is about a connection that stands
    case Stage::Connect:
    case Stage::Ehlo:
    case Stage::StartTls:
    case Stage::EhloAgain:
    case Stage::Auth:
    case Stage::Message:
        return QStringLiteral("smtp.reply-timeout");
    }
    Q_UNREACHABLE();
}

QString lostCode(const finding::ConnectionLost &lost)
{
    switch (lost.stage) {
    case Stage::Resolve:
    case Stage::Connect:
    case Stage::Greeting:
        return QStringLiteral("tcp.rst-after-connect");
    case Stage::Handshake:
        return lost.endpoint.security == Security::StartTls
            ? QStringLiteral("tls.starttls-220-then-close")
            : QStringLiteral("tls.handshake-cut");
    case Stage::Ehlo:
    case Stage::StartTls:
    case Stage::EhloAgain:
    case Stage::Auth:
    case Stage::Message:
        return QStringLiteral("smtp.connection-lost");
    }
    Q_UNREACHABLE();
}

QString notSmtpCode(outcome::Protocol spoken)
{
    switch (spoken) {
    case outcome::Protocol::Http:
        return QStringLiteral("tls.https-on-smtp-port");
    case outcome::Protocol::Imap:
    case outcome::Protocol::Pop3:
        return QStringLiteral("tcp.imap-host-used-as-smtp");
    case outcome::Protocol::Tls:
    case outcome::Protocol::Unknown:
        return QStringLiteral("smtp.not-smtp");
    }
    Q_UNREACHABLE();
}

QString greetingCode(const smtp::Reply &reply)
{
    const bool isTemporary = reply.code >= 400 && reply.code < 500;
    return isTemporary ? QStringLiteral("smtp.server-busy-4xx")
                       : QStringLiteral("smtp.banner-554-no-service");
}

QString ehloCode(const finding::EhloRefused &refused)
{
    if (refused.reply.code == smtp::closingDown)
        return QStringLiteral("smtp.server-busy-4xx");
    return refused.helo == outcome::Helo::NotSent ? QStringLiteral("smtp.helo-rejected")
                                                  : QStringLiteral("smtp.ehlo-not-supported");
}

QString startTlsCode(const smtp::Reply &reply)
{
    if (reply.isPositive())
        return QStringLiteral("smtp.starttls-not-begun");
    return reply.code == 454 ? QStringLiteral("tls.starttls-454")
                             : QStringLiteral("smtp.starttls-refused");
}

QString codeOf(Objection objection)
{
    switch (objection) {
    case Objection::PrivateAddress:
        return QStringLiteral("dns.private-address");
    case Objection::UnusualPort:
        return QStringLiteral("dns.unusual-port");
    }
    Q_UNREACHABLE();
}

QString settingsCode(UnusablePage::Why why)
{
    switch (why) {
    case UnusablePage::Why::Malformed:
        return QStringLiteral("dns.settings-malformed");
    case UnusablePage::Why::WantsAddress:
        return QStringLiteral("dns.settings-want-address");
    case UnusablePage::Why::Refused:
        return QStringLiteral("dns.settings-refused");
    case UnusablePage::Why::LeadsElsewhere:
        return QStringLiteral("dns.settings-elsewhere");
    case UnusablePage::Why::Untrusted:
        return QStringLiteral("dns.settings-untrusted");
    case UnusablePage::Why::Silent:
        return QStringLiteral("dns.settings-silent");
    }
    Q_UNREACHABLE();
}

QString certificateCode(const finding::CertificateProblem &problem)
{
    if (problem.fault == CertificateFault::NameMismatch && problem.endpoint.host.address()) {
        return QStringLiteral("tls.cert-ip-literal");
    }
    return QStringLiteral("tls.") + id(problem.fault);
}

} // namespace

QString id(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Problem:
        return QStringLiteral("problem");
    }
    Q_UNREACHABLE();
}

QString id(OtherLane lane)
{
    switch (lane) {
    case OtherLane::Works:
        return QStringLiteral("works");
    case OtherLane::FailsToo:
        return QStringLiteral("fails-too");
    case OtherLane::NotTried:
        return QStringLiteral("not-tried");
    }
    Q_UNREACHABLE();
}

QString finding::id(CaptivePortal::Sign sign)
{
    switch (sign) {
    case CaptivePortal::Sign::SaysSo:
        return QStringLiteral("says-so");
    case CaptivePortal::Sign::ForeignCertificates:
        return QStringLiteral("foreign-certificates");
    }
    Q_UNREACHABLE();
}

QString codeOf(RefusalCause cause)
{
    return QStringLiteral("auth.") + id(cause);
}

QString codeOf(MessageRefusal cause)
{
    return QStringLiteral("send.") + id(cause);
}

QString codeOf(message::Obstacle obstacle)
{
    return QStringLiteral("send.") + id(obstacle);
}

QString code(const Finding &finding)
{
    using namespace finding;
    return std::visit(
        Overloaded {
            [](const Offline &) { return QStringLiteral("local.no-internet"); },
            [](const ConnectionRefused &it) { return refusedCode(it); },
            [](const PortSilent &) { return QStringLiteral("tcp.one-submission-port-blocked"); },
            [](const HostSilent &) { return QStringLiteral("tcp.conn-timeout-host-down"); },
            [](const NoRoute &) { return QStringLiteral("tcp.no-route"); },
            [](const ProxyInTheWay &) { return QStringLiteral("local.proxy-only-network"); },
            [](const ProxyUnknown &) { return QStringLiteral("local.proxy-unknown"); },
            [](const NoAnswerAt &it) { return noAnswerCode(it.stage); },
            [](const ConnectionLost &it) { return lostCode(it); },
            [](const HostUnknown &) { return QStringLiteral("dns.dns-nxdomain-host"); },
            [](const DomainUnknown &) { return QStringLiteral("dns.dns-no-mx"); },
            [](const NoServerNamed &) { return QStringLiteral("dns.no-server-named"); },
            [](const NameServiceFailed &) { return QStringLiteral("dns.dns-servfail"); },
            [](const NamesDisagree &) { return QStringLiteral("dns.names-disagree"); },
            [](const Ipv6Broken &) { return QStringLiteral("tcp.ipv6-broken"); },
            [](const TlsOnStartTlsPort &) { return QStringLiteral("tls.tls-on-starttls-port"); },
            [](const PlainOnTlsPort &) { return QStringLiteral("tls.plain-on-tls-port"); },
            [](const NotSmtp &it) { return notSmtpCode(it.spoken); },
            [](const GreetingRefused &it) { return greetingCode(it.reply); },
            [](const SlowGreeting &) { return QStringLiteral("smtp.banner-delay"); },
            [](const EhloRefused &it) { return ehloCode(it); },
            [](const StartTlsMissing &it) {
                return it.masked.isEmpty() ? QStringLiteral("smtp.starttls-not-offered")
                                           : QStringLiteral("smtp.starttls-stripped-asa");
            },
            [](const StartTlsRefused &it) { return startTlsCode(it.reply); },
            [](const DataInjected &) { return QStringLiteral("smtp.starttls-injection"); },
            [](const ProtocolViolated &) { return QStringLiteral("smtp.protocol-violation"); },
            [](const HandshakeFailed &it) {
                return QString(QStringLiteral("tls.") + id(it.fault));
            },
            [](const NoForwardSecrecy &) { return QStringLiteral("tls.no-forward-secrecy"); },
            [](const CertificateProblem &it) { return certificateCode(it); },
            [](const SignInNotOffered &) { return QStringLiteral("smtp.auth-not-advertised"); },
            [](const SignInBeforeTls &) { return QStringLiteral("smtp.auth-before-tls"); },
            [](const SignInDiffers &) { return QStringLiteral("smtp.auth-differs"); },
            [](const NoSubmission &) { return QStringLiteral("auth.provider-has-no-smtp"); },
            [](const SourcesDisagree &) { return QStringLiteral("dns.sources-disagree"); },
            [](const PublishedInTheClear &) {
                return QStringLiteral("tls.published-in-the-clear");
            },
            [](const ForeignHost &) { return QStringLiteral("dns.foreign-host"); },
            [](const OtherHostThanBefore &) {
                return QStringLiteral("dns.other-host-than-before");
            },
            [](const StrangerAvoided &it) { return codeOf(it.objection); },
            [](const CaptivePortal &) { return QStringLiteral("local.captive-portal"); },
            [](const SettingsUnusable &it) { return settingsCode(it.page.why); },
            [](const SourceUnheard &) { return QStringLiteral("dns.source-unheard"); },
            [](const HosterBeside &) { return QStringLiteral("dns.hoster-beside"); },
            [](const NameServerUseless &) { return QStringLiteral("dns.name-server-useless"); },
            [](const OrganisationFileUnusable &) {
                return QStringLiteral("local.organisation-file-unusable");
            },
            [](const OutOfTime &) { return QStringLiteral("local.out-of-time"); },
            [](const SignInRefused &it) { return codeOf(it.cause); },
            [](const NoCommonMechanism &) { return QStringLiteral("auth.no-common-mechanism"); },
            [](const CredentialsUnsendable &) {
                return QStringLiteral("auth.credentials-unsendable");
            },
            [](const ServerUnproven &) { return QStringLiteral("auth.server-unproven"); },
            [](const ObsoleteSignIn &) { return QStringLiteral("auth.cram-md5-only"); },
            [](const MessageRefused &it) { return codeOf(it.cause); },
            [](const MessageUnsendable &it) { return codeOf(it.obstacle); },
            [](const MessageFateUnknown &) { return QStringLiteral("send.fate-unknown"); },
        },
        finding);
}

Severity severity(const Finding &finding)
{
    using namespace finding;
    return std::visit(
        Overloaded {
            // A port that a provider simply does not serve is no fault of anybody's.
            [](const ConnectionRefused &it) {
                return it.otherLane == OtherLane::Works ? Severity::Info : Severity::Problem;
            },
            // Others may be wrong without harm, once one is proven right.
            [](const SourcesDisagree &it) {
                return it.proven ? Severity::Info : Severity::Warning;
            },
            [](const PublishedInTheClear &it) {
                return it.encrypted == OtherLane::Works ? Severity::Info : Severity::Warning;
            },
            [](const ForeignHost &) { return Severity::Warning; },
            [](const OtherHostThanBefore &) { return Severity::Warning; },
            [](const StrangerAvoided &) { return Severity::Warning; },
            // Where mail gets through it is only the reason why settings could not be read.
            [](const CaptivePortal &it) { return it.proven ? Severity::Info : Severity::Warning; },
            // Beside a server that is proven it only says why nobody could name it.
            [](const SettingsUnusable &it) {
                return it.proven ? Severity::Info : Severity::Problem;
            },
            [](const SourceUnheard &) { return Severity::Warning; },
            [](const HosterBeside &) { return Severity::Info; },
            [](const SignInDiffers &) { return Severity::Info; },
            [](const PortSilent &) { return Severity::Warning; },
            [](const NamesDisagree &) { return Severity::Warning; },
            [](const Ipv6Broken &) { return Severity::Warning; },
            [](const SlowGreeting &) { return Severity::Warning; },
            [](const SignInBeforeTls &) { return Severity::Warning; },
            [](const OutOfTime &) { return Severity::Warning; },
            [](const ProxyUnknown &) { return Severity::Warning; },
            [](const NoForwardSecrecy &) { return Severity::Warning; },
            [](const ObsoleteSignIn &) { return Severity::Warning; },
            [](const auto &) { return Severity::Problem; },
        },
        finding);
}

std::optional<Endpoint> endpointOf(const Finding &finding)
{
    return std::visit(
        [](const auto &it) -> std::optional<Endpoint> {
            if constexpr (requires { it.endpoint; })
                return it.endpoint;
            else
                return std::nullopt;
        },
        finding);
}

std::optional<QString> subject(const Finding &finding)
{
    if (const auto endpoint = endpointOf(finding))
        return hostAndPort(*endpoint);
    return std::visit(
        [](const auto &it) -> std::optional<QString> {
            if constexpr (requires { it.host; }) {
                return it.host.ascii();
            } else if constexpr (requires { it.domain; }) {
                return it.domain.ascii();
            } else {
                return std::nullopt;
            }
        },
        finding);
}

QStringList allFindingCodes()
{
    static constexpr const char *codes[] = {
        "auth.cram-md5-only",
        "auth.credentials-unsendable",
        "auth.no-common-mechanism",
        "auth.provider-has-no-smtp",
        "auth.server-unproven",
        "dns.dns-no-mx",
        "dns.dns-nxdomain-host",
        "dns.dns-servfail",
        "dns.foreign-host",
        "dns.hoster-beside",
        "dns.name-server-useless",
        "dns.names-disagree",
        "dns.no-server-named",
        "dns.other-host-than-before",
        "dns.private-address",
        "dns.settings-elsewhere",
        "dns.settings-malformed",
        "dns.settings-refused",
        "dns.settings-silent",
        "dns.settings-untrusted",
        "dns.settings-want-address",
        "dns.source-unheard",
        "dns.sources-disagree",
        "dns.unusual-port",
        "local.captive-portal",
        "local.no-internet",
        "local.organisation-file-unusable",
        "local.out-of-time",
        "local.proxy-only-network",
        "local.proxy-unknown",
        "send.fate-unknown",
        "smtp.auth-before-tls",
        "smtp.auth-differs",
        "smtp.auth-not-advertised",
        "smtp.banner-554-no-service",
        "smtp.banner-delay",
        "smtp.connection-lost",
        "smtp.ehlo-not-supported",
        "smtp.greeting-timeout",
        "smtp.helo-rejected",
        "smtp.not-smtp",
        "smtp.protocol-violation",
        "smtp.reply-timeout",
        "smtp.server-busy-4xx",
        "smtp.starttls-injection",
        "smtp.starttls-not-begun",
        "smtp.starttls-not-offered",
        "smtp.starttls-refused",
        "smtp.starttls-stripped-asa",
        "tcp.conn-refused",
        "tcp.conn-timeout-host-down",
        "tcp.imap-host-used-as-smtp",
        "tcp.ipv6-broken",
        "tcp.no-route",
        "tcp.one-submission-port-blocked",
        "tcp.provider-has-no-465",
        "tcp.provider-has-no-587",
        "tcp.rst-after-connect",
        "tls.cert-expired",
        "tls.cert-incomplete-chain",
        "tls.cert-ip-literal",
        "tls.cert-key-or-sig-weak",
        "tls.cert-name-constraint",
        "tls.cert-not-for-servers",
        "tls.cert-not-yet-valid",
        "tls.cert-refused",
        "tls.cert-revoked",
        "tls.cert-self-signed",
        "tls.cert-unknown-issuer",
        "tls.cert-wrong-host",
        "tls.client-cert-requested",
        "tls.dh-too-small",
        "tls.handshake-cut",
        "tls.handshake-failed",
        "tls.handshake-timeout",
        "tls.https-on-smtp-port",
        "tls.legacy-renegotiation",
        "tls.no-forward-secrecy",
        "tls.no-shared-cipher",
        "tls.not-tls",
        "tls.plain-on-tls-port",
        "tls.published-in-the-clear",
        "tls.starttls-220-then-close",
        "tls.starttls-454",
        "tls.tls-on-starttls-port",
        "tls.tls-version-too-old",
    };
    QStringList all;
    for (const char *code : codes) {
        all << QString::fromLatin1(code);
    }
    for (const RefusalCause cause : allRefusalCauses())
        all << codeOf(cause);
    for (const MessageRefusal cause : allMessageRefusals())
        all << codeOf(cause);
    for (const message::Obstacle obstacle : message::allObstacles())
        all << codeOf(obstacle);
    all.sort();
    return all;
}

} // namespace mailberth
