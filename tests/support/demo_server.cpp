// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/demo/Provider.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <QTextStream>

#include <cstdio>

using namespace mailberth;

/// The demonstration provider as a server of its own, for clients that are not ours: writes its
/// authority to the file that is named, prints "HOST:PORT:ADDRESS:PORT" for each lane (as for
/// --connect-to), then an empty line, and ends with its standard input.
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (argc != 2) {
        err << "demo_server AUTHORITY.pem\n";
        return 2;
    }
    demo::Provider provider;
    QFile authority(QString::fromLocal8Bit(argv[1]));
    if (const auto trouble = provider.start()) {
        err << *trouble << "\n";
        return 1;
    }
    if (!authority.open(QFile::WriteOnly)) {
        err << authority.errorString() << "\n";
        return 1;
    }
    authority.write(provider.authorityPem());
    authority.close();
    for (const demo::Berth &berth : provider.berths()) {
        out << berth.host.ascii() << ":" << berth.port << ":" << berth.address.toString() << ":"
            << berth.realPort << "\n";
    }
    out << "\n";
    out.flush();
    QSocketNotifier end(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
