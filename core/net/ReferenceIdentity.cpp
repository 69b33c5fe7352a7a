// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/ReferenceIdentity.h"

#include <algorithm>

namespace mailberth
{

namespace
{

/// RFC 9525 section 6.3. `reference` is valid and in lower case already.
bool matches(const QByteArray &presented, const QByteArray &reference)
{
    const QByteArray pattern = presented.toLower();
    if (!pattern.contains('*'))
        return pattern == reference;

    const qsizetype firstDot = reference.indexOf('.');
    if (!pattern.startsWith("*.") || pattern.count('*') != 1 || firstDot <= 0)
        return false;
    const QByteArray parent = pattern.mid(1); // ".example.org"
    const bool parentIsADomain = parent.count('.') >= 2; // "*.org" would name half the world
    return parentIsADomain && reference.mid(firstDot) == parent;
}

} // namespace

bool names(const PresentedIdentity &presented, const HostName &reference)
{
    if (reference.address())
        return presented.addresses.contains(*reference.address());
    const QByteArray wanted = reference.ascii().toLatin1();
    return std::any_of(presented.dnsNames.begin(), presented.dnsNames.end(),
        [&wanted](const QByteArray &name) { return matches(name, wanted); });
}

} // namespace mailberth
