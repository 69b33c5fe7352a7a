// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/AutoconfigFile.h"

#include "core/handover/Escaping.h"
#include "core/handover/MailProgramSignIn.h"

namespace mailberth
{

namespace
{

QString element(const char *name, const QString &text)
{
    const QString tag = QString::fromLatin1(name);
    return QStringLiteral("      <%1>").arg(tag) + xmlText(text)
        + QStringLiteral("</%1>\n").arg(tag);
}

QString comment(const QString &indent, const QString &text)
{
    return indent + QStringLiteral("<!-- ") + xmlCommentText(text) + QStringLiteral(" -->\n");
}

QString socketType(Security security)
{
    switch (security) {
    case Security::ImplicitTls:
        return QStringLiteral("SSL");
    case Security::StartTls:
        return QStringLiteral("STARTTLS");
    }
    Q_UNREACHABLE();
}

QString authentication(MailProgramSignIn signIn)
{
    switch (signIn) {
    case MailProgramSignIn::NormalPassword:
        return QStringLiteral("password-cleartext");
    case MailProgramSignIn::EncryptedPassword:
        return QStringLiteral("password-encrypted");
    case MailProgramSignIn::OAuth2:
        return QStringLiteral("OAuth2");
    case MailProgramSignIn::Kerberos:
        return QStringLiteral("GSSAPI");
    case MailProgramSignIn::Ntlm:
        return QStringLiteral("NTLM");
    }
    Q_UNREACHABLE();
}

QString type(IncomingServer::Protocol protocol)
{
    switch (protocol) {
    case IncomingServer::Protocol::Imap:
        return QStringLiteral("imap");
    case IncomingServer::Protocol::Pop3:
        return QStringLiteral("pop3");
    }
    Q_UNREACHABLE();
}

/// A placeholder where the user name follows from the address, for the file serves the whole
/// domain.
QString forEverybody(const QString &userName, const MailAddress &address)
{
    if (userName.isEmpty() || userName == address.toString())
        return QStringLiteral("%EMAILADDRESS%");
    if (userName == address.localPart())
        return QStringLiteral("%EMAILLOCALPART%");
    return userName;
}

QString incoming(const IncomingServer &server, const Account &account)
{
    QString note = QStringLiteral("published, not tried");
    if (!server.provenance.detail.isEmpty())
        note += QStringLiteral(" (by ") + server.provenance.detail + QLatin1Char(')');
    return comment(QStringLiteral("    "), note)
        + QStringLiteral("    <incomingServer type=\"%1\">\n").arg(type(server.protocol))
        + element("hostname", server.host.ascii()) + element("port", QString::number(server.port))
        + element("socketType", socketType(securityOf(server)))
        + element("authentication", authentication(incomingSignIn(account, server)))
        + element("username", forEverybody(incomingUserName(account, server), account.address))
        + QStringLiteral("    </incomingServer>\n");
}

QString outgoing(const Account &account)
{
    const Endpoint &endpoint = account.outgoing.endpoint();
    return comment(QStringLiteral("    "),
               QStringLiteral("tried and proven: certificate valid for this name, sign-in offered"))
        + QStringLiteral("    <outgoingServer type=\"smtp\">\n")
        + element("hostname", endpoint.host.ascii())
        + element("port", QString::number(endpoint.port))
        + element("socketType", socketType(endpoint.security))
        + element("authentication", authentication(outgoingSignIn(account)))
        + element("username", forEverybody(outgoingUserName(account), account.address))
        + QStringLiteral("    </outgoingServer>\n");
}

QString allIncoming(const Account &account)
{
    QString servers;
    for (const QString &place : placesLeftOut(account))
        servers += comment(QStringLiteral("    "),
            QStringLiteral("left out, for it is published without encryption: ") + place);
    if (account.incoming.isEmpty())
        servers += comment(QStringLiteral("    "),
            QStringLiteral("No incoming server with encryption was published. Thunderbird reads "
                           "this file only with an incomingServer here."));
    for (const IncomingServer &server : account.incoming)
        servers += incoming(server, account);
    return servers;
}

} // namespace

QByteArray autoconfigFile(const Account &account)
{
    const QString domain = account.address.domain().ascii();
    const QString file = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                        "<clientConfig version=\"1.1\">\n")
        + QStringLiteral("  <emailProvider id=\"%1\">\n").arg(xmlText(domain))
        + QStringLiteral("    <domain>%1</domain>\n").arg(xmlText(domain))
        + QStringLiteral("    <displayName>%1</displayName>\n").arg(xmlText(domain))
        + QStringLiteral("    <displayShortName>%1</displayShortName>\n").arg(xmlText(domain))
        + allIncoming(account) + outgoing(account)
        + QStringLiteral("  </emailProvider>\n</clientConfig>\n");
    return file.toUtf8();
}

} // namespace mailberth
