// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "core/net/ContactBook.h"

namespace mailberth
{

void ContactBook::note(
    const QString &host, quint16 port, Contact::Protocol protocol, const QString &fact)
{
    mailberth::note(m_contacts, { host, port, protocol, { fact } });
}

} // namespace mailberth
