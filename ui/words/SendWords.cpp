// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/FindingWords.h"

#include "core/model/Printable.h"
#include "ui/words/Names.h"

namespace mailberth
{

FindingWords SendWords::about(MessageRefusal cause)
{
    switch (cause) {
    case MessageRefusal::AuthenticationRequired:
        return {
            .verdict = tr("The server forgot that you signed in."),
            .explanation = tr("You are signed in, and it asks for it again. That is a fault in its "
                              "set-up."),
            .remedy = tr("See why a signed-in session may not send."),
        };
    case MessageRefusal::AccountSuspended:
        return {
            .verdict = tr("This account may not send at the moment."),
            .explanation = tr("The provider stopped its outgoing mail, often because somebody else "
                              "has the password."),
            .remedy =
                tr("Sign in to your webmail or the customer centre, and ask the provider why."),
        };
    case MessageRefusal::AccountNotActivated:
        return {
            .verdict = tr("The account is not activated for sending yet."),
            .explanation = tr("The service wants to see or confirm it first."),
            .remedy = tr("Confirm the account on the service's page, or write to its support."),
        };
    case MessageRefusal::MailboxDisabled:
        return {
            .verdict = tr("The sender's mailbox is switched off."),
            .explanation = tr("It is disabled, or has no licence any more."),
            .remedy = tr("Switch the mailbox on, and give it a licence."),
        };
    case MessageRefusal::OutboundBlocked:
        return {
            .verdict = tr("Microsoft 365 stopped this account from sending."),
            .explanation =
                tr("It took the account's mail for spam and put it among the restricted ones."),
            .remedy = tr("Find out why, and release the account under restricted entities in "
                         "Microsoft Defender."),
        };
    case MessageRefusal::PlanUsedUp:
        return {
            .verdict = tr("The account's plan or credits are used up."),
            .explanation = tr("The service sends nothing until the plan is renewed or enlarged."),
            .remedy =
                tr("Look at the plan, the credits and the storage in your account's settings."),
        };
    case MessageRefusal::KeyWithoutRight:
        return {
            .verdict = tr("This key has no right to send."),
            .explanation = tr("The service knows the key, but its rights do not include sending."),
            .remedy = tr("Let the key or its policy send, or leave the test mode."),
        };
    case MessageRefusal::RelayDenied:
        return {
            .verdict = tr("The server passes nothing on to that address."),
            .explanation =
                tr("It takes mail for its own mailboxes only, at least from this account."),
            .remedy = tr("Name the server that customers send through."),
        };
    case MessageRefusal::RelayRegisteredOnly:
        return {
            .verdict = tr("This server is for registered organisations only."),
            .explanation = tr("It passes mail on for network addresses or users that an "
                              "administrator registered with it."),
            .remedy = tr(
                "Register this network's address with the relay, or use the server for mailboxes."),
        };
    case MessageRefusal::SenderNotOwned:
        return {
            .verdict = tr("This account may not send as that address."),
            .explanation = tr("You signed in, but the sender's address belongs to another account, "
                              "as the server sees it."),
            .remedy = tr("Send as your sign-in address, or add the other as an alias."),
        };
    case MessageRefusal::FromHeaderNotOwned:
        return {
            .verdict = tr("The visible sender is not this account's."),
            .explanation = tr("The From line names an address that this account may not use."),
            .remedy = tr("Let the From line name the address that you sign in with."),
        };
    case MessageRefusal::SenderUnverified:
        return {
            .verdict = tr("The service wants the sender's address verified first."),
            .explanation = tr("It sends only for addresses or domains that proved to be yours."),
            .remedy = tr("Verify the address or its domain in the service's settings."),
        };
    case MessageRefusal::SenderDomainUnknown:
        return {
            .verdict = tr("The sender's domain is not known."),
            .explanation = tr("Nothing is published under the part after the @."),
            .remedy = tr("Check the sender's address behind the @."),
        };
    case MessageRefusal::SenderPolicyFailed:
        return {
            .verdict = tr("The sender's domain forbids this server."),
            .explanation =
                tr("What the domain publishes (SPF, DKIM, DMARC) does not allow this way."),
            .remedy = tr("Publish SPF and DKIM for this server, or use the domain's own."),
        };
    case MessageRefusal::ClientBlocked:
        return {
            .verdict = tr("This network's address is on a block list."),
            .explanation =
                tr("The server looked at where you connect from, although you signed in. "
                   "Addresses of homes and phones stand on such lists as a rule."),
            .remedy = tr("Do not ask block lists about customers who signed in."),
        };
    case MessageRefusal::IpNotAuthorized:
        return {
            .verdict = tr("The account may not send from this network."),
            .explanation =
                tr("It allows certain network addresses only, and this one is not among them."),
            .remedy = tr("Add this network's address to those that the account allows."),
        };
    case MessageRefusal::ContentRejected:
        return {
            .verdict = tr("The server does not like the message itself."),
            .explanation =
                tr("Server, account and address are right, for it looked at the content. A "
                   "filter against spam took it for something else."),
            .remedy = tr("Say what the filter found."),
        };
    case MessageRefusal::MessageMalformed:
        return {
            .verdict = tr("The server finds the message malformed."),
            .explanation = tr("A line is too long, or a header is missing or not as it should be."),
            .remedy = tr("Send a plain test message, to see whether the program is at fault."),
        };
    case MessageRefusal::SizeExceeded:
        return {
            .verdict = tr("The message is too big for the server."),
            .explanation =
                tr("The test message is small, so the limit is unusual or the mailbox is "
                   "full."),
            .remedy = tr("See whether the limit or the mailbox's size is right."),
        };
    case MessageRefusal::QuotaHourly:
        return {
            .verdict = tr("The account has sent enough for this hour."),
            .explanation =
                tr("Providers limit how much an account sends in an hour. The settings are right."),
            .remedy = tr("Wait an hour; then send fewer at a time."),
        };
    case MessageRefusal::QuotaExceeded:
        return {
            .verdict = tr("The account has sent all that it may."),
            .explanation = tr("Providers limit how much an account sends in an hour or a day."),
            .remedy = tr("Wait a day; the settings are right."),
        };
    case MessageRefusal::TooManyRecipients:
        return {
            .verdict = tr("The message has too many recipients."),
            .explanation = tr("The server takes fewer of them at a time."),
            .remedy = tr("Send it in several parts."),
        };
    case MessageRefusal::RecipientUnknown:
        return {
            .verdict = tr("The recipient's address does not exist."),
            .explanation = tr("The server knows that nobody gets mail there."),
            .remedy = tr("Check the address that the message goes to."),
        };
    case MessageRefusal::RecipientRefused:
        return {
            .verdict = tr("The recipient's server refuses this address."),
            .explanation = tr("It does not exist there, or takes no mail from outside."),
            .remedy = tr("Check the address, or ask the recipient."),
        };
    case MessageRefusal::RecipientFull:
        return {
            .verdict = tr("The recipient's mailbox is full."),
            .explanation = tr("Your settings are right; nothing more fits in there."),
            .remedy = tr("Tell the recipient in another way."),
        };
    case MessageRefusal::SmtpUtf8Needed:
        return {
            .verdict = tr("The server does not take such an address."),
            .explanation =
                tr("One of the addresses has letters beyond a to z before the @, and the "
                   "server cannot pass those on."),
            .remedy = tr("Use an address with plain letters, if you have one."),
        };
    case MessageRefusal::HeloRefused:
        return {
            .verdict = tr("The server dislikes how we introduce ourselves."),
            .explanation = tr("It wants a full host name where mail programs send an address."),
            .remedy = tr("Do not ask clients that signed in for a full host name."),
        };
    case MessageRefusal::Greylisted:
        return {
            .verdict = tr("The server asks to come again later."),
            .explanation = tr(
                "It lets strangers wait for some minutes (greylisting). The settings are right."),
            .remedy = tr("Try again in five minutes."),
        };
    case MessageRefusal::ServerMisconfigured:
        return {
            .verdict = tr("The server has a fault of its own."),
            .explanation = tr("Something in its set-up or on its disk is broken."),
            .remedy = tr("Look into the server's log for this refusal."),
        };
    case MessageRefusal::Temporary:
        return {
            .verdict = tr("The server takes no message just now."),
            .explanation = tr("That is for the moment only. The settings are not the reason."),
            .remedy = tr("Try again in some minutes."),
        };
    case MessageRefusal::Unclassified:
        return {
            .verdict = tr("The server does not take the message."),
            .explanation = tr("Its reason is one that is not known here."),
            .remedy = tr("Say what these words of the server mean."),
        };
    }
    Q_UNREACHABLE();
}

FindingWords SendWords::about(message::Obstacle obstacle)
{
    switch (obstacle) {
    case message::Obstacle::SmtpUtf8NotOffered:
        return about(MessageRefusal::SmtpUtf8Needed);
    case message::Obstacle::TooBig:
        return {
            .verdict = tr("The message is too big for this server."),
            .explanation = tr("The server names a limit, and the message is above it."),
            .remedy = tr("See whether the limit is meant so."),
        };
    case message::Obstacle::AddressMalformed:
        return {
            .verdict = tr("An address cannot be sent as it is."),
            .explanation = tr("It holds a character that no mail server would understand."),
            .remedy = tr("Check the addresses of sender and recipient."),
        };
    case message::Obstacle::ContentMalformed:
        return {
            .verdict = tr("The message cannot be sent as it is."),
            .explanation = tr("It holds bytes that servers understand in different ways. Such "
                              "messages are never sent from here."),
            .remedy = tr("Send the test message as it comes."),
        };
    }
    Q_UNREACHABLE();
}

FindingWords SendWords::operator()(const finding::MessageRefused &refused) const
{
    FindingWords words = about(refused.cause);
    const QString host = hostOf(refused.endpoint);
    switch (refused.step) {
    case MessageStep::Mail:
        words.headline = tr("%1 refused the sender.").arg(host);
        break;
    case MessageStep::Rcpt:
        words.headline = tr("%1 refused the recipient.").arg(host);
        break;
    case MessageStep::Data:
        words.headline = tr("%1 refused the message before it came.").arg(host);
        break;
    case MessageStep::Content:
        words.headline = tr("%1 refused the message after it came.").arg(host);
        break;
    }
    words.explanation = tr("%1 The server said: \"%2\".", "an explanation, then a quotation")
                            .arg(words.explanation, printable(refused.reply));
    return words;
}

FindingWords SendWords::operator()(const finding::MessageUnsendable &unsendable) const
{
    FindingWords words = about(unsendable.obstacle);
    words.headline = tr("Nothing was sent to %1.").arg(hostOf(unsendable.endpoint));
    return words;
}

FindingWords SendWords::operator()(const finding::MessageFateUnknown &unknown) const
{
    return {
        .verdict = tr("Nobody can say whether the message was sent."),
        .headline = tr("%1 was gone before it answered.").arg(hostOf(unknown.endpoint)),
        .explanation = tr("The whole message was handed over, and the connection ended before the "
                          "server said yes or no. It was not sent again."),
        .remedy = tr("Look into the mailbox that it was sent to before you send another."),
    };
}

} // namespace mailberth
