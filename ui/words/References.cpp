// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/words/References.h"

#include <QCoreApplication>

namespace mailberth
{

namespace
{

struct ReferenceWords
{
    Q_DECLARE_TR_FUNCTIONS(ReferenceWords)

public:
    static QString section(int number, const QString &section)
    {
        return tr("RFC %1, section %2").arg(QString::number(number), section);
    }
    static QString registry(int port) { return tr("IANA's port registry, %1").arg(port); }
    static QString mozillasList() { return tr("Mozilla's list of providers"); }
};

QString addressOf(int number)
{
    return QStringLiteral("https://www.rfc-editor.org/rfc/rfc%1").arg(number);
}

} // namespace

Reference rfc(int number)
{
    return { QStringLiteral("RFC %1").arg(number), addressOf(number) };
}

Reference rfc(int number, const QString &section)
{
    return { ReferenceWords::section(number, section),
        addressOf(number) + QStringLiteral("#section-") + section };
}

Reference ianaRegistry(int port)
{
    return { ReferenceWords::registry(port),
        QStringLiteral("https://www.iana.org/assignments/service-names-port-numbers/"
                       "service-names-port-numbers.xhtml?search=%1")
            .arg(port) };
}

Reference mozillasList()
{
    return { ReferenceWords::mozillasList(),
        QStringLiteral("https://github.com/thunderbird/autoconfig") };
}

} // namespace mailberth
