// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/Verdict.h"

namespace mailberth
{

QString id(Standing standing)
{
    switch (standing) {
    case Standing::Ready:
        return QStringLiteral("ready");
    case Standing::Limited:
        return QStringLiteral("limited");
    case Standing::Unusable:
        return QStringLiteral("unusable");
    case Standing::Offline:
        return QStringLiteral("offline");
    }
    Q_UNREACHABLE();
}

QString id(Reason reason)
{
    switch (reason) {
    case Reason::Proven:
        return QStringLiteral("proven");
    case Reason::ImplicitTlsPreferred:
        return QStringLiteral("implicit-tls-preferred");
    case Reason::NothingInTheClear:
        return QStringLiteral("nothing-in-the-clear");
    case Reason::OnlyLaneThatWorks:
        return QStringLiteral("only-lane-that-works");
    case Reason::NamedByProvider:
        return QStringLiteral("named-by-provider");
    case Reason::NamedByPerson:
        return QStringLiteral("named-by-person");
    case Reason::FoundByGuess:
        return QStringLiteral("found-by-guess");
    }
    Q_UNREACHABLE();
}

} // namespace mailberth
