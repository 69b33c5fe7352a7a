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

QString hostsOf(const finding::Naming &naming)
{
    QStringList hosts;
    for (const HostName &host : naming.hosts)
        hosts.append(host.ascii());
    return listed(hosts, 3);
}

} // namespace

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
        .actor = Actor::Provider,
        .remedy = disagreement.proven
            ? tr("Use what is shown; the provider can bring the other entries up to date.")
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
                              "encryption, and that is what is shown.")
                               .arg(source),
            .actor = Actor::Provider,
            .remedy = tr("Use what is shown; the provider can publish the encrypted ports."),
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
            .actor = Actor::Provider,
            .remedy = tr("Ask your provider for a server with encryption; do not send without it."),
        };
    }
    Q_UNREACHABLE();
}

FindingWords SourceWords::operator()(const finding::ForeignHost &foreign) const
{
    const QString who = inWords(foreign.namedBy.source);
    const QString owner = foreign.owner.ascii();
    const QString certificate = printable(QStringView(foreign.certificateOwner));
    const QString named = certificate.isEmpty()
        ? tr("It belongs to %1, and is named by: %2.").arg(owner, who)
        : tr("It belongs to %1, its certificate is for %2, and it is named by: %3.")
              .arg(owner, certificate, who);
    const bool isTheirWord = foreign.namedBy.trust >= Trust::ThirdParty;
    return {
        .verdict = tr("The mail server belongs to another domain than the mailbox."),
        .headline =
            tr("%1 is not a server of %2.").arg(foreign.host.ascii(), foreign.domain.ascii()),
        .explanation = isTheirWord
            ? tr("%1 That is usual where a hosting company runs the mail.", "%1: a sentence")
                  .arg(named)
            : tr("%1 That is usual where a hosting company runs the mail, but this naming can be "
                 "forged on the way: nobody has signed it.",
                "%1: a sentence")
                  .arg(named),
        .actor = Actor::You,
        .remedy = tr("Before you sign in, make sure that %1 runs your mail.").arg(owner),
    };
}

} // namespace mailberth
