// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/Describe.h"

#include "ui/words/Figures.h"
#include "ui/words/Names.h"

#include <QCoreApplication>

#include <algorithm>

namespace mailberth
{

namespace
{

struct ProgressWords
{
    Q_DECLARE_TR_FUNCTIONS(ProgressWords)

public:
    static QString looking(const Evidence &evidence);
    static QString trying(const QList<Endpoint> &open);
    static QString comparing(const Endpoint &proven, const QList<Endpoint> &open);
    static QString over(const Evidence &evidence);
};

QString hostsAndPorts(const QList<Endpoint> &endpoints)
{
    QStringList places;
    for (const Endpoint &endpoint : endpoints)
        places.append(hostAndPort(endpoint));
    places.removeDuplicates();
    return listed(places, 3);
}

QString ProgressWords::looking(const Evidence &evidence)
{
    return evidence.address
        ? tr("Looking for the mail server of %1.").arg(evidence.address->domain().ascii())
        : tr("Looking for the mail server.");
}

QString ProgressWords::trying(const QList<Endpoint> &open)
{
    const HostName &host = open.constFirst().host;
    const bool oneHost = std::all_of(open.cbegin(), open.cend(),
        [&host](const Endpoint &endpoint) { return endpoint.host == host; });
    if (!oneHost)
        return tr("Trying %1.", "a list of host:port").arg(hostsAndPorts(open));
    QList<quint16> ports;
    for (const Endpoint &endpoint : open)
        ports.append(endpoint.port);
    return tr("Trying %1 on %2.", "a host, its ports").arg(host.ascii(), listed(ports));
}

QString ProgressWords::comparing(const Endpoint &proven, const QList<Endpoint> &open)
{
    QList<quint16> ports;
    for (const Endpoint &endpoint : open) {
        if (endpoint.host == proven.host)
            ports.append(endpoint.port);
    }
    if (ports.isEmpty())
        return tr("%1 works. Others are still being tried.").arg(hostAndPort(proven));
    return tr("%1 works. Still being tried, to compare: %2.", "a port; other ports")
        .arg(QString::number(proven.port), listed(ports));
}

QString ProgressWords::over(const Evidence &evidence)
{
    switch (evidence.ending) {
    case SurveyEnding::Unfinished:
        return tr("Weighing the answers.");
    case SurveyEnding::Complete:
        return tr("All answers are in.");
    case SurveyEnding::Stopped:
        return tr("Stopped after %1.").arg(inWords(evidence.end));
    case SurveyEnding::DeadlinePassed:
        return tr("The time is over, after %1.").arg(inWords(evidence.end));
    }
    Q_UNREACHABLE();
}

} // namespace

QString describeProgress(const Evidence &evidence)
{
    QList<Endpoint> open;
    QList<Endpoint> proven;
    for (const ProbeReport &probe : evidence.probes) {
        if (isRunning(probe))
            open.append(probe.candidate.endpoint);
        else if (isReady(probe))
            proven.append(probe.candidate.endpoint);
    }
    if (evidence.ending != SurveyEnding::Unfinished)
        return ProgressWords::over(evidence);
    if (!proven.isEmpty() && !open.isEmpty())
        return ProgressWords::comparing(proven.constFirst(), open);
    if (!open.isEmpty())
        return ProgressWords::trying(open);
    return evidence.probes.isEmpty() ? ProgressWords::looking(evidence)
                                     : ProgressWords::over(evidence);
}

} // namespace mailberth
