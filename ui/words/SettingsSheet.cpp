// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/SettingsSheet.h"

#include "core/handover/MailProgramSignIn.h"
#include "core/handover/ProgramPages.h"
#include "core/model/Printable.h"
#include "ui/words/HandOver.h"
#include "ui/words/Names.h"

#include <QCoreApplication>
#include <QLocale>

namespace mailberth
{

namespace
{

constexpr qsizetype wholeValue = 1000; // characters; no value is longer

struct SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(SheetWords)

public:
    static QString language()
    {
        return tr("en", "the code of the language of these words, BCP 47");
    }
    static QString title(const MailAddress &address);
    static QString lead() { return tr("Made by Mailberth. It holds no password."); }
    static SheetGroup person(const Account &account);
    static SheetGroup outgoing(const Account &account);
    static SheetGroup incoming(const Account &account, const IncomingServer &server);
    static QString stepsTitle(TargetId target, const MailAddress &address);
    static SheetGroup step(int number, const ProgramPage &page);
    static SheetGroup opening(const QStringList &opened);

private:
    static QString userName(const QString &name);
    static QString of(MailProgramSignIn signIn);
    static QString of(IncomingServer::Protocol protocol);
    static QString valueOf(const FieldEntry &entry);
};

QString SheetWords::title(const MailAddress &address)
{
    return tr("Mail settings for %1", "a mail address")
        .arg(printable(QStringView(address.toString()), wholeValue));
}

SheetGroup SheetWords::person(const Account &account)
{
    SheetGroup group { tr("Person"), {}, {} };
    if (!account.displayName.isEmpty())
        group.rows.append({ tr("Name"), account.displayName });
    group.rows.append({ tr("Mail address"), account.address.toString() });
    return group;
}

SheetGroup SheetWords::outgoing(const Account &account)
{
    const Endpoint &endpoint = account.outgoing.endpoint();
    return { tr("Outgoing mail (SMTP)"), tr("Tried and proven."),
        {
            { tr("Server"), hostOf(endpoint) },
            { tr("Port"), portOf(endpoint) },
            { tr("Security"), inWords(endpoint.security) },
            { tr("User name"), userName(outgoingUserName(account)) },
            { tr("Sign-in"), of(outgoingSignIn(account)) },
        } };
}

SheetGroup SheetWords::incoming(const Account &account, const IncomingServer &server)
{
    return { tr("Incoming mail (%1)", "a protocol").arg(of(server.protocol)),
        tr("As published, not tried."),
        {
            { tr("Server"), server.host.ascii() },
            { tr("Port"), QString::number(server.port) },
            { tr("Security"), inWords(securityOf(server)) },
            { tr("User name"), userName(incomingUserName(account, server)) },
            { tr("Sign-in"), of(incomingSignIn(account, server)) },
        } };
}

QString SheetWords::userName(const QString &name)
{
    return name.isEmpty() ? tr("the one that your provider gave you") : name;
}

QString SheetWords::of(MailProgramSignIn signIn)
{
    switch (signIn) {
    case MailProgramSignIn::NormalPassword:
        return tr("normal password");
    case MailProgramSignIn::EncryptedPassword:
        return tr("encrypted password (CRAM-MD5)");
    case MailProgramSignIn::OAuth2:
        return tr("the provider's sign-in page (OAuth)");
    case MailProgramSignIn::Kerberos:
        return QStringLiteral("Kerberos (GSSAPI)");
    case MailProgramSignIn::Ntlm:
        return QStringLiteral("NTLM");
    }
    Q_UNREACHABLE();
}

QString SheetWords::of(IncomingServer::Protocol protocol)
{
    switch (protocol) {
    case IncomingServer::Protocol::Imap:
        return QStringLiteral("IMAP");
    case IncomingServer::Protocol::Pop3:
        return QStringLiteral("POP3");
    }
    Q_UNREACHABLE();
}

QString SheetWords::stepsTitle(TargetId target, const MailAddress &address)
{
    return tr("%1 in %2", "a mail address; a mail program")
        .arg(printable(QStringView(address.toString()), wholeValue), inWords(target));
}

SheetGroup SheetWords::opening(const QStringList &opened)
{
    return {
        tr("1. Open: %1", "menus, one behind the other").arg(opened.join(QStringLiteral(" > "))),
        {}, {}
    };
}

SheetGroup SheetWords::step(int number, const ProgramPage &page)
{
    SheetGroup group { page.title.isEmpty()
            ? tr("%1. Fill in:", "the number of a step").arg(number)
            : tr("%1. On \"%2\":", "the number of a step; a page's title")
                  .arg(number)
                  .arg(page.title),
        {}, {} };
    for (const FieldEntry &entry : page.entries)
        group.rows.append({ entry.label, valueOf(entry) });
    if (!page.button.isEmpty())
        group.rows.append({ tr("Then press"), page.button });
    return group;
}

QString SheetWords::valueOf(const FieldEntry &entry)
{
    if (!entry.value.isEmpty())
        return entry.value;
    if (entry.field == ProgramField::FullName)
        return tr("your name, as recipients see it");
    if (isOfIncomingServer(entry.field))
        return tr("ask your provider");
    return tr("the one that your provider gave you");
}

Sheet sheet(const QString &title, const QStringList &remarks)
{
    const QString language = SheetWords::language();
    return { .language = language,
        .direction = QLocale(language).textDirection(),
        .title = title,
        .lead = SheetWords::lead(),
        .remarks = remarks };
}

} // namespace

Sheet settingsSheet(const Account &account, const QStringList &remarks)
{
    Sheet made = sheet(SheetWords::title(account.address), remarks);
    made.groups = { SheetWords::person(account), SheetWords::outgoing(account) };
    for (const IncomingServer &server : account.incoming)
        made.groups.append(SheetWords::incoming(account, server));
    return made;
}

Sheet stepsSheet(TargetId target, const Account &account, const QStringList &remarks)
{
    Sheet made = sheet(SheetWords::stepsTitle(target, account.address), remarks);
    const ProgramPages way = programPages(target, account);
    made.groups.append(SheetWords::opening(way.opening));
    int number = 1;
    for (const ProgramPage &page : way.pages)
        made.groups.append(SheetWords::step(++number, page));
    return made;
}

QString asText(const Sheet &sheet)
{
    QString text = sheet.title + QLatin1Char('\n') + sheet.lead + QLatin1Char('\n');
    for (const SheetGroup &group : sheet.groups) {
        text += QLatin1Char('\n') + group.heading;
        if (!group.remark.isEmpty())
            text += QStringLiteral(" - ") + group.remark;
        text += QLatin1Char('\n');
        for (const SheetGroup::Row &row : group.rows)
            text += QStringLiteral("  ") + row.label + QStringLiteral(": ")
                + printable(QStringView(row.value), wholeValue) + QLatin1Char('\n');
    }
    text += QLatin1Char('\n');
    for (const QString &remark : sheet.remarks)
        text += remark + QLatin1Char('\n');
    return text;
}

} // namespace mailberth
