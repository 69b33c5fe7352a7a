// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/wizard/Looks.h"
#include "tests/wizard/Scenes.h"
#include "ui/wizard/ErrorTextWindow.h"
#include "ui/wizard/HelpWindow.h"
#include "ui/wizard/Wizard.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QTextStream>

using namespace mailberth;
using namespace mailberth::test;

namespace
{

bool shoot(QWidget &window, const QString &fileName)
{
    settle();
    return window.grab().save(fileName);
}

bool shoot(const Scene &scene, const QString &fileName)
{
    if (scene.window == Scene::Window::Help) {
        HelpWindow help;
        showAt800x600(help);
        return shoot(help, fileName);
    }
    if (scene.window == Scene::Window::ErrorText) {
        ErrorTextWindow window;
        window.findChild<QPlainTextEdit *>()->setPlainText(
            QStringLiteral("(535, b'5.7.8 Username and Password not accepted. For more "
                           "information, go to https://support.google.com/mail/?p=BadCredentials') "
                           "while sending as ann@gmail.com"));
        showAt800x600(window);
        return shoot(window, fileName);
    }
    FakeDetections detections;
    FakeSigning signing;
    WizardSession session(detections.factory(), { SourceId::Book, SourceId::Guess });
    session.setLeastShow(std::chrono::milliseconds::zero());
    Wizard wizard(session);
    showAt800x600(wizard);
    session.offerSigning(
        signing.submission, signing.vault, signing.access({ QStringLiteral("microsoft") }));
    scene.play(session, detections);
    if (scene.sign)
        scene.sign(session, signing);
    return shoot(wizard, fileName);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, QStringLiteral(MAILBERTH_SCREENSHOTS)));
    if (!folder.mkpath(QStringLiteral(".")))
        return 1;
    for (const Look &look : looks()) {
        wear(look);
        for (const Scene &scene : scenes()) {
            const QString name = scene.name + QLatin1Char('-') + look.name;
            if (!name.contains(arguments.value(2)))
                continue;
            if (!shoot(scene, folder.filePath(name + QStringLiteral(".png"))))
                return 1;
            QTextStream(stdout) << name << Qt::endl;
        }
    }
    return 0;
}
