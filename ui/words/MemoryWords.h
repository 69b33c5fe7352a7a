// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/memory/HostMemory.h"

#include <QString>

namespace mailberth
{

/// Why servers are not remembered, and that the file stays as it is.
[[nodiscard]] QString describe(const MemoryFault &fault);

/// That so many mail domains have a server that is remembered.
[[nodiscard]] QString rememberedServers(qsizetype domains);

} // namespace mailberth
