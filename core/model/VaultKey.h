// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/HostName.h"

#include <QString>

#include <optional>

namespace mailberth
{

/// The one service name under which everything of ours stands in the keychain.
inline constexpr QStringView vaultService = u"Mailberth";

/// What is kept. The two never stand in for each other.
enum class SecretKind { Password, RefreshToken };

/// The stable ids "password" and "refresh-token".
[[nodiscard]] QString id(SecretKind kind);

/// Which entry of the keychain is meant: one for each account, server and kind. Without a port the
/// entry holds for all ports of the host; it is another entry than that of any one port.
struct VaultKey
{
    QString userName;
    HostName host;
    std::optional<quint16> port;
    SecretKind kind = SecretKind::Password;

    friend bool operator==(const VaultKey &, const VaultKey &) = default;
};

/// The name of the entry, as the system's own program for its keychain lists it:
/// "password smtp.example.org:465 ann@example.org". Different keys have different names, for only
/// the user name, which stands last, may hold spaces.
[[nodiscard]] QString entryName(const VaultKey &key);

} // namespace mailberth
