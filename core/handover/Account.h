// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Evidence.h"
#include "core/model/IncomingServer.h"
#include "core/model/MailAddress.h"
#include "core/model/Verdict.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace mailberth
{

/// What a mail program is given. There is no place in it for a password.
struct Account
{
    MailAddress address;
    QString displayName; ///< as recipients see it; empty: not given
    ChosenSettings outgoing; ///< proven, at a host that somebody chose
    QList<IncomingServer> incoming; ///< as published, best first, encrypted; none was tried
    /// Published without encryption: told, and in no file. A mail program would take it without a
    /// word, and send it the same password that the outgoing server gets (RFC 8314 section 3).
    QList<IncomingServer> leftOut;

    friend bool operator==(const Account &, const Account &) = default;
};

/// The account as it may be handed over: incoming servers without encryption left out, and all text
/// in a form that every format can carry (see writable()).
[[nodiscard]] Account accountOf(Account account);

/// The incoming servers that the sources published and the chosen-host rule chooses, for the same
/// password goes to them; each once, and once more where another source has it with encryption;
/// those of the more trusted source first.
[[nodiscard]] QList<IncomingServer> incomingServers(const Evidence &evidence);

/// How a mail program is to reach an incoming server: encrypted, whatever was published.
[[nodiscard]] Security securityOf(const IncomingServer &server);
/// "imap.example.org:143": what was left out, for those who are told of it.
[[nodiscard]] QStringList placesLeftOut(const Account &account);

/// The first incoming server that a program should be set up with, or nothing.
[[nodiscard]] std::optional<IncomingServer> bestIncoming(const Account &account);

/// The user name to sign in with: the one found, else what its form makes of the address. Empty if
/// only the provider knows it.
[[nodiscard]] QString outgoingUserName(const Account &account);
/// True for a user name that says nothing but the address: the whole of it, what stands before the
/// @, or none.
[[nodiscard]] bool followsFromAddress(const QString &userName, const MailAddress &address);
/// The published one; where none was published, that of the outgoing server.
[[nodiscard]] QString incomingUserName(const Account &account, const IncomingServer &server);

} // namespace mailberth
