// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/handover/Account.h"

#include <QByteArray>

namespace mailberth
{

/// Thunderbird's settings file, config 1.1
/// (https://wiki.mozilla.org/Thunderbird:Autoconfiguration:ConfigFileFormat): the proven outgoing
/// server, and the incoming ones as published. Thunderbird takes such a file only with an incoming
/// server in it; where none was published, a comment says so and shows the place.
/// It is for the whole domain: user names are written as placeholders wherever they follow from the
/// address.
[[nodiscard]] QByteArray autoconfigFile(const Account &account);

} // namespace mailberth
