// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/dialogues/Run.h"

#include <QByteArray>

/// The five promises of core/smtp/Dialogue.h. Each function reads a run that was played to its very
/// end (Cancelled twice will do) and says in what way the promise was broken; empty if it was kept.
namespace mailberth::test
{

using Complaint = QByteArray;

/// 1. Finish is wanted exactly once; nothing after Close; the report stays as it was at Finish.
[[nodiscard]] Complaint finishesOnce(const Run &run);
/// 2. Nothing secret before verified TLS; nothing at all while TLS starts or once it failed.
[[nodiscard]] Complaint keepsSecrets(const Run &run);
/// 3. TLS starts with nothing left over; what was learnt in the clear does not outlive it.
[[nodiscard]] Complaint keepsClearAndEncryptedApart(const Run &run);
/// 4. Both runs got the same input, cut in different places, and end the same way. The surplus of a
/// tampered session is what had come by then, so there the one may begin the other.
[[nodiscard]] Complaint endTheSame(const Run &run, const Run &other);
/// 5. Bytes kept, bytes read, and the number of waits are bounded; nothing is awaited for ever.
[[nodiscard]] Complaint staysWithinBounds(const Run &run);

} // namespace mailberth::test
