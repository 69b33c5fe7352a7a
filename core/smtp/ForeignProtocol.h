// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Outcome.h"

#include <QByteArrayView>

#include <optional>

namespace mailberth::smtp
{

/// Whether a server may still go on with what it began to say.
enum class Speech { GoesOn, IsOver };

/// Names the protocol of a server whose very first bytes these are; nothing if they begin a reply,
/// or if more must come to be sure. That is known once the first line is whole or 512 bytes long,
/// and of TLS, which has no lines, with the second byte; so it does not depend on how the bytes
/// were cut.
[[nodiscard]] std::optional<outcome::NotSmtp> foreignProtocol(
    QByteArrayView beginning, Speech speech);

} // namespace mailberth::smtp
