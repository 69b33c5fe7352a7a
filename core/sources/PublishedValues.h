// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/HostName.h"
#include "core/model/MailAddress.h"

#include <QString>
#include <QStringView>

#include <optional>

/// Single values as strangers publish them, read with suspicion.
namespace mailberth
{

/// How much of the address a text's placeholders may bring to light.
enum class MayTell {
    DomainOnly, ///< for what goes into DNS: the part before the @ is told to nobody unasked
    WholeAddress, ///< for what the person reads, or signs in with
};

/// Fills in what a published text leaves to the address: %EMAILDOMAIN%, and where it may be told
/// %EMAILADDRESS% and %EMAILLOCALPART% (draft-ietf-mailmaint-autoconfig section 4). Nothing, if
/// the text asks for more, or for what the address does not tell, as %REALNAME% does.
[[nodiscard]] std::optional<QString> filledIn(
    QStringView text, const MailAddress &address, MayTell mayTell);

/// The name of a server that may be looked up: a DNS name of at least two labels. Nothing for
/// addresses, bare labels ("localhost"), names with a port or a space, and nonsense.
[[nodiscard]] std::optional<HostName> publishedHost(QStringView text);

/// The user name for this mailbox; nothing, if the text asks for what the address does not tell, or
/// if what it comes to is no user name (see isUserName()).
[[nodiscard]] std::optional<QString> publishedUserName(
    QStringView text, const MailAddress &address);

/// 1 to 65535, in plain decimal digits.
[[nodiscard]] std::optional<quint16> publishedPort(QStringView text);

/// A page that may be shown to a person: https, with a host, without user information; empty for
/// anything else.
[[nodiscard]] QString publishedPage(const QString &text);

} // namespace mailberth
