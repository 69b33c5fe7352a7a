// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/ContactBook.h"

#include <algorithm>

namespace mailberth
{

void ContactBook::note(
    const QString &host, quint16 port, Contact::Protocol protocol, const QString &fact)
{
    const auto known = std::find_if(m_contacts.begin(), m_contacts.end(), [&](const Contact &c) {
        return c.host == host && c.port == port && c.protocol == protocol;
    });
    if (known == m_contacts.end())
        m_contacts.append(Contact { host, port, protocol, { fact } });
    else if (!known->told.contains(fact))
        known->told.append(fact);
}

} // namespace mailberth
