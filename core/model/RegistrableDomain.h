// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/HostName.h"

#include <optional>

namespace mailberth
{

/// The domain that one person or organisation can register, by the Public Suffix List that libpsl
/// carries, its private part included: "example.co.uk" for "mail.example.co.uk", "ann.github.io"
/// for itself. Nothing for a public suffix ("co.uk", "github.io"), a single label and an address.
[[nodiscard]] std::optional<HostName> registrableDomain(const HostName &host);

/// True if both lie in one registrable domain, or are the same.
[[nodiscard]] bool sameRegistrableDomain(const HostName &one, const HostName &other);

} // namespace mailberth
