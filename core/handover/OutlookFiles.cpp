// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/handover/OutlookFiles.h"

#include "core/handover/Escaping.h"
#include "core/handover/Target.h"

#include <QStringList>

namespace mailberth
{

namespace
{

constexpr QStringView registryKey = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\Outlook"
                                    u"\\AutoDiscover";
constexpr QStringView folder = u"C:\\ProgramData\\Mailberth";

QString element(const char *name, const QString &text)
{
    const QString tag = QString::fromLatin1(name);
    return QStringLiteral("        <%1>").arg(tag) + xmlText(text)
        + QStringLiteral("</%1>").arg(tag);
}

QString encryption(Security security)
{
    switch (security) {
    case Security::ImplicitTls:
        return QStringLiteral("SSL");
    case Security::StartTls:
        return QStringLiteral("TLS");
    }
    Q_UNREACHABLE();
}

QString type(IncomingServer::Protocol protocol)
{
    switch (protocol) {
    case IncomingServer::Protocol::Imap:
        return QStringLiteral("IMAP");
    case IncomingServer::Protocol::Pop3:
        return QStringLiteral("POP3");
    }
    Q_UNREACHABLE();
}

struct ProtocolEntry
{
    QString comment;
    QString type;
    QString host;
    quint16 port;
    QString userName;
    QString encryption;
};

QStringList linesOf(const ProtocolEntry &entry)
{
    QStringList lines { QStringLiteral("      <!-- ") + xmlCommentText(entry.comment)
            + QStringLiteral(" -->"),
        QStringLiteral("      <Protocol>"), element("Type", entry.type),
        element("Server", entry.host), element("Port", QString::number(entry.port)),
        element("DomainRequired", QStringLiteral("off")) };
    if (!entry.userName.isEmpty())
        lines.append(element("LoginName", entry.userName));
    lines += { element("SPA", QStringLiteral("off")), element("SSL", QStringLiteral("on")),
        element("Encryption", entry.encryption), element("AuthRequired", QStringLiteral("on")) };
    if (entry.type == QLatin1String("SMTP"))
        lines += { element("UsePOPAuth", QStringLiteral("off")),
            element("SMTPLast", QStringLiteral("off")) };
    lines.append(QStringLiteral("      </Protocol>"));
    return lines;
}

QStringList autodiscoverLines(const Account &account)
{
    QStringList lines { QStringLiteral("<?xml version=\"1.0\" encoding=\"utf-8\"?>"),
        QStringLiteral("<Autodiscover xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/"
                       "responseschema/2006\">"),
        QStringLiteral("  <Response xmlns=\"http://schemas.microsoft.com/exchange/autodiscover/"
                       "outlook/responseschema/2006a\">") };
    if (!account.displayName.isEmpty())
        lines += { QStringLiteral("    <User>"),
            QStringLiteral("      <DisplayName>") + xmlText(account.displayName)
                + QStringLiteral("</DisplayName>"),
            QStringLiteral("    </User>") };
    lines +=
        { QStringLiteral("    <Account>"), QStringLiteral("      <AccountType>email</AccountType>"),
            QStringLiteral("      <Action>settings</Action>") };
    for (const QString &place : placesLeftOut(account))
        lines.append(QStringLiteral("      <!-- left out, for it is published without encryption: ")
            + xmlCommentText(place) + QStringLiteral(" -->"));
    if (account.incoming.isEmpty())
        lines.append(
            QStringLiteral("      <!-- no incoming server with encryption was published -->"));
    for (const IncomingServer &server : account.incoming)
        lines += linesOf(
            { QStringLiteral("published, not tried"), type(server.protocol), server.host.ascii(),
                server.port, incomingUserName(account, server), encryption(securityOf(server)) });
    const Endpoint &endpoint = account.outgoing.endpoint();
    lines +=
        linesOf({ QStringLiteral("tried and proven"), QStringLiteral("SMTP"), endpoint.host.ascii(),
            endpoint.port, outgoingUserName(account), encryption(endpoint.security) });
    lines += { QStringLiteral("    </Account>"), QStringLiteral("  </Response>"),
        QStringLiteral("</Autodiscover>") };
    return lines;
}

QByteArray utf16WithMark(const QString &text)
{
    QByteArray bytes("\xFF\xFE");
    for (const QChar unit : text) {
        bytes += static_cast<char>(unit.cell());
        bytes += static_cast<char>(unit.row());
    }
    return bytes;
}

constexpr QLatin1String crlf("\r\n");

} // namespace

QByteArray autodiscoverFile(const Account &account)
{
    return (autodiscoverLines(account).join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8();
}

QString autodiscoverPath(const Account &account)
{
    return folder.toString() + QLatin1Char('\\') + autodiscoverFileName(account.address);
}

QByteArray registryFile(const Account &account)
{
    const QStringList lines { QStringLiteral("Windows Registry Editor Version 5.00"), {},
        QStringLiteral(
            "; Makes Outlook 2016 and later read the settings of this domain from a file"),
        QStringLiteral("; on this computer. Save the Autodiscover XML under the path below."),
        QStringLiteral("; Its folder must belong to the administrators, and only they may write"),
        QStringLiteral("; there: who can change the file tells Outlook where the password goes."),
        QLatin1Char('[') + registryKey + QLatin1Char(']'),
        QStringLiteral("\"PreferLocalXML\"=dword:00000001"),
        registryText(account.address.domain().ascii()) + QLatin1Char('=')
            + registryText(autodiscoverPath(account)),
        {} };
    return utf16WithMark(lines.join(crlf));
}

QByteArray powerShellFile(const Account &account)
{
    QStringList lines { QStringLiteral("# Makes Outlook 2016 and later read the settings of this "
                                       "domain from a file on this computer."),
        QStringLiteral(
            "# The file is for everybody on it (run once as administrator); the registry "
            "values are the"),
        QStringLiteral("# signed-in person's. No password is in here."),
        QStringLiteral(
            "# The folder must belong to the administrators, and only they may write there: "
            "who can change"),
        QStringLiteral("# the file tells Outlook where the password goes. Under C:\\ProgramData "
                       "everybody may make a"),
        QStringLiteral("# folder, so make it before others do."),
        QStringLiteral("$ErrorActionPreference = 'Stop'"),
        QStringLiteral("$folder = ") + powerShellText(folder.toString()),
        QStringLiteral("$file = Join-Path $folder ")
            + powerShellText(autodiscoverFileName(account.address)),
        QStringLiteral("$key = ")
            + powerShellText(QStringLiteral("HKCU:")
                + registryKey.sliced(QStringView(u"HKEY_CURRENT_USER").size())),
        QStringLiteral("$domain = ") + powerShellText(account.address.domain().ascii()),
        QStringLiteral("$xml = @(") };
    const QStringList xml = autodiscoverLines(account);
    for (qsizetype i = 0; i < xml.size(); ++i)
        lines.append(QStringLiteral("    ") + powerShellText(xml[i])
            + (i + 1 < xml.size() ? QStringLiteral(",") : QString()));
    lines += { QStringLiteral(")"),
        QStringLiteral("New-Item -ItemType Directory -Force -Path $folder | Out-Null"),
        QStringLiteral("[System.IO.File]::WriteAllLines($file, $xml)"),
        // -Force on a key that exists would empty it.
        QStringLiteral("if (-not (Test-Path $key)) { New-Item -Force -Path $key | Out-Null }"),
        QStringLiteral(
            "New-ItemProperty -Force -Path $key -Name 'PreferLocalXML' -PropertyType DWord "
            "-Value 1 | Out-Null"),
        QStringLiteral(
            "New-ItemProperty -Force -Path $key -Name $domain -PropertyType String -Value "
            "$file | Out-Null"),
        {} };
    return QByteArray("\xEF\xBB\xBF") + lines.join(crlf).toUtf8();
}

} // namespace mailberth
