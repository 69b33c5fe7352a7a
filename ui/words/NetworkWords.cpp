// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/FindingWords.h"

#include "ui/words/Figures.h"
#include "ui/words/Names.h"

namespace mailberth
{

FindingWords NetworkWords::operator()(const finding::Offline &) const
{
    return {
        .verdict = tr("This computer is offline."),
        .headline = tr("No network could be reached."),
        .explanation = tr("Not even the first step of the way worked, neither to a name server nor "
                          "to a mail server. This says nothing about your address or your "
                          "provider."),
        .remedy = tr("Join a network, then look again."),
    };
}

FindingWords NetworkWords::operator()(const finding::ConnectionRefused &refused) const
{
    const QString verdict = tr("The mail server refuses the connection.");
    const QString headline =
        tr("%1 refuses port %2.").arg(hostOf(refused.endpoint), portOf(refused.endpoint));
    switch (refused.otherLane) {
    case OtherLane::Works:
        return {
            .verdict = verdict,
            .headline = headline,
            .explanation = tr("The refusal came at once, and the server's other port works. Most "
                              "likely the provider does not offer this one."),
            .remedy = tr("Use the other port; it works from here."),
        };
    case OtherLane::FailsToo:
        return {
            .verdict = verdict,
            .headline = headline,
            .explanation = tr("Something answers at that address, but nothing takes mail on this "
                              "port, and the other port fails, too."),
            .remedy = tr("Ask the provider whether this is the right server and whether it is "
                         "running."),
        };
    case OtherLane::NotTried:
        return {
            .verdict = verdict,
            .headline = headline,
            .explanation = tr("Something answers at that address, but nothing takes mail on this "
                              "port. The other port was not tried."),
            .remedy = tr("Try both ports of this server, 465 and 587."),
        };
    }
    Q_UNREACHABLE();
}

FindingWords NetworkWords::operator()(const finding::PortSilent &silent) const
{
    return {
        .verdict = tr("The mail server does not answer on this port."),
        .headline = tr("%1 gives no answer on port %2.")
                        .arg(hostOf(silent.endpoint), portOf(silent.endpoint)),
        .explanation =
            tr("Nothing came for %1, while the same server answers on another port. Either the "
               "provider does not offer this port, or something on the way blocks it.")
                .arg(inWords(silent.waited)),
        .remedy = silent.otherLane == OtherLane::FailsToo
            ? tr("Let this port through, if the provider serves it; the other one does not work "
                 "from here, either, so try another network.")
            : tr("Let this port through, if the provider serves it; until then use the other one "
                 "if it works."),
    };
}

FindingWords NetworkWords::operator()(const finding::HostSilent &silent) const
{
    const QString name = silent.host.ascii();
    const QString ports = listed(silent.ports);
    return {
        .verdict = tr("The mail server does not answer from this network."),
        .headline = tr("%1 gives no answer on %2.", "host, ports").arg(name, ports),
        .explanation = tr("Its name was found, but nothing came back for %1. Most likely this "
                          "network (an office, a school, a hotel, a hosting company) blocks "
                          "outgoing mail. The server itself may also be down. Your address is not "
                          "the reason, and nothing secret was sent.")
                           .arg(inWords(silent.waited)),
        .remedy = tr("Try another network, for instance your phone's; if it works there, ask "
                     "whoever runs this one to allow TCP to %1, ports %2.")
                      .arg(name, ports),
    };
}

FindingWords NetworkWords::operator()(const finding::NoRoute &route) const
{
    return {
        .verdict = tr("There is no way from here to the mail server."),
        .headline = tr("This computer finds no way to %1, port %2.")
                        .arg(hostOf(route.endpoint), portOf(route.endpoint)),
        .explanation = tr("The system said at once that the address cannot be reached. The network "
                          "may be missing, a firewall or a security program on this computer may "
                          "forbid it, or this network may not carry that kind of address (IPv6)."),
        .remedy = tr("Check the network and let this program through the firewall, then look "
                     "again."),
    };
}

FindingWords NetworkWords::operator()(const finding::ProxyInTheWay &proxy) const
{
    const QString name = hostOf(proxy.endpoint);
    const QString number = portOf(proxy.endpoint);
    return {
        .verdict = tr("The proxy does not let mail through."),
        .headline = tr("The proxy made no connection to %1, port %2.").arg(name, number),
        .explanation = tr("Connections from this computer go through a proxy, and it said no or "
                          "did not understand. Many proxies carry web pages only."),
        .remedy =
            tr("Ask whoever runs the proxy to allow connections to %1, port %2.").arg(name, number),
    };
}

FindingWords NetworkWords::operator()(const finding::ProxyUnknown &unknown) const
{
    return {
        .verdict = tr("It is not known whether this network needs a proxy."),
        .headline = tr("This computer could not say within %1 which proxy to use.")
                        .arg(inWords(unknown.waited)),
        .explanation = tr("It looks the proxy up by itself, often with a script from a server in "
                          "the network, and there was no answer. Mailberth went straight to the "
                          "mail server instead, as web browsers do."),
        .remedy = tr("Ask whoever runs this network why its proxy settings do not load, or switch "
                     "their automatic search off where there is no proxy."),
    };
}

FindingWords NetworkWords::operator()(const finding::NoAnswerAt &silence) const
{
    const QString verdict = tr("The mail server stops answering.");
    const QString headline = tr("%1, port %2, takes the connection and then stays silent.")
                                 .arg(hostOf(silence.endpoint), portOf(silence.endpoint));
    if (silence.stage == Stage::Handshake)
        return {
            .verdict = verdict,
            .headline = headline,
            .explanation = tr("The connection stood, but the first message of the encryption got "
                              "no answer for %1. This happens where a network loses large packets "
                              "(a wrong MTU) or inspects mail.")
                               .arg(inWords(silence.waited)),
            .remedy = tr("Try another network; if it works there, ask whoever runs this one to "
                         "check its packet size (MTU) and its mail inspection."),
        };
    return {
        .verdict = verdict,
        .headline = headline,
        .explanation = tr("Nothing came for %1 at this step: %2. An overloaded server does this, "
                          "and some servers let strangers wait on purpose.")
                           .arg(inWords(silence.waited), inWords(silence.stage)),
        .remedy = tr("Try again in some minutes; if it stays so, tell the provider."),
    };
}

FindingWords NetworkWords::operator()(const finding::ConnectionLost &lost) const
{
    const QString step = inWords(lost.stage);
    const QString verdict = tr("The connection to the mail server is cut.");
    const QString headline = tr("The connection to %1, port %2, was cut.")
                                 .arg(hostOf(lost.endpoint), portOf(lost.endpoint));
    const bool isAfterStartTls =
        lost.stage == Stage::Handshake && lost.endpoint.security == Security::StartTls;
    const QString remedy = isAfterStartTls
        ? tr("See whether the server can read its certificate and key; until then port 465 may "
             "work.")
        : tr("Try another network; if it is cut there, too, tell the provider.");
    switch (lost.ending) {
    case outcome::Ending::Closed:
        return {
            .verdict = verdict,
            .headline = headline,
            .explanation = tr("The other side closed it at this step, before an answer came: %1. A "
                              "server that is full or does not like your network's address does "
                              "this.")
                               .arg(step),
            .remedy = remedy,
        };
    case outcome::Ending::Reset:
        return {
            .verdict = verdict,
            .headline = headline,
            .explanation = tr("It was reset at this step: %1. The server may have done it, or a "
                              "firewall or a security program on the way.")
                               .arg(step),
            .remedy = remedy,
        };
    }
    Q_UNREACHABLE();
}

FindingWords NetworkWords::operator()(const finding::Ipv6Broken &broken) const
{
    return {
        .verdict = tr("IPv6 does not reach the mail server."),
        .headline = tr("IPv6 does not reach %1; IPv4 took over.").arg(broken.host.ascii()),
        .explanation = tr("The address %1 did not answer, the host's IPv4 address did. Programs "
                          "that wait for IPv6 first seem slow.")
                           .arg(broken.address.toString()),
        .remedy = tr("Nothing must be done for sending; whoever runs the network should repair its "
                     "IPv6."),
    };
}

FindingWords NetworkWords::operator()(const finding::CaptivePortal &portal) const
{
    QStringList names;
    for (const HostName &host : portal.hosts)
        names.append(host.ascii());
    const QString hosts = listed(names, 3);
    FindingWords words {
        .verdict = tr("This network may want its own page to be seen first."),
        .remedy = portal.proven
            ? tr(
                "Nothing needs to be done for outgoing mail; if web pages fail as well, sign in on "
                "the network's own page.")
            : tr("Open a web page in your browser, sign in on the network's own page if one "
                 "appears, then look again."),
    };
    switch (portal.sign) {
    case finding::CaptivePortal::Sign::SaysSo:
        words.headline = tr("The network asks for a sign-in of its own.");
        words.explanation = tr("In the place of %1 the answer came that one must sign in to the "
                               "network first (HTTP status 511). Hotspots say this.")
                                .arg(hosts);
        break;
    case finding::CaptivePortal::Sign::ForeignCertificates:
        words.headline = tr("Something in the network answers in other servers' place.");
        words.explanation = tr("These hosts have different owners, and each showed a certificate "
                               "for another name: %1. A hotspot whose page was not seen yet does "
                               "this, and so does a filter. Nothing was asked there.")
                                .arg(hosts);
        break;
    }
    return words;
}

FindingWords NetworkWords::operator()(const finding::OutOfTime &late) const
{
    return {
        .verdict = tr("The time was too short for an answer."),
        .headline = tr("The search ended after %1, before everything was tried.")
                        .arg(inWords(late.deadline)),
        .explanation = tr("What is known up to then is shown; what is missing may be slow or "
                          "silent."),
        .remedy = tr("Look again and allow more time."),
    };
}

} // namespace mailberth
