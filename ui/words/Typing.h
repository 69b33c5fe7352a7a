// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/MailAddress.h"

#include <QList>
#include <QString>

namespace mailberth
{

/// What is wrong with a typed address, and how it should look, in one or two short sentences.
[[nodiscard]] QString describe(AddressFault fault);
/// The same for a typed server.
[[nodiscard]] QString describe(ServerFault fault);
/// "Read as ann@example.org: what stood around it was left out.", or nothing if nothing was mended.
[[nodiscard]] QString describeMends(const QList<Mend> &mends, const QString &readAs);

} // namespace mailberth
