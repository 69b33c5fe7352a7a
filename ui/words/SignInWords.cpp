// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/FindingWords.h"

#include "core/model/Printable.h"
#include "ui/words/Figures.h"
#include "ui/words/Names.h"

namespace mailberth
{

FindingWords SignInWords::about(RefusalCause cause)
{
    switch (cause) {
    case RefusalCause::WrongCredentials:
        return {
            .verdict = tr("User name or password is not right."),
            .explanation =
                tr("The server does not say which of the two. A password that was changed "
                   "lately or copied with a blank looks the same to it."),
            .remedy = tr("Type the password again, or try it in your webmail."),
        };
    case RefusalCause::AppPasswordNeeded:
        return {
            .verdict = tr("This provider wants an app password."),
            .explanation =
                tr("Your usual password opens the web page only. For mail programs the "
                   "provider makes another one, sometimes called an authorization code or "
                   "an app-specific password."),
            .remedy = tr("Create an app password in your account's settings, and use it here."),
        };
    case RefusalCause::OAuthOnly:
        return {
            .verdict = tr("This provider takes no passwords from mail programs."),
            .explanation =
                tr("You sign in on the provider's own web page, and the mail program gets a permit "
                   "instead of a password (OAuth 2.0). An app password does not help here."),
            .remedy = tr("Use a mail program that signs in through the browser."),
        };
    case RefusalCause::SwitchedOffForTenant:
        return {
            .verdict = tr("Your organisation lets no mail program send."),
            .explanation = tr("Authenticated SMTP is switched off for everybody. Your password is "
                              "not the reason."),
            .remedy = tr("Allow authenticated SMTP in the Exchange admin center."),
        };
    case RefusalCause::SwitchedOffForMailbox:
        return {
            .verdict = tr("This mailbox lets no mail program send."),
            .explanation =
                tr("Authenticated SMTP is switched off for it. Your password is not the reason."),
            .remedy = tr("Allow authenticated SMTP for this mailbox, under its mail apps in the "
                         "admin center."),
        };
    case RefusalCause::SecurityDefaults:
        return {
            .verdict = tr("Your organisation's security defaults forbid passwords."),
            .explanation =
                tr("They stop mail programs that sign in with a password. It may be right."),
            .remedy = tr("Use Conditional Access with an exception, or sign-in by browser."),
        };
    case RefusalCause::ConditionalAccess:
        return {
            .verdict = tr("A policy of your organisation refused this sign-in."),
            .explanation = tr("Conditional Access decides by place, device and program. The "
                              "password may be right."),
            .remedy = tr("Find the policy in the sign-in log, and allow authenticated SMTP."),
        };
    case RefusalCause::BasicRetired:
        return {
            .verdict = tr("Exchange Online takes no passwords here any more."),
            .explanation = tr("Passwords are off by default; an administrator can allow them until "
                              "Microsoft's final date."),
            .remedy = tr("Allow basic authentication while Microsoft permits it, or set up sign-in "
                         "by browser."),
        };
    case RefusalCause::SwitchedOffInWebmail:
        return {
            .verdict = tr("Mail programs may be switched off there."),
            .explanation = tr("This provider lets mail programs in only after you allowed them in "
                              "your webmail, and some switch them off again after a while. A wrong "
                              "password looks the same from here."),
            .remedy = tr("In your webmail's settings, allow POP3, IMAP and SMTP; then try again."),
        };
    case RefusalCause::OtherUsernameForm:
        return {
            .verdict = tr("The user name may need another form."),
            .explanation =
                tr("Some providers want the whole mail address, some only the part before "
                   "the @. This provider usually wants the other one."),
            .remedy = tr("Try once more with the other form of the user name."),
        };
    case RefusalCause::SeparateMailPassword:
        return {
            .verdict = tr("The mailbox has a password of its own."),
            .explanation =
                tr("At this provider the password for mail programs is not the one of the "
                   "customer account."),
            .remedy = tr("Set the mail password in the customer centre and use that one here."),
        };
    case RefusalCause::ServiceCredentials:
        return {
            .verdict = tr("This service wants its own SMTP credentials."),
            .explanation =
                tr("Services that send for others issue a user name and a key for it. The "
                   "password of the account does not work."),
            .remedy = tr("Create SMTP credentials in the service's settings and use those."),
        };
    case RefusalCause::WebSignInNeeded:
        return {
            .verdict = tr("The provider wants a browser's sign-in first."),
            .explanation = tr("It does so when somebody signs in from a new place or with a new "
                              "program. Your password may well be right."),
            .remedy = tr("Sign in to your webmail, confirm that it is you, and try again here."),
        };
    case RefusalCause::KeyWithoutRight:
        return {
            .verdict = tr("This key may not send mail."),
            .explanation = tr("The service knows the key, but its rights do not include sending."),
            .remedy = tr("Let the key or its policy send, or leave the test mode."),
        };
    case RefusalCause::CaptchaNeeded:
        return {
            .verdict = tr("The provider wants a picture to be read."),
            .explanation = tr("It shows it in a browser. Your password may well be right."),
            .remedy = tr("Sign in to your webmail, solve the picture, and try again here."),
        };
    case RefusalCause::PasswordTransition:
        return {
            .verdict = tr("The server must first convert your password."),
            .explanation = tr("It keeps passwords in a new form now and lacks yours in it."),
            .remedy = tr("Sign in to your webmail once, or set the password anew."),
        };
    case RefusalCause::PasswordTooWeak:
        return {
            .verdict = tr("The provider finds the password too simple."),
            .explanation = tr("It lets mail programs in only with a stronger one."),
            .remedy = tr("Set a stronger password in your webmail, and use it here."),
        };
    case RefusalCause::PasswordEmpty:
        return {
            .verdict = tr("No password arrived at the server."),
            .explanation = tr("What it got was empty or could not be read."),
            .remedy = tr("Enter the password again."),
        };
    case RefusalCause::TokenRejected:
        return {
            .verdict = tr("The permit from the browser is not accepted."),
            .explanation =
                tr("It may have run out, belong to another account, or not cover sending."),
            .remedy = tr("Sign in with your browser again, with this account, and allow sending."),
        };
    case RefusalCause::TooManyTries:
        return {
            .verdict = tr("There were too many tries to sign in."),
            .explanation = tr("The server does not listen for a while. Another program with an old "
                              "password may be the cause, such as one on a phone."),
            .remedy =
                tr("Wait an hour without trying, and correct the password in other programs."),
        };
    case RefusalCause::Temporary:
        return {
            .verdict = tr("The server cannot check passwords just now."),
            .explanation = tr("That is for the moment only. Your password was not found wrong."),
            .remedy = tr("Try again in some minutes."),
        };
    case RefusalCause::Suspended:
        return {
            .verdict = tr("The account is locked."),
            .explanation =
                tr("Providers lock an account when they think that somebody else uses it, "
                   "or for a matter of the contract."),
            .remedy = tr("Sign in to your webmail or the customer centre, and see what it says."),
        };
    case RefusalCause::NotActivated:
        return {
            .verdict = tr("The account is not activated yet."),
            .explanation = tr("The server knows it, but somebody must switch it on first."),
            .remedy = tr("Confirm the account on the provider's page, or write to its support."),
        };
    case RefusalCause::MailboxDisabled:
        return {
            .verdict = tr("The mailbox is switched off."),
            .explanation = tr("It is disabled, or has no licence any more."),
            .remedy = tr("Switch the mailbox on, and give it a licence."),
        };
    case RefusalCause::PlanNeeded:
        return {
            .verdict = tr("Your plan does not cover mail programs."),
            .explanation = tr("The provider lets them in with another plan only, or what was "
                              "paid for is used up."),
            .remedy = tr("Look at the plan and its credits, or use the provider's own program."),
        };
    case RefusalCause::IpNotAuthorized:
        return {
            .verdict = tr("The account does not allow this network."),
            .explanation =
                tr("It allows certain network addresses only, and this one is not among them."),
            .remedy = tr("Add this network's address to those that the account allows."),
        };
    case RefusalCause::ClientBlocked:
        return {
            .verdict = tr("The server blocks this network's address."),
            .explanation =
                tr("The server looked at where you connect from, and not at your password. "
                   "Addresses of homes and phones stand on such lists as a rule."),
            .remedy = tr("Do not ask block lists about customers who sign in."),
        };
    case RefusalCause::WrongRegion:
        return {
            .verdict = tr("The account is on servers of another region."),
            .explanation =
                tr("This server does not know it. Another one of the same provider does."),
            .remedy = tr("Use the server of the region in which the account was made."),
        };
    case RefusalCause::MechanismRefused:
        return {
            .verdict = tr("The server refuses a way that it offers."),
            .explanation = tr("Your password was not looked at. That is a fault in the server's "
                              "set-up."),
            .remedy = tr("Offer only the ways to sign in that work."),
        };
    case RefusalCause::EncryptionDemanded:
        return {
            .verdict = tr("The server does not see the encryption."),
            .explanation =
                tr("It is. Something in front of the server seems to take the encryption "
                   "off without telling it."),
            .remedy = tr("Let the server know that the connections passed on to it are encrypted."),
        };
    case RefusalCause::Unclassified:
        return {
            .verdict = tr("The server does not let you sign in."),
            .explanation = tr("Its reason is one that is not known here."),
            .remedy = tr("Say what these words of the server mean."),
        };
    }
    Q_UNREACHABLE();
}

FindingWords SignInWords::operator()(const finding::SignInRefused &refused) const
{
    FindingWords words = about(refused.cause);
    words.headline = tr("%1 did not sign you in.").arg(hostOf(refused.endpoint));
    if (refused.tried && refused.otherWay) {
        words.explanation += u' '
            + tr("The sign-in used %1. Some servers offer that and cannot check it, "
                 "so the way may be the cause, and not the password.")
                  .arg(id(*refused.tried));
        words.remedy =
            tr("Sign in by %1, as nearly every mail program does.").arg(id(*refused.otherWay));
    }
    const QString said = tr("%1 The server said: \"%2\".", "an explanation, then a quotation")
                             .arg(words.explanation, printable(refused.reply));
    words.explanation = refused.helpPage.isEmpty()
        ? said
        : tr("%1 The provider tells more at \"%2\".", "an explanation, then a web address")
              .arg(said, printable(refused.helpPage));
    return words;
}

FindingWords SignInWords::operator()(const finding::NoCommonMechanism &none) const
{
    const QString offered = listed(printable(none.offered), 8);
    return {
        .verdict = tr("No way to sign in fits."),
        .headline = tr("%1 offers no way to sign in that fits.").arg(hostOf(none.endpoint)),
        .explanation = none.offered.isEmpty()
            ? tr("After encryption it offers none at all.")
            : tr("It offers: %1. None of these works with what you have.").arg(offered),
        .remedy = tr("Say how mail programs sign in."),
    };
}

FindingWords SignInWords::operator()(const finding::CredentialsUnsendable &unsendable) const
{
    FindingWords words {
        .verdict = tr("What was typed cannot be sent."),
        .headline = tr("Nothing was sent to %1.").arg(hostOf(unsendable.endpoint)),
    };
    switch (unsendable.fault) {
    case CredentialFault::Empty:
        words.explanation = tr("The password is empty.");
        words.remedy = tr("Enter the password.");
        break;
    case CredentialFault::UsernameEmpty:
        words.explanation = tr("The user name is empty.");
        words.remedy = tr("Enter the user name.");
        break;
    case CredentialFault::ControlCharacter:
        words.explanation = tr("It holds a character that cannot be seen, such as a line end. That "
                               "happens when it is pasted.");
        words.remedy = tr("Type it instead of pasting it.");
        break;
    case CredentialFault::NotUtf8:
        words.explanation = tr("It holds bytes that are no text.");
        words.remedy = tr("Type it instead of pasting it.");
        break;
    case CredentialFault::TooLong:
        words.explanation = tr("It is longer than any server takes.");
        words.remedy = tr("Check what was pasted.");
        break;
    }
    return words;
}

FindingWords SignInWords::operator()(const finding::ServerUnproven &unproven) const
{
    FindingWords words {
        .verdict = tr("The server did not prove itself."),
        .headline = tr("%1 broke the rules of signing in.").arg(hostOf(unproven.endpoint)),
        .remedy = tr("Look into the server's sign-in."),
    };
    switch (unproven.fault) {
    case SaslFault::ChallengeMalformed:
    case SaslFault::ChallengeTooLong:
    case SaslFault::ChallengeUnexpected:
        words.explanation = tr("It asked something that cannot be answered. Mailberth left.");
        break;
    case SaslFault::NonceForeign:
        words.explanation =
            tr("Its answer does not belong to this conversation; an old one may have been played "
               "again. Mailberth left.");
        break;
    case SaslFault::IterationsTooFew:
        words.explanation =
            tr("It asked for so little work that your password could be guessed from "
               "the answer. Mailberth left.");
        break;
    case SaslFault::IterationsTooMany:
        words.explanation = tr("It asked for work without end. Mailberth left.");
        break;
    case SaslFault::ExtensionDemanded:
        words.explanation =
            tr("It insists on an extension that is not known here. Mailberth left.");
        break;
    case SaslFault::SignatureWrong:
        words.explanation = tr("It does not know your password, as the right server does. Your "
                               "password was not sent, and Mailberth left.");
        break;
    case SaslFault::SignatureMissing:
    case SaslFault::SuccessTooEarly:
        words.explanation =
            tr("It said that you are signed in before that could be. Mailberth left.");
        break;
    }
    return words;
}

FindingWords SignInWords::operator()(const finding::ObsoleteSignIn &obsolete) const
{
    return {
        .verdict = tr("The server signs in by CRAM-MD5 only."),
        .headline = tr("%1 offers only CRAM-MD5.").arg(hostOf(obsolete.endpoint)),
        .explanation = tr("It proves the password to the server and nothing to you. Inside TLS it "
                          "does no harm on the way."),
        .remedy = tr("Offer SCRAM-SHA-256, or PLAIN inside TLS."),
    };
}

} // namespace mailberth
