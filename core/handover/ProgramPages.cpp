// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/ProgramPages.h"

#include "core/handover/MailProgramSignIn.h"

namespace mailberth
{

namespace
{

using Field = ProgramField;

FieldEntry entry(Field field, const char *label, const QString &value)
{
    return { field, QString::fromLatin1(label), value };
}

/// Both Outlooks and Thunderbird use the same words for these.
QString inProgramsWords(Security security)
{
    switch (security) {
    case Security::ImplicitTls:
        return QStringLiteral("SSL/TLS");
    case Security::StartTls:
        return QStringLiteral("STARTTLS");
    }
    Q_UNREACHABLE();
}

QString inProgramsWords(IncomingServer::Protocol protocol)
{
    switch (protocol) {
    case IncomingServer::Protocol::Imap:
        return QStringLiteral("IMAP");
    case IncomingServer::Protocol::Pop3:
        return QStringLiteral("POP3");
    }
    Q_UNREACHABLE();
}

QString inThunderbirdsWords(MailProgramSignIn signIn)
{
    switch (signIn) {
    case MailProgramSignIn::NormalPassword:
        return QStringLiteral("Normal password");
    case MailProgramSignIn::EncryptedPassword:
        return QStringLiteral("Encrypted password");
    case MailProgramSignIn::OAuth2:
        return QStringLiteral("OAuth2");
    case MailProgramSignIn::Kerberos:
        return QStringLiteral("Kerberos");
    case MailProgramSignIn::Ntlm:
        return QStringLiteral("NTLM");
    }
    Q_UNREACHABLE();
}

/// The values of an incoming server, all empty where none was published.
struct IncomingValues
{
    QString protocol = QStringLiteral("IMAP");
    QString host;
    QString port;
    QString security;
    QString userName;
    MailProgramSignIn signIn = MailProgramSignIn::NormalPassword;
};

IncomingValues incomingValues(const Account &account)
{
    const auto server = bestIncoming(account);
    if (!server)
        return { .userName = outgoingUserName(account) };
    return { inProgramsWords(server->protocol), server->host.ascii(), QString::number(server->port),
        inProgramsWords(securityOf(*server)), incomingUserName(account, *server),
        incomingSignIn(account, *server) };
}

QString outgoingPort(const Account &account)
{
    return QString::number(account.outgoing.endpoint().port);
}

/// Thunderbird 153 ("Account Hub"): its pages' titles and labels, seen in a running one.
ProgramPages thunderbirdPages(const Account &account)
{
    const IncomingValues incoming = incomingValues(account);
    const Endpoint &outgoing = account.outgoing.endpoint();
    const QString next = QStringLiteral("Continue");
    return {
        { QStringLiteral("≡"), QStringLiteral("New Account"), QStringLiteral("Email") },
        {
            { QStringLiteral("Add your email address"),
                { entry(Field::FullName, "Full name", account.displayName),
                    entry(Field::MailAddress, "Email address", account.address.toString()) },
                QStringLiteral("Configure Manually") },
            { QStringLiteral("Incoming server settings"),
                { entry(Field::Protocol, "Protocol", incoming.protocol),
                    entry(Field::IncomingHost, "Hostname", incoming.host),
                    entry(Field::IncomingPort, "Port", incoming.port),
                    entry(Field::IncomingSecurity, "Connection security", incoming.security),
                    entry(Field::IncomingSignIn, "Authentication method",
                        inThunderbirdsWords(incoming.signIn)),
                    entry(Field::IncomingUserName, "Username", incoming.userName) },
                next },
            { QStringLiteral("Outgoing server settings"),
                { entry(Field::OutgoingProtocol, "Protocol", QStringLiteral("SMTP")),
                    entry(Field::OutgoingHost, "Hostname", outgoing.host.ascii()),
                    entry(Field::OutgoingPort, "Port", outgoingPort(account)),
                    entry(Field::OutgoingSecurity, "Connection security",
                        inProgramsWords(outgoing.security)),
                    entry(Field::OutgoingSignIn, "Authentication method",
                        inThunderbirdsWords(outgoingSignIn(account))),
                    entry(Field::OutgoingUserName, "Username", outgoingUserName(account)) },
                next },
        },
    };
}

/// Outlook 2016 to 2024 and Microsoft 365, as Microsoft describes them.
ProgramPages classicOutlookPages(const Account &account)
{
    const IncomingValues incoming = incomingValues(account);
    const Endpoint &outgoing = account.outgoing.endpoint();
    return {
        { QStringLiteral("File"), QStringLiteral("Add Account") },
        {
            { {}, { entry(Field::MailAddress, "Email address", account.address.toString()) },
                QStringLiteral("Advanced options > Let me set up my account manually > Connect") },
            { QStringLiteral("Advanced setup"),
                { entry(Field::Protocol, "Account type", incoming.protocol) }, {} },
            { QStringLiteral("Incoming mail"),
                { entry(Field::IncomingHost, "Server", incoming.host),
                    entry(Field::IncomingPort, "Port", incoming.port),
                    entry(Field::IncomingSecurity, "Encryption method", incoming.security) },
                {} },
            { QStringLiteral("Outgoing mail"),
                { entry(Field::OutgoingHost, "Server", outgoing.host.ascii()),
                    entry(Field::OutgoingPort, "Port", outgoingPort(account)),
                    entry(Field::OutgoingSecurity, "Encryption method",
                        inProgramsWords(outgoing.security)) },
                QStringLiteral("Next") },
        },
    };
}

/// The new Outlook for Windows, as Microsoft describes it.
ProgramPages newOutlookPages(const Account &account)
{
    const IncomingValues incoming = incomingValues(account);
    const Endpoint &outgoing = account.outgoing.endpoint();
    return {
        { QStringLiteral("View"), QStringLiteral("View settings"), QStringLiteral("Accounts"),
            QStringLiteral("Add account") },
        {
            { {}, { entry(Field::MailAddress, "Email address", account.address.toString()) },
                QStringLiteral("Choose provider > IMAP > Show more") },
            { QStringLiteral("IMAP"),
                { entry(Field::IncomingHost, "IMAP incoming server", incoming.host),
                    entry(Field::IncomingPort, "Port", incoming.port),
                    entry(Field::IncomingSecurity, "Secure connection type", incoming.security),
                    entry(Field::OutgoingUserName, "SMTP username", outgoingUserName(account)),
                    entry(Field::OutgoingHost, "SMTP outgoing server", outgoing.host.ascii()),
                    entry(Field::OutgoingPort, "Port", outgoingPort(account)),
                    entry(Field::OutgoingSecurity, "Secure connection type",
                        inProgramsWords(outgoing.security)) },
                QStringLiteral("Continue") },
        },
    };
}

} // namespace

ProgramPages programPages(TargetId target, const Account &account)
{
    switch (target) {
    case TargetId::Thunderbird:
        return thunderbirdPages(account);
    case TargetId::OutlookClassic:
        return classicOutlookPages(account);
    case TargetId::OutlookNew:
        return newOutlookPages(account);
    case TargetId::Text:
    case TargetId::Json:
    case TargetId::Html:
        return {};
    }
    Q_UNREACHABLE();
}

bool isProven(ProgramField field)
{
    switch (field) {
    case Field::OutgoingHost:
    case Field::OutgoingPort:
    case Field::OutgoingSecurity:
    case Field::OutgoingProtocol:
    case Field::OutgoingSignIn:
        return true;
    case Field::OutgoingUserName: // its form is known, but nobody signed in with it
    case Field::FullName:
    case Field::MailAddress:
    case Field::Protocol:
    case Field::IncomingHost:
    case Field::IncomingPort:
    case Field::IncomingSecurity:
    case Field::IncomingSignIn:
    case Field::IncomingUserName:
        return false;
    }
    Q_UNREACHABLE();
}

bool isOfIncomingServer(ProgramField field)
{
    switch (field) {
    case Field::Protocol:
    case Field::IncomingHost:
    case Field::IncomingPort:
    case Field::IncomingSecurity:
    case Field::IncomingSignIn:
    case Field::IncomingUserName:
        return true;
    case Field::FullName:
    case Field::MailAddress:
    case Field::OutgoingProtocol:
    case Field::OutgoingHost:
    case Field::OutgoingPort:
    case Field::OutgoingSecurity:
    case Field::OutgoingSignIn:
    case Field::OutgoingUserName:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace mailberth
