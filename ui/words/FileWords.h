// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/files/WholeFile.h"

#include <QString>

namespace mailberth
{

/// Why a file was not written: one sentence that names it.
[[nodiscard]] QString describe(const WritingFailure &failure, const QString &fileName);

/// Why an answer did not get through to standard output.
[[nodiscard]] QString describeLostOutput(const WritingFailure &failure);

} // namespace mailberth
