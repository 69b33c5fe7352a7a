// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/SaslMechanism.h"
#include "core/model/SubmissionOrder.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace mailberth::smtp
{

/// The mechanisms for such credentials among those that were offered after TLS, the strongest
/// first.
[[nodiscard]] QList<SaslMechanism> fitting(
    const QStringList &offered, Credentials::Kind credentials);
/// The strongest mechanism for such credentials among those that were offered after TLS; nothing if
/// none fits. CRAM-MD5 comes last of all.
[[nodiscard]] std::optional<SaslMechanism> strongest(
    const QStringList &offered, Credentials::Kind credentials);

/// The way in which nearly every mail program signs in, where it stands beside one that needs a
/// verifier of its own for each account (SCRAM-*, CRAM-MD5): a server that lacks the verifier says
/// only that the password is wrong. Nothing for other ways.
[[nodiscard]] std::optional<SaslMechanism> usualWayBeside(
    SaslMechanism refused, const QStringList &offered);

} // namespace mailberth::smtp
