// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/wizard/PrivacyLine.h"

#include "ui/widgets/Isolate.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailberth
{

namespace
{

struct PrivacyLine
{
    Q_DECLARE_TR_FUNCTIONS(PrivacyLine)

public:
    static QString forServer(const QString &host);
    static QString forDomain(const QString &domain, const QList<SourceId> &sources, Reach reach);
};

QString PrivacyLine::forServer(const QString &host)
{
    return tr("Asked are the name service (DNS) for %1, and then that server itself. They learn "
              "that you asked; your address is sent to nobody.")
        .arg(host);
}

/// True if the provider's own web pages are asked over https.
bool asksTheWeb(const QList<SourceId> &sources)
{
    return sources.contains(SourceId::Autoconfig) || sources.contains(SourceId::Pacc);
}

/// True if the settings file of the domain's mail exchanger may be asked for, too.
bool asksTheHostersWeb(const QList<SourceId> &sources, Reach reach)
{
    return sources.contains(SourceId::Mx) && reach == Reach::Everyone;
}

QString PrivacyLine::forDomain(const QString &domain, const QList<SourceId> &sources, Reach reach)
{
    QString own = tr("Asked are the name service (DNS) and the mail servers of %1").arg(domain);
    if (asksTheWeb(sources))
        own = tr("Asked are the name service (DNS), the web site and the mail servers of %1")
                  .arg(domain);
    if (asksTheHostersWeb(sources, reach))
        own = tr("Asked are the name service (DNS), the web sites and the mail servers of %1 and "
                 "of the company that runs its mail")
                  .arg(domain);
    const QString all = sources.contains(SourceId::Ispdb)
        ? tr("%1, and Mozilla's list of providers.", "%1: who else is asked").arg(own)
        : tr("%1, and nobody else.", "%1: who is asked").arg(own);
    return tr("%1 They learn the part behind the @, and that you asked.", "%1: a whole sentence")
        .arg(all);
}

} // namespace

QString privacyLine(const SessionState &state)
{
    if (namesServer(state))
        return PrivacyLine::forServer(isolated(state.server.host.text.trimmed()));
    const std::optional<MailAddress> address = mailAddress(state);
    const QString domain = address ? isolated(address->domain().ascii())
                                   : QCoreApplication::translate("PrivacyLine", "your provider");
    return PrivacyLine::forDomain(domain, sourcesToAsk(state), reachOf(state));
}

} // namespace mailberth
