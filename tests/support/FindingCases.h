// SPDX-FileCopyrightText: 2026 The Mailberth authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/model/Finding.h"

#include <QList>
#include <QString>

#include <optional>

namespace mailberth::test
{

/// A finding and what everybody promises of it.
struct FindingCase
{
    const char *name; ///< a sentence
    Finding finding;
    QString code;
    std::optional<QString> subject;
    Severity severity;
};

/// Every kind of finding, with facts for each of its codes.
[[nodiscard]] QList<FindingCase> findingCases();

} // namespace mailberth::test
