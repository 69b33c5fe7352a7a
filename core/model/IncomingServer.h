// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Credential.h"
#include "core/model/HostName.h"
#include "core/model/Provenance.h"

#include <QList>
#include <QString>

namespace mailberth
{

/// A server from which mail is read, as somebody published it. Mailberth does not try it; it is
/// handed over as it was found, and said to be so.
struct IncomingServer
{
    enum class Protocol { Imap, Pop3 };
    /// Unlike a submission endpoint, a published incoming server may be plain: that is a fact.
    enum class Encryption { ImplicitTls, StartTls, None };

    Protocol protocol;
    HostName host;
    quint16 port;
    Encryption encryption;
    QString username; ///< placeholders resolved; empty: not published
    Provenance provenance; ///< who published it
    QList<Credential> credentials {}; ///< as published; empty: not published

    friend bool operator==(const IncomingServer &, const IncomingServer &) = default;
};

} // namespace mailberth
