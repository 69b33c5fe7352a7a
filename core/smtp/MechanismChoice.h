// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/SaslMechanism.h"
#include "core/model/SubmissionOrder.h"

#include <QStringList>

#include <optional>

namespace mailberth::smtp
{

/// The strongest mechanism for such credentials among those that were offered after TLS; nothing if
/// none fits. CRAM-MD5 comes last of all.
[[nodiscard]] std::optional<SaslMechanism> strongest(
    const QStringList &offered, Credentials::Kind credentials);

} // namespace mailberth::smtp
