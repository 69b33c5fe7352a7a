// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/seams/CredentialVault.h"

#include <memory>

namespace mailberth::app
{

/// The keychain of this system. Nothing in a build without one (MAILBERTH_CORE_ONLY).
[[nodiscard]] std::unique_ptr<CredentialVault> systemKeychain();

} // namespace mailberth::app
