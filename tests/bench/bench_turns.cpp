// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/Composition.h"
#include "core/survey/Survey.h"
#include "tests/support/CountingRelay.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace mailberth;

namespace
{

/// The round trips from the beginning of the connection to the answer that proves the lane.
int roundTrips(const demo::Provider &provider, const demo::Berth &berth)
{
    const test::CountingRelay relay(berth.realPort);
    LiveNetworkOptions options = app::waysTo(provider);
    options.redirects = { { berth.host, berth.port, berth.address, relay.port() } };
    const auto network = app::makeNetwork(options);
    const Candidate candidate { .endpoint = { berth.host, berth.port, usualSecurity(berth.port) },
        .provenance = { SourceId::Person, Trust::Person, {} } };
    ProbeJob *probe =
        network->probe({ candidate, { berth.address }, {} }, QCoreApplication::instance());

    int roundTrips = -1;
    QObject::connect(probe, &ProbeJob::finished, probe, [&](const ProbeReport &report) {
        roundTrips = isReady(report) ? relay.roundTrips() : -1;
        QCoreApplication::quit();
    });
    probe->start();
    QCoreApplication::exec();
    delete probe;
    return roundTrips;
}

} // namespace

/// Prints how many round trips each lane takes, with the connection and without the name.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    demo::Provider provider;
    if (const auto trouble = provider.start()) {
        out << *trouble << "\n";
        return 1;
    }
    for (const demo::Berth &berth : provider.berths()) {
        if (berth.host != HostName::parse(u"smtp.harbour.example"))
            continue;
        out << berth.port << " (" << id(usualSecurity(berth.port))
            << "): " << roundTrips(provider, berth) << " round trips\n";
    }
    return 0;
}
