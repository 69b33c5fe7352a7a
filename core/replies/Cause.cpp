// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/replies/Cause.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace mailberth::replies
{

namespace
{

// clang-format off
constexpr std::array causes {
    Cause { "local.no-internet", FirstActor::You, Test::ComparedNetwork },
    Cause { "local.captive-portal", FirstActor::You, Test::ComparedNetwork },
    Cause { "local.av-local-block", FirstActor::SecuritySoftware, Test::ComparedNetwork },
    Cause { "local.proxy-only-network", FirstActor::Administrator, Test::BothPorts },
    Cause { "local.proxy-unknown", FirstActor::Administrator, Test::ComparedNetwork },
    Cause { "local.organisation-file-unusable", FirstActor::Administrator, Test::None },
    Cause { "local.out-of-time", FirstActor::You, Test::Detect },
    Cause { "local.clock-behind", FirstActor::You, Test::Chain },
    Cause { "local.clock-ahead", FirstActor::You, Test::Chain },
    Cause { "local.hostname-pasted-space", FirstActor::You, Test::Detect },
    Cause { "local.client-fault", FirstActor::You, Test::None },
    Cause { "local.client-lacks-tls", FirstActor::You, Test::None },
    Cause { "local.settings-missing", FirstActor::You, Test::Detect },
    Cause { "local.no-local-mail-server", FirstActor::You, Test::Detect },
    Cause { "local.sasl-plugin-missing", FirstActor::Administrator, Test::None },
    Cause { "dns.dns-nxdomain-host", FirstActor::You, Test::Detect },
    Cause { "dns.dns-servfail", FirstActor::Administrator, Test::Detect },
    Cause { "dns.dns-no-mx", FirstActor::You, Test::Detect },
    Cause { "dns.no-server-named", FirstActor::You, Test::Detect },
    Cause { "dns.names-disagree", FirstActor::Administrator, Test::Detect },
    Cause { "dns.name-server-useless", FirstActor::Network, Test::ComparedNetwork },
    Cause { "dns.settings-malformed", FirstActor::Provider, Test::Detect },
    Cause { "dns.settings-want-address", FirstActor::Provider, Test::Detect },
    Cause { "dns.settings-refused", FirstActor::Provider, Test::Detect },
    Cause { "dns.settings-elsewhere", FirstActor::Provider, Test::Detect },
    Cause { "dns.settings-untrusted", FirstActor::Provider, Test::Detect },
    Cause { "dns.settings-silent", FirstActor::Provider, Test::Detect },
    Cause { "dns.source-unheard", FirstActor::You, Test::Detect },
    Cause { "dns.hoster-beside", FirstActor::You, Test::SignIn },
    Cause { "dns.sources-disagree", FirstActor::Provider, Test::Detect },
    Cause { "dns.foreign-host", FirstActor::You, Test::None },
    Cause { "dns.other-host-than-before", FirstActor::You, Test::None },
    Cause { "dns.private-address", FirstActor::Provider, Test::None },
    Cause { "dns.unusual-port", FirstActor::Provider, Test::None },
    Cause { "dns.split-domain-hosting", FirstActor::You, Test::Detect },
    Cause { "dns.stale-mx-old-hoster", FirstActor::You, Test::Detect },
    Cause { "dns.dns-hijack-block", FirstActor::Network, Test::Detect },
    Cause { "dns.srv-says-none", FirstActor::Provider, Test::Detect },
    Cause { "dns.autodiscover-404", FirstActor::Provider, Test::Detect },
    Cause { "tcp.vpn-blocks-smtp", FirstActor::You, Test::ComparedNetwork },
    Cause { "tcp.mtu-blackhole", FirstActor::Network, Test::ComparedNetwork },
    Cause { "tcp.bridge-not-running", FirstActor::You, Test::None },
    Cause { "tcp.localhost-v6", FirstActor::You, Test::None },
    Cause { "tcp.mx-host-used-as-smtp", FirstActor::You, Test::Detect },
    Cause { "tcp.imap-host-used-as-smtp", FirstActor::You, Test::Detect },
    Cause { "tcp.port25-blocked", FirstActor::Network, Test::BothPorts },
    Cause { "tcp.all-smtp-ports-blocked", FirstActor::Network, Test::BothPorts },
    Cause { "tcp.one-submission-port-blocked", FirstActor::Network, Test::BothPorts },
    Cause { "tcp.provider-has-no-465", FirstActor::You, Test::BothPorts },
    Cause { "tcp.provider-has-no-587", FirstActor::You, Test::BothPorts },
    Cause { "tcp.conn-refused", FirstActor::You, Test::BothPorts },
    Cause { "tcp.conn-timeout-host-down", FirstActor::Network, Test::BothPorts },
    Cause { "tcp.ip-banned-fail2ban", FirstActor::You, Test::ComparedNetwork },
    Cause { "tcp.ipv6-broken", FirstActor::Network, Test::ComparedNetwork },
    Cause { "tcp.ipv6-server-side", FirstActor::Provider, Test::BothPorts },
    Cause { "tcp.rst-after-connect", FirstActor::Network, Test::BothPorts },
    Cause { "tcp.no-route", FirstActor::You, Test::ComparedNetwork },
    Cause { "tls.av-mail-shield-tls", FirstActor::SecuritySoftware, Test::Chain },
    Cause { "tls.old-root-store", FirstActor::You, Test::Chain },
    Cause { "tls.bridge-self-signed", FirstActor::You, Test::None },
    Cause { "tls.hoster-redirects-smtp", FirstActor::Administrator, Test::Chain },
    Cause { "tls.tls-on-starttls-port", FirstActor::You, Test::BothPorts },
    Cause { "tls.plain-on-tls-port", FirstActor::You, Test::BothPorts },
    Cause { "tls.not-tls", FirstActor::You, Test::BothPorts },
    Cause { "tls.starttls-454", FirstActor::Administrator, Test::BothPorts },
    Cause { "tls.starttls-220-then-close", FirstActor::Administrator, Test::BothPorts },
    Cause { "tls.https-on-smtp-port", FirstActor::You, Test::Detect },
    Cause { "tls.tls-version-too-old", FirstActor::Provider, Test::BothPorts },
    Cause { "tls.client-tls-too-old", FirstActor::You, Test::BothPorts },
    Cause { "tls.tls13-only-server", FirstActor::You, Test::BothPorts },
    Cause { "tls.no-shared-cipher", FirstActor::Administrator, Test::BothPorts },
    Cause { "tls.dh-too-small", FirstActor::Administrator, Test::BothPorts },
    Cause { "tls.cert-key-or-sig-weak", FirstActor::Administrator, Test::Chain },
    Cause { "tls.legacy-renegotiation", FirstActor::Provider, Test::BothPorts },
    Cause { "tls.no-forward-secrecy", FirstActor::Provider, Test::BothPorts },
    Cause { "tls.cert-expired", FirstActor::Administrator, Test::Chain },
    Cause { "tls.cert-not-yet-valid", FirstActor::You, Test::Chain },
    Cause { "tls.cert-revoked", FirstActor::Administrator, Test::Chain },
    Cause { "tls.cert-wrong-host", FirstActor::You, Test::Chain },
    Cause { "tls.cert-ip-literal", FirstActor::You, Test::Chain },
    Cause { "tls.cert-self-signed", FirstActor::Administrator, Test::Chain },
    Cause { "tls.cert-incomplete-chain", FirstActor::Administrator, Test::Chain },
    Cause { "tls.cert-unknown-issuer", FirstActor::Administrator, Test::Chain },
    Cause { "tls.cert-name-constraint", FirstActor::Administrator, Test::Chain },
    Cause { "tls.cert-not-for-servers", FirstActor::Administrator, Test::Chain },
    Cause { "tls.cert-refused", FirstActor::Administrator, Test::Chain },
    Cause { "tls.cert-revocation-unreachable", FirstActor::Network, Test::ComparedNetwork },
    Cause { "tls.sni-needed", FirstActor::You, Test::Chain },
    Cause { "tls.client-cert-requested", FirstActor::Administrator, Test::Chain },
    Cause { "tls.alert-unknown-ca-from-peer", FirstActor::You, Test::Chain },
    Cause { "tls.handshake-failed", FirstActor::Administrator, Test::BothPorts },
    Cause { "tls.handshake-timeout", FirstActor::Network, Test::BothPorts },
    Cause { "tls.handshake-cut", FirstActor::Network, Test::BothPorts },
    Cause { "tls.published-in-the-clear", FirstActor::Provider, Test::Detect },
    Cause { "smtp.av-shield-stale-port", FirstActor::SecuritySoftware, Test::ComparedNetwork },
    Cause { "smtp.isp-transparent-smtp-proxy", FirstActor::Network, Test::ComparedNetwork },
    Cause { "smtp.starttls-not-offered", FirstActor::You, Test::BothPorts },
    Cause { "smtp.starttls-not-begun", FirstActor::Network, Test::ComparedNetwork },
    Cause { "smtp.starttls-refused", FirstActor::Provider, Test::BothPorts },
    Cause { "smtp.starttls-injection", FirstActor::Network, Test::BothPorts },
    Cause { "smtp.starttls-stripped-asa", FirstActor::Network, Test::ComparedNetwork },
    Cause { "smtp.must-starttls-first", FirstActor::You, Test::BothPorts },
    Cause { "smtp.banner-554-no-service", FirstActor::Provider, Test::BothPorts },
    Cause { "smtp.banner-delay", FirstActor::You, Test::BothPorts },
    Cause { "smtp.greeting-timeout", FirstActor::You, Test::BothPorts },
    Cause { "smtp.reply-timeout", FirstActor::You, Test::BothPorts },
    Cause { "smtp.connection-lost", FirstActor::You, Test::BothPorts },
    Cause { "smtp.ehlo-not-supported", FirstActor::Administrator, Test::BothPorts },
    Cause { "smtp.helo-rejected", FirstActor::You, Test::None },
    Cause { "smtp.auth-not-advertised", FirstActor::You, Test::BothPorts },
    Cause { "smtp.auth-before-tls", FirstActor::Administrator, Test::BothPorts },
    Cause { "smtp.auth-differs", FirstActor::Provider, Test::BothPorts },
    Cause { "smtp.auth-before-second-ehlo", FirstActor::You, Test::None },
    Cause { "smtp.too-many-connections", FirstActor::Wait, Test::None },
    Cause { "smtp.server-busy-4xx", FirstActor::Wait, Test::None },
    Cause { "smtp.reply-not-utf8", FirstActor::Nobody, Test::None },
    Cause { "smtp.server-misconfigured", FirstActor::Administrator, Test::BothPorts },
    Cause { "smtp.protocol-violation", FirstActor::Provider, Test::BothPorts },
    Cause { "smtp.not-smtp", FirstActor::You, Test::Detect },
    Cause { "auth.no-common-mechanism", FirstActor::You, Test::SignIn, FirstActor::Provider },
    Cause { "auth.cram-md5-only", FirstActor::Provider, Test::SignIn },
    Cause { "auth.credentials-unsendable", FirstActor::You, Test::None },
    Cause { "auth.server-unproven", FirstActor::Provider, Test::SignIn },
    Cause { "auth.mechanism-not-offered-535", FirstActor::You, Test::SignIn, FirstActor::Provider },
    Cause { "auth.auth-bad-password", FirstActor::You, Test::SignIn },
    Cause { "auth.gmail-app-password", FirstActor::You, Test::SignIn },
    Cause { "auth.gmail-weblogin", FirstActor::You, Test::None },
    Cause { "auth.web-sign-in-needed", FirstActor::You, Test::None },
    Cause { "auth.captcha-needed", FirstActor::You, Test::None },
    Cause { "auth.app-password-needed", FirstActor::You, Test::SignIn },
    Cause { "auth.app-password-unavailable", FirstActor::Administrator, Test::None },
    Cause { "auth.oauth-only", FirstActor::You, Test::SignIn },
    Cause { "auth.outlookcom-basic-off", FirstActor::You, Test::SignIn },
    Cause { "auth.m365-smtpauth-tenant-off", FirstActor::Administrator, Test::None },
    Cause { "auth.m365-smtpauth-mailbox-off", FirstActor::Administrator, Test::None },
    Cause { "auth.m365-security-defaults", FirstActor::Administrator, Test::None },
    Cause { "auth.m365-conditional-access", FirstActor::Administrator, Test::None },
    Cause { "auth.m365-basic-retired", FirstActor::Administrator, Test::None },
    Cause { "auth.mailbox-disabled", FirstActor::Administrator, Test::None },
    Cause { "auth.oauth-token-rejected", FirstActor::You, Test::SignIn },
    Cause { "auth.oauth-refresh-failed", FirstActor::You, Test::SignIn },
    Cause { "auth.yahoo-app-password", FirstActor::You, Test::SignIn },
    Cause { "auth.icloud-app-password", FirstActor::You, Test::SignIn },
    Cause { "auth.mailru-app-password", FirstActor::You, Test::SignIn },
    Cause { "auth.qq-163-auth-code", FirstActor::You, Test::SignIn },
    Cause { "auth.smtp-disabled-in-webmail", FirstActor::You, Test::SignIn },
    Cause { "auth.paid-plan-needed", FirstActor::You, Test::None },
    Cause { "auth.provider-has-no-smtp", FirstActor::Nobody, Test::Detect },
    Cause { "auth.separate-mail-password", FirstActor::You, Test::SignIn },
    Cause { "auth.twofa-app-password-generic", FirstActor::You, Test::SignIn },
    Cause { "auth.username-local-part", FirstActor::You, Test::SignIn },
    Cause { "auth.username-full-address", FirstActor::You, Test::SignIn },
    Cause { "auth.username-is-alias", FirstActor::You, Test::SignIn },
    Cause { "auth.other-username-form", FirstActor::You, Test::SignIn },
    Cause { "auth.relay-api-key", FirstActor::You, Test::SignIn },
    Cause { "auth.key-without-right", FirstActor::Administrator, Test::None },
    Cause { "auth.password-non-ascii", FirstActor::You, Test::SignIn },
    Cause { "auth.password-whitespace", FirstActor::You, Test::SignIn },
    Cause { "auth.password-empty-sent", FirstActor::You, Test::SignIn },
    Cause { "auth.password-too-weak", FirstActor::You, Test::None },
    Cause { "auth.account-locked", FirstActor::You, Test::None },
    Cause { "auth.account-not-activated", FirstActor::You, Test::None },
    Cause { "auth.auth-temp-failure", FirstActor::Wait, Test::None },
    Cause { "auth.auth-rate-limited", FirstActor::Wait, Test::None },
    Cause { "auth.password-transition", FirstActor::You, Test::None },
    Cause { "auth.wrong-region-host", FirstActor::You, Test::SignIn },
    Cause { "auth.pop-before-smtp", FirstActor::You, Test::SignIn },
    Cause { "auth.pbl-at-submission", FirstActor::Provider, Test::ComparedNetwork },
    Cause { "auth.kerberos-ticket", FirstActor::You, Test::SignIn },
    Cause { "auth.encryption-demanded", FirstActor::Provider, Test::None },
    Cause { "auth.relay-ip-not-authorized", FirstActor::Administrator, Test::ComparedNetwork },
    Cause { "auth.refused", FirstActor::Provider, Test::SignIn },
    Cause { "send.auth-required-at-mail", FirstActor::You, Test::SignIn, FirstActor::Provider },
    Cause { "send.relay-denied", FirstActor::You, Test::SignIn, FirstActor::Provider },
    Cause { "send.relay-registered-only", FirstActor::Administrator, Test::SignIn },
    Cause { "send.sender-not-owned", FirstActor::You, Test::Send },
    Cause { "send.from-header-not-owned", FirstActor::You, Test::Send },
    Cause { "send.sender-domain-unknown", FirstActor::You, Test::Send },
    Cause { "send.zoho-relaying-disallowed", FirstActor::You, Test::Send },
    Cause { "send.sender-unverified-relay", FirstActor::You, Test::Send },
    Cause { "send.relay-ip-not-authorized", FirstActor::Administrator, Test::ComparedNetwork },
    Cause { "send.pbl-at-submission", FirstActor::Provider, Test::ComparedNetwork },
    Cause { "send.direct-to-mx-policy", FirstActor::You, Test::Detect },
    Cause { "send.spf-dmarc-reject", FirstActor::Administrator, Test::Send },
    Cause { "send.content-rejected", FirstActor::Provider, Test::Send },
    Cause { "send.message-malformed", FirstActor::You, Test::Send },
    Cause { "send.size-exceeded", FirstActor::You, Test::None, FirstActor::Provider },
    Cause { "send.quota-hourly", FirstActor::Wait, Test::None },
    Cause { "send.quota-daily", FirstActor::Wait, Test::None },
    Cause { "send.too-many-recipients", FirstActor::You, Test::None },
    Cause { "send.plan-used-up", FirstActor::You, Test::None },
    Cause { "send.m365-outbound-blocked", FirstActor::Administrator, Test::None },
    Cause { "send.greylist-at-submission", FirstActor::Wait, Test::None },
    Cause { "send.bad-recipient", FirstActor::You, Test::None },
    Cause { "send.recipient-full", FirstActor::Nobody, Test::None },
    Cause { "send.recipient-refused", FirstActor::Nobody, Test::None },
    Cause { "send.smtputf8-needed", FirstActor::You, Test::None },
    Cause { "send.ok-but-lost", FirstActor::You, Test::Send },
    Cause { "send.fate-unknown", FirstActor::You, Test::None },
    Cause { "send.account-locked", FirstActor::You, Test::None },
    Cause { "send.account-not-activated", FirstActor::You, Test::None },
    Cause { "send.mailbox-disabled", FirstActor::Administrator, Test::None },
    Cause { "send.key-without-right", FirstActor::Administrator, Test::None },
    Cause { "send.helo-rejected", FirstActor::You, Test::None, FirstActor::Provider },
    Cause { "send.server-misconfigured", FirstActor::Administrator, Test::BothPorts },
    Cause { "send.try-later", FirstActor::Wait, Test::None },
    Cause { "send.refused", FirstActor::Provider, Test::Send },
    Cause { "send.smtputf8-not-offered", FirstActor::You, Test::None },
    Cause { "send.too-big", FirstActor::Provider, Test::None },
    Cause { "send.address-malformed", FirstActor::You, Test::None },
    Cause { "send.content-malformed", FirstActor::You, Test::None },
    Cause { "none.not-outgoing-mail", FirstActor::Nobody, Test::None },
    Cause { "none.cannot-tell", FirstActor::You, Test::Detect },
};
// clang-format on

QHash<QString, QStringList> readAliases()
{
    QFile file(QStringLiteral(":/mailberth/cause-aliases.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the table of causes' names is missing in this program");
    QHash<QString, QStringList> names;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue &group : root[QStringLiteral("same")].toArray()) {
        QStringList codes;
        for (const QJsonValue &code : group.toArray())
            codes << code.toString();
        for (const QString &code : std::as_const(codes))
            names.insert(code, codes);
    }
    return names;
}

} // namespace

QString id(FirstActor actor)
{
    switch (actor) {
    case FirstActor::You:
        return QStringLiteral("you");
    case FirstActor::Administrator:
        return QStringLiteral("administrator");
    case FirstActor::Provider:
        return QStringLiteral("provider");
    case FirstActor::Network:
        return QStringLiteral("network");
    case FirstActor::SecuritySoftware:
        return QStringLiteral("security-software");
    case FirstActor::Wait:
        return QStringLiteral("wait");
    case FirstActor::Nobody:
        return QStringLiteral("nobody");
    }
    Q_UNREACHABLE();
}

std::optional<Cause> causeOf(QStringView code)
{
    const auto cause = std::find_if(causes.begin(), causes.end(),
        [code](const Cause &row) { return code == QLatin1String(row.code); });
    return cause == causes.end() ? std::nullopt : std::optional(*cause);
}

FirstActor actorOnceMeasured(QStringView code)
{
    const Cause cause = causeOf(code).value();
    return cause.onceMeasured.value_or(cause.actor);
}

QStringList allCauseCodes()
{
    QStringList codes;
    for (const Cause &cause : causes)
        codes << QString::fromLatin1(cause.code);
    return codes;
}

QStringList namesOf(const QString &code)
{
    static const QHash<QString, QStringList> aliases = readAliases();
    QStringList names = aliases.value(code);
    names.removeAll(code);
    names.prepend(code);
    return names;
}

} // namespace mailberth::replies
