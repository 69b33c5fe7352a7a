// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/report/FindingFacts.h"

#include "core/model/Overloaded.h"
#include "core/model/Printable.h"
#include "core/report/JsonValues.h"

#include <QJsonArray>

namespace mailberth
{

namespace
{

QJsonArray ports(const QList<quint16> &numbers)
{
    QJsonArray array;
    for (const quint16 number : numbers)
        array << int(number);
    return array;
}

QJsonArray hosts(const QList<HostName> &names)
{
    QJsonArray array;
    for (const HostName &name : names)
        array << name.ascii();
    return array;
}

QJsonArray addresses(const QList<IpAddress> &list)
{
    QJsonArray array;
    for (const IpAddress &address : list)
        array << address.toString();
    return array;
}

QJsonArray namings(const QList<finding::Naming> &list)
{
    QJsonArray array;
    for (const finding::Naming &naming : list)
        array << QJsonObject { { QStringLiteral("source"), id(naming.source) },
            { QStringLiteral("hosts"), hosts(naming.hosts) } };
    return array;
}

QJsonArray words(const QStringList &list)
{
    return QJsonArray::fromStringList(printable(list));
}

} // namespace

QJsonObject jsonFacts(const Finding &finding)
{
    const QString reply = QStringLiteral("reply");
    const QString stage = QStringLiteral("stage");
    const QString host = QStringLiteral("host");
    const QString waited = QStringLiteral("waited_ms");
    const QString diagnostic = QStringLiteral("diagnostic");
    const QString otherLane = QStringLiteral("other_lane");

    return std::visit(
        Overloaded {
            [](const finding::Offline &) { return QJsonObject {}; },
            [&](const finding::ConnectionRefused &f) {
                return QJsonObject { { otherLane, id(f.otherLane) } };
            },
            [&](const finding::PortSilent &f) {
                return QJsonObject { { waited, json(f.waited) }, { otherLane, id(f.otherLane) } };
            },
            [&](const finding::HostSilent &f) {
                return QJsonObject { { host, f.host.ascii() },
                    { QStringLiteral("ports"), ports(f.ports) }, { waited, json(f.waited) } };
            },
            [&](const finding::NoRoute &f) {
                return QJsonObject { { diagnostic, printable(f.diagnostic) } };
            },
            [&](const finding::ProxyInTheWay &f) {
                return QJsonObject { { diagnostic, printable(f.diagnostic) } };
            },
            [&](const finding::ProxyUnknown &f) {
                return QJsonObject { { waited, json(f.waited) } };
            },
            [&](const finding::NoAnswerAt &f) {
                return QJsonObject { { stage, id(f.stage) }, { waited, json(f.waited) } };
            },
            [&](const finding::ConnectionLost &f) {
                return QJsonObject { { stage, id(f.stage) },
                    { QStringLiteral("ending"), id(f.ending) } };
            },
            [&](const finding::HostUnknown &f) {
                return QJsonObject { { host, f.host.ascii() },
                    { QStringLiteral("named_by"), id(f.namedBy) } };
            },
            [](const finding::DomainUnknown &f) {
                return QJsonObject { { QStringLiteral("domain"), f.domain.ascii() },
                    { QStringLiteral("null_mx"), f.nullMx == MailExchangerAnswer::NullMx::Yes } };
            },
            [](const finding::NoServerNamed &f) {
                return QJsonObject { { QStringLiteral("domain"), f.domain.ascii() },
                    { QStringLiteral("tried"), hosts(f.tried) } };
            },
            [&](const finding::NameServiceFailed &f) {
                return QJsonObject { { host, f.host.ascii() },
                    { QStringLiteral("status"), id(f.status) } };
            },
            [&](const finding::NamesDisagree &f) {
                return QJsonObject { { host, f.host.ascii() },
                    { QStringLiteral("said_by_dns"), id(f.saidByDns) },
                    { QStringLiteral("known_to_this_computer"), addresses(f.known) } };
            },
            [&](const finding::Ipv6Broken &f) {
                return QJsonObject { { host, f.host.ascii() },
                    { QStringLiteral("address"), f.address.toString() },
                    { QStringLiteral("result"), id(f.result) } };
            },
            [](const finding::TlsOnStartTlsPort &) { return QJsonObject {}; },
            [](const finding::PlainOnTlsPort &) { return QJsonObject {}; },
            [](const finding::NotSmtp &f) {
                return QJsonObject { { QStringLiteral("spoken"), id(f.spoken) } };
            },
            [&](const finding::GreetingRefused &f) {
                return QJsonObject { { reply, printable(f.reply) } };
            },
            [&](const finding::SlowGreeting &f) {
                return QJsonObject { { waited, json(f.waited) } };
            },
            [&](const finding::EhloRefused &f) {
                return QJsonObject { { reply, printable(f.reply) },
                    { QStringLiteral("helo"), id(f.helo) },
                    { QStringLiteral("names"), words(f.names) } };
            },
            [&](const finding::StartTlsMissing &f) {
                return QJsonObject { { QStringLiteral("masked"), words(f.masked) },
                    { QStringLiteral("auth_in_the_clear"), words(f.authInTheClear) },
                    { otherLane, id(f.otherLane) } };
            },
            [&](const finding::StartTlsRefused &f) {
                return QJsonObject { { reply, printable(f.reply) },
                    { otherLane, id(f.otherLane) } };
            },
            [](const finding::DataInjected &f) {
                return QJsonObject { { QStringLiteral("surplus"),
                    printable(QByteArrayView(f.surplus)) } };
            },
            [&](const finding::ProtocolViolated &f) {
                return QJsonObject { { stage, id(f.stage) },
                    { QStringLiteral("violation"), id(f.violation) } };
            },
            [&](const finding::HandshakeFailed &f) {
                return QJsonObject { { QStringLiteral("fault"), id(f.fault) },
                    { diagnostic, printable(f.diagnostic) } };
            },
            [](const finding::NoForwardSecrecy &f) {
                return QJsonObject { { QStringLiteral("cipher"), printable(f.cipher) } };
            },
            [](const finding::CertificateProblem &f) {
                return QJsonObject { { QStringLiteral("fault"), id(f.fault) },
                    { QStringLiteral("certificate"), json(f.leaf) } };
            },
            [](const finding::SignInNotOffered &f) {
                return QJsonObject { { QStringLiteral("for_exchange"), words(f.forExchange) } };
            },
            [](const finding::SignInBeforeTls &f) {
                return QJsonObject { { QStringLiteral("mechanisms"), words(f.mechanisms) } };
            },
            [&](const finding::SignInDiffers &f) {
                return QJsonObject { { host, f.host.ascii() },
                    { QStringLiteral("implicit_tls"), words(f.onImplicitTls) },
                    { QStringLiteral("starttls"), words(f.onStartTls) } };
            },
            [](const finding::NoSubmission &f) {
                return QJsonObject { { QStringLiteral("provider"), printable(f.provider) },
                    { QStringLiteral("help_page"), printable(f.helpPage, f.helpPage.size()) } };
            },
            [](const finding::SourcesDisagree &f) {
                return QJsonObject { { QStringLiteral("named"), namings(f.namings) },
                    { QStringLiteral("proven"),
                        f.proven ? QJsonValue(f.proven->ascii()) : QJsonValue() } };
            },
            [&](const finding::PublishedInTheClear &f) {
                return QJsonObject { { host, f.host.ascii() },
                    { QStringLiteral("port"), int(f.port) },
                    { QStringLiteral("named_by"), id(f.namedBy) },
                    { QStringLiteral("encrypted_ports"), id(f.encrypted) } };
            },
            [&](const finding::ForeignHost &f) {
                return QJsonObject { { host, f.host.ascii() },
                    { QStringLiteral("owner"), f.owner.ascii() },
                    { QStringLiteral("domain"), f.domain.ascii() },
                    { QStringLiteral("named_by"), id(f.namedBy.source) },
                    { QStringLiteral("trust"), id(f.namedBy.trust) },
                    { QStringLiteral("certificate_owner"), printable(f.certificateOwner) } };
            },
            [](const finding::SettingsUnusable &f) {
                return QJsonObject { { QStringLiteral("source"), id(f.source) },
                    { QStringLiteral("url"), printable(f.page.place) },
                    { QStringLiteral("why"), id(f.page.why) },
                    { QStringLiteral("detail"), printable(f.page.detail) },
                    { QStringLiteral("proven"),
                        f.proven ? QJsonValue(f.proven->ascii()) : QJsonValue() } };
            },
            [&](const finding::SourceUnheard &f) {
                return QJsonObject { { QStringLiteral("source"), id(f.source) },
                    { diagnostic, printable(f.diagnostic) },
                    { QStringLiteral("proven"), f.proven.ascii() } };
            },
            [&](const finding::HosterBeside &f) {
                return QJsonObject { { host, f.host.ascii() },
                    { QStringLiteral("domain"), f.domain.ascii() },
                    { QStringLiteral("hoster"), f.hoster.ascii() },
                    { QStringLiteral("servers"), hosts(f.servers) } };
            },
            [](const finding::NameServerUseless &f) {
                return QJsonObject { { QStringLiteral("root"), id(f.root) },
                    { QStringLiteral("servers"), words(f.servers) } };
            },
            [&](const finding::OtherHostThanBefore &f) {
                return QJsonObject { { host, f.host.ascii() },
                    { QStringLiteral("before"), f.before.ascii() },
                    { QStringLiteral("domain"), f.domain.ascii() } };
            },
            [&](const finding::StrangerAvoided &f) {
                QJsonArray addresses;
                for (const IpAddress &address : f.addresses)
                    addresses << address.toString();
                return QJsonObject { { host, f.endpoint.host.ascii() },
                    { QStringLiteral("reason"), id(f.objection) },
                    { QStringLiteral("addresses"), addresses },
                    { QStringLiteral("named_by"), id(f.namedBy) } };
            },
            [](const finding::CaptivePortal &f) {
                return QJsonObject { { QStringLiteral("sign"), id(f.sign) },
                    { QStringLiteral("hosts"), hosts(f.hosts) },
                    { QStringLiteral("proven"),
                        f.proven ? QJsonValue(f.proven->ascii()) : QJsonValue() } };
            },
            [&](const finding::OrganisationFileUnusable &f) {
                return QJsonObject { { diagnostic, printable(f.diagnostic) } };
            },
            [](const finding::OutOfTime &f) {
                return QJsonObject { { QStringLiteral("deadline_ms"), json(f.deadline) } };
            },
            [&](const finding::SignInRefused &f) {
                QJsonObject facts { { reply, printable(f.reply) },
                    { QStringLiteral("help_page"), printable(f.helpPage, f.helpPage.size()) } };
                if (f.otherWay)
                    facts.insert(QStringLiteral("other_way"), id(*f.otherWay));
                return facts;
            },
            [](const finding::NoCommonMechanism &f) {
                return QJsonObject { { QStringLiteral("offered"), words(f.offered) } };
            },
            [](const finding::CredentialsUnsendable &f) {
                return QJsonObject { { QStringLiteral("fault"), id(f.fault) } };
            },
            [](const finding::ServerUnproven &f) {
                return QJsonObject { { QStringLiteral("fault"), id(f.fault) } };
            },
            [](const finding::ObsoleteSignIn &) { return QJsonObject {}; },
            [&](const finding::MessageRefused &f) {
                return QJsonObject { { QStringLiteral("step"), id(f.step) },
                    { reply, printable(f.reply) } };
            },
            [](const finding::MessageUnsendable &) { return QJsonObject {}; },
            [](const finding::MessageFateUnknown &) { return QJsonObject {}; },
        },
        finding);
}

} // namespace mailberth
