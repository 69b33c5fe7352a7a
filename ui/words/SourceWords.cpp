// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/FindingWords.h"

#include "core/model/Printable.h"
#include "ui/words/AskingWords.h"
#include "ui/words/Figures.h"
#include "ui/words/Names.h"

namespace mailberth
{

namespace
{

QString hostsOf(const finding::Naming &naming)
{
    QStringList hosts;
    for (const HostName &host : naming.hosts)
        hosts.append(host.ascii());
    return listed(hosts, 3);
}

} // namespace

FindingWords SourceWords::operator()(const finding::OrganisationFileUnusable &unusable) const
{
    return {
        .verdict = tr("Your organisation's file on this computer cannot be used."),
        .headline = tr("Your organisation's file on this computer cannot be used."),
        .explanation = tr("What is wrong: \"%1\". The file may name the right server, and whom not "
                          "to ask, so only this computer, the provider book and DNS were asked.")
                           .arg(printable(unusable.diagnostic)),
        .remedy = tr("Put the file right, so that it can be read and only administrators can "
                     "change it, or remove it."),
    };
}

FindingWords SourceWords::operator()(const finding::SourcesDisagree &disagreement) const
{
    QStringList said;
    for (const finding::Naming &naming : disagreement.namings)
        said.append(tr("%1: %2", "a source, the servers it names")
                        .arg(inWords(naming.source), hostsOf(naming)));
    const QString list = said.join(QStringLiteral("; "));
    return {
        .verdict = tr("Several places name different mail servers."),
        .headline = tr("Several places name different mail servers."),
        .explanation = disagreement.proven
            ? tr("They say: %1. The one that is trusted most and works is %2.")
                  .arg(list, disagreement.proven->ascii())
            : tr("They say: %1. None of them works from here.").arg(list),
        .remedy = disagreement.proven
            ? tr("The provider can bring the other entries up to date.")
            : tr("Ask your provider which server customers send through."),
    };
}

FindingWords SourceWords::operator()(const finding::PublishedInTheClear &published) const
{
    const QString host = published.host.ascii();
    const QString port = QString::number(published.port);
    const QString source = inWords(published.namedBy);
    const QString headline = tr("%1, port %2 is published without encryption.").arg(host, port);
    const QString verdict = tr("The settings that are published send everything in the clear.");
    switch (published.encrypted) {
    case OtherLane::Works:
        return {
            .verdict = verdict,
            .headline = headline,
            .explanation = tr("It is named by: %1. Sent like that, anyone on the way can read "
                              "everything. Mailberth never takes it; the same server works with "
                              "encryption.")
                               .arg(source),
            .remedy = tr("The provider can publish the encrypted ports."),
        };
    case OtherLane::FailsToo:
    case OtherLane::NotTried:
        return {
            .verdict = verdict,
            .headline = headline,
            .explanation = tr("It is named by: %1. Sent like that, anyone on the way can read "
                              "everything, so Mailberth never takes it. The same server's "
                              "encrypted ports do not work from here.")
                               .arg(source),
            .remedy = tr("Ask your provider for a server with encryption; do not send without it."),
        };
    }
    Q_UNREACHABLE();
}

FindingWords SourceWords::operator()(const finding::ForeignHost &foreign) const
{
    const QString host = foreign.host.ascii();
    const QString owner = foreign.owner.ascii();
    const QString who = inWords(foreign.namedBy.source);
    const QString certificate = printable(QStringView(foreign.certificateOwner));
    const QString named = certificate.isEmpty()
        ? tr("%1 is named by: %2.").arg(host, who)
        : tr("%1 is named by: %2. Its certificate is for %3.").arg(host, who, certificate);
    return {
        .verdict = isThisYourProvider(foreign.owner),
        .headline = isThisYourProvider(foreign.owner),
        .explanation =
            tr("%1 Nobody confirms that it sends for %2, and such a naming can be forged on the "
               "way. So no password goes there before you say yes.",
                "%1: a sentence or two")
                .arg(named, foreign.domain.ascii()),
        .remedy = tr("Say yes only if you know %1: from a contract, a bill, or the person who "
                     "looks after your mail.")
                      .arg(owner),
    };
}

FindingWords SourceWords::operator()(const finding::OtherHostThanBefore &change) const
{
    return {
        .verdict = tr("This is another server than before."),
        .headline = tr("This is another server than before: %1 instead of %2.", "two hosts")
                        .arg(change.host.ascii(), change.before.ascii()),
        .explanation = tr("%1 is the one that you said yes to or signed in to for %2 the last "
                          "time. Providers do change their servers; a forged entry on the way "
                          "would look the same from here.")
                           .arg(change.before.ascii(), change.domain.ascii()),
        .remedy = tr("If you have not heard of a change, ask your provider before you sign in."),
    };
}

FindingWords SourceWords::operator()(const finding::StrangerAvoided &stranger) const
{
    const QString host = stranger.endpoint.host.ascii();
    const QString who = inWords(stranger.namedBy);
    switch (stranger.objection) {
    case Objection::PrivateAddress: {
        QStringList addresses;
        for (const IpAddress &address : stranger.addresses)
            addresses.append(address.toString());
        return {
            .verdict = tr("The server's name leads into a private network."),
            .headline = tr("%1 leads to %2, an address of private networks.")
                            .arg(host, listed(addresses, 3)),
            .explanation = tr("It is named by: %1. A server of another domain is not contacted on "
                              "such an address: the record may be a mistake, or lead to a device "
                              "in your own network.")
                               .arg(who),
            .remedy =
                tr("If this server is yours, name it with --server %1:465/implicit-tls.").arg(host),
        };
    }
    case Objection::UnusualPort: {
        const QString port = QString::number(stranger.endpoint.port);
        return {
            .verdict = tr("The server is named on an unusual port."),
            .headline = tr("%1 is named on port %2.").arg(host, port),
            .explanation = tr("It is named by: %1. Mail is sent through 465 and 587, rarely 25, "
                              "2465 or 2587; on other ports a server of another domain is not "
                              "contacted.")
                               .arg(who),
            .remedy = tr("If this is right, name the server with --server %1.")
                          .arg(hostAndPort(stranger.endpoint)),
        };
    }
    }
    Q_UNREACHABLE();
}

FindingWords SourceWords::operator()(const finding::SettingsUnusable &unusable) const
{
    const QString place = printable(unusable.page.place);
    const QString detail = printable(unusable.page.detail);
    const QString remedy =
        tr("Mend it; until then whoever sends needs the outgoing server's name, and enters that.");
    switch (unusable.page.why) {
    case UnusablePage::Why::Malformed:
        return {
            .verdict = tr("The settings that are published for this address are broken."),
            .headline = tr("The settings file at %1 is broken.").arg(place),
            .explanation = tr("It is there, and it cannot be read: \"%1\".").arg(detail),
            .remedy = remedy,
        };
    case UnusablePage::Why::WantsAddress:
        return {
            .verdict = tr("The settings server answers only to the whole mail address."),
            .headline = tr("%1 wants the whole mail address.").arg(place),
            .explanation = tr("It answered \"%1\" to the question for the settings file. Such "
                              "servers want ?emailaddress= with it. Mailberth does not tell your "
                              "address before you sign in.")
                               .arg(detail),
            .remedy = tr("Give the file to everybody who asks; until then whoever sends needs the "
                         "outgoing server's name, and enters that."),
        };
    case UnusablePage::Why::Refused:
        return {
            .verdict = tr("The settings server refuses to give the settings."),
            .headline = tr("The settings server at %1 refuses.").arg(place),
            .explanation =
                tr("It answered \"%1\" to the question for the settings file.").arg(detail),
            .remedy = remedy,
        };
    case UnusablePage::Why::LeadsElsewhere:
        return {
            .verdict = tr("The settings lie where they cannot be trusted."),
            .headline = tr("The settings server at %1 leads elsewhere.").arg(place),
            .explanation = tr("It leads to %1. That way is not encrypted, or not one for settings, "
                              "and so it was not followed.")
                               .arg(detail),
            .remedy = remedy,
        };
    case UnusablePage::Why::Untrusted:
        return {
            .verdict = tr("The settings server does not prove its name."),
            .headline = tr("The settings server at %1 does not prove its name.").arg(place),
            .explanation = tr("Its certificate is refused (%1), so nothing was asked there. "
                              "Settings that anybody on the way could write say nothing.")
                               .arg(detail),
            .remedy = remedy,
        };
    case UnusablePage::Why::Silent:
        return {
            .verdict = tr("The settings server does not answer over https."),
            .headline = tr("The settings server at %1 does not answer.").arg(place),
            .explanation = tr("Its name exists, and no connection came about (%1). Perhaps the "
                              "settings are published without encryption only.")
                               .arg(detail),
            .remedy = remedy,
        };
    }
    Q_UNREACHABLE();
}

FindingWords SourceWords::operator()(const finding::SourceUnheard &unheard) const
{
    return {
        .verdict = tr("Somebody who may know better has not answered."),
        .headline = tr("No answer came from: %1.").arg(inWords(unheard.source)),
        .explanation = tr("%1 was found under a usual name. What was asked there counts for more, "
                          "and did not come in time: \"%2\".")
                           .arg(unheard.proven.ascii(), printable(unheard.diagnostic)),
        .remedy = tr("Look again before you sign in."),
    };
}

FindingWords SourceWords::operator()(const finding::HosterBeside &beside) const
{
    QStringList servers;
    for (const HostName &host : beside.servers)
        servers.append(host.ascii());
    const QString hoster = beside.hoster.ascii();
    const QString taken = tr("%1 is the domain's own and proves its name, so it is recommended. "
                             "Mail to %2 is taken by %3.")
                              .arg(beside.host.ascii(), beside.domain.ascii(), hoster);
    return {
        .verdict = tr("The mailbox may lie at %1.").arg(hoster),
        .headline = tr("Mail for %1 is received by %2.").arg(beside.domain.ascii(), hoster),
        .explanation = servers.isEmpty()
            ? taken
            : tr("%1 Customers there send through: %2.", "%1: two sentences")
                  .arg(taken, listed(servers, 3)),
        .remedy = tr("If signing in fails, ask %1 for its outgoing server and enter that one.")
                      .arg(hoster),
    };
}

} // namespace mailberth
