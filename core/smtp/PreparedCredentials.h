// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/SubmissionOrder.h"
#include "core/smtp/SaslClient.h"

#include <variant>

namespace mailberth::smtp
{

/// User name and secret as they go over the wire, or why they cannot go.
///
/// A password is prepared as an OpaqueString (RFC 8265 section 4.2): other spaces become the common
/// one, then NFC; control characters are refused. That is what RFC 4013 asks for wherever both
/// agree; where they differ (compatibility forms) servers keep what was typed, so it is left alone.
/// What is ASCII goes as it is. A token is only looked at: RFC 6750 section 2.1 allows it no
/// spaces.
[[nodiscard]] std::variant<PreparedCredentials, CredentialFault> prepared(
    const Credentials &credentials);

} // namespace mailberth::smtp
