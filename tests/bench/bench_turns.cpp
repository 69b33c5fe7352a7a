// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/Composition.h"
#include "core/survey/Survey.h"
#include "tests/bench/Relay.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace mailberth;

namespace
{

/// The round trips from the beginning of the connection to the answer that proves the lane.
int roundTrips(const demo::Provider &provider, const demo::Berth &berth)
{
    Relay relay(berth);
    LiveNetworkOptions options = app::waysTo(provider);
    options.redirects = { { berth.host, berth.port, relay.berth().address,
        relay.berth().realPort } };
    const auto network = app::makeNetwork(options);
    const Candidate candidate { .endpoint = { berth.host, berth.port, usualSecurity(berth.port) },
        .provenance = { SourceId::Person, Trust::Person, {} } };
    ProbeJob *probe =
        network->probe({ candidate, { relay.berth().address }, {} }, QCoreApplication::instance());

    int answers = 0;
    QObject::connect(probe, &ProbeJob::finished, &relay, [&](const ProbeReport &report) {
        answers = isReady(report) ? relay.answers() : -1;
        QCoreApplication::quit();
    });
    probe->start();
    QCoreApplication::exec();
    delete probe;
    return answers < 0 ? answers : 1 + answers;
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
