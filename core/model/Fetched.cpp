// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Fetched.h"

#include "core/model/Overloaded.h"

namespace mailberth::fetched
{

QString id(const Result &result)
{
    return std::visit(
        Overloaded {
            [](const Delivered &) { return QStringLiteral("delivered"); },
            [](const NotThere &) { return QStringLiteral("not-there"); },
            [](const Refused &) { return QStringLiteral("refused"); },
            [](const NoAddress &) { return QStringLiteral("no-address"); },
            [](const Unreachable &) { return QStringLiteral("unreachable"); },
            [](const Untrusted &) { return QStringLiteral("untrusted"); },
            [](const NotHttp &) { return QStringLiteral("not-http"); },
            [](const TooLarge &) { return QStringLiteral("too-large"); },
            [](const TooSlow &) { return QStringLiteral("too-slow"); },
            [](const RedirectedAway &) { return QStringLiteral("redirected-away"); },
            [](const TooManyRedirects &) { return QStringLiteral("too-many-redirects"); },
            [](const Cancelled &) { return QStringLiteral("cancelled"); },
        },
        result);
}

} // namespace mailberth::fetched
