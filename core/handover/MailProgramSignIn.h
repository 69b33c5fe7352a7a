// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/Account.h"

namespace mailberth
{

/// The ways of signing in that mail programs offer in their settings.
enum class MailProgramSignIn {
    NormalPassword, ///< PLAIN or LOGIN, inside TLS
    EncryptedPassword, ///< what Thunderbird calls so: CRAM-MD5
    OAuth2,
    Kerberos,
    Ntlm,
};

/// What to choose for these SASL mechanisms, as offered inside TLS: the plain password where it is
/// taken, for every program can do that and the connection is encrypted. A server that says
/// nothing is taken to want a password.
[[nodiscard]] MailProgramSignIn signInFor(const QStringList &mechanisms);

/// What to choose for the outgoing server. Where only OAuth was published for it and it offers
/// that, a password that it offers to take, too, would be refused.
[[nodiscard]] MailProgramSignIn outgoingSignIn(const Account &account);
/// What to choose for that incoming server, which was not tried: what was published for it, or else
/// OAuth where the outgoing one takes nothing but that.
[[nodiscard]] MailProgramSignIn incomingSignIn(
    const Account &account, const IncomingServer &server);

/// True if Outlook opens the provider's own sign-in page there and takes no password: the server
/// offers nothing else, or it belongs to a provider for whom Outlook always does.
[[nodiscard]] bool outlookInsistsOnOAuth(const Account &account);

} // namespace mailberth
