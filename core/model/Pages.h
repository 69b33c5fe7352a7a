// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

/// Memory from the system itself, a page being the least that it gives.
namespace mailberth
{

[[nodiscard]] qsizetype pageSize(); ///< bytes

/// `bytes` are whole pages. They are zero, and left out of what is written down of a crash where
/// the system can do that. Throws std::bad_alloc.
[[nodiscard]] char *takePages(qsizetype bytes);
void returnPages(char *pages, qsizetype bytes);

} // namespace mailberth
