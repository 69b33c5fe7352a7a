// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/Keychain.h"

namespace mailberth::app
{

std::unique_ptr<CredentialVault> systemKeychain()
{
    return nullptr;
}

} // namespace mailberth::app
