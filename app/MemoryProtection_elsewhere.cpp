// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#include "app/MemoryProtection.h"

namespace mailberth::app
{

// Windows keeps what it dumps of a crash by a setting of the machine (WER's LocalDumps), and by
// default keeps none.
void forbidCoreFiles() { }

void forbidInspection() { }

} // namespace mailberth::app
