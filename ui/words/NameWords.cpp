// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/FindingWords.h"

#include "core/model/Printable.h"
#include "ui/words/Figures.h"
#include "ui/words/Names.h"

namespace mailberth
{

namespace
{

QStringList texts(const QList<HostName> &hosts)
{
    QStringList all;
    for (const HostName &host : hosts)
        all.append(host.ascii());
    return all;
}

QStringList texts(const QList<IpAddress> &addresses)
{
    QStringList all;
    for (const IpAddress &address : addresses)
        all.append(address.toString());
    return all;
}

} // namespace

FindingWords NameWords::operator()(const finding::HostUnknown &unknown) const
{
    const QString verdict = tr("The mail server's name does not exist.");
    const QString headline = tr("There is no host named %1.").arg(unknown.host.ascii());
    if (unknown.namedBy == SourceId::Person)
        return {
            .verdict = verdict,
            .headline = headline,
            .explanation = tr("No name server knows an address for it. Perhaps a letter is wrong."),
            .remedy = tr("Check the spelling of the server's name."),
        };
    return {
        .verdict = verdict,
        .headline = headline,
        .explanation = tr("No name server knows an address for it. The name comes from here: %1.")
                           .arg(inWords(unknown.namedBy)),
        .remedy = tr("Look up the outgoing server (SMTP) on your provider's help pages and enter "
                     "that one."),
    };
}

FindingWords NameWords::operator()(const finding::DomainUnknown &unknown) const
{
    const QString domain = unknown.domain.ascii();
    const QString remedy = tr("Check the part of your address after the @.");
    switch (unknown.nullMx) {
    case MailExchangerAnswer::NullMx::No:
        return {
            .verdict = tr("The part of the address after the @ does not exist."),
            .headline = tr("There is no domain named %1.").arg(domain),
            .explanation = tr("No name server knows it. Most often a letter is wrong."),
            .remedy = remedy,
        };
    case MailExchangerAnswer::NullMx::Yes:
        return {
            .verdict = tr("The part of the address after the @ takes no mail."),
            .headline = tr("The domain %1 says that it takes no mail.").arg(domain),
            .explanation = tr("It says so by an entry made for that purpose (a null MX, RFC 7505). "
                              "So there is most likely no mailbox to send from."),
            .remedy = remedy,
        };
    }
    Q_UNREACHABLE();
}

FindingWords NameWords::operator()(const finding::NoServerNamed &none) const
{
    const QString domain = none.domain.ascii();
    const QString tried = listed(texts(none.tried), 4);
    return {
        .verdict = tr("No server for outgoing mail is known for %1.").arg(domain),
        .headline = tr("Nobody names a server for outgoing mail of %1.").arg(domain),
        .explanation = tried.isEmpty()
            ? tr("The domain exists, but no list and no entry of its own names a server.")
            : tr("The domain exists, but no list and no entry of its own names a server. Usual "
                 "names were tried, and none is an outgoing server that answers here: %1.")
                  .arg(tried),
        .remedy = tr("Look up the outgoing server (SMTP) on your provider's help pages and enter "
                     "it."),
    };
}

FindingWords NameWords::operator()(const finding::NameServiceFailed &failed) const
{
    return {
        .verdict = tr("Names cannot be looked up here."),
        .headline = tr("The name %1 could not be looked up.").arg(failed.host.ascii()),
        .explanation = tr("The reason is: %1. Whether the name exists is not known.")
                           .arg(inWords(failed.status)),
        .remedy = tr("See why the name server does not answer; until then try again or use another "
                     "one."),
    };
}

FindingWords NameWords::operator()(const finding::NamesDisagree &disagreement) const
{
    const QString host = disagreement.host.ascii();
    return {
        .verdict = tr("Two look-ups of the mail server's name disagree."),
        .headline = tr("The name servers and this computer disagree about %1.").arg(host),
        .explanation = tr("The name servers know no address for it. This computer does, perhaps "
                          "from its hosts file or a company's network: %1. That one was used.")
                           .arg(listed(texts(disagreement.known), 3)),
        .remedy = tr("If this is not meant so, check the computer's hosts file and the network's "
                     "name service."),
    };
}

FindingWords NameWords::operator()(const finding::NameServerUseless &useless) const
{
    const QString servers =
        useless.servers.isEmpty() ? tr("unknown") : listed(printable(useless.servers), 3);
    const bool isSilent = useless.root == NameStatus::TimedOut;
    return {
        .verdict = isSilent ? tr("The name server does not answer.")
                            : tr("The name server knows no name at all."),
        .headline = isSilent ? tr("The name server gives no answer: %1.").arg(servers)
                             : tr("The name server knows no name at all: %1.").arg(servers),
        .explanation = isSilent
            ? tr("Nothing that was asked got an answer, not even what every name server knows. So "
                 "nothing is known of your address or of your provider.")
            : tr("Of the root of all names, which must exist, it said: %1. So its no to other "
                 "names says nothing of your address.")
                  .arg(inWords(useless.root)),
        .remedy = tr("Use another network or another name server, or restart the router; then look "
                     "again."),
    };
}

FindingWords NameWords::operator()(const finding::NoSubmission &none) const
{
    const QString provider = printable(none.provider);
    return {
        .verdict = tr("%1 offers no server for other mail programs.").arg(provider),
        .headline = tr("%1 offers its customers no SMTP.").arg(provider),
        .explanation = none.helpPage.isEmpty()
            ? tr("Its mail leaves only through its own program or web page.")
            : tr("Its mail leaves only through its own program or web page. Its help page is %1.")
                  .arg(printable(none.helpPage)),
        .remedy = tr("Use the provider's own program, or ask whether another plan offers SMTP."),
    };
}

} // namespace mailberth
