// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/MemoryPath.h"

#include <QDir>
#include <QStandardPaths>

namespace mailberth::app
{

QString hostMemoryPath()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    // A person without a home would share the root's folder with everybody else.
    const bool isHomeless =
        QDir::homePath() == QDir::rootPath() && qEnvironmentVariableIsEmpty("XDG_CONFIG_HOME");
    return folder.isEmpty() || isHomeless ? QString()
                                          : folder + QStringLiteral("/mailberth/hosts.json");
}

} // namespace mailberth::app
