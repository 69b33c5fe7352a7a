// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/Accounts.h"

#include "tests/support/Chosen.h"
#include "tests/support/Reports.h"

namespace mailberth::test
{

Account account()
{
    return {
        .address = mailbox("ann@example.org"),
        .displayName = QStringLiteral("Ann Example"),
        .outgoing = chosen(Recommendation { .endpoint = submissions("smtp.example.org"),
            .mechanisms = { QStringLiteral("PLAIN"), QStringLiteral("LOGIN") },
            .username = QStringLiteral("ann@example.org"),
            .provenance = { SourceId::Guess, Trust::Guess, {} } }),
    };
}

IncomingServer imapServer(const char *hostName)
{
    return {
        .protocol = IncomingServer::Protocol::Imap,
        .host = host(hostName),
        .port = 993,
        .encryption = IncomingServer::Encryption::ImplicitTls,
        .username = QStringLiteral("ann@example.org"),
        .provenance = { SourceId::Autoconfig, Trust::Provider,
            QStringLiteral("https://autoconfig.example.org/mail/config-v1.1.xml") },
    };
}

Account accountWithIncoming()
{
    Account complete = account();
    complete.incoming = { imapServer() };
    return complete;
}

} // namespace mailberth::test
