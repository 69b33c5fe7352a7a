// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/OAuthWords.h"

#include "core/model/Printable.h"

#include <QCoreApplication>

namespace mailberth
{

namespace
{

struct OAuthWords
{
    Q_DECLARE_TR_FUNCTIONS(OAuthWords)

public:
    QString provider;
    QString appPasswords;

    static QString page();
    static QString waiting(const QString &provider)
    {
        return tr("Waiting for you in the browser. Your password stays between you and %1.")
            .arg(provider);
    }
    static QString waitingElsewhere(const QString &provider)
    {
        return tr("Waiting for you on the other device. Your password stays between you and %1.")
            .arg(provider);
    }
    static QString stays(const QString &provider)
    {
        return tr("Your password stays between you and %1.").arg(provider);
    }
    static QString invitation(const QString &page, const QString &userCode)
    {
        return tr("On any device, open %1 and type %2.", "address, code").arg(page, userCode);
    }

    OAuthStory operator()(const oauth::Granted &) const;
    OAuthStory operator()(const oauth::NoClient &) const;
    OAuthStory operator()(const oauth::NoDeviceFlow &) const;
    OAuthStory operator()(const oauth::NotEncrypted &endpoint) const;
    OAuthStory operator()(const oauth::NoBrowser &) const;
    OAuthStory operator()(const oauth::NoListener &) const;
    OAuthStory operator()(const oauth::Declined &) const;
    OAuthStory operator()(const oauth::Foreign &) const;
    OAuthStory operator()(const oauth::Refused &refused) const;
    OAuthStory operator()(const oauth::Unreadable &) const;
    OAuthStory operator()(const oauth::Untrusted &untrusted) const;
    OAuthStory operator()(const oauth::Unreachable &) const;
    OAuthStory operator()(const oauth::Expired &) const;
    OAuthStory operator()(const oauth::Cancelled &) const;

private:
    [[nodiscard]] QString again() const { return tr("Sign in with the browser again."); }
    [[nodiscard]] QString otherWay() const;
};

QString OAuthWords::page()
{
    const QString title = tr("You can close this page");
    const QString text = tr("Mailberth has the answer and goes on by itself.");
    return QStringLiteral("<!doctype html><html><head><meta charset=\"utf-8\"><title>%1</title>"
                          "<style>body{font:1.1em sans-serif;margin:20vh auto;max-width:30em;"
                          "padding:0 1em}</style></head><body><h1>%1</h1><p>%2</p></body></html>")
        .arg(title.toHtmlEscaped(), text.toHtmlEscaped());
}

/// The way on where this program cannot sign in on the provider's page.
QString OAuthWords::otherWay() const
{
    if (appPasswords.isEmpty())
        return tr("Use a mail program that %1 knows, such as Thunderbird, with these settings; or "
                  "ask your administrator whether they can register Mailberth with %1.")
            .arg(provider);
    return tr("Make an app password at %1 and sign in with that; or ask your administrator whether "
              "they can register Mailberth with %2.")
        .arg(printable(appPasswords), provider);
}

OAuthStory OAuthWords::operator()(const oauth::Granted &) const
{
    return { Tone::Good, tr("%1 lets Mailberth send your mail.").arg(provider), {} };
}

OAuthStory OAuthWords::operator()(const oauth::NoClient &) const
{
    return { Tone::Note,
        tr("Mailberth is not registered with %1, so it cannot sign in with the browser.")
            .arg(provider),
        otherWay() };
}

OAuthStory OAuthWords::operator()(const oauth::NoDeviceFlow &) const
{
    return { Tone::Note,
        tr("%1 does not allow mail programs to be signed in from another device.").arg(provider),
        tr("Sign in with a browser on this computer. Without one: %1").arg(otherWay()) };
}

OAuthStory OAuthWords::operator()(const oauth::NotEncrypted &endpoint) const
{
    return { Tone::Bad,
        tr("%1 would be asked without encryption, so nothing was sent.")
            .arg(printable(endpoint.host)),
        tr("Ask your administrator to correct the address in the organisation's file.") };
}

OAuthStory OAuthWords::operator()(const oauth::NoBrowser &) const
{
    return { Tone::Caution, tr("No browser could be opened."),
        tr("Choose a default browser in the computer's settings and try again, or sign in from "
           "another device.") };
}

OAuthStory OAuthWords::operator()(const oauth::NoListener &) const
{
    return { Tone::Caution, tr("This computer lets Mailberth wait for no answer of the browser."),
        tr("Allow Mailberth to listen on 127.0.0.1 in the security program, or sign in from "
           "another "
           "device.") };
}

OAuthStory OAuthWords::operator()(const oauth::Declined &) const
{
    return { Tone::Note,
        tr("The answer on the page of %1 was no. Nothing was changed.").arg(provider),
        tr("If you did not choose that, an administrator may have to allow Mailberth first. %1")
            .arg(otherWay()) };
}

OAuthStory OAuthWords::operator()(const oauth::Foreign &) const
{
    return { Tone::Bad,
        tr("The browser brought an answer that is not from %1. It was not used.").arg(provider),
        tr("Close the page in the browser. %1").arg(again()) };
}

OAuthStory OAuthWords::operator()(const oauth::Refused &refused) const
{
    const QString words = refused.description.isEmpty() ? refused.error : refused.description;
    // RFC 6749 section 5.2: what was granted once is not good any more.
    if (refused.error == QStringLiteral("invalid_grant"))
        return { Tone::Caution, tr("What %1 granted is not valid any more.").arg(provider),
            again() };
    return { Tone::Bad,
        tr("%1 refused: “%2”", "provider, its words").arg(provider, printable(words)), otherWay() };
}

OAuthStory OAuthWords::operator()(const oauth::Unreadable &) const
{
    return { Tone::Bad, tr("The answer of %1 could not be read. It was not used.").arg(provider),
        tr("Try again. If it stays so, a program on the way may change the answers. %1")
            .arg(otherWay()) };
}

OAuthStory OAuthWords::operator()(const oauth::Untrusted &untrusted) const
{
    return { Tone::Bad,
        tr("%1 could not prove who it is. Nothing was sent.").arg(printable(untrusted.host)),
        tr("Try again in another network. If it stays so, ask your administrator whether a program "
           "or a filter reads encrypted connections here.") };
}

OAuthStory OAuthWords::operator()(const oauth::Unreachable &) const
{
    return { Tone::Caution, tr("No answer came from %1.").arg(provider),
        tr("Check the network, then try again.") };
}

OAuthStory OAuthWords::operator()(const oauth::Expired &) const
{
    return { Tone::Note, tr("Nobody confirmed in time. Nothing was changed."), again() };
}

OAuthStory OAuthWords::operator()(const oauth::Cancelled &) const
{
    return { Tone::Note, tr("Stopped. The page in the browser has no effect any more."), again() };
}

} // namespace

OAuthStory describe(const OAuthAnswer &answer, const QString &provider, const QString &appPasswords)
{
    return std::visit(OAuthWords { provider, appPasswords }, answer);
}

QString lastBrowserPage()
{
    return OAuthWords::page();
}

QString waitingForBrowser(const QString &provider)
{
    return OAuthWords::waiting(provider);
}

QString waitingForDevice(const QString &provider)
{
    return OAuthWords::waitingElsewhere(provider);
}

QString passwordStays(const QString &provider)
{
    return OAuthWords::stays(provider);
}

QString deviceInvitation(const QString &page, const QString &userCode)
{
    return OAuthWords::invitation(printable(page), printable(userCode));
}

} // namespace mailberth
