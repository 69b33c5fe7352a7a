// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/words/Explain.h"

#include <QString>

namespace mailberth
{

// Where our statements come from. Titles of standards are names and are not translated.

/// "RFC 8314" at rfc-editor.org.
[[nodiscard]] Reference rfc(int number);
/// "RFC 8314, section 3.3".
[[nodiscard]] Reference rfc(int number, const QString &section);
/// IANA's registry of service names and ports, looked up for one port.
[[nodiscard]] Reference ianaRegistry(int port);
/// The published list from which Thunderbird knows providers.
[[nodiscard]] Reference mozillasList();

} // namespace mailberth
