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

} // namespace mailberth
