// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/HostName.h"
#include "core/model/IpAddress.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace mailberth::demo
{

/// A handful of names and the answers to all DNS questions about them, pure. Like a resolver that
/// knows nothing else: every other name does not exist.
class Zone
{
public:
    /// Every record below `apex`. The apex exists even without records.
    explicit Zone(HostName apex);

    void addAddress(const HostName &host, const IpAddress &address);
    void addMailExchanger(const HostName &domain, quint16 preference, const HostName &host);

    /// The answer to one datagram (RFC 1035 section 4): records, NODATA or NXDOMAIN with the SOA
    /// (RFC 2308), FORMERR for what cannot be read, NOTIMP for what is no plain question. Nothing
    /// for what must not be answered: less than a header, or a response.
    [[nodiscard]] std::optional<QByteArray> answer(QByteArrayView datagram) const;

private:
    struct Record
    {
        quint16 type;
        QByteArray data;
    };

    void add(const HostName &owner, Record record);

    HostName m_apex;
    QHash<QByteArray, QList<Record>> m_records; ///< by the owner's name on the wire, lower-case
};

} // namespace mailberth::demo
