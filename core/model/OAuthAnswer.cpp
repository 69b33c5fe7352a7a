// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/OAuthAnswer.h"

#include "core/model/Overloaded.h"

namespace mailberth
{

QString code(const OAuthAnswer &answer)
{
    return std::visit(
        Overloaded {
            [](const oauth::Granted &) { return QStringLiteral("granted"); },
            [](const oauth::NoClient &) { return QStringLiteral("no-client"); },
            [](const oauth::NoDeviceFlow &) { return QStringLiteral("no-device-flow"); },
            [](const oauth::NotEncrypted &) { return QStringLiteral("not-encrypted"); },
            [](const oauth::NoBrowser &) { return QStringLiteral("no-browser"); },
            [](const oauth::NoListener &) { return QStringLiteral("no-listener"); },
            [](const oauth::Declined &) { return QStringLiteral("declined"); },
            [](const oauth::Foreign &) { return QStringLiteral("foreign"); },
            [](const oauth::Refused &) { return QStringLiteral("refused"); },
            [](const oauth::Unreadable &) { return QStringLiteral("unreadable"); },
            [](const oauth::Untrusted &) { return QStringLiteral("untrusted"); },
            [](const oauth::Unreachable &) { return QStringLiteral("unreachable"); },
            [](const oauth::Expired &) { return QStringLiteral("expired"); },
            [](const oauth::Cancelled &) { return QStringLiteral("cancelled"); },
        },
        answer);
}

} // namespace mailberth
