// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/AskingWords.h"

#include "core/model/Printable.h"
#include "core/model/RegistrableDomain.h"

#include <QCoreApplication>
#include <QUrl>

namespace mailberth
{

namespace
{

struct AskingWords
{
    Q_DECLARE_TR_FUNCTIONS(AskingWords)

public:
    static QString question(const QString &owner) { return tr("Is %1 your provider?").arg(owner); }
    static QString reason(SourceId source, const QString &domain);
};

/// Each says what is true of its source, and that it is no confirmation.
QString AskingWords::reason(SourceId source, const QString &domain)
{
    switch (source) {
    case SourceId::Mx:
        return tr("It receives mail for %1; nobody confirms it.").arg(domain);
    case SourceId::Srv:
        return tr("An unsigned DNS entry of %1 names it; nobody confirms it.").arg(domain);
    case SourceId::Autoconfig:
    case SourceId::Pacc:
        return tr("A file of %1 names it, but anybody on the way could have changed that file; "
                  "nobody confirms it.")
            .arg(domain);
    case SourceId::Ispdb:
        return tr("Mozilla's list names it for the company that receives mail for %1; nobody "
                  "confirms it.")
            .arg(domain);
    case SourceId::Certificate:
        return tr("A server of %1 shows its name on a certificate; nobody confirms it.")
            .arg(domain);
    case SourceId::Guess:
        return tr("It was found under a usual name for %1; nobody confirms it.").arg(domain);
    case SourceId::Autodiscover:
        return tr("The Autodiscover record of %1 leads to it; nobody confirms it.").arg(domain);
    case SourceId::Spf:
        return tr("It may send mail for %1; nobody confirms that mailboxes are there.").arg(domain);
    case SourceId::Person:
    case SourceId::Organisation:
    case SourceId::Book:
        return tr("Nobody confirms that it sends mail for %1.").arg(domain);
    }
    Q_UNREACHABLE();
}

} // namespace

HostQuestion questionAbout(const Recommendation &proposed, const MailAddress &address)
{
    const HostName &host = proposed.endpoint.host;
    const HostName owner = registrableDomain(host).value_or(host);
    return {
        .question = isThisYourProvider(owner),
        .owner = owner.ascii(),
        .ownerInLetters = printable(QStringView(QUrl::fromAce(owner.ascii().toLatin1()))),
        .reason = AskingWords::reason(proposed.provenance.source, address.domain().ascii()),
    };
}

QString isThisYourProvider(const HostName &owner)
{
    return AskingWords::question(owner.ascii());
}

} // namespace mailberth
