// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

// Makes the three pictures of README.md from the demonstration's worlds: finding, result, failure.
//
//     readme FOLDER
//
// The times in them are measured, through a relay that carries every byte a little late.

#include "app/Composition.h"
#include "app/gui/Detections.h"
#include "app/gui/Signing.h"
#include "core/demo/Provider.h"
#include "tests/screenshots/SlowRelay.h"
#include "tests/support/MemoryVault.h"
#include "tests/wizard/Looks.h"
#include "ui/wizard/Wizard.h"
#include "ui/wizard/WizardSession.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>

#include <functional>

using namespace mailberth;
using namespace mailberth::test;
using namespace std::chrono_literals;

namespace
{

constexpr auto oneWay = 14ms;
constexpr int patience = 30'000; // milliseconds

/// True once the picture is worth taking.
using Moment = std::function<bool(const SessionState &state)>;

bool isCompared(const SessionState &state)
{
    const QList<ProbeReport> &probes = state.answer.evidence.probes;
    return state.answer.verdict.recommendation
        && std::any_of(probes.cbegin(), probes.cend(), [](const ProbeReport &probe) {
               return isRunning(probe) && !probe.timeline.isEmpty()
                   && probe.timeline.constLast().stage >= Stage::Handshake;
           });
}

bool isOver(const SessionState &state)
{
    return state.page == Page::Result;
}

bool shoot(const QString &world, const Moment &moment, const QString &fileName)
{
    demo::Provider provider(world);
    if (provider.start())
        return false;
    LiveNetworkOptions ways = app::waysTo(provider);
    QObject relays;
    for (Redirect &redirect : ways.redirects)
        redirect.toPort = (new SlowRelay(redirect.toPort, oneWay, &relays))->serverPort();

    const auto submission = app::liveSubmission(ways, &provider);
    MemoryVault vault;
    WizardSession session(app::liveDetections(ways), app::availableSources());
    session.offerSigning(*submission, vault);
    Wizard wizard(session);
    wear(looks().constFirst());
    showAt800x600(wizard);
    session.typeName(QStringLiteral("Ann"));
    session.typeAddress(demo::Provider::address().toString());

    QPixmap picture;
    QObject::connect(&session, &WizardSession::changed, &wizard, [&] {
        // The window has drawn the state already; a turn of the loop would show a later one.
        if (picture.isNull() && moment(session.state()))
            picture = wizard.grab();
    });
    session.find();
    if (!QTest::qWaitFor([&picture] { return !picture.isNull(); }, patience))
        return false;
    if (isOver(session.state())) {
        settle(); // nothing changes any more, and new cards come to rest
        picture = wizard.grab();
    }
    return picture.save(fileName);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QDir folder(QApplication::arguments().value(1, QStringLiteral(".")));
    return shoot(QStringLiteral("good"), isCompared, folder.filePath(QStringLiteral("finding.png")))
            && shoot(QStringLiteral("good"), isOver, folder.filePath(QStringLiteral("result.png")))
            && shoot(
                QStringLiteral("expired"), isOver, folder.filePath(QStringLiteral("failure.png")))
        ? 0
        : 1;
}
