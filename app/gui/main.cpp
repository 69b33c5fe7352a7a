// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/Composition.h"
#include "app/Ending.h"
#include "app/Keychain.h"
#include "app/Language.h"
#include "app/MemoryPath.h"
#include "app/MemoryProtection.h"
#include "app/gui/Detections.h"
#include "app/gui/Signing.h"
#include "core/demo/Provider.h"
#include "ui/terminal/WindowOptions.h"
#include "ui/widgets/Icons.h"
#include "ui/widgets/OutlineStyle.h"
#include "ui/wizard/AccountFlow.h"
#include "ui/wizard/Wizard.h"
#include "ui/wizard/WizardSession.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDesktopServices>
#include <QStyle>
#include <QTextStream>

#include <memory>

using namespace mailberth;

namespace
{

/// The command line of the window.
struct Wishes
{
    QString address;
    bool demonstration = false;
    QString world;
    bool withoutMemory = false;
};

Wishes readWishes(const QApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(terminal::windowPurpose());
    parser.addHelpOption();
    parser.addVersionOption();
    for (const terminal::WindowOption &option : terminal::windowOptions())
        parser.addOption({ option.name, option.summary, option.placeholder });
    parser.addPositionalArgument(
        QStringLiteral("address"), terminal::windowArgument(), QStringLiteral("[address]"));
    parser.process(app);
    const QString world = parser.value(QStringLiteral("world"));
    return { parser.positionalArguments().value(0), parser.isSet(QStringLiteral("demo")),
        world.isEmpty() ? QStringLiteral("good") : world,
        parser.isSet(QStringLiteral("no-memory")) };
}

/// Known before anything is said, and so before the command line is read as a whole.
QString languageAskedFor(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption language(QStringLiteral("lang"), QString(), QStringLiteral("code"));
    parser.addOption(language);
    parser.parse(arguments);
    return parser.value(language);
}

} // namespace

int main(int argc, char *argv[])
{
    app::forbidCoreFiles();
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("mailberth"));
    QApplication::setApplicationDisplayName(QStringLiteral("Mailberth"));
    QApplication::setApplicationVersion(QStringLiteral(MAILBERTH_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("mailberth"));
    QApplication::setWindowIcon(programIcon());
    QApplication::setStyle(new OutlineStyle(QApplication::style()->name()));
    app::speak(app, languageAskedFor(QApplication::arguments()));
    const Wishes wishes = readWishes(app);

    std::unique_ptr<demo::Provider> provider;
    LiveNetworkOptions ways;
    if (wishes.demonstration) {
        provider = std::make_unique<demo::Provider>(wishes.world);
        if (const auto fault = provider->start()) {
            QTextStream(stderr) << *fault << Qt::endl;
            return 1;
        }
        ways = app::waysTo(*provider);
    }

    const auto submission = app::liveSubmission(ways, provider.get());
    const auto keychain = app::systemKeychain();
    const auto flows = app::makeOAuthFlows(app::networksWith(ways));
    WizardSession session(app::liveDetections(ways), app::availableSources());
    session.offerSigning(*submission, *keychain,
        { .flows = flows.get(),
            .clients = app::oauthClients(),
            .openPage = QDesktopServices::openUrl });
    if (provider) // a password that opens nothing need not fill anybody's keychain
        session.account()->setWish(KeepingState::Wish::AskEachTime);
    else if (const QString file = app::hostMemoryPath(); !file.isEmpty() && !wishes.withoutMemory)
        session.rememberIn(HostMemory(file));
    Wizard wizard(session);
    if (provider)
        session.typeAddress(provider->address().toString());
    if (!wishes.address.isEmpty()) {
        session.typeAddress(wishes.address);
        session.find();
    }
    wizard.show();
    const int status = QApplication::exec();
    app::boundTheEnd(status);
    return status;
}
