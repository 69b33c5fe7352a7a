// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/Keychain.h"

#include "core/vault/KeychainVault.h"

namespace mailberth::app
{

std::unique_ptr<CredentialVault> systemKeychain()
{
    return std::make_unique<KeychainVault>();
}

} // namespace mailberth::app
