// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/OrganisationPath.h"

#include <QStandardPaths>

namespace mailberth::app
{

QString organisationFilePath()
{
#if defined(Q_OS_WIN)
    // The person's own folder first, then %PROGRAMDATA%, as Windows itself knows it.
    return QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation).value(1)
        + QStringLiteral("/Mailberth/organisation.json");
#elif defined(Q_OS_MACOS)
    return QStringLiteral("/Library/Application Support/Mailberth/organisation.json");
#else
    return QStringLiteral("/etc/mailberth/organisation.json");
#endif
}

} // namespace mailberth::app
