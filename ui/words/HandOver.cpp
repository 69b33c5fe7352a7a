// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/HandOver.h"

#include "core/handover/AutoconfigFile.h"
#include "core/handover/JsonSettings.h"
#include "core/handover/MailProgramSignIn.h"
#include "core/handover/OutlookFiles.h"
#include "core/handover/Sheet.h"
#include "ui/words/Figures.h"
#include "ui/words/SettingsSheet.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace mailberth
{

namespace
{

struct HandOverWords
{
    Q_DECLARE_TR_FUNCTIONS(HandOverWords)

public:
    static QString of(TargetId target);
    static QString of(Form form);
    static QString of(Check check);
    static QString what(TargetId target, Form form);
    static QStringList places(TargetId target, const Part &part, const Account &account);
    static QStringList remarks(TargetId target, Form form, const Account &account);
    static QString leftOut(const Account &account);

private:
    /// Of the folder that Outlook is pointed to.
    static QString administratorsFolder();
    static QStringList placesOfAutoconfig(const QString &domain, const QString &fileName);
    static QString noIncoming(TargetId target, Form form, const Account &account);
};

QString HandOverWords::of(TargetId target)
{
    switch (target) {
    case TargetId::Thunderbird:
    case TargetId::OutlookClassic:
    case TargetId::OutlookNew:
        return mailberth::target(target).name;
    case TargetId::Text:
        return tr("Plain text", "a form in which settings are handed over");
    case TargetId::Json:
        return tr("JSON", "a form in which settings are handed over");
    case TargetId::Html:
        return tr("Print", "a form in which settings are handed over");
    }
    Q_UNREACHABLE();
}

QString HandOverWords::of(Form form)
{
    switch (form) {
    case Form::Autoconfig:
        return tr("settings file");
    case Form::Autodiscover:
        return tr("Autodiscover file");
    case Form::Registry:
        return tr("registry file");
    case Form::PowerShell:
        return tr("PowerShell script");
    case Form::Json:
        return tr("JSON file");
    case Form::Html:
        return tr("page for printing");
    case Form::Text:
        return tr("list of values");
    case Form::Steps:
        return tr("step by step");
    }
    Q_UNREACHABLE();
}

QString HandOverWords::of(Check check)
{
    switch (check) {
    case Check::ByTheProgram:
        return tr("read by the program itself in our tests");
    case Check::ByParsers:
        return tr("read back by independent parsers in our tests");
    case Check::SeenInTheProgram:
        return tr("seen in the running program");
    case Check::AsDescribed:
        return tr("from what is known of it; not tried by us");
    }
    Q_UNREACHABLE();
}

QString HandOverWords::what(TargetId target, Form form)
{
    switch (form) {
    case Form::Autoconfig:
        return tr("Settings file for Thunderbird (autoconfig)");
    case Form::Autodiscover:
        return tr("Settings file for Outlook (Autodiscover), for administrators");
    case Form::Registry:
        return tr("Registry file that makes Outlook read the settings file, for administrators");
    case Form::PowerShell:
        return tr("PowerShell script that does both for Outlook, for administrators");
    case Form::Json:
        return tr("The settings for programs (JSON)");
    case Form::Html:
        return tr("The settings as a page that prints well");
    case Form::Text:
        return tr("The settings as plain text");
    case Form::Steps:
        return tr("What to type into %1, page by page", "a mail program").arg(of(target));
    }
    Q_UNREACHABLE();
}

QStringList HandOverWords::placesOfAutoconfig(const QString &domain, const QString &fileName)
{
    return {
        tr("On the provider's web site it serves everybody: let %1 or %2 lead to it.")
            .arg(QStringLiteral("https://autoconfig.") + domain
                    + QStringLiteral("/mail/config-v1.1.xml"),
                QStringLiteral("https://") + domain
                    + QStringLiteral("/.well-known/autoconfig/mail/config-v1.1.xml")),
        tr("On computers that you look after, save it as %1 in the folder \"isp\" of the "
           "Thunderbird "
           "installation, as in %2 or %3.",
            "a file name; two folders")
            .arg(fileName, QStringLiteral("/usr/lib/thunderbird/isp"),
                QStringLiteral("C:\\Program Files\\Mozilla Thunderbird\\isp")),
        tr("For yourself alone, type the values: Thunderbird has no menu that opens such a file."),
    };
}

QString HandOverWords::administratorsFolder()
{
    return tr(
        "Its folder must belong to the administrators, and only they may write there: whoever "
        "can change the file tells Outlook where the password goes. Everybody may make a "
        "folder in C:\\ProgramData, so make it before others do.");
}

QStringList HandOverWords::places(TargetId target, const Part &part, const Account &account)
{
    switch (part.form) {
    case Form::Autoconfig:
        return placesOfAutoconfig(
            account.address.domain().ascii(), fileNameFor(target, part, account.address));
    case Form::Autodiscover:
        return { tr("Save it as %1 on each computer; the registry file or the PowerShell script "
                    "makes Outlook read it there.")
                     .arg(autodiscoverPath(account)),
            administratorsFolder() };
    case Form::Registry:
        return { tr("Open it on each computer, as the person who uses Outlook there. It points to "
                    "the settings file in %1.")
                     .arg(autodiscoverPath(account)),
            administratorsFolder() };
    case Form::PowerShell:
        return {
            tr("Run it on each computer, as the person who uses Outlook there. It writes %1 and "
               "two registry values.")
                .arg(autodiscoverPath(account)),
            administratorsFolder()
        };
    case Form::Json:
        return { tr("Its fields are described in the schema mailberth-settings/1.") };
    case Form::Html:
        return { tr("Open it in a web browser and print it from there.") };
    case Form::Text:
        return { tr("Copy the values into the mail program's settings for outgoing mail (SMTP).") };
    case Form::Steps:
        return { tr("The names are those of the program's English edition, in its own order.") };
    }
    Q_UNREACHABLE();
}

QString HandOverWords::leftOut(const Account &account)
{
    if (account.leftOut.isEmpty())
        return {};
    return tr("Left out, for without encryption anyone on the way could read the password: %1.",
        "a list of host:port")
        .arg(listed(placesLeftOut(account)));
}

QString HandOverWords::noIncoming(TargetId target, Form form, const Account &account)
{
    const QString nobody = account.leftOut.isEmpty()
        ? tr("Nobody has published an incoming server.")
        : tr("Nobody has published an incoming server with encryption.");
    const auto andSo = [&nobody](const QString &sentence) {
        return QString(nobody + QLatin1Char(' ') + sentence);
    };
    if (form == Form::Autoconfig)
        return andSo(tr("Thunderbird takes such a file only with one: add it at the place that is "
                        "marked, or type the values; Thunderbird then asks for the incoming "
                        "server."));
    if (target == TargetId::Text || target == TargetId::Json || target == TargetId::Html)
        return andSo(tr("The mail program will ask for it."));
    return andSo(
        tr("%1 will ask for it. The provider knows it.", "a mail program").arg(of(target)));
}

QStringList HandOverWords::remarks(TargetId target, Form form, const Account &account)
{
    QStringList said { tr(
        "The outgoing server was tried and is proven. No password is in here; the "
        "mail program asks for it.") };
    if (!account.leftOut.isEmpty())
        said.append(leftOut(account));
    if (account.incoming.isEmpty())
        said.append(noIncoming(target, form, account));
    else
        said.append(tr("The incoming server is given as published; Mailberth did not try it."));
    if (outgoingUserName(account).isEmpty())
        said.append(tr("The user name is one that only the provider can tell."));
    const bool isOutlook = target == TargetId::OutlookClassic || target == TargetId::OutlookNew;
    if (isOutlook && outlookInsistsOnOAuth(account))
        said.append(
            tr("Outlook insists on OAuth there: it opens the provider's own sign-in page and "
               "takes no password."));
    if (target == TargetId::OutlookNew)
        said.append(tr("The new Outlook signs in from Microsoft's servers, not from this computer: "
                       "they get the password and the mail."));
    if (form == Form::Autoconfig && !followsFromAddress(outgoingUserName(account), account.address))
        said.append(tr("The user name in it is this person's own, but the file serves the whole "
                       "domain: use it for this person only."));
    if (form == Form::Autodiscover || form == Form::PowerShell)
        said.append(tr("It holds this person's own user name: make one for each person."));
    if (form == Form::Autodiscover || form == Form::Registry || form == Form::PowerShell)
        said.append(tr("Newer editions of Outlook may ask Microsoft first and pass this file over; "
                       "typing the values always works."));
    return said;
}

} // namespace

QString inWords(TargetId target)
{
    return HandOverWords::of(target);
}

QString inWords(Form form)
{
    return HandOverWords::of(form);
}

QString inWords(Check check)
{
    return HandOverWords::of(check);
}

QString whatIsLeftOut(const Account &account)
{
    return HandOverWords::leftOut(account);
}

HandOverStory describe(TargetId target, const Part &part, const Account &account)
{
    return {
        .what = HandOverWords::what(target, part.form),
        .places = HandOverWords::places(target, part, account),
        .remarks = HandOverWords::remarks(target, part.form, account),
    };
}

QByteArray handedOver(TargetId target, const Part &part, const Account &account)
{
    switch (part.form) {
    case Form::Autoconfig:
        return autoconfigFile(account);
    case Form::Autodiscover:
        return autodiscoverFile(account);
    case Form::Registry:
        return registryFile(account);
    case Form::PowerShell:
        return powerShellFile(account);
    case Form::Json:
        return jsonSettings(account);
    case Form::Html:
        return htmlFile(settingsSheet(account, describe(target, part, account).remarks));
    case Form::Text:
        return asText(settingsSheet(account, describe(target, part, account).remarks)).toUtf8();
    case Form::Steps:
        return asText(stepsSheet(target, account, describe(target, part, account).remarks))
            .toUtf8();
    }
    Q_UNREACHABLE();
}

QString legible(const QByteArray &file)
{
    const auto encoding = QStringConverter::encodingForData(file);
    QStringDecoder decode(encoding.value_or(QStringConverter::Utf8));
    QString text = decode(file);
    return text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
}

} // namespace mailberth
