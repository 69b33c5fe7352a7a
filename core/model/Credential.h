// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace mailberth
{

/// What a provider wants a person to sign in with, as published; not a SASL mechanism.
enum class Credential { Password, AppPassword, OAuth2, ProviderIssued };

[[nodiscard]] QString id(Credential credential);

} // namespace mailberth
