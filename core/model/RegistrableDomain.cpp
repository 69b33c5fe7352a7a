// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/model/RegistrableDomain.h"

#include <libpsl.h>

namespace mailberth
{

std::optional<HostName> registrableDomain(const HostName &host)
{
    if (host.address())
        return std::nullopt;
    // The built-in list knows names in their ASCII form, too, and points into the text it is given.
    const QByteArray name = host.ascii().toLatin1();
    const char *domain = psl_registrable_domain(psl_builtin(), name.constData());
    return domain ? HostName::parse(QString::fromLatin1(domain)) : std::nullopt;
}

bool sameRegistrableDomain(const HostName &one, const HostName &other)
{
    if (one == other)
        return true;
    const std::optional<HostName> domain = registrableDomain(one);
    return domain && domain == registrableDomain(other);
}

} // namespace mailberth
